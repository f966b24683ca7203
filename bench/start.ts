// Prints how long a newcomer waits: the first start with nothing cached, then later starts, and the API's own part.
//   node bench/start.ts [later starts, 3]        needs the network once, for Neo4j's jars
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LATER = Number(process.argv[2] ?? 3);

const scratch = await mkdtemp(join(tmpdir(), 'entente-bench-'));
const env = {
  ...process.env,
  NEO4J_URI: '',
  ENTENTE_HOME: join(scratch, 'home'),
  ENTENTE_CACHE: join(scratch, 'cache'),
  // Maven's own cache is emptied too, or the first start would be a second one.
  MAVEN_OPTS: `-Dmaven.repo.local=${join(scratch, 'maven')}`,
  PORT: '0',
};

/** Starts the service, waits until it answers a question, stops it; prints seconds of each part. */
async function start(what: string): Promise<void> {
  const began = performance.now();
  const since = () => ((performance.now() - began) / 1000).toFixed(1);
  const service = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    service.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /Open (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    service.once('exit', () => reject(new Error(said)));
  });
  const ready = since();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ whoMet(entity: {name: "Sergei Lavrov"}) { edges { node { entity { name } } } } }',
    }),
  });
  const people = (await response.text()).match(/"name"/g)?.length ?? 0;
  const answered = since();
  const api = /The API is up \(([\d.]+) s\)/.exec(said)?.[1];
  const neo4j = /Neo4j is up \(([\d.]+) s\)/.exec(said)?.[1];
  const stopping = performance.now();
  if (service.pid !== undefined) process.kill(-service.pid, 'SIGTERM');
  await once(service, 'exit');
  const stopped = ((performance.now() - stopping) / 1000).toFixed(1);
  console.log(
    `${what.padEnd(28)} ready ${ready} s (Neo4j ${neo4j}, API ${api}), first answer (${people} people) ${answered} s, stopped in ${stopped} s`,
  );
}

try {
  await start('first start, empty cache');
  for (let i = 1; i <= LATER; i += 1) await start(`later start ${i}`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
