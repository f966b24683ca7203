import { expect, test } from 'vitest';
import { factsOf } from '../../../golden/facts.ts';

const facts = (text: string) => factsOf(text, '2021-09-15').toSorted();

test('what a country says it will do for another is promised, and still only planned', () => {
  expect(facts('Peru said it will send blankets to Chile.')).toEqual([
    'HAPPENED agree: Chile, Peru',
    'PLANNED aid: Chile, Peru',
  ]);
});

test('what it says it will do against another is threatened, and still only planned', () => {
  expect(facts('Peru announced that it will impose sanctions on Chile.')).toEqual([
    'HAPPENED threaten: Chile, Peru',
    'PLANNED sanction: Chile, Peru',
  ]);
  expect(facts('Peru will withdraw its troops from Chile unless the shelling ends.')).toContain(
    'HAPPENED threaten: Chile, Peru',
  );
});

test('a vow to hurt somebody is a threat and no agreement', () => {
  expect(facts('Peru vowed to retaliate against Chile.')).toEqual(['HAPPENED threaten: Chile, Peru']);
  expect(facts('Peru vowed to protect Chile.')).toEqual(['HAPPENED agree: Chile, Peru']);
  expect(facts('Peru vowed to crush inflation.')).not.toContain('HAPPENED threaten: Peru');
});

test('what others foresee is no word of theirs', () => {
  for (const text of [
    'Analysts said Peru will send blankets to Chile.',
    'Bolivia said Peru will impose sanctions on Chile.',
    'Peru did not say it will send blankets to Chile.',
  ])
    expect(facts(text).filter((fact) => fact.startsWith('HAPPENED'))).toEqual([]);
});

test('a question tells nothing', () => {
  for (const text of ['Do Peru and Chile agree?', 'Does Peru accuse Chile of spying?', 'Will Peru bomb Chile?'])
    expect(facts(text)).toEqual([]);
});

test('who signs with a company has not signed with one another', () => {
  expect(facts('The company signed an agreement with Peru and Chile.')).toEqual([]);
  expect(facts('The leaders signed an agreement with Peru and Chile.')).toEqual(['HAPPENED agree/sign: Chile, Peru']);
});

test('whom one calls on is who is to act', () => {
  expect(facts('Bolivia called on Peru to put pressure on Chile.')).not.toContainEqual(
    expect.stringContaining('request: Bolivia, Chile'),
  );
});

test('ties that somebody is committed to improving are no better yet', () => {
  expect(facts('Peru is committed to improving ties with Chile.')).not.toContainEqual(
    expect.stringContaining('support'),
  );
  expect(facts('Peru improved ties with Chile.')).toEqual(['HAPPENED support: Chile, Peru']);
});
