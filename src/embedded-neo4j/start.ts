import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EntenteError } from '../domain/errors.ts';
import { boltUri, speaksBolt } from './bolt.ts';
import type { Neo4jHandle, StartOptions } from './connection.ts';
import { readCredentials } from './credentials.ts';
import { endProcess } from './end-process.ts';
import { folderError } from './folder-errors.ts';
import { givenConnection } from './given.ts';
import { jarManifest } from './jar-manifest.ts';
import { cachedJars, resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { startLocal } from './local.ts';
import { findMaven } from './maven.ts';
import { claimAfter, type Owner, readOwner } from './owner.ts';

export const dataFolderIn = (home: string) => join(resolve(home), 'neo4j');

/**
 * Gives the caller a Neo4j: the one NEO4J_URI names, the one another process already runs on the same data folder, or
 * one of its own, on the local Java or in Docker.
 * @throws EntenteError BAD_SETTING, NO_NEO4J, NEO4J_JARS_FAILED, NEO4J_JARS_CORRUPT, NEO4J_START_FAILED, DATA_FOLDER_READ_ONLY,
 * DATA_FOLDER_IN_USE, DISK_FULL
 */
export async function startNeo4j(options: StartOptions): Promise<Neo4jHandle> {
  const given = givenConnection(options.env);
  if (given) return { connection: given, origin: 'GIVEN', stop: async () => {} };
  const dataFolder = dataFolderIn(options.home);
  try {
    return await shareOrOwn(options, dataFolder);
  } catch (error) {
    throw folderError(error, dataFolder);
  }
}

async function shareOrOwn(options: StartOptions, dataFolder: string): Promise<Neo4jHandle> {
  let said = false;
  for (;;) {
    const owner = await readOwner(dataFolder);
    if (!owner?.alive) {
      await mkdir(dataFolder, { recursive: true, mode: 0o700 });
      const claim = await claimAfter(dataFolder, owner);
      if (!claim) continue;
      try {
        const own = await becomeOwner(options, dataFolder, owner, claim.update);
        let stopped: Promise<void> | undefined;
        const stop = () => (stopped ??= own.stop().then(claim.end));
        return { connection: own.connection, origin: 'OWNED', stop };
      } catch (error) {
        await claim.end();
        throw error;
      }
    }
    const shared = owner.record.state === 'READY' ? await share(dataFolder, owner) : undefined;
    if (shared) return shared;
    if (!said) options.progress(`Waiting for the Neo4j that process ${owner.record.pid} is starting`);
    said = true;
    await sleep(100);
  }
}

async function share(dataFolder: string, { record }: Owner): Promise<Neo4jHandle | undefined> {
  const credentials = await readCredentials(dataFolder);
  if (!credentials || record.port === undefined || !(await speaksBolt(record.port))) return undefined;
  return { connection: { uri: boltUri(record.port), ...credentials }, origin: 'SHARED', stop: async () => {} };
}

async function becomeOwner(
  options: StartOptions,
  dataFolder: string,
  previous: Owner | undefined,
  announce: (facts: object) => Promise<void>,
) {
  const left = previous?.record;
  if (left?.javaPid !== undefined && left.javaStart !== undefined) await endProcess(left.javaPid, left.javaStart);
  const java = await findJava(options.env);
  const maven = await findMaven(options.env);
  const jars = await cachedJars(options.env, await jarManifest());
  if (!java || (jars.state !== 'FINE' && !maven))
    throw new EntenteError({ code: 'NO_NEO4J', message: 'No Neo4j.', help: 'Install Java 17 and Maven.' });
  if (jars.state !== 'FINE' && maven)
    await resolveJars({ env: options.env, java: java.path, maven, progress: options.progress });
  options.progress('Starting Neo4j');
  return startLocal({ start: options, dataFolder, java: java.path, preferredPort: left?.port, announce });
}
