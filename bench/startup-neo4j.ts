/**
 * How long the local Neo4j takes: first start with an empty database, later starts, and stops.
 *   node bench/startup-neo4j.ts [ROUNDS]
 * The jars come from the user's cache; set ENTENTE_CACHE to an empty folder to see their fetching too.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectNeo4j, startNeo4j } from '../src/embedded-neo4j/index.ts';

const rounds = Number(process.argv[2] ?? 3);
const { NEO4J_URI: _uri, ...env } = process.env;
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(2)} s`;
const load = () => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;

const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
try {
  for (let round = 0; round <= rounds; round += 1) {
    const beforeStart = performance.now();
    const handle = await startNeo4j({ home, env, progress: (line) => console.error(line) });
    const up = seconds(beforeStart);
    const beforeStop = performance.now();
    await handle.stop();
    const name = round === 0 ? 'first start, empty database' : 'later start';
    console.log(`${name}: ${up}; stop: ${seconds(beforeStop)}; ${handle.origin}, ${load()}`);
  }
  const beforeReport = performance.now();
  await inspectNeo4j({ home, env });
  console.log(`report for doctor: ${seconds(beforeReport)}`);
} finally {
  await rm(home, { recursive: true, force: true });
}
