import { nameKey } from '../domain/entity.ts';

/**
 * Full-text queries from what a user typed. Only letters, digits and inner apostrophes of it survive, in lower case, so
 * no character and no word of it (AND, OR, NOT, TO) means anything to Lucene. Null when nothing survives.
 */
const WORDS = 20;
const FUZZY_FROM = 4;
const VERY_FUZZY_FROM = 8;

function wordsOf(text: string): readonly string[] {
  return nameKey(text.slice(0, 1_000))
    .split(' ')
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '')
    .slice(0, WORDS);
}

/** Every word must be there: as it is, as the beginning of a word, or a letter or two away from one. */
export function nameQuery(text: string): string | null {
  const clauses = wordsOf(text).map((word) => {
    const near = word.length >= VERY_FUZZY_FROM ? [`${word}~2`] : word.length >= FUZZY_FROM ? [`${word}~1`] : [];
    return `+(${[`${word}^4`, `${word}*^2`, ...near].join(' ')})`;
  });
  return clauses.length === 0 ? null : clauses.join(' ');
}

/** Every word must be there; the index itself reduces words to their stems. */
export function textQuery(text: string): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : words.map((word) => `+${word}`).join(' ');
}
