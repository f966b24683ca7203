import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../ingest/annotate/index.ts';

const sentencesOf = (text: string) => annotate(text).sentences.map(({ start, end }) => text.slice(start, end));
const wordsOf = (text: string) => annotate(text).tokens.map((token) => token.text);

describe('Sentences', () => {
  test.each([
    ['Mr. Okafor met Gen. Ruiz in St. Gallen.'],
    ['U.S. Secretary of State Ann Lee left.'],
    ['They spoke on Sept. 17 in Lima.'],
    ['Donald J. Peters said no.'],
    ['Nations signed, e.g. Peru.'],
  ])('an abbreviation does not end one: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test('an abbreviation ends one where a new one plainly begins', () => {
    expect(sentencesOf('He flew to the U.S. The talks began.')).toEqual(['He flew to the U.S.', 'The talks began.']);
  });

  test('none ends without a mark, whatever the parser says', () => {
    const text = 'He denied it Ann Lee met Rui Antunes in Lima on Monday';
    expect(sentencesOf(text)).toEqual([text]);
  });

  test('a blank line ends one, and a headline stays apart from what follows', () => {
    expect(sentencesOf('Lee meets Ruiz\n\nThe two\nmet.')).toEqual(['Lee meets Ruiz', 'The two\nmet.']);
    expect(sentencesOf('Lee Meets Ruiz\nThe two met in Lima.')).toEqual(['Lee Meets Ruiz', 'The two met in Lima.']);
  });

  test('paragraphs are counted', () => {
    expect(annotate('One. Two.\n\nThree.').sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe('Words', () => {
  test('are parsed, with heads that count in the whole article and no token for white space', () => {
    const text = 'The talks ended.  \n\n Ann Lee,\nwho left,  met\u00a0 John Smith.';
    const { tokens } = annotate(text);
    expect(tokens.map((token) => [token.text, token.tag, token.dep, tokens[token.head]?.text])).toEqual([
      ['The', 'DT', 'det', 'talks'],
      ['talks', 'NNS', 'nsubj', 'ended'],
      ['ended', 'VBD', 'ROOT', 'ended'],
      ['.', '.', 'punct', 'ended'],
      ['Ann', 'NNP', 'compound', 'Lee'],
      ['Lee', 'NNP', 'nsubj', 'met'],
      [',', ',', 'punct', 'Lee'],
      ['who', 'WP', 'nsubj', 'left'],
      ['left', 'VBD', 'relcl', 'Lee'],
      [',', ',', 'punct', 'Lee'],
      ['met', 'VBD', 'ROOT', 'met'],
      ['John', 'NNP', 'compound', 'Smith'],
      ['Smith', 'NNP', 'dobj', 'met'],
      ['.', '.', 'punct', 'met'],
    ]);
    expect(tokens.filter(({ entity }) => entity === 'B-PERSON').map((token) => token.text)).toEqual(['Ann', 'John']);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
    expect(tokens.find((token) => token.text === 'met')?.lemma).toBe('meet');
  });

  test('two countries joined by a hyphen are two, where one is an abbreviation too', () => {
    expect(wordsOf('U.S.-Russia and Iran-Russia talks')).toEqual([
      ...['U.S.', '-', 'Russia', 'and', 'Iran', '-', 'Russia', 'talks'],
    ]);
    const { tokens } = annotate('The U.S.-Russia talks ended.');
    expect(tokens.map(({ head }) => head)).toEqual([4, 3, 3, 4, 5, 5, 5]);
  });

  test('an abbreviation keeps its full stop, a possessive stands alone', () => {
    expect(wordsOf("U.S. envoy Lee's plan.")).toEqual(['U.S.', 'envoy', 'Lee', "'s", 'plan', '.']);
  });
});

describe('Whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('U.S.', 'Mr.', 'Lee', '"', '\n', '\n\n', ' ', '.', "'s", '—', '(', 'é', '😀', 'met', '14'),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  test('spans are true to it and in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, tokens } = annotate(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(at);
          at = token.end;
          const sentence = sentences[token.sentence];
          expect(sentence && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
        }
      }),
    );
  });

  test('every letter and figure is in a word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const covered = new Set(
          annotate(text).tokens.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) expect(covered).toContain(match.index);
      }),
    );
  });
});
