import { describe, expect, test } from 'vitest';
import { Doc } from '../../../../ingest/annotate/doc.ts';
import { HashEmbedding } from '../../../../ingest/annotate/hash-embedding.ts';
import { attributeWriter } from '../../../../ingest/annotate/lexeme-attributes.ts';
import { Lexemes } from '../../../../ingest/annotate/lexemes.ts';
import { Weights } from '../../../../ingest/annotate/weights.ts';
import { ids, kernel, model, settingsOf } from './english.ts';

const settings = settingsOf('tok2vec');
const { name, width } = settings;
const weights = new Weights(kernel, model);
const lexemes = new Lexemes(ids, model.tables.lexemes);
const embedding = new HashEmbedding(kernel, weights, ids, lexemes, name, settings);

/** A text of these words, made from the lexemes that are forgotten in this test. */
const docOf = (words: readonly string[]) =>
  new Doc(
    words.join(' '),
    words.map((word, i) => ({ lexeme: lexemes.of(word), spaced: i < words.length - 1 })),
  );

function vectorsOf(doc: Doc, start = 0, end = doc.length): number[][] {
  const mark = kernel.mark();
  const to = kernel.take((end - start) * width * 4);
  embedding.write(doc, start, end, to);
  const vectors = Array.from({ length: end - start }, (_, i) => [
    ...kernel.floats.subarray((to >> 2) + i * width, (to >> 2) + (i + 1) * width),
  ]);
  kernel.release(mark);
  return vectors;
}

/** `count` words that were never seen before. */
const madeUp = (count: number, from: number) => Array.from({ length: count }, (_, i) => `w${from + i}`);

const WORDS = ['Ann', 'Lee', 'met', '10', '\n', 'Москва', 'U.N.', 'met', '.'];

describe("A word's own vector", () => {
  test('is zeros outside the text', () => {
    const zeros = new Array<number>(width).fill(0);
    const inside = vectorsOf(docOf(WORDS.slice(0, 3)));
    expect(vectorsOf(docOf(WORDS.slice(0, 3)), -2, 5)).toEqual([zeros, zeros, ...inside, zeros, zeros]);
  });

  test('depends on nothing but the word and the space after it', () => {
    const vectors = vectorsOf(docOf(['met', 'Ann', 'met', 'met']));
    expect(vectors[2]).toEqual(vectors[0]);
    expect(vectors[3]).not.toEqual(vectors[0]);
    expect(vectors[1]).not.toEqual(vectors[0]);
    expect(vectorsOf(docOf(['Lee', 'met', 'Ann']))[1]).toEqual(vectors[0]);
  });

  test('stays the same when there are more words than vectors are kept for', () => {
    const before = vectorsOf(docOf(WORDS));
    for (let from = 0; from < 20_000; from += 1000) {
      vectorsOf(docOf(madeUp(1000, from)));
      expect(vectorsOf(docOf(WORDS))).toEqual(before);
    }
  });

  test('stays the same when words are forgotten and their numbers given to others', () => {
    lexemes.keep();
    const early = madeUp(8, 900_000);
    const before = vectorsOf(docOf(early));
    const late = ['here', 'are', 'words', 'that', 'came', 'after', 'all', 'others'];
    while (lexemes.count < 50_000) lexemes.of(`x${lexemes.count}`);
    expect(vectorsOf(docOf(early))).toEqual(before);
    lexemes.tidy();
    const doc = docOf(late);
    const found = vectorsOf(doc);
    expect(doc.lexeme(0).number).toBeLessThan(50_000);
    const fresh = new HashEmbedding(kernel, weights, ids, lexemes, name, settings);
    const to = kernel.take(late.length * width * 4);
    fresh.write(doc, 0, late.length, to);
    expect(found.flat()).toEqual([...kernel.floats.subarray(to >> 2, (to >> 2) + late.length * width)]);
    expect(vectorsOf(docOf(early))).toEqual(before);
  });
});

test('An attribute that nothing is known of is refused', () => {
  expect(() => attributeWriter('ENT_TYPE')).toThrow('ENT_TYPE');
});
