import { join } from 'node:path';
import { type Environment, jarsFolder } from './cache-folder.ts';
import { heapSize, javaArguments, writeConfiguration } from './configuration.ts';
import { type Credentials, writeInitialPassword } from './credentials.ts';
import { jarManifest } from './jar-manifest.ts';
import type { Launch } from './server.ts';

/** Prepares a data folder for Neo4j on the local Java; the jars must be in the cache. */
export async function prepareJava(
  dataFolder: string,
  java: string,
  env: Environment,
  credentials: Credentials,
): Promise<(port: number) => Promise<Launch>> {
  const heap = heapSize(env);
  await writeInitialPassword(dataFolder, credentials);
  // The order of the class path is fixed, so that a run here is a run everywhere.
  const jars = Object.keys(await jarManifest()).map((name) => join(jarsFolder(env), name));
  return async (port) => {
    await writeConfiguration(dataFolder, port);
    return { dataFolder, port, program: java, args: javaArguments(dataFolder, jars, heap), env };
  };
}
