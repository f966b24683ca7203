import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EntenteError } from '../domain/errors.ts';
import { boltUri, freePort } from './bolt.ts';
import { jarsFolder } from './cache-folder.ts';
import { heapSize } from './configuration.ts';
import type { Neo4jConnection, StartOptions } from './connection.ts';
import { ensureCredentials, writeInitialPassword } from './credentials.ts';
import { jarManifest } from './jar-manifest.ts';
import type { OwnerRecord } from './owner.ts';
import { type Server, startServer } from './server.ts';

/** Delays before each restart after a crash; a run this long makes the count start anew. */
const RESTART_DELAYS_MS = [100, 1000, 2000, 4000, 8000];
const STEADY_MS = 60_000;
const PORT_ATTEMPTS = 3;

export interface LocalOptions {
  readonly start: StartOptions;
  readonly dataFolder: string;
  readonly java: string;
  /** The port of the last owner: kept where it is free, so that whoever still has the old address finds Neo4j there. */
  readonly preferredPort: number | undefined;
  /** Tells other processes what has changed. */
  readonly announce: (facts: Partial<OwnerRecord>) => Promise<void>;
}

export interface OwnedNeo4j {
  readonly connection: Neo4jConnection;
  stop(): Promise<void>;
}

/** Starts Neo4j on the local Java and keeps it running until `stop`. The jars must be in the cache. */
export async function startLocal(options: LocalOptions): Promise<OwnedNeo4j> {
  const { dataFolder, announce } = options;
  const credentials = await ensureCredentials(dataFolder);
  await writeInitialPassword(dataFolder, credentials);
  const folder = jarsFolder(options.start.env);
  const jars = Object.keys(await jarManifest()).map((name) => join(folder, name));
  const base = { dataFolder, java: options.java, javaFlags: [], jars, heap: heapSize(options.start.env) };
  const onJava = (javaPid: number, javaStart: string | undefined) => announce({ javaPid, javaStart });
  const { server, port } = await onFreePort(options.preferredPort, (port) => startServer({ ...base, port }, onJava));
  await announce({ port, state: 'READY' });

  const supervisor = supervise(server, () => startServer({ ...base, port }, onJava), options.start.progress);
  return { connection: { uri: boltUri(port), ...credentials }, stop: supervisor.stop };
}

/** A port that was free a moment ago may be taken when Neo4j binds it. */
async function onFreePort(
  preferred: number | undefined,
  start: (port: number) => Promise<Server>,
): Promise<{ server: Server; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? preferred : undefined);
    try {
      return { server: await start(port), port };
    } catch (error) {
      if (attempt === PORT_ATTEMPTS || !(error instanceof EntenteError) || error.code !== 'PORT_IN_USE') throw error;
    }
  }
}

/** Starts the server again, on the same port, whenever it ends unasked. What was committed is in its log on disk. */
function supervise(
  first: Server,
  start: () => Promise<Server>,
  progress: (line: string) => void,
): { stop(): Promise<void> } {
  let server: Server | undefined = first;
  let stopping = false;
  const wake = new AbortController();

  const watch = async (): Promise<void> => {
    let crashes = 0;
    while (server) {
      const since = Date.now();
      const code = await server.exited;
      server = undefined;
      if (stopping) return;
      if (Date.now() - since > STEADY_MS) crashes = 0;
      for (; !server && !stopping; crashes += 1) {
        const delay = RESTART_DELAYS_MS[crashes];
        if (delay === undefined)
          return progress(
            `NEO4J_START_FAILED: Neo4j ended ${crashes} times in a row and is not started again. Start the program again to try once more.`,
          );
        progress(`Neo4j ended unexpectedly (exit code ${code}); starting it again`);
        await sleep(delay, undefined, { ref: false, signal: wake.signal }).catch(() => undefined);
        if (stopping) return;
        server = await start().catch((error: unknown) => {
          progress(error instanceof EntenteError ? `${error.code}: ${error.message}` : String(error));
          return undefined;
        });
      }
      if (server && !stopping) progress('Neo4j is up again; nothing committed was lost');
    }
  };
  const watching = watch();

  const stop = async () => {
    stopping = true;
    wake.abort();
    await server?.stop();
    await watching;
    // A restart may have been under way when the stop was asked for.
    await server?.stop();
  };
  return { stop };
}
