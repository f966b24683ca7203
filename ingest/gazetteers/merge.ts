/** What identifies one entry of a list: its slug, else its name, else its title and the countries it is of there. */
export function identityOf(entry: unknown): string | null {
  if (!isRecord(entry)) return null;
  const { slug, name, title, countries } = entry;
  if (typeof slug === 'string') return slug;
  if (typeof name === 'string') return name;
  return typeof title === 'string' ? `${title} ${Array.isArray(countries) ? countries.join(' ') : ''}` : null;
}

/**
 * What a user's file says, over what ours says. Lists are added to, before what is there; an entry takes the place of
 * the one with its identity, and its names are its alone; single values are replaced.
 */
export function merge(shipped: unknown, user: unknown): unknown {
  if (user === undefined) return shipped;
  if (Array.isArray(shipped) && Array.isArray(user)) return mergeLists(shipped, user);
  if (!isRecord(shipped) || !isRecord(user)) return user;
  const merged = { ...shipped };
  for (const [key, value] of Object.entries(user)) merged[key] = merge(shipped[key], value);
  return merged;
}

function mergeLists(shipped: readonly unknown[], user: readonly unknown[]): unknown[] {
  const own = new Set(user.map(identityOf).filter((identity) => identity !== null));
  const names = new Set(user.flatMap(namesOf));
  const kept = shipped.filter((entry) => !own.has(identityOf(entry) ?? '') && !user.includes(entry));
  return [...user, ...kept.map((entry) => withoutAliases(entry, names))];
}

function namesOf(entry: unknown): unknown[] {
  if (!isRecord(entry)) return [];
  return [entry['name'], ...(Array.isArray(entry['aliases']) ? entry['aliases'] : [])];
}

function withoutAliases(entry: unknown, names: ReadonlySet<unknown>): unknown {
  if (!isRecord(entry) || !Array.isArray(entry['aliases'])) return entry;
  return { ...entry, aliases: entry['aliases'].filter((alias: unknown) => !names.has(alias)) };
}

/** Ours without the words that the user puts under another of these keys: "Andrea" from `u` to `f`. */
export function withoutMoved(shipped: unknown, user: unknown, keys: readonly string[]): unknown {
  if (!isRecord(shipped) || !isRecord(user)) return shipped;
  const left = { ...shipped };
  for (const key of keys) {
    const elsewhere = new Set(keys.filter((other) => other !== key).flatMap((other) => user[other] ?? []));
    const words = left[key];
    if (Array.isArray(words)) left[key] = words.filter((word) => !elsewhere.has(word));
  }
  return left;
}

/** A user's file with every key of ours that it leaves away, and nothing in them: so it has the shape of ours. */
export function fill(user: unknown, shipped: unknown): unknown {
  if (!isRecord(user) || !isRecord(shipped)) return user;
  const filled = { ...user };
  for (const [key, value] of Object.entries(shipped)) {
    filled[key] = key in user ? fill(user[key], value) : emptied(value);
  }
  return filled;
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]))
    : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
