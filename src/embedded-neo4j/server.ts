import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { speaksBolt } from './bolt.ts';
import { consoleLog, javaArguments, neo4jLog, writeConfiguration } from './configuration.ts';
import { endProcess } from './end-process.ts';
import { processStart } from './process-identity.ts';
import { startError } from './start-error.ts';
import { startWatched } from './watched-child.ts';

/** A first start on a slow and busy machine has taken half a minute; this is no wait anyone should see. */
const START_LIMIT_MS = 180_000;

export interface ServerOptions {
  readonly dataFolder: string;
  readonly java: string;
  /** Flags for the Java machine, before our own. */
  readonly javaFlags: readonly string[];
  /** All of Neo4j's jars, in a fixed order. */
  readonly jars: readonly string[];
  readonly heap: string;
  readonly port: number;
}

/** One run of Neo4j's Java process. */
export interface Server {
  readonly javaPid: number;
  readonly javaStart: string | undefined;
  readonly exited: Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts Neo4j and waits until it answers on Bolt.
 * @param onJava is told the process as soon as there is one.
 * @throws EntenteError NEO4J_START_FAILED, DATA_FOLDER_IN_USE, DATA_FOLDER_READ_ONLY, DISK_FULL, PORT_IN_USE.
 */
export async function startServer(
  options: ServerOptions,
  onJava: (pid: number, start: string | undefined) => Promise<void>,
): Promise<Server> {
  const { dataFolder, port } = options;
  await writeConfiguration(dataFolder, port);
  const args = [...options.javaFlags, ...javaArguments(dataFolder, options.jars, options.heap)];
  const child = await startWatched(options.java, args, consoleLog(dataFolder));
  const start = processStart(child.pid);
  const stop = async () => {
    child.holdOn();
    await endProcess(child.pid, start);
    await child.exited;
  };
  try {
    await onJava(child.pid, start);
    const deadline = Date.now() + START_LIMIT_MS;
    while (!(await speaksBolt(port))) {
      if (child.hasExited())
        throw startError(dataFolder, port, await logs(dataFolder), 'Neo4j ended while it was starting.');
      if (Date.now() > deadline)
        throw startError(
          dataFolder,
          port,
          await logs(dataFolder),
          `Neo4j did not answer within ${START_LIMIT_MS / 1000} s.`,
        );
      await sleep(50);
    }
    // Something else may have taken the port and speak Bolt there, while our Neo4j failed for that reason.
    if (child.hasExited())
      throw startError(dataFolder, port, await logs(dataFolder), 'Neo4j ended while it was starting.');
  } catch (error) {
    await stop();
    throw error;
  }
  return { javaPid: child.pid, javaStart: start, exited: child.exited, stop };
}

/** The ends of both logs, the console last; a log that is not there yet has nothing to say. */
async function logs(dataFolder: string): Promise<string> {
  const texts = await Promise.all(
    [neo4jLog(dataFolder), consoleLog(dataFolder)].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return texts.map((text) => text.slice(-20_000)).join('\n');
}
