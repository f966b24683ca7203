import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EntenteError, systemCode } from '../domain/errors.ts';

export const NEO4J_USER = 'neo4j';
const ITERATIONS = 1024;

const credentialsSchema = z.object({ user: z.literal(NEO4J_USER), password: z.string().min(8) });
export type Credentials = z.infer<typeof credentialsSchema>;

const credentialsFile = (dataFolder: string) => join(dataFolder, 'credentials.json');

/** The data folder's user and password, or undefined when it has none yet. */
export async function readCredentials(dataFolder: string): Promise<Credentials | undefined> {
  const file = credentialsFile(dataFolder);
  try {
    return credentialsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    if (systemCode(error) !== undefined) throw error;
    throw lost(dataFolder, `${file} is damaged.`, error);
  }
}

/**
 * The data folder's password, made at its first start and kept in a file its user alone can read. Only the owner of the
 * folder may call it.
 * @throws EntenteError NEO4J_START_FAILED when there is a database but no password to it.
 */
export async function ensureCredentials(dataFolder: string): Promise<Credentials> {
  const known = await readCredentials(dataFolder);
  if (known) return known;
  if (await hasDatabase(dataFolder)) throw lost(dataFolder, `${credentialsFile(dataFolder)} is missing.`, undefined);
  const made: Credentials = { user: NEO4J_USER, password: randomBytes(24).toString('base64url') };
  const file = credentialsFile(dataFolder);
  await writeFile(`${file}.new`, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}

/** Neo4j reads data/dbms/auth.ini when it first makes its system database; writing it saves the start of another Java. */
export async function writeInitialPassword(dataFolder: string, { user, password }: Credentials): Promise<void> {
  if (await hasDatabase(dataFolder)) return;
  const folder = join(dataFolder, 'data', 'dbms');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'auth.ini'), `${initialPasswordLine(user, password, randomBytes(32))}\n`, {
    mode: 0o600,
  });
}

/** `user:SHA-256,hash,salt,iterations:` with the salt hashed before the password, then the hash of the hash, and so on. */
export function initialPasswordLine(user: string, password: string, salt: Uint8Array): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ITERATIONS; round += 1) hash = createHash('sha256').update(hash).digest();
  return `${user}:SHA-256,${hash.toString('hex')},${Buffer.from(salt).toString('hex')},${ITERATIONS}:`;
}

export async function hasDatabase(dataFolder: string): Promise<boolean> {
  try {
    return (await stat(join(dataFolder, 'data', 'databases', 'system'))).isDirectory();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function lost(dataFolder: string, message: string, cause: unknown): EntenteError {
  return new EntenteError({
    code: 'NEO4J_START_FAILED',
    message: `The password of the database in ${dataFolder} is not known: ${message}`,
    help: `Put the file back from a backup, or move ${dataFolder} away and ingest again.`,
    cause,
  });
}
