import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../domain/errors.ts';
import { makeFolder } from './make-folder.ts';
import { isSameProcess, processStart, thisHost } from './process-identity.ts';

const recordSchema = z.object({
  state: z.enum(['STARTING', 'READY', 'ENDED']),
  /** The owner's process. */
  pid: z.number().int().positive(),
  pidStart: z.string().optional(),
  host: z.string(),
  startedAt: z.string(),
  /** Bolt's port on the loopback interface. */
  port: z.number().int().optional(),
  javaPid: z.number().int().positive().optional(),
  javaStart: z.string().optional(),
  /** The container's name, in the Docker way. */
  container: z.string().optional(),
});
/** Who owns a data folder, and where its Neo4j is. */
export type OwnerRecord = z.infer<typeof recordSchema>;

export interface Owner {
  readonly generation: number;
  readonly record: OwnerRecord;
  readonly alive: boolean;
}

export interface Claim {
  /** Tells the other processes more about this owner. */
  update(facts: Partial<OwnerRecord>): Promise<void>;
  /** Gives the folder up. */
  end(): Promise<void>;
}

/** A claim is made and then filled within moments; one that stays empty this long was left by a process that was killed. */
const EMPTY_CLAIM_MS = 10_000;

const ownerFolder = (dataFolder: string) => join(dataFolder, 'owner');
const claimFile = (dataFolder: string, generation: number) => join(ownerFolder(dataFolder), `${generation}.json`);

/*
 * The lock is a row of numbered files, owner/1.json, owner/2.json …; who made the highest number owns the folder.
 * A claim is made by creating the next number, which the file system grants to one process only, and only once the
 * highest is known to have ended. Nothing is ever unlocked by deleting the highest file, so two processes that find the
 * same dead owner cannot delete each other's fresh claim, which is how lock files usually fail.
 */
async function generations(dataFolder: string): Promise<number[]> {
  const names = await readdir(ownerFolder(dataFolder)).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** The folder's present or last owner; undefined when it never had one. */
export async function readOwner(dataFolder: string): Promise<Owner | undefined> {
  const generation = (await generations(dataFolder)).at(-1);
  if (generation === undefined) return undefined;
  const file = claimFile(dataFolder, generation);
  try {
    const record = recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { generation, record, alive: isOwnerAlive(record) };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return readOwner(dataFolder); // a later claim has just swept it away
    if (systemCode(error) !== undefined) throw error;
    const { mtimeMs } = await stat(file);
    const alive = Math.abs(Date.now() - mtimeMs) < EMPTY_CLAIM_MS;
    return { generation, record: { state: 'STARTING', pid: process.pid, host: '', startedAt: '' }, alive };
  }
}

/**
 * An owner on another machine or in another container cannot be seen from here, so it counts as ended; if it does run,
 * Neo4j's own lock on the store refuses the second one.
 */
function isOwnerAlive(record: OwnerRecord): boolean {
  return record.state !== 'ENDED' && record.host === thisHost() && isSameProcess(record.pid, record.pidStart);
}

/** Tries to follow `previous`, which must have ended. @returns undefined when another process was quicker. */
export async function claimAfter(dataFolder: string, previous: Owner | undefined): Promise<Claim | undefined> {
  await makeFolder(ownerFolder(dataFolder), 0o700);
  const generation = (previous?.generation ?? 0) + 1;
  const file = claimFile(dataFolder, generation);
  let record: OwnerRecord = {
    state: 'STARTING',
    pid: process.pid,
    pidStart: processStart(process.pid),
    host: thisHost(),
    startedAt: new Date().toISOString(),
  };
  try {
    await writeFile(file, JSON.stringify(record), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return undefined;
    throw error;
  }
  const all = await generations(dataFolder);
  if (all.at(-1) !== generation) {
    // The number was free only because later owners had swept it away: it is not the highest, so it owns nothing.
    await rm(file, { force: true });
    return undefined;
  }
  // The one before is kept, so that a reader in the middle of a listing always meets one of the two.
  for (const old of all) if (old < generation - 1) await rm(claimFile(dataFolder, old), { force: true });

  const update = async (facts: Partial<OwnerRecord>) => {
    record = { ...record, ...facts };
    await writeFile(`${file}.new`, JSON.stringify(record), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  return { update, end: () => update({ state: 'ENDED' }) };
}
