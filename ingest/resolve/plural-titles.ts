import type { Token } from '../../src/domain/document.ts';
import { officeWords, titleKey } from '../gazetteers/offices.ts';
import type { Run } from './run.ts';

const LONGEST = 4;

/** "Presidents", "Foreign Ministers" that ends with token `last`: the title of the several people who are named after it. */
export function pluralTitleAt(tokens: readonly Token[], last: number): Run | null {
  const text = tokens[last]?.text ?? '';
  if (!text.endsWith('s') || !officeWords().lasts.has(text.slice(0, -1).toLowerCase())) return null;
  for (let from = Math.max(0, last + 1 - LONGEST); from <= last; from++)
    if (isTitle(tokens, from, last + 1)) return { from, to: last + 1 };
  return null;
}

/** "Foreign Ministers": modifiers, then the plural of a title. */
function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const { titles, modifiers } = officeWords();
  const words = tokens.slice(from, to).map(({ text }) => text);
  for (let at = 0; at < words.length; at++) {
    if (titles.has(titleKey(words.slice(at).join(' ')).slice(0, -1))) return true;
    if (!modifiers.has(titleKey(words[at] ?? ''))) return false;
  }
  return false;
}

/** Names after a title of several: "Presidents Antunes, Falk and Roth"; `runs` are in their order. */
export function runsOfSeveral(tokens: readonly Token[], runs: readonly Run[]): Set<Run> {
  const found = new Set<Run>();
  for (const run of runs) {
    const isFirst = pluralTitleAt(tokens, run.from - 1) !== null;
    const isNext =
      found.size > 0 &&
      [...found].some((other) => {
        const between = tokens.slice(other.to, run.from);
        return other.to < run.from && between.length <= 2 && between.every(({ text }) => /^(?:,|and|&)$/.test(text));
      });
    if ((isWritten(tokens[run.from - 1]) && isFirst) || isNext) found.add(run);
  }
  return found;
}

/** "Presidents Antunes and Roth"; of "the ministers Berlin sent" no minister is called Berlin. */
function isWritten(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
