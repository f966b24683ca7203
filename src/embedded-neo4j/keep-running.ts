import { setTimeout as sleep } from 'node:timers/promises';
import { EntenteError } from '../domain/errors.ts';
import { freePort } from './bolt.ts';
import type { Server } from './server.ts';

/** Delays before each restart after a crash; a run longer than STEADY_MS makes the count start anew. */
const RESTART_DELAYS_MS = [100, 1000, 2000, 4000, 8000];
const STEADY_MS = 60_000;
const PORT_ATTEMPTS = 3;

export type StartOn = (port: number) => Promise<Server>;

/** Starts on the preferred port if it is free, else on another; a port that was free a moment ago may be taken meanwhile. */
export async function startOnFreePort(
  preferred: number | undefined,
  start: StartOn,
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

export interface KeepRunning {
  readonly server: Server;
  /** Starts another one in the place of one that has ended. */
  readonly restart: () => Promise<Server>;
  readonly progress: (line: string) => void;
  /** Called when it has ended too often to be started again. */
  readonly onGivingUp: () => Promise<void>;
}

/**
 * Starts Neo4j again whenever it ends unasked; what was committed is in its transaction log on disk.
 * @returns how to stop it for good.
 */
export function keepRunning({ server: first, restart, progress, onGivingUp }: KeepRunning): () => Promise<void> {
  let server: Server | undefined = first;
  let stopping = false;
  const waking = new AbortController();

  const pause = (ms: number) =>
    sleep(ms, undefined, { ref: false, signal: waking.signal }).catch(() => {
      // Woken early: stop() was called, which the caller of this looks at next.
    });

  async function watch(): Promise<void> {
    let crashes = 0;
    while (server) {
      const since = Date.now();
      const code = await server.exited;
      if (stopping) return;
      if (Date.now() - since > STEADY_MS) crashes = 0;
      progress(`Neo4j ended unexpectedly (exit code ${code}); starting it again`);
      server = undefined;
      while (!server && !stopping) {
        const delay = RESTART_DELAYS_MS[crashes];
        if (delay === undefined) return giveUp(crashes);
        crashes += 1;
        await pause(delay);
        if (!stopping) server = await tryRestart();
      }
      if (!stopping) progress('Neo4j is up again; nothing that was committed is lost');
    }
  }

  async function tryRestart(): Promise<Server | undefined> {
    try {
      return await restart();
    } catch (error) {
      progress(error instanceof EntenteError ? `${error.code}: ${error.message}` : String(error));
      return undefined;
    }
  }

  async function giveUp(crashes: number): Promise<void> {
    progress(`NEO4J_START_FAILED: Neo4j ended ${crashes} times in a row and is not started again; its log says why.`);
    await onGivingUp();
  }

  const watching = watch().catch((error: unknown) => progress(`Neo4j is not watched any more: ${String(error)}`));
  return async () => {
    stopping = true;
    waking.abort();
    await server?.stop();
    await watching;
    await server?.stop(); // a restart may have been under way when this was called
  };
}
