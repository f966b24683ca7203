import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { decide } from '../../../src/graph/write/decide.ts';
import type { LockedArticle } from '../../../src/graph/write/statements/lock.ts';

const MONDAY = '2031-03-10T00:00:00.000Z';
const TUESDAY = '2031-03-11T00:00:00.000Z';

const document: Document = {
  id: 'article',
  contentHash: 'second text',
  text: 'Adler met Brandt in Zurich.',
  title: 'Adler meets Brandt',
  url: 'https://gazette.example/1',
  publisher: 'The Gazette',
  publishedAt: TUESDAY,
  wires: [],
};
const known: LockedArticle = {
  contentHash: 'first text',
  status: 'ACTIVE',
  title: 'Adler meets Brandt',
  publisher: 'The Gazette',
  publishedAt: MONDAY,
  versions: [],
};
const NEW: LockedArticle = {
  contentHash: null,
  status: null,
  title: null,
  publisher: null,
  publishedAt: null,
  versions: [],
};
const same = { ...document, contentHash: 'first text', publishedAt: MONDAY };

describe('an article that comes in', () => {
  test('is added where there is none', () => {
    expect(decide(NEW, document)).toEqual({ kind: 'ADD' });
  });

  test('with the text that is there changes nothing', () => {
    expect(decide(known, same)).toEqual({ kind: 'UNCHANGED' });
  });

  test('with the text that is there and a title that was missing fills it in, unless it is retracted', () => {
    expect(decide({ ...known, title: null }, same)).toEqual({ kind: 'FILL', document: same });
    expect(decide({ ...known, title: null, status: 'RETRACTED' }, same)).toEqual({ kind: 'UNCHANGED' });
  });

  test.each<[string, Partial<LockedArticle>, Partial<Document>, string]>([
    ['published later corrects it', {}, {}, 'CORRECT'],
    ['published on the same day corrects it', {}, { publishedAt: MONDAY }, 'CORRECT'],
    ['without a date corrects it', {}, { publishedAt: null }, 'CORRECT'],
    ['corrects one without a date', { publishedAt: null }, {}, 'CORRECT'],
    [
      'published earlier is kept as an earlier version',
      { publishedAt: TUESDAY },
      { publishedAt: MONDAY },
      'KEEP_EARLIER',
    ],
    ['that was there before and was corrected changes nothing', { versions: ['second text'] }, {}, 'UNCHANGED'],
  ])('with another text %s', (_, before, own, kind) => {
    expect(decide({ ...known, ...before }, { ...document, ...own })).toEqual({ kind });
  });

  test('ends with the text published last, and the same versions, whatever order dated texts come in', () => {
    const texts = ['a', 'b', 'c', 'd'].map((contentHash, at) => ({
      ...document,
      contentHash,
      publishedAt: `2031-03-1${at}T00:00:00.000Z`,
    }));
    const order = fc.shuffledSubarray(texts, { minLength: texts.length });
    fc.assert(
      fc.property(order, order, (first, again) => {
        const end = [...first, ...again].reduce(takeIn, NEW);
        expect([end.contentHash, end.versions.toSorted()]).toEqual(['d', ['a', 'b', 'c']]);
      }),
    );
  });
});

/** What the graph makes of the decision. */
function takeIn(before: LockedArticle, { contentHash, publishedAt }: Document): LockedArticle {
  const { kind } = decide(before, { ...document, contentHash, publishedAt });
  if (kind === 'ADD') return { ...before, contentHash, publishedAt };
  if (kind === 'KEEP_EARLIER') return { ...before, versions: [...before.versions, contentHash] };
  if (kind !== 'CORRECT' || before.contentHash === null) return before;
  return { ...before, contentHash, publishedAt, versions: [...before.versions, before.contentHash] };
}
