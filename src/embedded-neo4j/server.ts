import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { speaksBolt } from './bolt.ts';
import type { Environment } from './cache-folder.ts';
import { consoleLog, debugLog, neo4jLog } from './configuration.ts';
import { endProcess } from './end-process.ts';
import { processStart } from './process-identity.ts';
import { databaseError, startError } from './start-error.ts';
import { startWatched } from './watched-child.ts';

/** A first start on a slow and busy machine has taken half a minute; this is no wait anyone should see. */
const START_LIMIT_MS = 180_000;

/** A program that becomes a Neo4j with Bolt on a loopback port: java itself, or `docker run`. */
export interface Launch {
  readonly dataFolder: string;
  readonly port: number;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Environment;
  /** How long a clean end may take before it is forced. */
  readonly graceSeconds: number;
}

/** Of a log; one start writes some 100 kB into the longest. */
const MOST_LOG_BYTES = 1_000_000;

/** One run of Neo4j. */
export interface Server {
  readonly exited: Promise<number>;
  stop(): Promise<void>;
}

export type TellProcess = (pid: number, start: string | undefined) => Promise<void>;

/**
 * Starts Neo4j and waits until it answers on Bolt.
 * @param tell is given the process as soon as there is one.
 * @throws EntenteError NEO4J_START_FAILED, DATA_FOLDER_IN_USE, DATA_FOLDER_READ_ONLY, DISK_FULL, PORT_IN_USE.
 */
export async function startServer(launch: Launch, tell: TellProcess): Promise<Server> {
  const { dataFolder, port } = launch;
  const logged = await sizeOf(neo4jLog(dataFolder));
  const debugLogged = await sizeOf(debugLog(dataFolder));
  const child = await startWatched(
    launch.program,
    launch.args,
    launch.env,
    consoleLog(dataFolder),
    launch.graceSeconds,
  );
  const start = processStart(child.pid);
  const stop = async () => {
    child.holdOn();
    await endProcess(child.pid, start, launch.graceSeconds * 1000);
    await child.exited;
  };
  const failed = async (what: string) => startError(dataFolder, port, await logsSince(dataFolder, logged), what);
  try {
    await tell(child.pid, start);
    const deadline = Date.now() + START_LIMIT_MS;
    while (!(await speaksBolt(port))) {
      if (child.hasExited()) throw await failed('Neo4j ended while it was starting.');
      if (Date.now() > deadline) throw await failed(`Neo4j did not answer within ${START_LIMIT_MS / 1000} s.`);
      await sleep(50);
    }
    // Something else may have taken the port and speak Bolt there, while our Neo4j failed for that reason.
    if (child.hasExited()) throw await failed('Neo4j ended while it was starting.');
    // Databases open before Bolt does, so by now it is written there if one could not.
    const closed = databaseError(dataFolder, await readFrom(debugLog(dataFolder), debugLogged));
    if (closed) throw closed;
  } catch (error) {
    await stop();
    throw error;
  }
  return { exited: child.exited, stop };
}

/** The ends of both logs, as far as this start wrote them; a log that is not there has nothing to say. */
async function logsSince(dataFolder: string, logged: number): Promise<string> {
  const parts = [await readFrom(neo4jLog(dataFolder), logged), await readFrom(consoleLog(dataFolder), 0)];
  return parts.join('\n');
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0;
}

async function readFrom(file: string, offset: number): Promise<string> {
  const size = await sizeOf(file);
  const from = size < offset ? 0 : Math.max(offset, size - MOST_LOG_BYTES); // smaller than before: the log was rotated
  if (size === 0) return '';
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
