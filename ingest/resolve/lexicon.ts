import type { Token } from '../../src/domain/document.ts';
import { type CountryEntry, countries } from '../gazetteers/countries.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { type OrganisationEntry, organisations } from '../gazetteers/organisations.ts';
import { spellingKey } from '../gazetteers/spellings.ts';
import { type TreatyEntry, treaties } from '../gazetteers/treaties.ts';
import { type WeaponEntry, weapons } from '../gazetteers/weapons.ts';

export type OwnerMeaning =
  | { readonly kind: 'COUNTRY'; readonly country: CountryEntry }
  | { readonly kind: 'ADJECTIVE'; readonly country: CountryEntry }
  | { readonly kind: 'ORGANIZATION'; readonly organisation: OrganisationEntry };
export type Meaning =
  | OwnerMeaning
  | { readonly kind: 'TREATY'; readonly treaty: TreatyEntry }
  | { readonly kind: 'WEAPON'; readonly weapon: WeaponEntry };

/** A known name at tokens `from` (inclusive) to `to` (exclusive), and the form of it that is listed. */
export interface Hit<M extends Meaning = Meaning> {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly meaning: M;
}

interface Form {
  readonly form: string;
  readonly meaning: Meaning;
}

/** Letters that a text may have more than the list: "Intermediate-Range Nuclear Forces (INF) Treaty", "U. S.". */
const LEEWAY = 8;
/** An abbreviation inside a name, and the space in "Côte d 'Ivoire". */
const ASIDE = / \(\p{Lu}{2,6}\)(?= )| (?=['’]\p{Lu})/u;
const PLAIN = /^[A-Za-z]+$/;
const SMALL_A = 97;
const SMALL_Z = 122;

interface Lexicon {
  readonly byKey: ReadonlyMap<string, readonly Form[]>;
  /** Letters of the longest form that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
  /** The same, of forms that may begin with a small letter: "sarin", "post-Brexit trade deal". */
  readonly longestSmall: ReadonlyMap<string, number>;
  /** First and second words of forms. */
  readonly pairs: ReadonlySet<string>;
}

function raise(lengths: Map<string, number>, word: string, length: number): void {
  lengths.set(word, Math.max(lengths.get(word) ?? 0, length));
}

const lexicon = lazy((): Lexicon => {
  const byKey = new Map<string, Form[]>();
  const longest = new Map<string, number>();
  const longestSmall = new Map<string, number>();
  const pairs = new Set<string>();
  const add = (form: string, meaning: Meaning) => {
    const key = spellingKey(form);
    const forms = byKey.get(key);
    if (forms === undefined) byKey.set(key, [{ form, meaning }]);
    else forms.push({ form, meaning });
    const first = firstWord(form);
    raise(longest, first, form.length);
    pairs.add(/^[^ ']+ [^ ']+/.exec(key)?.[0] ?? key);
    // "post-Brexit" is three tokens, and "polonium-210" one.
    if (/^\p{Ll}/u.test(form))
      for (const word of [first, form.split(' ', 1)[0] ?? '']) raise(longestSmall, word, form.length);
  };
  for (const country of countries()) {
    for (const form of [country.name, ...country.names]) add(form, { kind: 'COUNTRY', country });
    for (const form of country.adjectives) add(form, { kind: 'ADJECTIVE', country });
  }
  for (const organisation of organisations()) {
    for (const form of [organisation.name, ...organisation.aliases]) add(form, { kind: 'ORGANIZATION', organisation });
  }
  for (const treaty of treaties()) {
    for (const form of [treaty.name, ...treaty.aliases]) add(form, { kind: 'TREATY', treaty });
  }
  for (const weapon of weapons()) {
    for (const form of [weapon.name, ...weapon.aliases]) add(form, { kind: 'WEAPON', weapon });
  }
  return { byKey, longest, longestSmall, pairs };
});

/** The longest listed name that starts at token `from`, or null. */
export function hitAt(text: string, tokens: readonly Token[], from: number): Hit | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const { byKey, longest, longestSmall, pairs } = lexicon();
  const isCapital = isCapitalOrDigit(first.text);
  const length = isCapital ? longest.get(firstWord(first.text)) : longestSmall.get(first.text);
  if (length === undefined) return null;
  let to = from + 1;
  const next = tokens[to]?.text ?? '';
  // Of most names in a text no longer one begins with the same two words.
  const isAlone = PLAIN.test(first.text) && PLAIN.test(next) && !pairs.has(spellingKey(`${first.text} ${next}`));
  while (!isAlone && (tokens[to]?.end ?? Number.POSITIVE_INFINITY) - first.start <= length + LEEWAY) to++;
  for (; to > from; to--) {
    const last = tokens[to - 1];
    const isInside = last?.text === ')' && tokens.slice(from, to).some((token) => token.text === '(');
    if (last === undefined || !(isInside || /[\p{L}\p{N}!]\.?$/u.test(last.text))) continue;
    const written = text.slice(first.start, last.end);
    const surface = /[('’]/.test(written) ? written.replace(ASIDE, '') : written;
    const found = byKey.get(spellingKey(surface))?.find((one) => fits(one, surface, isCapital));
    if (isInside && !found?.form.endsWith(')')) continue;
    if (found) return { from, to, ...found };
  }
  return null;
}

/**
 * "WHO" is not "Who", nor "US" "Us", nor "patriot" the Patriot; a name in capitals may be one in a headline ("MOSCOW").
 */
function fits({ form, meaning }: Form, surface: string, isCapital: boolean): boolean {
  if (!isCapital && !/^\p{Ll}/u.test(form)) return false;
  // "A bomb" is no "A-bomb": the hyphen is what makes one word of a letter and a word.
  if (/^\p{L}-\p{L}/u.test(form) && !/^\p{L}[-–]/u.test(surface)) return false;
  if (/^[\p{Lu}\p{N}-]{1,5}$/u.test(form)) return surface === form;
  return meaning.kind !== 'WEAPON' || capitals(surface) >= capitals(form);
}

function capitals(name: string): number {
  return name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
}

/** Asked of every token of a text: most begin with a small letter of ASCII. */
function isCapitalOrDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < SMALL_A || code > SMALL_Z ? /^[\p{Lu}\p{N}]/u.test(text) : false;
}

/**
 * What the index goes by, the first word without letters after a number, which may be a token of their own ("A400M").
 * Most words need none of what makes nameKey slow.
 */
function firstWord(name: string): string {
  const word = /^[A-Za-z]+(?=$|[ '-])/.exec(name)?.[0];
  return (
    word?.toLowerCase() ??
    spellingKey(name)
      .split(/[ ']/, 1)[0]
      ?.replace(/(?<=\d)\p{L}+$/u, '') ??
    ''
  );
}
