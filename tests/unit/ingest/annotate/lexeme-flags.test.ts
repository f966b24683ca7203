import { describe, expect, test } from 'vitest';
import { flags } from './english.ts';

const WORDS: readonly string[] = [
  ...['Lavrov', 'the', 'The', 'THE', "O'Neill", 'McDonald', "o'clock", 'U.S.', "don't", 'A1B', 'x1', '1x', '中国'],
  ...['ß', 'ǅ', 'ªº', 'naïve', 'e\u0301', '𐐀', '𐐨'],
  ...['10', '2019', '1,000', '1,000.50', '+5', '~7', '±1', '--1', '3/4', '3/4/5', '1/', '½', '²', '①', '٣', 'Ⅳ'],
  ...['ten', 'Ten', 'hundredth', 'First', 'twenty-first', '10th', '10TH', '1st', '0nd', 'th', '1e5', '10%', '10km'],
  ...['http://x', 'https://x.example', 'http:/x', 'HTTP://X', 'www.a', 'www.', 'a.com', 'A.COM', 'a.b', 'a.com/b'],
  ...['a.com:80', 'a.com:b', 'a.b/', 'node.js', '10.0.0.1', '.com', 'com.', 'e.g.'],
  ...['ann@foo.org', 'ann@foo', '@foo.org', 'a+b@c-d.e', 'é@b.c'],
  ...['$', '€', 'US$', '$$', '(', ']', '{', '((', '"', "''", '``', '“', '”', '«', '›', '’', '‘', "'"],
  ...['-', '—', '...', '?!', '%', '+', '_', '<'],
  ...[' ', '  ', '\n', '\t', '\u00a0', '\u3000', '\u001c', '\u0085', '\ufeff', '\u200b'],
];

/** Which of the words spaCy 3.8 sets each flag for. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  IS_ALPHA: [
    ...['Lavrov', 'the', 'The', 'THE', 'McDonald', '中国', 'ß', 'ǅ', 'ªº', 'naïve', '𐐀', '𐐨', 'ten', 'Ten'],
    ...['hundredth', 'First', 'th'],
  ],
  IS_DIGIT: ['10', '2019', '²', '①', '٣'],
  IS_LOWER: [
    ...['the', "o'clock", "don't", 'x1', '1x', 'ß', 'ªº', 'naïve', 'e\u0301', '𐐨', 'ten', 'hundredth', 'twenty-first'],
    ...[
      '10th',
      '1st',
      '0nd',
      'th',
      '1e5',
      '10km',
      'http://x',
      'https://x.example',
      'http:/x',
      'www.a',
      'www.',
      'a.com',
    ],
    ...[
      'a.b',
      'a.com/b',
      'a.com:80',
      'a.com:b',
      'a.b/',
      'node.js',
      '.com',
      'com.',
      'e.g.',
      'ann@foo.org',
      'ann@foo',
      '@foo.org',
    ],
    ...['a+b@c-d.e', 'é@b.c'],
  ],
  IS_UPPER: ['THE', 'U.S.', 'A1B', '𐐀', 'Ⅳ', '10TH', 'HTTP://X', 'A.COM', 'US$'],
  IS_TITLE: ['Lavrov', 'The', "O'Neill", 'U.S.', 'A1B', 'ǅ', '𐐀', 'Ⅳ', 'Ten', 'First'],
  IS_SPACE: [' ', '  ', '\n', '\t', '\u00a0', '\u3000', '\u001c', '\u0085'],
  IS_PUNCT: [...['(', ']', '{', '((', '"', "''", '“', '”', '«', '›', '’', '‘', "'", '-', '—', '...', '?!', '%', '_']],
  IS_CURRENCY: ['$', '€', '$$'],
  IS_BRACKET: ['(', ']', '{', '<'],
  IS_QUOTE: ['"', "''", '``', '“', '”', '«', '›', '’', '‘', "'"],
  IS_LEFT_PUNCT: ['(', '{', '"', '``', '“', '«', '‘', "'", '<'],
  IS_RIGHT_PUNCT: [']', '"', "''", '”', '›', '’', "'"],
  IS_STOP: ['the', 'The', 'THE', 'ten', 'Ten', 'First'],
  LIKE_EMAIL: ['ann@foo.org', 'a+b@c-d.e'],
  LIKE_NUM: [
    ...['10', '2019', '1,000', '1,000.50', '+5', '~7', '±1', '3/4', '²', '①', '٣', 'ten', 'Ten', 'hundredth', 'First'],
    ...['10th', '10TH', '1st', '0nd', '10.0.0.1'],
  ],
  LIKE_URL: ['http://x', 'https://x.example', 'www.a', 'a.com', 'a.com/b', 'a.com:80', 'a.com:b', 'a.b/', 'node.js'],
};

const NOT_ASCII: readonly string[] = [
  ...['中国', 'ß', 'ǅ', 'ªº', 'naïve', 'e\u0301', '𐐀', '𐐨', '±1', '½', '²', '①', '٣', 'Ⅳ', 'é@b.c', '€'],
  ...['“', '”', '«', '›', '’', '‘', '—', '\u00a0', '\u3000', '\u0085', '\ufeff', '\u200b'],
];

const holders = (flag: string) => WORDS.filter((word) => flags.get(flag)?.(word));

describe("Words' flags", () => {
  test.each(Object.entries(HOLDERS))('%s is set for just the words that spaCy sets it for', (flag, words) => {
    expect(holders(flag)).toEqual(words);
  });

  test('IS_ASCII is set for all words but those with a character beyond', () => {
    expect(holders('IS_ASCII')).toEqual(WORDS.filter((word) => !NOT_ASCII.includes(word)));
  });

  test('are no others', () => {
    expect([...flags.keys()].sort()).toEqual([...Object.keys(HOLDERS), 'IS_ASCII'].sort());
  });
});
