import { describe, expect, test } from 'vitest';
import type { Doc } from '../../../../ingest/annotate/doc.ts';
import { HashEmbedding } from '../../../../ingest/annotate/hash-embedding.ts';
import { Tok2Vec } from '../../../../ingest/annotate/tok2vec.ts';
import { Weights } from '../../../../ingest/annotate/weights.ts';
import { docOf, ids, kernel, lexemes, model, settingsOf } from './english.ts';

const settings = settingsOf('tok2vec');
const { name, width, depth, window } = settings;
const weights = new Weights(kernel, model);
const embedding = new HashEmbedding(kernel, weights, ids, lexemes, name, settings);
const tok2vec = new Tok2Vec(kernel, weights, embedding, name, settings);

/** The vectors of a text's tokens. */
function encoded(doc: Doc): number[][] {
  const mark = kernel.mark();
  const from = tok2vec.encode(doc) >> 2;
  const vectors = doc.lexemes.map((_, i) => [...kernel.floats.subarray(from + i * width, from + (i + 1) * width)]);
  kernel.release(mark);
  return vectors;
}

const SENTENCE = ['Ann', 'Lee', 'met', 'Rui', 'Antunes', 'in', 'Lima', '.'];

/** Words of which no two that are near one another are the same. */
const words = (length: number) => Array.from({ length }, (_, i) => `${SENTENCE[i % 8]}${i % 13 === 0 ? i : ''}`);

describe("A token's vector", () => {
  test('is the one that spaCy gives it', () => {
    const doc = docOf(SENTENCE);
    doc.spaced[6] = 0;
    const vectors = encoded(doc);
    const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 3));
    expect(vectors[0]?.slice(0, 4)).toEqual(near([-0.8184, -0.7728, 0.9442, 0.495]));
    expect(vectors[2]?.slice(46, 50)).toEqual(near([1.5488, 0.0972, 0.6894, 0.1317]));
    expect(vectors[7]?.slice(-4)).toEqual(near([0.9329, -0.6903, -0.6259, -0.5332]));
  });

  test('depends on four tokens on either side and no others, wherever in a long text it stands', () => {
    const around = depth * window;
    const long = words(700);
    const vectors = encoded(docOf([...long, 'end']));
    for (const at of [4, 60, 123, 124, 127, 128, 129, 131, 132, 255, 256, 383, 384, 511, 512, 640, 695]) {
      const near = docOf([...long.slice(at - around, at + around + 1), 'end']);
      expect([at, encoded(near)[around]]).toEqual([at, vectors[at]]);
    }
  });

  test('depends on the fourth token before it and the fourth after it', () => {
    const middle = encoded(docOf(words(10)))[4];
    const other = (at: number) => encoded(docOf(words(10).with(at, 'other')))[4];
    expect(other(9)).toEqual(middle);
    expect(other(0)).not.toEqual(middle);
    expect(other(8)).not.toEqual(middle);
  });

  test('depends on the space after the token', () => {
    const [spaced, closed] = [docOf(['Ann', 'Lee']), docOf(['Ann', 'Lee'])];
    closed.spaced[0] = 0;
    expect(encoded(spaced)[0]).not.toEqual(encoded(closed)[0]);
    expect(encoded(docOf(['Ann', 'Lee']))).toEqual(encoded(spaced));
  });

  test.each([1, 2, 127, 128, 129, 256, 257])('is there for each of %i tokens, and all are numbers', (length) => {
    const vectors = encoded(docOf(words(length)));
    expect(vectors.length).toBe(length);
    expect(vectors.flat().every(Number.isFinite)).toBe(true);
  });
});

test('Encoding takes no memory but for the vectors', () => {
  const doc = docOf(words(300));
  encoded(doc);
  const mark = kernel.mark();
  tok2vec.encode(doc);
  expect(kernel.mark() - mark).toBe(300 * width * 4);
  kernel.release(mark);
});
