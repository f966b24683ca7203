import { describe, expect, test } from 'vitest';
import { Lexemes } from '../../../../ingest/annotate/lexemes.ts';
import { wordShape } from '../../../../ingest/annotate/word-shape.ts';
import { ids, lexemes, model } from './english.ts';

describe("A word's shape", () => {
  test.each([
    ['Lavrov', 'Xxxxx'],
    ['2019', 'dddd'],
    ['1,234,567', 'd,ddd,ddd'],
    ['U.N.', 'X.X.'],
    ["don't", "xxx'x"],
    ['COVID-19', 'XXXX-dd'],
    ['iPhone15Pro', 'xXxxxxddXxx'],
    ['Москва', 'Xxxxx'],
    ['中国', 'xx'],
    ['ǅ', 'x'],
    ['²', 'd'],
    ['½', '½'],
    ['𐐀𐐨𐐨𐐨𐐨𐐨', 'Xxxxx'],
    ['a😀', 'x😀'],
    ['\n\n\n\n\n\n', '\n\n\n\n'],
    ['......', '....'],
    ['……….', '……….'],
    ['', ''],
  ])('%j is %j', (word, shape) => {
    expect(wordShape(word)).toBe(shape);
  });

  test('is told no more from a hundred characters on, however many code units they are', () => {
    expect(wordShape('a'.repeat(99))).toBe('xxxx');
    expect(wordShape('a'.repeat(100))).toBe('LONG');
    expect(wordShape('😀'.repeat(99))).toBe('😀😀😀😀');
    expect(wordShape('😀'.repeat(100))).toBe('LONG');
  });
});

describe("A word's norm", () => {
  test.each([
    ['Colour', 'color'],
    ['’s', "'s"],
    ['’S', "'s"],
    ['“', '"'],
    ['—', '-'],
    ['€', '$'],
    ['US$', '$'],
  ])('is told by its letters: %s, %s', (word, norm) => {
    expect(lexemes.of(word).norm).toBe(norm);
  });

  test.each([
    ['analyse', 'analyze'],
    ['Neighbour', 'neighbor'],
    ['aeroplane', 'airplane'],
    ['plz', 'please'],
  ])('is told by its id, where nothing else of the word was kept: %s, %s', (word, norm) => {
    expect(model.tables.lexemes.norms.has(word)).toBe(false);
    expect(lexemes.of(word).norm).toBe(norm);
  });

  test('is the word in lower case where nobody tells it', () => {
    expect(lexemes.of('COLOUR').norm).toBe('colour');
    expect(lexemes.of('ΣΟΦΟΣ').norm).toBe('σοφος');
    expect(lexemes.of('constructor').norm).toBe('constructor');
    expect(lexemes.of('__proto__').norm).toBe('__proto__');
  });
});

describe('The ends of a word', () => {
  test.each([
    ['Lavrov', 'L', 'rov'],
    ['-', '-', '-'],
    ['a😀', 'a', 'a😀'],
    ['😀b😀cd', '😀', '😀cd'],
    ['😀😀😀😀', '😀', '😀😀😀'],
    ['𐐀', '𐐀', '𐐀'],
    ['ab\n\n', 'a', 'b\n\n'],
    ['x\ud83dyz', 'x', '\ud83dyz'],
  ])('of %j are one and three whole characters: %j, %j', (word, prefix, suffix) => {
    expect(lexemes.of(word)).toMatchObject({ prefix, suffix });
  });
});

describe('Words', () => {
  const made = () => new Lexemes(ids, model.tables.lexemes);

  test('are made once and numbered in turn', () => {
    const words = made();
    expect(['a', 'b', 'a', 'c'].map((word) => words.of(word).number)).toEqual([0, 1, 0, 2]);
    expect(words.of('a')).toBe(words.of('a'));
    expect(words.count).toBe(3);
  });

  test('with a norm that a rule tells are words of their own', () => {
    const words = made();
    const plain = words.of('ca');
    const special = words.special('ca', 'can');
    expect([plain.norm, special.norm]).toEqual(['ca', 'can']);
    expect(special.number).not.toBe(plain.number);
    expect(words.of('ca')).toBe(plain);
  });

  test('are forgotten when there are fifty thousand, but for those kept; numbers are then given anew', () => {
    const words = made();
    const kept = words.of('kept');
    words.special('n’t', 'not');
    words.keep();
    const fleeting = words.of('fleeting');
    expect(fleeting.number).toBe(2);
    while (words.count < 49_999) words.of(`w${words.count}`);
    words.tidy();
    expect(words.of('fleeting')).toBe(fleeting);
    expect(words.generation).toBe(0);
    words.of('one more');
    words.tidy();
    expect(words.generation).toBe(1);
    expect(words.count).toBe(2);
    expect(words.of('kept')).toBe(kept);
    expect(words.of('other').number).toBe(2);
    expect(words.of('fleeting').number).toBe(3);
  });
});
