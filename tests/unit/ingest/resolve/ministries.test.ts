import { describe, expect, test } from 'vitest';
import { meaningOf, mentionsIn, resolved } from './read-text.ts';

describe('A ministry', () => {
  test.each([
    "Peru's Foreign Ministry agreed.",
    'The Peruvian Foreign Ministry agreed.',
    'The Peruvian foreign ministry agreed.',
  ])('is one, of its country, however it is named: %s', (text) => {
    const { entities, mentions } = resolved(text);
    const peru = entities.find(({ kind }) => kind === 'COUNTRY');
    expect(mentions).toHaveLength(1);
    expect(entities.filter(({ kind }) => kind === 'ORGANIZATION')).toEqual([
      expect.objectContaining({ name: 'Peruvian Foreign Ministry', countryId: peru?.id }),
    ]);
    expect(peru?.name).toBe('Peru');
  });

  test('is meant by its bare name in the same article', () => {
    const text = "Peru's Foreign Ministry agreed. Later the Foreign Ministry denied it.";
    expect(meaningOf('Foreign Ministry', text)).toBe('Peruvian Foreign Ministry');
  });

  test('is left open where two are called so', () => {
    const text = "Peru's Foreign Ministry and Chile's Foreign Ministry met. The Foreign Ministry denied it.";
    expect(mentionsIn(text).filter((line) => line.startsWith('Foreign Ministry'))).toEqual([]);
  });

  test('that is listed is that one', () => {
    expect(meaningOf('State Department', "America's State Department agreed.")).toBe('State Department');
  });
});
