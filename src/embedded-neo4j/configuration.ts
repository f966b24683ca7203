import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../domain/errors.ts';
import type { Environment } from './cache-folder.ts';

const PAGE_CACHE = '128m';

/** Neo4j reaches into these packages of Java by reflection. */
const OPENED = ['java.lang', 'java.io', 'java.nio', 'java.util', 'java.util.concurrent', 'sun.nio.ch'];

/** What every Neo4j of ours is told, on Java or in Docker. */
export const SETTINGS: Readonly<Record<string, string>> = {
  'server.default_listen_address': '127.0.0.1',
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  // Bolt's server otherwise waits for late requests, and a clean stop takes ten seconds instead of half of one.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'server.memory.pagecache.size': PAGE_CACHE,
  // The place of the transaction log is taken beforehand, so that a full disk never cuts a transaction in half, which
  // can leave a log that does not open again; in small files, for by default it would be half a gigabyte.
  'db.tx_log.preallocate': 'true',
  'db.tx_log.rotation.size': '32m',
};

export const logFolder = (dataFolder: string) => join(dataFolder, 'logs');
/** What Java itself writes to its standard output and error. */
export const consoleLog = (dataFolder: string) => join(logFolder(dataFolder), 'console.log');
/** Where Neo4j writes what befalls a single database, while the server itself goes on. */
export const debugLog = (dataFolder: string) => join(logFolder(dataFolder), 'debug.log');
export const neo4jLog = (dataFolder: string) => join(logFolder(dataFolder), 'neo4j.log');

export async function writeConfiguration(
  dataFolder: string,
  port: number,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const lines = Object.entries({ ...SETTINGS, ...more, 'server.bolt.listen_address': `127.0.0.1:${port}` });
  await mkdir(join(dataFolder, 'conf'), { recursive: true });
  await mkdir(logFolder(dataFolder), { recursive: true });
  await writeFile(join(dataFolder, 'conf', 'neo4j.conf'), lines.map(([name, value]) => `${name}=${value}\n`).join(''));
}

/**
 * Java's heap: ENTENTE_NEO4J_HEAP, a number with m or g behind it.
 * @throws EntenteError BAD_SETTING
 */
export function heapSize(env: Environment): string {
  const heap = env['ENTENTE_NEO4J_HEAP'] || '512m';
  if (/^[1-9]\d*[mg]$/i.test(heap)) return heap.toLowerCase();
  throw new EntenteError({
    code: 'BAD_SETTING',
    message: `ENTENTE_NEO4J_HEAP is "${heap}", which is no size of memory.`,
    help: 'Write it as 512m or 2g.',
  });
}

/** Everything behind `java`: flags, class path, main class and folders. */
export function javaArguments(dataFolder: string, jars: readonly string[], heap: string): string[] {
  return [
    '-cp',
    jars.join(process.platform === 'win32' ? ';' : ':'),
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${dataFolder}`,
    `--config-dir=${join(dataFolder, 'conf')}`,
  ];
}
