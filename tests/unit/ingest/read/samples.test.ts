import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../ingest/read/index.ts';
import { openSources, SAMPLES_FOLDER } from '../../../../ingest/sources/index.ts';
import type { Document } from '../../../../src/domain/document.ts';

const samples: Document[] = [];
for await (const raw of openSources([SAMPLES_FOLDER], { meta: {} })) {
  if (raw instanceof Error) throw raw;
  samples.push(readDocument(raw));
}

describe('the samples of a first start', () => {
  test('are at least eight, each of them another article', () => {
    expect(samples.length).toBeGreaterThanOrEqual(8);
    expect(new Set(samples.map((sample) => sample.id)).size).toBe(samples.length);
  });

  test('let Lavrov appear in several, since the first saved question is about him', () => {
    expect(samples.filter((sample) => sample.text.includes('Sergei Lavrov')).length).toBeGreaterThanOrEqual(5);
  });

  test.each(samples.map((sample) => [sample.title, sample] as const))('%s: whole, dated, ours', (_, sample) => {
    const words = sample.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(400);
    expect(sample.publishedAt).toMatch(/^20(?:1[89]|2[0-4])-\d\d-\d\dT00:00:00\.000Z$/);
    expect(sample.publisher).toBe('Entente Samples');
  });
});
