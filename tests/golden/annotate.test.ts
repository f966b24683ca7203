import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadLanguage } from '../../ingest/annotate/language.ts';

/** What spaCy 3.8 said of texts of ours; bench/spacy/freeze.ts writes the file. */
const Frozen = z.strictObject({
  id: z.string(),
  text: z.string(),
  tokens: z.array(z.tuple([z.int(), z.int(), z.string(), z.string(), z.string(), z.int(), z.string(), z.string()])),
  sentences: z.array(z.tuple([z.int(), z.int()])),
});

const frozen = readFileSync(new URL('annotate/frozen.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Frozen.parse(JSON.parse(line)));

const language = loadLanguage();

describe('Annotated as spaCy does', () => {
  test.each(frozen.map((record) => [record.id, record] as const))('%s', (_, { text, tokens, sentences }) => {
    expect(language.annotate(text)).toEqual({
      tokens: tokens.map(([start, end, tag, pos, lemma, head, dep, ent]) => ({
        text: text.slice(start, end),
        start,
        end,
        tag,
        pos,
        lemma,
        head,
        dep,
        ent,
      })),
      sentences: sentences.map(([start, end]) => ({ start, end })),
    });
  });
});

const PIECES = [
  ...[
    'met',
    'Ada',
    "can't",
    'U.S.',
    '$5m',
    '10km',
    'http://x.example/y',
    ':-)',
    '👍🏽',
    '中',
    'e\u0301',
    '\ud83d',
    '\ude00',
  ],
  ...[
    '.',
    ',',
    '…',
    '-',
    '—',
    "'",
    '’',
    '"',
    '(',
    ')',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u3000',
    '\0',
  ],
];

/** Any string at all, lone surrogates included, and strings of what cuts words oddly. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

describe('Whatever the text', () => {
  test('every character is in a token, or is the one plain space after it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { start, end, text: token } of language.annotate(text).tokens) {
          expect(['', reached === 0 ? '' : ' ']).toContain(text.slice(reached, start));
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(token).toBe(text.slice(start, end));
          reached = end;
        }
        expect(['', reached === 0 ? '' : ' ']).toContain(text.slice(reached));
      }),
      { numRuns: 400 },
    );
  });

  test('sentences follow one another from the first token to the last, and no head is in another sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences } = language.annotate(text);
        const sentenceOf = tokens.map(({ start, end }) =>
          sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end),
        );
        expect(sentenceOf).not.toContain(-1);
        expect(sentenceOf).toEqual(sentenceOf.toSorted((a, b) => a - b));
        expect(new Set(sentenceOf).size).toBe(sentences.length);
        for (const [index, { head }] of tokens.entries()) expect(sentenceOf[head]).toBe(sentenceOf[index]);
        for (const [index, { start, end }] of sentences.entries()) {
          expect(tokens[sentenceOf.indexOf(index)]?.start).toBe(start);
          expect(tokens[sentenceOf.lastIndexOf(index)]?.end).toBe(end);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the same text is annotated the same whatever came before it', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = language.annotate(text);
        language.annotate(other);
        expect(language.annotate(text)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

test('An empty text has no tokens and no sentences', () => {
  expect(language.annotate('')).toEqual({ tokens: [], sentences: [] });
});
