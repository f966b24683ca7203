import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  record: 'names with values',
};

/** What is wrong with a value in a file, for whoever wrote it: '"aliases" of "NATO" is text, and must be a list'. */
export function sayIssue(issue: Issue, root: unknown): string {
  const what = nameOf(issue.path, root);
  const value = at(root, issue.path);
  if (issue.code === 'invalid_type') {
    if (value === undefined) return `${what} is missing`;
    const wanted = TYPES[issue.expected] ?? issue.expected;
    const hint = issue.expected === 'string' && typeof value !== 'object' ? ': put it into quotation marks' : '';
    return `${what} is ${typeOf(value)}, and must be ${wanted}${hint}`;
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    const them = issue.keys.length > 1 ? 'are no fields' : 'is no field';
    return `${keys} ${them} of ${issue.path.length === 0 ? 'this file' : what}`;
  }
  if (issue.code === 'invalid_value')
    return `${what} is ${shown(value)}, and must be one of ${issue.values.join(', ')}`;
  const [key] = issue.code === 'invalid_key' ? issue.issues : [];
  if (key) return `${what}: ${key.message}`;
  return `${what} is ${shown(value)}, and ${issue.message}`;
}

/** "country" of "Harbour Office"; entry 3 of "treaties". */
function nameOf(path: readonly PropertyKey[], root: unknown): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  const own = ownName(at(root, path));
  if (own !== null) return own;
  for (let length = path.length - 1; length >= 0; length--) {
    const owner =
      ownName(at(root, path.slice(0, length))) ??
      (typeof path[length - 1] === 'string' ? quoted(path[length - 1]) : null);
    if (owner !== null) return `${entry(last)} of ${owner}`;
  }
  return entry(last);
}

function entry(key: PropertyKey): string {
  return typeof key === 'number' ? `entry ${key + 1}` : quoted(key);
}

function ownName(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  for (const key of ['name', 'slug', 'title']) {
    const name: unknown = Reflect.get(value, key);
    if (typeof name === 'string') return quoted(name);
  }
  return null;
}

function quoted(key: PropertyKey | undefined): string {
  return `"${String(key)}"`;
}

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

function typeOf(value: unknown): string {
  if (value === null) return 'empty';
  return TYPES[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

function shown(value: unknown): string {
  return typeof value === 'object' ? typeOf(value) : quoted(String(value));
}
