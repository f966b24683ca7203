import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseOf } from '../../../src/domain/phrase.ts';

describe('the words of a party', () => {
  test.each([
    ['four Saudi ships', 'ship', 4],
    ['ships', 'ship', null],
    ['1,200 soldiers of the convoy', 'soldier', 1200],
    ['twenty-five fishermen', 'fishermen', 25],
    ['Three hundred families', 'family', 300],
    ['two dozen miners', 'miner', 24],
    ['several boats off the coast', 'boat', null],
    ['the crew of nine sailors', 'crew', null],
    ['one bus', 'bus', 1],
    ['an embassy', 'embassy', null],
    ['two million people', 'people', 2_000_000],
    ['“12 tankers.”', 'tanker', 12],
  ])('%s: so many of what', (text, head, number) => {
    expect(phraseOf(text)).toEqual({ head, number });
  });

  test.each(['', '…', '12', 'three hundred'])('%s tell of nothing', (text) => {
    expect(phraseOf(text)).toBeNull();
  });

  test('give every number that is written in figures, with commas or without', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), (number) => {
        expect(phraseOf(`${number} barges`)).toEqual({ head: 'barge', number });
        expect(phraseOf(`${number.toLocaleString('en-US')} barges`)).toEqual({ head: 'barge', number });
      }),
    );
  });

  test('are read without a fault, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = phraseOf(text);
        expect(found === null || found.head.length > 0).toBe(true);
      }),
    );
  });
});
