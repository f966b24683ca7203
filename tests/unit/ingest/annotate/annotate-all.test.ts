import { describe, expect, test } from 'vitest';
import { annotateAll } from '../../../../ingest/annotate/annotate-all.ts';
import { loadLanguage } from '../../../../ingest/annotate/language.ts';
import { EntenteError } from '../../../../src/domain/errors.ts';
import { collect } from '../sources/collect.ts';

const TEXTS = [
  'Ana Reyes met Tomas Berg in Lima on Monday.',
  '',
  'Lone surrogates \ud800 and NUL \0 do no harm.',
  'The ministers did not meet.\n\nThey will talk in Oslo next week.',
];

describe('Many texts', () => {
  test('are annotated by workers as one is without them', async () => {
    const language = loadLanguage();
    const outcomes = await collect(annotateAll(TEXTS, (text) => text, { threads: 2 }));
    expect(outcomes).toEqual(TEXTS.map((text) => ({ item: text, annotated: language.annotate(text) })));
  });

  test('of which one is refused: the others are annotated, and it keeps its place and its error', async () => {
    const refused = new EntenteError({ code: 'BAD_RECORD', message: 'No text.', help: 'Give one.' });
    const outcomes = await collect(annotateAll([1, 2, 3], (item) => (item === 2 ? refused : `Number ${item}.`)));
    expect(outcomes).toMatchObject([
      { item: 1, annotated: {} },
      { item: 2, error: refused },
      { item: 3, annotated: {} },
    ]);
  });
});
