import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../../src/graph/cursor.ts';
import { articleOrderKey, eventOrderKeys } from '../../../src/graph/write/order-keys.ts';
import { day, time } from './told-article.ts';

const position = z.object({ key: z.string() });

describe('a cursor', () => {
  test('gives back the place it was made for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        const cursor = encodeCursor({ key });
        expect(cursor).toMatch(/^[\w-]*$/);
        expect(decodeCursor(position, cursor)).toEqual({ key });
      }),
    );
  });

  test('that is not given is the beginning', () => {
    expect(decodeCursor(position, null)).toBeNull();
    expect(decodeCursor(position, undefined)).toBeNull();
  });

  test('of someone’s own making is refused, and so is one of another field', () => {
    for (const cursor of ['', 'abc', '%%%', encodeCursor({ key: 1 }), encodeCursor({ count: 1 })]) {
      expect(() => decodeCursor(position, cursor)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    }
  });
});

describe('the order of a page', () => {
  const keys = {
    early: eventOrderKeys('b', day('2019-05-13')),
    longer: eventOrderKeys('a', time('2019-05-13', '2019-05-19', 'WEEK')),
    late: eventOrderKeys('c', day('2019-05-14')),
    undated: eventOrderKeys('d', null),
  };

  test('is by first day, then last day, then id, and what has no time is last upwards', () => {
    const sorted = Object.values(keys).toSorted((a, b) => (a.oldest < b.oldest ? -1 : 1));
    expect(sorted).toEqual([keys.early, keys.longer, keys.late, keys.undated]);
  });

  test('is the other way round downwards, and what has no time is still last', () => {
    const sorted = Object.values(keys).toSorted((a, b) => (a.latest > b.latest ? -1 : 1));
    expect(sorted).toEqual([keys.late, keys.longer, keys.early, keys.undated]);
  });

  test('of articles puts those without a date after all others', () => {
    expect(articleOrderKey('z', null) < articleOrderKey('a', '1001-01-01T00:00:00.000Z')).toBe(true);
  });
});
