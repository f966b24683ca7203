import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Words = z.strictObject({
  countries: z.record(z.string(), z.array(z.string())),
  titles: z.array(z.string()),
  generic: z.array(z.string()),
  pronouns: z.array(z.string()),
});
const words = Words.parse(parse(readFileSync(new URL('words.yaml', import.meta.url), 'utf8')));

const COUNTRIES = new Set(Object.keys(words.countries));
const COUNTRY_OF = new Map(
  Object.entries(words.countries).flatMap(([country, others]) => others.map((other) => [other, country] as const)),
);
const TITLES = new Set(words.titles);
const GENERIC = new Set(words.generic);
const PRONOUNS = new Set(words.pronouns);

/** The form in which names are compared: lower case, Latin letters and figures, without article and possessive. */
export const plain = remembered((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, ''),
);

export function plainWords(text: string): readonly string[] {
  return plain(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether a name is only a pronoun. */
export function isPronoun(name: string): boolean {
  return PRONOUNS.has(plain(name));
}

/** "Moscow" and "Russian" are russia. */
const canonical = remembered((name) => COUNTRY_OF.get(plain(name)) ?? plain(name));

/** "Moroccan diplomats" are morocco: what is left of a phrase are its capitalised words that are no title. */
const core = remembered((name) => {
  const kept = name.split(/\s+/).filter((word) => {
    const bare = word.replace(/^[.,]+|[.,]+$/g, '');
    return /^\p{Lu}/u.test(word) && (bare === 'US' || !TITLES.has(bare.toLowerCase()));
  });
  return canonical(kept.join(' '));
});

/** Whether two names may stand for the same: equal, or one the other with less of it, unless a country is meant. */
export function sameName(one: string, other: string): boolean {
  const names = [canonical(one), canonical(other)] as const;
  if (names.includes('')) return false;
  if (names[0] === names[1]) return true;
  const cores = [core(one), core(other)] as const;
  if (cores[0] !== '' && cores[0] === cores[1]) return true;
  if ([...names, ...cores].some((name) => COUNTRIES.has(name))) return false;
  return isPartOf(untitled(names[0]), untitled(names[1]));
}

function untitled(name: string): readonly string[] {
  return name.split(' ').filter((word) => !TITLES.has(word));
}

function isPartOf(one: readonly string[], other: readonly string[]): boolean {
  const [less, more] = one.length > other.length ? [other, one] : [one, other];
  if (less.length === 0) return false;
  if (less.join(' ') === more.join(' ')) return true;
  return less.every((word) => more.includes(word)) && less.some((word) => word.length > 2 && !GENERIC.has(word));
}

/** Names come again and again, a record's with each other. */
function remembered(of: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = of(name);
    known.set(name, found);
    return found;
  };
}
