import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/domain/entity.ts';
import { coOccurrenceChanges, coOccurrencesOf } from '../../../src/graph/write/co-occurrences.ts';

/** Who is named in each sentence, in order. */
function mentions(...sentences: readonly (readonly string[])[]): readonly Mention[] {
  return sentences.flatMap((names, sentence) =>
    names.map((entityId, at) => ({
      id: `${sentence}-${at}`,
      entityId,
      sentence,
      surface: entityId,
      start: sentence * 1000 + at * 10,
      end: sentence * 1000 + at * 10 + 5,
      canonical: true,
    })),
  );
}

describe('who is named beside whom', () => {
  test('is counted by sentence, once for each, whoever comes first', () => {
    expect(coOccurrencesOf(mentions(['Cho', 'Adler', 'Cho'], ['Adler', 'Cho'], ['Brandt']))).toEqual([
      { a: 'Adler', b: 'Cho', sentences: 2 },
    ]);
  });

  test('is every pair of those in one sentence', () => {
    expect(coOccurrencesOf(mentions(['Cho', 'Brandt', 'Adler'])).map(({ a, b }) => `${a} ${b}`)).toEqual([
      'Adler Brandt',
      'Adler Cho',
      'Brandt Cho',
    ]);
  });

  test('is of the first sixteen of a long list', () => {
    const states = Array.from({ length: 40 }, (_, at) => `state ${String(40 - at).padStart(2, '0')}`);
    const pairs = coOccurrencesOf(mentions(states));
    expect(pairs).toHaveLength((16 * 15) / 2);
    expect(pairs.every(({ a, b }) => a >= 'state 25' && b >= 'state 25')).toBe(true);
  });
});

describe('what an article adds to the counts', () => {
  const pair = (a: string, b: string, sentences: number) => ({ a, b, sentences });

  test('is what it names now, less what it named before', () => {
    expect(
      coOccurrenceChanges(
        [pair('Adler', 'Brandt', 2), pair('Adler', 'Cho', 1)],
        [pair('Adler', 'Brandt', 3), pair('Brandt', 'Cho', 1)],
      ),
    ).toEqual([
      { a: 'Adler', b: 'Brandt', sentences: 1, articles: 0 },
      { a: 'Adler', b: 'Cho', sentences: -1, articles: -1 },
      { a: 'Brandt', b: 'Cho', sentences: 1, articles: 1 },
    ]);
  });

  const anyArticle = fc
    .array(fc.subarray(['Adler', 'Brandt', 'Cho', 'Duarte']), { maxLength: 5 })
    .map((sentences) => coOccurrencesOf(mentions(...sentences)));

  test('is nothing where it names the same', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(coOccurrenceChanges(article, article)).toEqual([]);
      }),
    );
  });

  test('added one after another is what the last one names', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { minLength: 1 }), (versions) => {
        const counts = new Map<string, number>();
        for (const [at, version] of versions.entries()) {
          for (const { a, b, sentences } of coOccurrenceChanges(versions[at - 1] ?? [], version)) {
            const now = (counts.get(`${a} ${b}`) ?? 0) + sentences;
            if (now === 0) counts.delete(`${a} ${b}`);
            else counts.set(`${a} ${b}`, now);
          }
        }
        const last = (versions.at(-1) ?? []).map(({ a, b, sentences }): [string, number] => [`${a} ${b}`, sentences]);
        expect(counts).toEqual(new Map(last));
      }),
    );
  });
});
