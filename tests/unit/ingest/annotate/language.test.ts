import { describe, expect, test } from 'vitest';
import { Language, loadLanguage } from '../../../../ingest/annotate/language.ts';
import { readModelFile } from '../../../../ingest/annotate/model-file.ts';

const language = loadLanguage();

const SENTENCE = 'Ann Lee met Rui Antunes in Lima on Monday, and the two spoke for an hour. ';
const TEXTS = [
  SENTENCE,
  `${SENTENCE}They didn't speak of the U.S.-led talks (10 a.m.).\n\n“No,” he said. 😀 `,
  'Москва 中国 e\u0301 \ud83d x',
];

describe('A language', () => {
  test('says the same of a text each time it is asked', () => {
    const first = TEXTS.map((text) => language.annotate(text));
    expect(TEXTS.toReversed().map((text) => language.annotate(text))).toEqual(first.toReversed());
  });

  test('says the same as another one of the same model', () => {
    const other = new Language(readModelFile());
    for (const text of TEXTS) expect(other.annotate(text)).toEqual(language.annotate(text));
  });

  test('is loaded once', () => {
    expect(loadLanguage()).toBe(language);
  });

  test('finds nothing in an empty text', () => {
    expect(language.annotate('')).toEqual({ tokens: [], sentences: [] });
  });

  test.each([' ', '  \n '])('finds one token and one sentence in a text of white space: %j', (text) => {
    const token = { text, start: 0, end: text.length, tag: '_SP', pos: 'SPACE', lemma: text, head: 0, dep: 'dep' };
    expect(language.annotate(text)).toEqual({
      tokens: [{ ...token, ent: 'O' }],
      sentences: [{ start: 0, end: text.length }],
    });
  });

  test('takes a word of twenty thousand letters for a word', () => {
    const text = 'a'.repeat(20_000);
    const token = { text, start: 0, end: 20_000, tag: 'RB', pos: 'ADV', lemma: text, head: 0, dep: 'ROOT', ent: 'O' };
    expect(language.annotate(text).tokens).toEqual([token]);
    expect(language.annotate(`${SENTENCE}${text} left.`).tokens.map((found) => found.text)).toContain(text);
  });

  test('says the same of a sentence wherever in a text of a thousand words it stands, as spaCy does of this one', () => {
    const { tokens } = language.annotate(SENTENCE);
    const told = tokens.map(({ start, end, head, ...rest }) => rest);
    const heads = tokens.map(({ head }) => head);
    const long = language.annotate(SENTENCE.repeat(60));
    expect(long.tokens.length).toBe(60 * 18);
    expect(long.sentences).toEqual(
      Array.from({ length: 60 }, (_, i) => ({
        start: i * SENTENCE.length,
        end: (i + 1) * SENTENCE.length - 1,
      })),
    );
    for (let from = 0; from < long.tokens.length; from += 18) {
      const part = long.tokens.slice(from, from + 18);
      expect(part.map(({ start, end, head, ...rest }) => rest)).toEqual(told);
      expect(part.map(({ head }) => head - from)).toEqual(heads);
    }
    expect(told.map(({ tag }) => tag).join(' ')).toBe('NNP NNP VBD NNP NNPS IN NNP IN NNP , CC DT CD VBD IN DT NN .');
    expect(heads).toEqual([1, 2, 2, 4, 2, 2, 5, 2, 7, 2, 2, 12, 13, 2, 13, 16, 14, 13]);
    expect(told.map(({ dep }) => dep).join(' ')).toBe(
      'compound nsubj ROOT compound dobj prep pobj prep pobj punct cc det nsubj conj prep det pobj punct',
    );
    expect(told.map(({ ent }) => ent).filter((ent) => ent !== 'O')).toEqual([
      ...['B-PERSON', 'I-PERSON', 'B-PERSON', 'I-PERSON', 'B-GPE', 'B-DATE', 'B-CARDINAL', 'B-TIME', 'I-TIME'],
    ]);
  });
});
