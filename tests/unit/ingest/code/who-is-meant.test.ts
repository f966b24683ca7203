import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../golden/facts.ts';

const facts = (text: string) => factsOf(text, '2021-09-15');

describe('Whom words around an act do not make a party', () => {
  test.each([
    ['a country that they are only for', 'Forces of a pro-Chilean group attacked Peru.', ['HAPPENED assault: Peru']],
    ['a country that they are only against', 'Ana Reyes praised an anti-Chile rally.', ['HAPPENED support: Ana Reyes']],
    ['a country that only pays them', 'Chile-backed rebels attacked Peru.', ['HAPPENED assault: Peru']],
    [
      'whose consulate stands where it was',
      'Peru rejected a Chilean ultimatum to surrender a guard shot outside the Greek consulate.',
      ['HAPPENED reject: Chile, Peru'],
    ],
    [
      'whose border it is at',
      'Peruvian troops seized part of a base on the Chilean border.',
      ['HAPPENED assault: Peru'],
    ],
    [
      'where prisoners are who are asked for',
      'Peru said it would not meet demands to release prisoners in Chile.',
      ['HAPPENED reject: Peru'],
    ],
    [
      'whose people suffered a crime that is looked into',
      'Peru has launched an investigation into crimes committed by Chilean forces against Bolivian prisoners.',
      ['HAPPENED accuse: Chile, Peru'],
    ],
    ['whose goods it is about', 'Peru agreed to tax Chilean products.', ['HAPPENED agree: Peru']],
    ['where those are who must do it', 'Ana Reyes said diplomats at the talks in Chile must hurry.', []],
    [
      'who is one of them',
      'Peru and Chile accused each other of spying for Bolivia.',
      ['HAPPENED accuse: Chile, Peru'],
    ],
    [
      'who alleges what is looked into',
      'Peru opened an investigation into an allegation by Chile that Bolivia had spied.',
      ['HAPPENED accuse: Bolivia, Peru'],
    ],
    [
      'the country where a body works that speaks',
      'The Red Cross operating in Chile said Peruvian forces must leave.',
      ['HAPPENED request: International Committee of the Red Cross, Peru'],
    ],
  ])('%s', (_, text, told) => {
    expect(facts(text)).toEqual(told);
  });
});

describe('What is no act', () => {
  test('seeking to do something asks nobody, seeking something does', () => {
    expect(facts('Peru and Chile sought to ease tensions.')).toEqual([]);
    expect(facts('Peru sought concessions from Chile.')).toEqual(['HAPPENED request: Chile, Peru']);
  });

  test('asking somebody to comment and insisting that all is well asks nobody for anything', () => {
    expect(facts('Asked to comment, Ana Reyes smiled.')).toEqual([]);
    expect(facts('Ana Reyes insisted that her country adheres to the truce.')).toEqual([]);
  });

  test('fighters armed with something were given no aid, those whom a state armed were', () => {
    expect(facts('A camp was attacked by Chilean militiamen armed with knives.').join()).not.toContain('aid');
    expect(facts('Peru has funded Chilean schools.')).toEqual(['HAPPENED aid: Chile, Peru']);
  });

  test('a readiness and a condition are no plans', () => {
    expect(facts('Peru is prepared to impose sanctions on Chile.')).toEqual(['HYPOTHETICAL sanction: Chile, Peru']);
    expect(facts('Ana Reyes said she would only meet Tomas Berg in Lima.').join()).not.toContain('PLANNED');
  });
});

test('what a group charged behind the telling is alleged', () => {
  expect(facts('Peruvian troops attacked Chilean villagers, a rights group charged on Saturday.')).toEqual([
    'ALLEGED assault: Chile, Peru',
  ]);
});

test('a city that is shelled or blockaded is the city, one that is urged is its country', () => {
  expect(facts('Chilean rebels shelled Lima.')).toEqual(['HAPPENED assault: Chile, Lima']);
  expect(facts('Chile urged Lima to wait.')).toEqual(['HAPPENED request: Chile, Peru']);
});
