import { describe, expect, test } from 'vitest';
import { consultationsOf, factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string) => consultationsOf(text, TODAY);
const treaties = (text: string) => factsOf(text, TODAY).filter((fact) => fact.includes(' treaty/'));

describe('What did not come about', () => {
  test.each([
    ['A summit between Ana Reyes and Tomas Berg has been put on hold.', 'POSTPONED meet: Ana Reyes, Tomas Berg'],
    ['A meeting of Ana Reyes and Tomas Berg is on ice.', 'POSTPONED meet: Ana Reyes, Tomas Berg'],
    ['A meeting between Ana Reyes and Tomas Berg is off.', 'CANCELLED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes pulled out of a summit with Tomas Berg.', 'CANCELLED meet: Ana Reyes, Tomas Berg'],
    ['The visit of Ana Reyes to Oslo was scrapped.', 'CANCELLED visit: Ana Reyes; Oslo'],
    ['The visit was scrapped hours before Ana Reyes was to meet Tomas Berg.', 'CANCELLED meet: Ana Reyes, Tomas Berg'],
    [
      'The trip was postponed a day before Ana Reyes was due to meet Tomas Berg.',
      'POSTPONED meet: Ana Reyes, Tomas Berg',
    ],
  ])('%s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  test('Talks that are off to a good start are not called off', () => {
    expect(facts('A meeting between Ana Reyes and Tomas Berg is off to a good start.').join()).not.toContain(
      'CANCELLED',
    );
  });

  test('Who did not meet somebody during her own visit was there', () => {
    expect(facts('President Ana Reyes did not meet Tomas Berg during her visit to Oslo.')).toContain(
      'HAPPENED visit: Ana Reyes; Oslo',
    );
  });
});

describe('Who brought others together was not the one who met', () => {
  test.each(['brokered', 'facilitated', 'sponsored'])('%s', (verb) => {
    expect(facts(`Peru ${verb} talks between Chile and Sweden in Lima on Monday.`)).toEqual([
      'HAPPENED meet: Chile, Sweden; Lima; 2021-09-13',
    ]);
  });
});

describe('A bare surname that the article never explains', () => {
  test('is kept by its words beside somebody known', () => {
    expect(facts('President Ana Reyes met Vukovar in Lima on Monday.')).toHaveLength(1);
  });
});

describe('Acts on one treaty in one sentence', () => {
  test('are told each with its year', () => {
    expect(treaties('Chile joined the Paris Agreement in 2016 and withdrew in 2019.').toSorted()).toEqual([
      'HAPPENED treaty/accede: Chile; Paris Agreement; 2016',
      'HAPPENED treaty/withdraw: Chile; Paris Agreement; 2019',
    ]);
  });

  test.each([
    'Chile ratified the Paris Agreement in 2016 and withdrew its troops in 2019.',
    'Chile ratified the Paris Agreement in 2016 and withdrew from Lima in 2019.',
  ])('but not where something else was left: %s', (text) => {
    expect(treaties(text).filter((fact) => fact.includes('withdraw'))).toEqual([]);
  });

  test('A breach that another state tells of is a charge', () => {
    expect(treaties('Sweden says Chile violated the Paris Agreement.').join()).toContain('ALLEGED');
    expect(treaties('Chile said it violated the Paris Agreement.').join()).not.toContain('ALLEGED');
  });
});
