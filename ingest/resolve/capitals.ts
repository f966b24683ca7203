import type { Token } from '../../src/domain/document.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { nameWords } from '../gazetteers/words.ts';

/** Joins two words of one name where it touches both. */
export const JOINER = /^(?:-|–|&|'|’|\/)$/;
export const YEAR = /^(?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?$/;

const CAPITAL = /^\p{Lu}/u;

/** Where the capitalised words begin that end at token `at`: also "People's" and "Foreign and Commonwealth". */
export function nameStart(tokens: readonly Token[], at: number, without = /^$/): number {
  let from = at;
  for (;;) {
    const before = tokens[from - 1]?.text ?? '';
    if (without.test(tokens[from - 1]?.tag ?? '')) return from;
    if (isName(tokens, from - 1)) from--;
    // "Co-operative", "Anti-Corruption"
    else if (isHyphened(tokens, from - 1)) from -= 3;
    else if (tokens[from - 1]?.text === '-' && touches(tokens, from) && /^\p{Lu}/u.test(tokens[from - 2]?.text ?? ''))
      from -= 2;
    else if (JOINER.test(before) && touches(tokens, from - 1) && touches(tokens, from) && isName(tokens, from - 2))
      from -= 2;
    else if (/^['’]s?$/.test(before) && /^NNP?S$|^NN$/.test(tokens[from - 2]?.tag ?? '') && isName(tokens, from - 2))
      from -= 2;
    else return from;
  }
}

/** Where the capitalised words end that begin at token `at`; `at` itself where it is none. */
export function nameEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (isName(tokens, to) || (JOINER.test(tokens[to]?.text ?? '') && touches(tokens, to) && isName(tokens, to + 1)))
    to++;
  return to;
}

function isHyphened(tokens: readonly Token[], at: number): boolean {
  return (
    /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.text === '-' &&
    touches(tokens, at) &&
    touches(tokens, at - 1) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at - 2]?.text ?? '')
  );
}

export function isName(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!CAPITAL.test(text)) return false;
  if (!nameWords().notNames.has(text.toLowerCase())) return true;
  return nameShapes().innerWords.has(text) && isPlainName(tokens[at + 1]);
}

function isPlainName(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.text) && !nameWords().notNames.has(token.text.toLowerCase());
}

export function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end;
}
