import { join } from 'node:path';
import { type Environment, jarsFolder } from './cache-folder.ts';
import { archiveFile, archiveFlags, dropArchive } from './class-archive.ts';
import { heapSize, javaArguments, writeConfiguration } from './configuration.ts';
import { type Credentials, writeInitialPassword } from './credentials.ts';
import { jarManifest } from './jar-manifest.ts';
import type { JavaFound } from './java.ts';
import type { PreparedWay } from './prepared-way.ts';
import { rehearseLater } from './rehearse.ts';

/** For one start only: what is unreadable behind the last whole transaction goes, instead of keeping all of it closed. */
const CUT_TORN_END = { 'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false' };

/** Prepares a data folder for Neo4j on the local Java; the jars must be in the cache. */
export async function prepareJava(
  dataFolder: string,
  java: JavaFound,
  env: Environment,
  credentials: Credentials,
  progress: (line: string) => void,
): Promise<PreparedWay> {
  const heap = heapSize(env);
  await writeInitialPassword(dataFolder, credentials);
  // The order of the class path is fixed: a class archive is good for one order only.
  const jars = Object.keys(await jarManifest()).map((name) => join(jarsFolder(env), name));
  const archive = await archiveFile(java, env);
  let torn = false;
  return {
    async launchOn(port) {
      await writeConfiguration(dataFolder, port, torn ? CUT_TORN_END : {});
      torn = false;
      const args = [...(await archiveFlags(archive)), ...javaArguments(dataFolder, jars, heap)];
      return { dataFolder, port, program: java.path, args, env, graceSeconds: 20 };
    },
    async amend(error) {
      if (error.details['torn'] !== true) return dropArchive(archive);
      progress(
        'The last write to the database was cut off (a full disk?); opening it with all that was acknowledged before',
      );
      torn = true;
      return true;
    },
    improve: () => rehearseLater({ java, jars, env }),
  };
}
