import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { tokenizer } from './english.ts';

/** The tokens of a text; those that a plain space follows end in "·". */
const tokensOf = (text: string) =>
  tokenizer.tokenize(text).map(({ lexeme, spaced }) => lexeme.text + (spaced ? '·' : ''));

const cut = (text: string) => tokensOf(text).join('|');

describe('What spaCy cuts', () => {
  test.each([
    ['“We met,” he said', '“|We·|met|,|”·|he·|said'],
    ['(Reuters)', '(|Reuters|)'],
    ['«Oui»', '«|Oui|»'],
    ['#1', '#|1'],
    ['$5m', '$|5|m'],
    ['US$5', 'US$|5'],
    ['…what', '…|what'],
    ["'90s", "'|90s"],
    ['[(«x', '[|(|«|x'],
    ['Lee?!', 'Lee|?|!'],
    ['100%', '100|%'],
    ['20°C', '20|°|C'],
    ['10km', '10|km'],
    ["Lee's", "Lee|'s"],
    ["the Lees'", "the·|Lees|'"],
    ['Ann...', 'Ann|...'],
    ['中国。', '中国|。'],
    ['and then.', 'and·|then|.'],
    ['UN.', 'UN|.'],
    ['a.b.', 'a.b|.'],
  ])('at the ends of a word: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  test.each([
    ['well-known', 'well|-|known'],
    ['a--b', 'a|--|b'],
    ['end.Start', 'end|.|Start'],
    ['Ann,Lee', 'Ann|,|Lee'],
    ['x=y', 'x|=|y'],
    ['a:b', 'a|:|b'],
    ['10-20', '10|-|20'],
    ['Iran–Iraq', 'Iran|–|Iraq'],
    ['😀😀', '😀|😀'],
    ['👍🏽', '👍|🏽'],
    ["won't-can't", "won't|-|can't"],
  ])('within a word: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });
});

const A = 'a'.repeat(450);

test.each([
  ['a run of full stops, which is one', `${A}${'.'.repeat(300)}`, [A, '.'.repeat(300)]],
  ['many brackets, each for itself', `${A}${')'.repeat(250)}!`, [A, ...')'.repeat(250), '!']],
  ['both', `${A}${'.'.repeat(150)}${'?'.repeat(120)}`, [A, '.'.repeat(150), ...'?'.repeat(120)]],
  ['brackets in front', `${'('.repeat(300)}${A}..`, [...'('.repeat(300), A, '..']],
  ['a unit', `${'9'.repeat(450)}km`, ['9'.repeat(450), 'km']],
  ['a possessive', `${A}'s`, [A, "'s"]],
])('Of a very long word the ends are cut as of a short one: %s', (_, text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

describe('What spaCy leaves whole', () => {
  test.each([
    ...['and/or', '1,000', '1,a', '12:30', '1990s', 'I.B.M.', 'U.S.-led', 'node.js', 'C++', '--', '…', 'a_b'],
    ...['http://a.example/b?c=d,e', 'www.foo.org', 'foo.com/x-y', 'ann@foo.org', 'a.n.n+b@foo-bar.org'],
  ])('%s', (text) => {
    expect(tokensOf(text)).toEqual([text]);
  });

  test.each([
    ['http://a.example/b?c=d,e.', 'http://a.example/b?c=d,e|.'],
    ['(www.foo.org)', '(|www.foo.org|)'],
    ['ann@foo.org,', 'ann@foo.org|,'],
    ['“http://a.example/”', '“|http://a.example/|”'],
  ])('addresses, but not what stands around them: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });
});

describe('White space', () => {
  test.each([
    ['Ann Lee', 'Ann·|Lee'],
    ['Ann  Lee', 'Ann·| |Lee'],
    ['Ann    Lee', 'Ann·|   |Lee'],
    [' Ann', ' |Ann'],
    ['  Ann', '  |Ann'],
    ['Ann ', 'Ann·'],
    ['Ann   ', 'Ann·|  '],
    ['\n\nAnn\n', '\n\n|Ann|\n'],
    ['a\tb', 'a|\t|b'],
    ['a\u00a0b', 'a|\u00a0|b'],
    ['a\u001cb', 'a|\u001c|b'],
    ['\u3000', '\u3000'],
    ['a \n b', 'a·|\n |b'],
    ['a\n b', 'a|\n |b'],
    [' ', ' '],
    ['   ', '   '],
    ['a\ufeffb', 'a\ufeffb'],
    ['a\u200bb', 'a\u200bb'],
    ['', ''],
  ])('is a token, but for one plain space after another token: %j', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });
});

describe('Whatever the text', () => {
  test('its tokens, with a plain space after those that say so, are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenizer.tokenize(text);
        expect(tokens.map(({ lexeme, spaced }) => lexeme.text + (spaced ? ' ' : '')).join('')).toBe(text);
        expect(tokens.every(({ lexeme }) => lexeme.text !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a token is all white space or begins and ends with none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { lexeme } of tokenizer.tokenize(text)) {
          if (!lexeme.isSpace) expect(lexeme.text).toBe(lexeme.text.replace(/^[ \n\t\u00a0]+|[ \n\t\u00a0]+$/g, ''));
        }
      }),
    );
  });
});
