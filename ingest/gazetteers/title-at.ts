import type { Token } from '../../src/domain/document.ts';
import { isAscii, nameKey, type Tenure } from '../../src/domain/entity.ts';
import { firstNames } from './first-names.ts';
import { type OfficeKind, officeWords, titleKey } from './offices.ts';
import { titleWords } from './words.ts';

/** A title's tokens `from` (inclusive) to `to` (exclusive), and its words in lower case: "deputy foreign minister". */
export interface TitleMatch {
  readonly from: number;
  readonly to: number;
  /** Without "former", "ousted", "then-". */
  readonly title: string;
  /** False for "former president", "president-elect" and for mere forms of address. */
  readonly isOffice: boolean;
  readonly tenure: Tenure;
  /** The offices that the title can be; none for a form of address. */
  readonly kinds: readonly OfficeKind[];
}

const LONGEST = 9;

/** The longest title that starts at token `from` of one sentence's tokens, or null. */
export function titleAt(tokens: readonly Token[], from: number): TitleMatch | null {
  const words = officeWords();
  const beside = titleWords();
  const first = tokens[from];
  if (first === undefined || !first.isWord || !mayBegin(first.text)) return null;
  const lower = (at: number) => titleKey(tokens[at]?.text ?? '');
  const address = lower(from).replace(/\.$/, '');
  if (beside.honorifics.has(address) && !isTitle(from, from + 1)) {
    const to = tokens[from + 1]?.text === '.' ? from + 2 : from + 1;
    return { from, to, title: address, isOffice: false, tenure: 'CURRENT', kinds: [] };
  }
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
    if (!words.lasts.has(lower(to - 1))) continue;
    const kinds = kindsOf(from, to);
    if (kinds === null || isSurname(to - 1)) continue;
    const tenure = tenureOf(from, to);
    const title = joined(coreOf(from, to), to);
    // "President-elect X"
    const isAhead = tokens[to]?.text === '-' && beside.future.has(lower(to + 1));
    return { from, to: isAhead ? to + 2 : to, title, isOffice: tenure === 'CURRENT', tenure, kinds };
  }
  return null;

  function isTitle(start: number, end: number): boolean {
    return words.titles.has(titleKey(joined(start, end)));
  }

  /** Modifiers, then a title, and nothing else. */
  function kindsOf(start: number, end: number): readonly OfficeKind[] | null {
    for (let at = start; at < end; at++) {
      const kinds = words.titles.get(titleKey(joined(at, end)));
      if (kinds) return kinds;
      // "Then President Lee left" is no "then-President Lee".
      if (lower(at) === 'then' && tokens[at + 1]?.text !== '-') return null;
      if (!isBeside(at) && !words.modifiers.has(lower(at)) && !twoWords(at)) return null;
    }
    return null;
  }

  /** "foreign affairs" and "newly elected" are modifiers of two words. */
  function twoWords(at: number): boolean {
    return words.modifiers.has(titleKey(joined(at, at + 2))) || words.modifiers.has(titleKey(joined(at - 1, at + 1)));
  }

  /** "Imran Khan", and not "Khan Imran" nor "the khan". */
  function isSurname(at: number): boolean {
    const before = tokens[at - 1]?.text ?? '';
    if (at !== from || !beside.surnames.has(lower(at)) || !/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
    if (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false;
    return firstNames().genders.has(nameKey(before)) || /^\p{Lu}\.?$/u.test(before);
  }

  /** Where the title begins after "former", "ousted", "then-". */
  function coreOf(start: number, end: number): number {
    let at = start;
    while (at < end - 1 && isBeside(at)) at++;
    return at;
  }

  function isBeside(at: number): boolean {
    const word = lower(at);
    if (tokens[at]?.text === '-' || (lower(at - 1) === 'newly' && beside.newly.has(word))) return true;
    return [beside.former, beside.future, beside.present].some((list) => list.has(word));
  }

  function tenureOf(start: number, end: number): Tenure {
    const around = [
      tokens[start - 1]?.text === '-' ? lower(start - 2) : lower(start - 1),
      tokens[end]?.text === '-' ? lower(end + 1) : lower(end),
      ...Array.from({ length: end - start }, (_, at) => lower(start + at)),
    ];
    if (around.some((word) => beside.former.has(word) && word !== 'then')) return 'FORMER';
    if (around[0] === 'then' || lower(start) === 'then') return 'FORMER';
    return around.some((word) => beside.future.has(word)) ? 'FUTURE' : 'CURRENT';
  }

  function joined(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at++) {
      const token = tokens[at];
      const gap = at > start && token !== undefined && token.start > (tokens[at - 1]?.end ?? 0) ? ' ' : '';
      text += gap + (token?.text.toLowerCase() ?? '');
    }
    return text;
  }
}

let starting: ReadonlySet<string> | undefined;

function mayBegin(word: string): boolean {
  const lower = word.toLowerCase();
  return starters().has(lower) || (!isAscii(lower) && starters().has(titleKey(lower)));
}

/** Words that a title or a form of address can begin with. */
function starters(): ReadonlySet<string> {
  starting ??= new Set([
    ...[...officeWords().titles.keys(), ...officeWords().modifiers].map((key) => key.split(/[ -]/)[0] ?? ''),
    ...titleWords().former,
    ...titleWords().future,
    ...titleWords().present,
    ...[...titleWords().honorifics.keys()].flatMap((word) => [word, `${word}.`]),
  ]);
  return starting;
}
