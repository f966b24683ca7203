import type { Token } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { territories } from '../gazetteers/territories.ts';
import { titleWords } from '../gazetteers/words.ts';
import { isName, touches } from './capitals.ts';
import type { Run } from './run.ts';
import { isTitled } from './titled.ts';
import { titleIn } from './titles.ts';

/** Tokens of the longest name, a hyphen among them: "Nagorno-Karabakh". */
const LONGEST = 4;

/** Listed territories and regions that are no part of a longer name: "West Bank", and no "Bank of Scotland Tower". */
export function territoriesIn(tokens: readonly Token[]): Run[] {
  const { firsts } = territories();
  return tokens.flatMap(({ text }, at) => {
    // Asked of every token: most begin with a small letter.
    if (!/^[A-Z]/.test(text) || !firsts.has(text.split('-', 1)[0]?.toLowerCase() ?? '')) return [];
    const run = longestAt(tokens, at);
    return run && isWhole(tokens, run) && !isTitled(tokens, run) && !isInTitle(tokens, at) ? run : [];
  });
}

function longestAt(tokens: readonly Token[], from: number): Run | null {
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
    const words = tokens.slice(from, to).map(({ text }) => text);
    if (/\p{L}$/u.test(words.at(-1) ?? '') && territories().byKey.has(nameKey(words.join(' ')))) return { from, to };
  }
  return null;
}

/** "British Somaliland" and "Saxony Hotel" are others. */
function isWhole(tokens: readonly Token[], { from, to }: Run): boolean {
  if (isName(tokens, to) || (tokens[to]?.text === '-' && touches(tokens, to) && isName(tokens, to + 1))) return false;
  if (to - from > 1) return true;
  const isJoined = tokens[from - 1]?.text === '-' && touches(tokens, from);
  return !isJoined && !isName(tokens, from - 1);
}

/** "The Prince of Wales" */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at - 1]?.text === 'of' ? titleIn(tokens, at - 2)?.title : undefined;
  return title !== undefined && titleWords().addresses.has(title);
}
