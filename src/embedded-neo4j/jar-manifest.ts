import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { systemCode } from '../domain/errors.ts';
import { NEO4J_VERSION } from './version.ts';

/** File name → SHA-256 in hex, of every jar Neo4j needs and no other. */
export type JarManifest = Readonly<Record<string, string>>;

/** What a jar looked like when its hash was last found right: [bytes, last change in ms]. */
const seenSchema = z.record(z.string(), z.tuple([z.number(), z.number()]));
export type SeenJars = z.infer<typeof seenSchema>;

/** The note beside the jars that makes later starts cheap. */
export const SEEN_FILE = '.verified';

export async function jarManifest(): Promise<JarManifest> {
  const text = await readFile(new URL(`./jars-${NEO4J_VERSION}.json`, import.meta.url), 'utf8');
  return z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).parse(JSON.parse(text));
}

export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), hash);
  return hash.digest('hex');
}

export interface JarCheck {
  readonly missing: readonly string[];
  /** Jars whose bytes are not those of the manifest. */
  readonly wrong: readonly string[];
  /** How many had to be read in full; 0 when the note answered for all. */
  readonly hashed: number;
  readonly seen: SeenJars;
}

/**
 * Compares a folder with the manifest. A jar whose size and time of change are those of `seen` is believed;
 * the others are read and hashed.
 */
export async function checkJars(folder: string, manifest: JarManifest, seen: SeenJars): Promise<JarCheck> {
  const missing: string[] = [];
  const wrong: string[] = [];
  const now: SeenJars = {};
  let hashed = 0;
  for (const [name, expected] of Object.entries(manifest)) {
    const file = join(folder, name);
    const facts = await stat(file).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
      throw error;
    });
    if (!facts) {
      missing.push(name);
      continue;
    }
    const before = seen[name];
    if (before?.[0] !== facts.size || before[1] !== facts.mtimeMs) {
      hashed += 1;
      if ((await sha256OfFile(file)) !== expected) {
        wrong.push(name);
        continue;
      }
    }
    now[name] = [facts.size, facts.mtimeMs];
  }
  return { missing, wrong, hashed, seen: now };
}

/** The note, or an empty one when there is none or it makes no sense: then everything is hashed. */
export async function readSeen(folder: string): Promise<SeenJars> {
  try {
    return seenSchema.parse(JSON.parse(await readFile(join(folder, SEEN_FILE), 'utf8')));
  } catch {
    return {};
  }
}
