import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EntenteError, systemCode } from '../domain/errors.ts';
import { cacheFolder, type Environment, jarsFolder } from './cache-folder.ts';
import { fetchJars } from './fetch-jars.ts';
import { checkJars, type JarManifest, jarManifest, readSeen, SEEN_FILE, type SeenJars } from './jar-manifest.ts';
import { isProcessAlive } from './process-identity.ts';
import { NEO4J_VERSION } from './version.ts';

export type JarsState = 'FINE' | 'MISSING' | 'WRONG';

/**
 * Looks at the cached jars. When all is well and some had to be hashed, it is noted for the next time, unless `note` is
 * false.
 */
export async function cachedJars(
  env: Environment,
  manifest: JarManifest,
  { note = true } = {},
): Promise<{ state: JarsState; names: readonly string[] }> {
  const folder = jarsFolder(env);
  const check = await checkJars(folder, manifest, await readSeen(folder));
  if (check.wrong.length > 0) return { state: 'WRONG', names: check.wrong };
  if (check.missing.length > 0) return { state: 'MISSING', names: check.missing };
  if (note && check.hashed > 0) await writeSeen(folder, check.seen);
  return { state: 'FINE', names: [] };
}

/** A cache that may not be written is still a good cache: its jars are then hashed at every start. */
async function writeSeen(folder: string, seen: SeenJars): Promise<void> {
  const temporary = join(folder, `${SEEN_FILE}-${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(temporary, JSON.stringify(seen));
    await rename(temporary, join(folder, SEEN_FILE));
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(systemCode(error) ?? '')) throw error;
  }
}

export interface ResolveJars {
  readonly env: Environment;
  readonly java: string;
  readonly maven: string;
  readonly progress: (line: string) => void;
}

/**
 * Brings the complete, verified set of jars into the cache. Two processes may do so at once: each fetches into a folder
 * of its own and moves it into place in one step; who comes second takes what is there.
 * @throws EntenteError NEO4J_JARS_FAILED, NEO4J_JARS_CORRUPT.
 */
export async function resolveJars(options: ResolveJars): Promise<void> {
  const { env, progress } = options;
  const manifest = await jarManifest();
  const cache = cacheFolder(env);
  const work = join(cache, `.fetch-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(cache, { recursive: true });
    await removeAbandoned(cache);
    const lib = await fetchVerified({ ...options, manifest, work });
    if (await moveIntoPlace(lib, jarsFolder(env), env, manifest))
      progress(`Neo4j ${NEO4J_VERSION} is in ${jarsFolder(env)}`);
  } catch (error) {
    throw error instanceof EntenteError ? error : cacheUnusable(cache, error);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchVerified(options: ResolveJars & { manifest: JarManifest; work: string }): Promise<string> {
  let wrong: readonly string[] = [];
  for (const freshRepository of [false, true]) {
    const lib = await fetchJars({ ...options, work: join(options.work, freshRepository ? '2' : '1'), freshRepository });
    const check = await checkJars(lib, options.manifest, {});
    wrong = [...check.wrong, ...check.missing];
    if (wrong.length === 0) {
      await writeFile(join(lib, SEEN_FILE), JSON.stringify(check.seen));
      return lib;
    }
    if (!freshRepository)
      options.progress(`${wrong.length} of Neo4j's jars are damaged or missing; fetching them once more`);
  }
  throw new EntenteError({
    code: 'NEO4J_JARS_CORRUPT',
    message: `${wrong.length} of Neo4j's jars are not the ones this version was made with: ${wrong.slice(0, 3).join(', ')}.`,
    help: 'Something between this machine and its Maven repository changes files: check the mirror or proxy Maven uses, start Docker, or set NEO4J_URI.',
  });
}

/** @returns false when another process was first and its jars are good. */
async function moveIntoPlace(lib: string, target: string, env: Environment, manifest: JarManifest): Promise<boolean> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await rename(lib, target);
      return true;
    } catch (error) {
      if (attempt === 5 || !['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemCode(error) ?? '')) throw error;
      if ((await cachedJars(env, manifest)).state === 'FINE') return false;
      const aside = join(dirname(lib), `set-aside-${attempt}`);
      await rename(target, aside).catch((reason: unknown) => {
        // Another process set it aside first; the next attempt sees what it put there.
        if (systemCode(reason) !== 'ENOENT') throw reason;
      });
    }
  }
}

/** Folders left by processes that were killed while fetching. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = Number(/^\.fetch-(\d+)-/.exec(name)?.[1] ?? process.pid);
    if (pid !== process.pid && !isProcessAlive(pid)) await rm(join(cache, name), { recursive: true, force: true });
  }
}

function cacheUnusable(cache: string, cause: unknown): EntenteError {
  return new EntenteError({
    code: 'NEO4J_JARS_FAILED',
    message: `Neo4j's jars cannot be stored in ${cache}.`,
    help: 'Free some space or give yourself the right to write there, or set ENTENTE_CACHE to another folder.',
    cause,
  });
}
