import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameQuery, textQuery } from '../../../src/graph/lucene-query.ts';

const OPERATORS = [
  'AND',
  'OR',
  'NOT',
  'TO',
  '*',
  '?',
  '~',
  '^',
  ':',
  '"',
  '(',
  ']',
  '{',
  '\\\\',
  '/',
  '+',
  '-',
  '&&',
  '!',
  'x',
  ' ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...OPERATORS), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('what a user typed as a query of the full-text index', () => {
  test('a name may be a beginning or a letter or two away, the longer the further', () => {
    expect(nameQuery('Wang Yi')).toBe('+(wang^4 wang*^2 wang~1) +(yi^4 yi*^2)');
    expect(nameQuery('Netanyahu')).toBe('+(netanyahu^4 netanyahu*^2 netanyahu~2)');
  });

  test('loses its case, accents and everything that is no word', () => {
    expect(nameQuery('  Erdoğan!! ')).toBe('+(erdogan^4 erdogan*^2 erdogan~1)');
    expect(textQuery('"talks" AND NOT (Sochi)')).toBe('+talks +and +not +sochi');
    expect(textQuery("'U.S.-Russia'")).toBe('+u +s +russia');
  });

  test('of nothing but punctuation is none', () => {
    for (const nothing of ['', '   ', '*:*', '?!', "'''", '&&||']) {
      expect(nameQuery(nothing)).toBeNull();
      expect(textQuery(nothing)).toBeNull();
    }
  });

  test('holds no character of the user’s that Lucene would read, whatever they typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = textQuery(text) ?? '';
        for (const word of words.split(' ').filter(Boolean)) expect(word).toMatch(/^\+[\p{L}\p{N}][\p{L}\p{N}']*$/u);
        expect(words).toBe(words.toLowerCase());
        expect((nameQuery(text) ?? '').split(' +').length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
