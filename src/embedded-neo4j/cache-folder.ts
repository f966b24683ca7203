import { join } from 'node:path';
import envPaths from 'env-paths';
import { NEO4J_VERSION } from './version.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own cache, shared by all data folders. ENTENTE_CACHE moves it. */
export function cacheFolder(env: Environment): string {
  return env['ENTENTE_CACHE'] || envPaths('entente', { suffix: '' }).cache;
}

/** Where the complete set of Neo4j's jars lives; it exists only once every jar is there. */
export function jarsFolder(env: Environment): string {
  return join(cacheFolder(env), `neo4j-${NEO4J_VERSION}`);
}
