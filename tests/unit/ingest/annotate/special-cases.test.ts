import { describe, expect, test } from 'vitest';
import { tokenizer } from './english.ts';

const tokensOf = (text: string) => tokenizer.tokenize(text).map(({ lexeme }) => lexeme.text);
const cut = (text: string) => tokensOf(text).join('|');
const normsOf = (text: string) =>
  tokenizer
    .tokenize(text)
    .map(({ lexeme }) => lexeme.norm)
    .join('|');

describe('Rules of the tokenizer', () => {
  test.each([
    ["don't", "do|n't", 'do|not'],
    ["can't", "ca|n't", 'can|not'],
    ['can’t', 'ca|n’t', 'can|not'],
    ["won't", "wo|n't", 'will|not'],
    ['cannot', 'can|not', 'can|not'],
    ['gonna', 'gon|na', 'going|to'],
    ["he'd've", "he|'d|'ve", 'he|would|have'],
    ["I'm", "I|'m", 'i|am'],
    ["let's", "let|'s", 'let|us'],
    ["y'all", "y'|all", 'you|all'],
    ["C'mon", "C'm|on", 'come|on'],
    ["ma'am", "ma'am", 'madam'],
    ["'Cause", "'Cause", 'because'],
    ['10p.m.', '10|p.m.', '10|p.m.'],
    ['3pm', '3|pm', '3|p.m.'],
    ['Mass.', 'Mass.', 'Massachusetts'],
  ])('cut a piece of text and tell its norms: %s, %s, %s', (text, tokens, norms) => {
    expect(cut(text)).toBe(tokens);
    expect(normsOf(text)).toBe(norms);
  });

  test.each([
    ...[
      'a.m.',
      'U.S.',
      'Mr.',
      'St.',
      'e.g.',
      'vs.',
      "o'clock",
      ':)',
      ':-)',
      ":'(",
      '(-_-)',
      '</3',
      '¯\\_(ツ)_/¯',
      'ಠ_ಠ',
    ],
  ])('keep a piece of text whole: %s', (text) => {
    expect(tokensOf(text)).toEqual([text]);
  });

  test.each([
    ["(don't)", "(|do|n't|)"],
    ['"I\'m,', '"|I|\'m|,'],
    ['(a.m.)', '(|a.m.|)'],
    ['a.m.)', 'a.m.|)'],
    ['(a.m.', '(|a.m.'],
    ['"U.S."', '"|U.S.|"'],
    ['10p.m.)', '10|p.m.|)'],
    ['e.g.,', 'e.g.|,'],
    ['(o.O)', '(|o.O|)'],
    ['Cannot,', 'Can|not|,'],
  ])('hold for what is left when the ends are off: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  test.each([
    ['well:)', 'well|:)'],
    ['Fine.:)', 'Fine|.|:)'],
    ['lol:D', 'lol|:D'],
    ['—Mass.', '—|Mass.'],
    ['Gov.Lee', 'Gov.|Lee'],
    ['(:', '(:'],
    ['((:', '(|(:'],
    ['"(-_-)"', '"|(-_-)|"'],
    ['^_^;', '^_^|;'],
    ["('em)", "(|'em|)"],
    ["let-let's", "let|-|let|'s"],
  ])('are sought again among tokens that were cut up: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  test('take the longest that fits', () => {
    expect(cut('no:)))')).toBe('no|:)))');
    expect(cut('no:))')).toBe('no|:))');
    expect(cut('(:))')).toBe('(|:))');
  });

  test('tell the norms of what they find', () => {
    expect(normsOf("('em)")).toBe('(|them|)');
    expect(normsOf("let-let's")).toBe('let|-|let|us');
  });

  test('do not reach into words that an infix parts', () => {
    expect(cut("(can't-won't)")).toBe("(|can't|-|won't|)");
    expect(cut("don't.Don't")).toBe("don't|.|Don't");
    expect(cut('p.m.-ish')).toBe('p.m.-ish');
  });

  test('leave the space after the last token where it was', () => {
    const spaced = (text: string) => tokenizer.tokenize(text).map((token) => token.spaced);
    expect(spaced("don't go")).toEqual([false, true, false]);
    expect(spaced('well:) then')).toEqual([false, true, false]);
    expect(spaced("let-let's go")).toEqual([false, false, false, true, false]);
    expect(spaced('a well:)  ')).toEqual([true, false, true, false]);
  });

  test('do not make a norm of a word that stands alone', () => {
    expect(normsOf("wo ca n't")).toBe("wo|ca|n't");
    expect(normsOf("won't wo")).toBe('will|not|wo');
  });
});
