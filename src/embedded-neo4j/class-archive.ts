import { createHash } from 'node:crypto';
import { realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, type Environment } from './cache-folder.ts';
import type { JavaFound } from './java.ts';
import { NEO4J_VERSION } from './version.ts';

/*
 * Java can keep the classes a program has loaded, parsed and checked, in an archive, and map it at the next start. It
 * saves Neo4j some 40 % of the processor time of a start. The archive is a pure cache: Java itself refuses one that was
 * made by another Java or from other jars, and starts as if there were none.
 */

/** One archive for each Java and each version of Neo4j. */
export async function archiveFile(java: JavaFound, env: Environment): Promise<string> {
  const machine = `${await realpath(java.path)} ${java.version}`;
  const id = createHash('sha256').update(machine).digest('hex').slice(0, 12);
  return join(cacheFolder(env), `classes-${NEO4J_VERSION}-${id}.jsa`);
}

/** The Java flag that maps the archive, or none while there is no archive. */
export async function archiveFlags(archive: string): Promise<string[]> {
  return (await exists(archive)) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

/** After a failed start: were the archive damaged, no start would ever succeed again. @returns false when there was none. */
export async function dropArchive(archive: string): Promise<boolean> {
  if (!(await exists(archive))) return false;
  await rm(archive, { force: true });
  return true;
}

export async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
