import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAlpha,
  isDigit,
  isLower,
  isSpace,
  isSpaceUnit,
  isTitle,
  isUpper,
} from '../../../../ingest/annotate/python-text.ts';
import { anyCharacters } from './any-text.ts';

/** Every character of which Python's `str.isspace()` is true. */
const SPACES = [
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0, 0x1680],
  ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
  ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
];
const units = Array.from({ length: 0x10000 }, (_, unit) => unit);

describe('As in Python', () => {
  test('twenty-nine characters are spaces, and a byte order mark is none', () => {
    expect(units.filter(isSpaceUnit)).toEqual(SPACES);
    expect(units.filter((unit) => isSpace(String.fromCharCode(unit)))).toEqual(SPACES);
  });

  test('letters have no marks and no digits in between', () => {
    expect(['é', 'e\u0301', 'ab1', 'ʰ', '中', '𐐀', 'Ⅳ', '\ud83d', '_'].filter(isAlpha)).toEqual(['é', 'ʰ', '中', '𐐀']);
  });

  test('superscripts and circled figures are digits, fractions and numerals of letters are none', () => {
    expect(['12', '1²', '①', '٣٤', '𝟏', '🄁', '½', 'Ⅳ', '三', '1.0', '-1'].filter(isDigit)).toEqual([
      ...['12', '1²', '①', '٣٤', '𝟏', '🄁'],
    ]);
  });

  test('a text is in upper or lower case when all that has a case is', () => {
    expect(['U.S.', 'ÉA', 'Ⓐ1', 'Aa', 'ǅ', 'Aǅ', '中', '12'].filter(isUpper)).toEqual(['U.S.', 'ÉA', 'Ⓐ1']);
    expect(["don't", 'éa', 'ⓐ1', 'Aa', 'ǅ', 'aǅ', '中', '12'].filter(isLower)).toEqual(["don't", 'éa', 'ⓐ1']);
  });

  test('a title has a capital after whatever is no letter, and nowhere else', () => {
    expect(
      ["O'Neill", 'U.S.', 'A1B', 'ǅ', 'ǅa', 'Xa Ya', 'a', 'AB', 'aB', '1a', "It's", '中', 'aǅ'].filter(isTitle),
    ).toEqual([...["O'Neill", 'U.S.', 'A1B', 'ǅ', 'ǅa', 'Xa Ya']]);
  });

  test('nothing is true of no text', () => {
    for (const is of [isAlpha, isDigit, isLower, isSpace, isTitle, isUpper]) expect(is('')).toBe(false);
  });

  test('no text is both upper and lower case, and letters and figures are two', () => {
    fc.assert(
      fc.property(anyCharacters(5), (text) => {
        expect(isUpper(text) && isLower(text)).toBe(false);
        expect(isAlpha(text) && isDigit(text)).toBe(false);
      }),
    );
  });
});
