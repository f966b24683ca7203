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

  test('a blank line ends one, and a headline stays apart from what follows', () => {
    expect(sentencesOf('Lee meets Ruiz\n\nThe two\nmet.')).toEqual(['Lee meets Ruiz', 'The two\nmet.']);
    expect(sentencesOf('Lee Meets Ruiz\nThe two met in Lima.')).toEqual(['Lee Meets Ruiz', 'The two met in Lima.']);
  });

  test('paragraphs are counted', () => {
    expect(annotate('One. Two.\n\nThree.').sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe('Words', () => {
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
