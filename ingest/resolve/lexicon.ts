import type { Token } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { type CountryEntry, countries } from '../gazetteers/countries.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { type OrganisationEntry, organisations } from '../gazetteers/organisations.ts';

export type Meaning =
  | { readonly kind: 'COUNTRY'; readonly country: CountryEntry }
  | { readonly kind: 'ADJECTIVE'; readonly country: CountryEntry }
  | { readonly kind: 'ORGANIZATION'; readonly organisation: OrganisationEntry };

/** A known name at tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

interface Form {
  readonly form: string;
  readonly meaning: Meaning;
}

const LONGEST = 12;

const lexicon = lazy((): ReadonlyMap<string, readonly Form[]> => {
  const byKey = new Map<string, Form[]>();
  const add = (form: string, meaning: Meaning) => {
    const key = nameKey(form);
    const forms = byKey.get(key);
    if (forms === undefined) byKey.set(key, [{ form, meaning }]);
    else forms.push({ form, meaning });
  };
  for (const country of countries()) {
    for (const form of [country.name, ...country.names]) add(form, { kind: 'COUNTRY', country });
    for (const form of country.adjectives) add(form, { kind: 'ADJECTIVE', country });
  }
  for (const organisation of organisations()) {
    for (const form of [organisation.name, ...organisation.aliases]) add(form, { kind: 'ORGANIZATION', organisation });
  }
  return byKey;
});

/** By the first word of a name: so many tokens at most can the names have that begin with it. */
const lengths = lazy((): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>();
  for (const key of lexicon().keys()) {
    const word = firstWord(key);
    const spaces = key.split(/[ ']/).length;
    longest.set(word, Math.max(longest.get(word) ?? 0, Math.min(LONGEST, spaces * 2 + 1)));
  }
  return longest;
});

/** "U.S." is one token, and two words of a key. */
function firstWord(text: string): string {
  return nameKey(text).split(/[ ']/)[0] ?? '';
}

/** The longest country, adjective of a country or organisation that starts at token `from`, or null. */
export function hitAt(text: string, tokens: readonly Token[], from: number): Hit | null {
  const first = tokens[from];
  if (first === undefined || !/^[\p{Lu}\p{N}]/u.test(first.text)) return null;
  const longest = lengths().get(firstWord(first.text)) ?? 0;
  for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
    const last = tokens[to - 1];
    if (last === undefined || !last.isWord) continue;
    const surface = text.slice(first.start, last.end);
    const found = lexicon()
      .get(nameKey(surface))
      ?.find(({ form }) => fits(form, surface));
    if (found) return { from, to, meaning: found.meaning };
  }
  return null;
}

/** "WHO" is not "Who", nor "US" "Us"; a name in capitals may be one in a headline ("MOSCOW"). */
function fits(form: string, surface: string): boolean {
  return !/^[\p{Lu}\p{N}-]{1,5}$/u.test(form) || surface === form;
}
