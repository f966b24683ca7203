import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const facts = (text: string) => factsOf(text, '2021-09-15');
const starting = (fact: string) => expect.stringMatching(new RegExp(`^${fact}`));

describe('Who is named as left out', () => {
  test.each([
    ['Emmanuel Macron met Khalifa Haftar in Paris on Monday, but not Angela Merkel.'],
    ['Emmanuel Macron met Khalifa Haftar on Monday but not Angela Merkel.'],
  ])('did not take part: %s', (text) => {
    expect(facts(text)).toContainEqual(starting('HAPPENED meet: Emmanuel Macron, Khalifa Haftar'));
    expect(
      facts(text)
        .filter((fact) => /^HAPPENED/.test(fact))
        .join('\n'),
    ).not.toContain('Merkel');
  });
});

describe('What a verb only aims at', () => {
  test.each([
    ['Emmanuel Macron insisted on talks with Angela Merkel.'],
    ['Emmanuel Macron hinted at talks with Angela Merkel.'],
    ['Emmanuel Macron pinned his hopes on talks with Angela Merkel.'],
    ['Diplomats are working on a meeting between Emmanuel Macron and Angela Merkel.'],
    ['Emmanuel Macron and Angela Merkel avoided each other at the summit in Lisbon.'],
    ['Emmanuel Macron and Angela Merkel were missing at the summit in Lisbon.'],
    ['No date has been set for talks between Emmanuel Macron and Angela Merkel.'],
  ])('was not held: %s', (text) => expect(facts(text).filter((fact) => /^HAPPENED/.test(fact))).toEqual([]));

  test('and what came to no result was held', () => {
    const text = 'A meeting between Emmanuel Macron and Angela Merkel in March produced no agreement.';
    expect(facts(text)).toContainEqual(starting('HAPPENED meet: '));
  });
});

test.each([
  ['Germany beat Brazil 7-1 in Belo Horizonte on Tuesday.'],
  ['China attacked the United States over tariffs on Monday.'],
  ['Boris Johnson hung a portrait of Angela Merkel in London.'],
])('Sport, words and pictures are no attack: %s', (text) => {
  expect(facts(text).filter((fact) => / assault/.test(fact))).toEqual([]);
});
