import { join, resolve } from 'node:path';
import type { Neo4jHandle, StartOptions } from './connection.ts';
import { folderError } from './folder-errors.ts';
import { givenConnection } from './given.ts';
import { holdFolder } from './hold-folder.ts';

/** The part of ENTENTE_HOME that belongs to the local Neo4j. */
export const dataFolderIn = (home: string) => join(resolve(home), 'neo4j');

/**
 * Gives the caller a Neo4j: the one NEO4J_URI names (not connected to here), the one another process already runs on the
 * same data folder, or one of its own, on the local Java or in Docker. One of its own ends when this process ends, in
 * whatever way; a crash of Neo4j alone is repaired.
 * @throws EntenteError BAD_SETTING, NO_NEO4J, NEO4J_JARS_FAILED, NEO4J_JARS_CORRUPT, NEO4J_START_FAILED,
 * DATA_FOLDER_READ_ONLY, DATA_FOLDER_IN_USE, DISK_FULL
 */
export async function startNeo4j(options: StartOptions): Promise<Neo4jHandle> {
  const given = givenConnection(options.env);
  if (given) return { connection: given, origin: 'GIVEN', stop: async () => {} };
  const dataFolder = dataFolderIn(options.home);
  try {
    return await holdFolder(options, dataFolder);
  } catch (error) {
    throw folderError(error, dataFolder);
  }
}
