import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../ingest/annotate/index.ts';
import { resolve } from '../../../../ingest/resolve/index.ts';
import { articleOf } from '../../../golden/facts.ts';

const placesIn = (text: string) =>
  resolve({ document: articleOf(text, null), ...annotate(text) })
    .entities.filter(({ kind }) => kind === 'PLACE')
    .map(({ name }) => name)
    .toSorted();

describe('A name nobody knows is a state, a region or a city', () => {
  test.each([
    ['where a prime minister is its', "Corvonia's first Deputy Prime Minister Tarsen resigned.", ['Corvonia']],
    ['where it stands before the title of one', 'Trellin Prime Minister Haldrin resigned.', ['Trellin']],
    ['before a longer title', 'Vardun Foreign Minister Tarsen resigned.', ['Vardun']],
    ['where it has a mayor', "Tel Amrith's new mayor resigned yesterday.", ['Tel Amrith']],
    [
      'where it is one of those that sent ambassadors',
      'The ambassadors of Lesk, Vardun and Osmara resigned.',
      ['Lesk', 'Osmara', 'Vardun'],
    ],
    [
      'where it is one of those that presidents are of',
      'The presidents of Corvonia and Lesk resigned.',
      ['Corvonia', 'Lesk'],
    ],
    ['where one sets off for it', 'The envoy left yesterday for Osmara.', ['Osmara']],
    ['where one travels to it', 'The envoy travelled on Monday to Myrland.', ['Myrland']],
  ])('%s: %s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test('and none is where a cabinet, a party or a body is meant', () => {
    expect(placesIn("Ana Roca's finance minister resigned.")).toEqual([]);
    expect(placesIn('Socialist Prime Minister Haldrin resigned.')).toEqual([]);
    expect(placesIn('The Department of Health, Education and Welfare closed.')).toEqual([]);
    expect(placesIn('The minister of Trade and the envoy resigned.')).toEqual([]);
  });
});
