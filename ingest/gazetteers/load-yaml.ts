import type { z } from 'zod';
import { fill, identityOf, merge, withoutMoved } from './merge.ts';
import { sayIssue } from './say-issue.ts';
import { shippedValue } from './shipped.ts';
import { userValue, wrongEntry } from './user-files.ts';

let isAnyLoaded = false;

/** Whether a gazetteer was read in this thread: then a user's files come too late. */
export function anyLoaded(): boolean {
  return isAnyLoaded;
}

/**
 * Reads a YAML file beside this module, and the user's file of the same name over it. A file of ours that does not fit
 * is a programming fault; one of the user's is refused as BAD_GAZETTEER.
 *
 * @param alone keys of word lists of which a word is in one only: where the user puts it
 */
export function loadYaml<T>(file: string, schema: z.ZodType<T>, alone: readonly string[] = []): T {
  isAnyLoaded = true;
  const shipped = shippedValue(file);
  const user = checked(file, schema, shipped);
  return schema.parse(merge(withoutMoved(shipped, user, alone), user));
}

/** Lists of the same kind of entry as one: a user's entry in any of them replaces that of the same slug in any. */
export function loadLists<T>(files: readonly string[], schema: z.ZodType<T[]>): T[] {
  isAnyLoaded = true;
  const seen = new Set<string>();
  const shipped = files.map(shippedValue);
  const user = files.map((file, at) => checked(file, schema, shipped[at], seen) ?? []);
  return schema.parse(merge(shipped.flat(), user.flat()));
}

/** The user's value, after a check that it has the shape of ours and says nothing twice. Throws BAD_GAZETTEER. */
function checked(file: string, schema: z.ZodType, shipped: unknown, seen = new Set<string>()): unknown {
  const user = userValue(file);
  if (user === undefined) return undefined;
  const filled = fill(user, shipped);
  const { error } = schema.safeParse(filled);
  const [issue] = error?.issues ?? [];
  if (issue) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    throw wrongEntry(file, path, sayIssue(issue, filled));
  }
  refuseRepeats(file, user, [], seen);
  return user;
}

function refuseRepeats(file: string, value: unknown, path: readonly PropertyKey[], seen: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const identity = Array.isArray(value) ? identityOf(inner) : null;
    if (identity !== null && seen.has(identity)) throw wrongEntry(file, at, `"${identity.trim()}" is given twice`);
    if (identity !== null) seen.add(identity);
    else refuseRepeats(file, inner, at, seen);
  }
}
