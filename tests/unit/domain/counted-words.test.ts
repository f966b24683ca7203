import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedWords } from '../../../src/domain/counted-words.ts';

describe('the words of a party with the number before them', () => {
  test.each([
    ['Shells killed six civilians at dawn.', 'civilians', 'six civilians'],
    ['The raid hit four Saudi ships.', 'ships', 'four Saudi ships'],
    ['The raid hit four ships.', 'four ships', 'four ships'],
    ['A blast hurt 1,200 dock workers.', 'workers', '1,200 dock workers'],
    ['They shot twelve of the sailors.', 'sailors', 'sailors'],
    ['They killed six and wounded soldiers.', 'soldiers', 'soldiers'],
    ['They killed six, wounding soldiers.', 'soldiers', 'soldiers'],
    ['On May 3 soldiers were shot.', 'soldiers', 'soldiers'],
    ['Soldiers were shot.', 'Soldiers', 'Soldiers'],
    ['It sank several ships.', 'ships', 'ships'],
  ])('%s %s: %s', (text, words, counted) => {
    const start = text.indexOf(words);
    expect(countedWords(text, { start, end: start + words.length })).toBe(counted);
  });

  test('always stand in the text, up to the end of the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('six', 'May', '3', 'of', 'old', 'ships', 'hit,', '1,200')), (words) => {
        const text = [...words, 'sailors'].join(' ');
        const counted = countedWords(text, { start: text.length - 'sailors'.length, end: text.length });
        expect(text.endsWith(counted)).toBe(true);
        expect(counted.endsWith('sailors')).toBe(true);
      }),
    );
  });
});
