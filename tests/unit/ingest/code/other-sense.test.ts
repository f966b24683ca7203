import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../golden/facts.ts';

const facts = (text: string) => factsOf(text, '2021-09-15');

describe('A verb of acts that says something else here', () => {
  test.each([
    ['Peru released a report on Chilean fishing.'],
    ['Peru released an album for Chile.'],
    ['Lima Records released Tomas Berg.'],
    ['Chile seized power.'],
    ['Ana Reyes backed out of a deal with Chile.'],
    ['Peru accepted the independence of Chile.'],
    ['Ana Reyes dismissed Tomas Berg.'],
    ['Ana Reyes beat Tomas Berg in the election.'],
    ['Ana Reyes sought the nomination in Chile.'],
    ['Ana Reyes declined to comment on Chile.'],
    ['Asked about Chile, Ana Reyes declined to comment.'],
    ['Reporters asked Ana Reyes about Chile.'],
    ['Peru recognized that the war must end.'],
    ['Many Chileans fought in the war.'],
    ['Putin received the Order of Lenin.'],
    ['It aired a news show hosted by Ana Reyes and Tomas Berg.'],
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  test('of somebody else the same verbs tell acts', () => {
    expect(facts('Peru released three Chilean sailors.')).toEqual(['HAPPENED concede: Chile, Peru']);
    expect(facts('Peru freed Tomas Berg.')).toEqual(['HAPPENED concede: Peru, Tomas Berg']);
    expect(facts('Peru accepted the terms of Chile.')).toEqual(['HAPPENED agree: Chile, Peru']);
    expect(facts("Peru dismissed Chile's claim.")).toEqual(['HAPPENED reject: Chile, Peru']);
    expect(facts('Peruvian police beat Chilean students.')).toEqual(['HAPPENED assault: Chile, Peru']);
    expect(facts('Ana Reyes hosted Tomas Berg.')).toEqual(['HAPPENED meet: Ana Reyes, Tomas Berg']);
  });
});

test('what a programme says, a fear, a simulation and what all but was are not told as having happened', () => {
  for (const text of [
    'Peruvian President Ana Reyes all but visited Oslo.',
    'According to the schedule, Peruvian President Ana Reyes visits Oslo.',
    'Fears that Peru had signed a treaty with Chile were unfounded.',
    'In a simulation, Peru and Chile signed a trade treaty.',
  ])
    expect(facts(text).filter((fact) => fact.startsWith('HAPPENED'))).toEqual([]);
  expect(facts('Peru and Chile signed a trade treaty.')).toEqual(['HAPPENED agree/sign: Chile, Peru']);
});

test('who calls off a visit, or calls somebody on a Monday, asks for nothing', () => {
  expect(facts('Peruvian President Ana Reyes called off her visit to Oslo on Monday.')).toEqual([
    'CANCELLED visit: Ana Reyes; Oslo',
  ]);
  expect(facts('Ana Reyes called Tomas Berg on Monday.').filter((fact) => fact.includes('request'))).toEqual([]);
});

describe('Who does it', () => {
  test.each([
    ['A heat wave killed 20 people in Chile.'],
    ['The law allows Chile to buy gas.'],
    ['Rising prices threatened the economy of Chile.'],
    ['The report supports the claim that Chile lied.'],
  ])('is nobody where a thing or a disaster does: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  test('an attack is still somebody’s deed', () => {
    expect(facts('An explosion killed five Chilean soldiers.')).toEqual(['HAPPENED assault: Chile']);
  });
});

describe('Strikes', () => {
  test.each([
    ['Peru launched air strikes against Chile on Monday.', ['HAPPENED assault: Chile, Peru; 2021-09-13']],
    ['Peru launched a strike against Chile.', ['HAPPENED assault: Chile, Peru']],
    ['Ana Reyes began a hunger strike against Chile.', ['HAPPENED protest: Ana Reyes, Chile']],
  ])('with weapons are attacks, of workers and prisoners are protests: %s', (text, told) => {
    expect(facts(text)).toEqual(told);
  });
});

test('a place that is captured is attacked, a person is held, and a part that is taken in talks is neither', () => {
  expect(facts('Chilean troops captured Goma.')).toEqual(['HAPPENED assault: Chile, Goma']);
  expect(facts('Chilean troops captured Tomas Berg.')).toEqual(['HAPPENED coerce: Chile, Tomas Berg']);
  expect(facts('Ana Reyes took part in the talks with Tomas Berg.')).toEqual(['HAPPENED meet: Ana Reyes, Tomas Berg']);
});

test('where those are who are fired at is not whom it is done to', () => {
  expect(facts('Chilean police fired tear gas at protesters in Goma.').join()).not.toContain('Chile, Goma');
});

test('a clause in which somebody acts in the past names nobody to agree with', () => {
  expect(facts('Peru agreed that Chile had won.')).toEqual(['HAPPENED agree: Peru']);
  expect(facts('Peru agreed that Chile should pay.')).toEqual(['HAPPENED agree: Chile, Peru']);
});

describe('Words of a meeting or an act that tell of neither', () => {
  test.each([
    ['East meets West in Istanbul.'],
    ['Ana Reyes was met by protesters in Lima.'],
    ['Ana Reyes was greeted by students in Lima.'],
    ['Chile met the deadline set by Peru.'],
    ['Ana Reyes called Peru a bridge between two oceans.'],
    ['Ana Reyes called on Tomas Berg in Lima.'],
    ['Ana Reyes ridiculed the idea of talks with Tomas Berg.'],
    ['The company signed an agreement with Chile and Peru.'],
    ['The bank vowed to help Peru.'],
    ['Officials assured Chile of support.'],
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  test.each([
    ['Ana Reyes was met by Tomas Berg in Lima.', ['HAPPENED meet: Ana Reyes, Tomas Berg; Lima']],
    ['Chile and Peru ended talks without an agreement.', ['HAPPENED meet: Chile, Peru']],
    ['Chile cancels talks with Peru.', ['CANCELLED meet: Chile, Peru']],
    ['Chile suspended talks with Peru.', ['HAPPENED sanction: Chile, Peru', 'POSTPONED meet: Chile, Peru']],
    ['A deal was reached between Chile and Peru.', ['HAPPENED agree: Chile, Peru']],
    ['Ana Reyes called on Peru to wait.', ['HAPPENED request: Ana Reyes, Peru']],
    ['Chile vowed to help Peru.', ['HAPPENED agree: Chile, Peru']],
  ])('but these do: %s', (text, all) => {
    expect(facts(text).toSorted()).toEqual(all);
  });
});
