import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, speaksBolt } from './bolt.ts';
import { cacheFolder, type Environment } from './cache-folder.ts';
import { archiveFile, exists } from './class-archive.ts';
import { consoleLog, javaArguments, writeConfiguration } from './configuration.ts';
import { endProcess } from './end-process.ts';
import { firstProgram, placesOnPath } from './find-program.ts';
import type { JavaFound } from './java.ts';
import { isProcessAlive, processStart } from './process-identity.ts';
import { runRehearsalQueries } from './rehearsal-queries.ts';
import { startWatched } from './watched-child.ts';

/** Long enough after a start for the program to have done its first work. */
const REST_MS = 30_000;
/** For the whole of it, on a busy machine. */
const LIMIT_MS = 600_000;

export interface Rehearsal {
  readonly java: JavaFound;
  readonly jars: readonly string[];
  readonly env: Environment;
}

/**
 * Makes the class archive of this Java, once per user and Java, in the background: a second Neo4j with an empty folder of
 * its own starts at the lowest priority, answers a few queries and ends, on which Java writes the archive.
 * @returns how to call it off; nothing of it then stays.
 */
export function rehearseLater(rehearsal: Rehearsal): () => Promise<void> {
  const calledOff = new AbortController();
  const done = (async () => {
    await sleep(REST_MS, undefined, { ref: false, signal: calledOff.signal });
    await rehearse(rehearsal, calledOff.signal);
  })().catch(() => {
    // Called off, or without success: a start without the archive is as good, only slower.
  });
  return async () => {
    calledOff.abort();
    await done;
  };
}

/** @throws when it is called off or Java fails; the archive then is not there. */
export async function rehearse({ java, jars, env }: Rehearsal, signal: AbortSignal): Promise<void> {
  const archive = await archiveFile(java, env);
  const gaveUp = `${archive}.failed`;
  if ((await exists(archive)) || (await exists(gaveUp)) || (await anotherRehearses(env))) return;
  const folder = join(cacheFolder(env), `.rehearsal-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const port = await freePort();
    await writeConfiguration(folder, port, { 'dbms.security.auth_enabled': 'false' });
    const made = join(folder, 'classes.jsa');
    const command = [java.path, `-XX:ArchiveClassesAtExit=${made}`, ...javaArguments(folder, jars, '256m')];
    const nice = await firstProgram(placesOnPath('nice', env));
    const [program, ...args] = nice === undefined ? command : [nice, '-n', '19', ...command];
    await playThrough(program ?? java.path, args, { folder, port, env, signal });
    if (await exists(made)) await rename(made, archive);
    else await writeFile(gaveUp, 'This Java made no archive of its classes; delete this file to let it try again.\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Stage {
  readonly folder: string;
  readonly port: number;
  readonly env: Environment;
  readonly signal: AbortSignal;
}

async function playThrough(
  program: string,
  args: readonly string[],
  { folder, port, env, signal }: Stage,
): Promise<void> {
  const child = await startWatched(program, args, env, consoleLog(folder), 0);
  const start = processStart(child.pid);
  const until = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
  const wait = (ms: number) => sleep(ms, undefined, { ref: false, signal: until });
  try {
    while (!(await speaksBolt(port))) {
      if (child.hasExited()) throw new Error('the rehearsal ended early');
      await wait(250);
    }
    await runRehearsalQueries(port);
    process.kill(child.pid, 'SIGTERM');
    while (!child.hasExited()) await wait(250);
  } finally {
    // At once: asked politely, Java would first write its archive.
    child.holdOn();
    await endProcess(child.pid, start, 0);
    await child.exited;
  }
}

/** One at a time for a user; a killed one's folder is cleared away. */
async function anotherRehearses(env: Environment): Promise<boolean> {
  const cache = cacheFolder(env);
  for (const name of await readdir(cache)) {
    const pid = Number(/^\.rehearsal-(\d+)$/.exec(name)?.[1] ?? 0);
    if (pid === 0) continue;
    if (isProcessAlive(pid)) return true;
    await rm(join(cache, name), { recursive: true, force: true });
  }
  return false;
}
