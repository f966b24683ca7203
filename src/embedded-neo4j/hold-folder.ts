import { setTimeout as sleep } from 'node:timers/promises';
import { boltUri, speaksBolt } from './bolt.ts';
import type { Neo4jConnection, Neo4jHandle, StartOptions } from './connection.ts';
import { readCredentials } from './credentials.ts';
import { makeFolder } from './make-folder.ts';
import { type OwnedNeo4j, startOwned } from './own.ts';
import { claimAfter, type OwnerRecord, readOwner } from './owner.ts';

const OWNER_CHECK_MS = 1000;

interface SharedNeo4j {
  readonly connection: Neo4jConnection;
  readonly origin: 'SHARED';
  stop(): Promise<void>;
}

/** Shares the Neo4j of the data folder's owner, waiting while it starts; without a living owner, becomes it. */
async function shareOrOwn(options: StartOptions, dataFolder: string): Promise<SharedNeo4j | OwnedNeo4j> {
  let waitingFor = 0;
  for (;;) {
    const owner = await readOwner(dataFolder);
    if (!owner?.alive) {
      await makeFolder(dataFolder, 0o700);
      const claim = await claimAfter(dataFolder, owner);
      if (!claim) continue; // another process was quicker: look again who it is
      try {
        const owned = await startOwned(options, dataFolder, claim, owner?.record);
        return { ...owned, stop: () => owned.stop().then(claim.end) };
      } catch (error) {
        // On a full disk this fails too; the first fault is the one to tell, and our own end ends the claim as well.
        await claim.end().catch(() => {});
        throw error;
      }
    }
    const shared = await share(dataFolder, owner.record);
    if (shared) return shared;
    if (waitingFor !== owner.record.pid)
      options.progress(`Waiting for the Neo4j that process ${owner.record.pid} starts`);
    waitingFor = owner.record.pid;
    await sleep(100);
  }
}

async function share(dataFolder: string, { state, port }: OwnerRecord): Promise<SharedNeo4j | undefined> {
  if (state !== 'READY' || port === undefined || !(await speaksBolt(port))) return undefined;
  const credentials = await readCredentials(dataFolder);
  return credentials && { connection: { uri: boltUri(port), ...credentials }, origin: 'SHARED', stop: async () => {} };
}

/**
 * A handle on the data folder's Neo4j. While it shares another process's, it watches that process; when it ends, this
 * one takes over, on the same port, so that connections recover.
 */
export async function holdFolder(options: StartOptions, dataFolder: string): Promise<Neo4jHandle> {
  const { progress } = options;
  let current = await shareOrOwn(options, dataFolder);
  const { connection } = current;
  let stopped: Promise<void> | undefined;
  let following: Promise<void> = Promise.resolve();

  const follow = async () => {
    try {
      if ((await readOwner(dataFolder))?.alive) return;
      progress('The process that ran Neo4j has ended; taking its place');
      current = await shareOrOwn(options, dataFolder);
      if (current.connection.uri === connection.uri) return;
      progress(`Neo4j is now at ${current.connection.uri}, for its old port was taken: start this program again`);
    } catch (error) {
      clearInterval(timer);
      progress(`NEO4J_LOST: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  let busy = false;
  const timer = setInterval(() => {
    if (busy || stopped || current.origin !== 'SHARED') return;
    busy = true;
    following = follow().finally(() => {
      busy = false;
    });
  }, OWNER_CHECK_MS).unref();

  const stop = async () => {
    clearInterval(timer);
    await following; // a take-over under way would leave a Neo4j behind
    await current.stop();
  };
  return {
    connection,
    get origin() {
      return current.origin;
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
