import type { Token } from '../../src/domain/document.ts';
import { officeWords, titleKey } from '../gazetteers/offices.ts';
import type { Run } from './run.ts';

const LONGEST = 4;

/** "Presidents", "Foreign Ministers" at token `from`: titles of the several people who are named after it. */
export function pluralTitleAt(tokens: readonly Token[], from: number): Run | null {
  for (let to = from + 1; to <= from + LONGEST; to++) {
    const text = tokens[to - 1]?.text ?? '';
    // Nearly every word ends the search here.
    if (text.endsWith('s') && isPlural(text) && isTitle(tokens, from, to)) return { from, to };
    if (!officeWords().modifiers.has(text.toLowerCase())) return null;
  }
  return null;
}

function isPlural(word: string): boolean {
  return officeWords().lasts.has(word.slice(0, -1).toLowerCase());
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
    const isFirst = [1, 2, 3, 4].some((words) => pluralTitleAt(tokens, run.from - words)?.to === run.from);
    const isNext = [...found].some((other) => {
      const between = tokens.slice(other.to, run.from);
      return other.to < run.from && between.length <= 2 && between.every(({ text }) => /^(?:,|and|&)$/.test(text));
    });
    if ((isFirst && isWritten(tokens[run.from - 1])) || isNext) found.add(run);
  }
  return found;
}

/** "Presidents Antunes and Roth"; of "the ministers Berlin sent" no minister is called Berlin. */
function isWritten(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
