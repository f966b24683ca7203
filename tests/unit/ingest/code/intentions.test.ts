import { describe, expect, test } from 'vitest';
import { consultationsOf, factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string) => consultationsOf(text, TODAY);
const treaties = (text: string) => factsOf(text, TODAY).filter((fact) => fact.includes(' treaty/'));

describe('A decision that was taken back', () => {
  test.each([
    'The decision by Chile to withdraw from the Paris Agreement was reversed.',
    "Chile's decision to withdraw from the Paris Agreement was overturned on Monday.",
    'The plan to withdraw from the Paris Agreement was dropped by Chile.',
    'Chile reversed its decision to withdraw from the Paris Agreement.',
    'Chile went back on its decision to withdraw from the Paris Agreement.',
    'Chile backed away from its plans to withdraw from the Paris Agreement.',
  ])('%s', (text) => {
    expect(treaties(text)).toEqual(['CANCELLED treaty/withdraw: Chile; Paris Agreement']);
  });

  test('by nobody named is still off', () => {
    expect(treaties('The decision to withdraw from the Paris Agreement was reversed.')).toEqual([
      'CANCELLED treaty/withdraw: Paris Agreement',
    ]);
  });

  test('and one that stands is a plan', () => {
    expect(treaties('The decision by Chile to withdraw from the Paris Agreement was announced.').join()).toContain(
      'PLANNED',
    );
  });
});

describe('A plan of the past', () => {
  test.each([
    ['Ana Reyes was to have visited Oslo last month.', 'CANCELLED visit: Ana Reyes; Oslo; 2021-08'],
    ['Ana Reyes had been due to have met Tomas Berg in Oslo.', 'CANCELLED meet: Ana Reyes, Tomas Berg; Oslo'],
    ['Ana Reyes had planned on meeting Tomas Berg until the strike.', 'CANCELLED meet: Ana Reyes, Tomas Berg'],
    [
      'Ana Reyes had planned to meet Tomas Berg until snow grounded her plane.',
      'CANCELLED meet: Ana Reyes, Tomas Berg',
    ],
    [
      'Ana Reyes had agreed to meet Tomas Berg before the floods forced her to stay home.',
      'CANCELLED meet: Ana Reyes, Tomas Berg',
    ],
    [
      'Ana Reyes and Tomas Berg were to have met on Monday, but it has been put off.',
      'POSTPONED meet: Ana Reyes, Tomas Berg; 2021-09-13',
    ],
    [
      'Ana Reyes had been scheduled to meet Tomas Berg on Monday but changed her plans.',
      'CANCELLED meet: Ana Reyes, Tomas Berg; 2021-09-13',
    ],
    // Of these the text does not say what became.
    ['Ana Reyes had been due to meet Tomas Berg on Monday.', 'PLANNED meet: Ana Reyes, Tomas Berg; 2021-09-13'],
    ['Ana Reyes had planned to meet Tomas Berg before the summit began.', 'PLANNED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes had planned to stay in Oslo until the election.', undefined],
  ])('%s', (text, fact) => {
    expect(facts(text)).toEqual(fact === undefined ? [] : [fact]);
  });
});

describe('What is not expected, or left open', () => {
  test.each([
    'Few expected Ana Reyes to meet Tomas Berg.',
    'Few diplomats expect Ana Reyes to meet Tomas Berg.',
    'Nobody expected Ana Reyes to meet Tomas Berg.',
    'Ana Reyes was not expected to meet Tomas Berg.',
    'Ana Reyes is unlikely to meet Tomas Berg.',
    'It is unlikely that Ana Reyes will meet Tomas Berg.',
    'Ana Reyes is not likely to meet Tomas Berg.',
    'Ana Reyes has yet to meet Tomas Berg.',
    'Ana Reyes is yet to meet Tomas Berg.',
    'Ana Reyes has still to meet Tomas Berg.',
    'Ana Reyes is mulling a meeting with Tomas Berg.',
    'Ana Reyes has not ruled out meeting Tomas Berg.',
    'Ana Reyes did not rule out a meeting with Tomas Berg.',
    'Ana Reyes refused to rule out meeting Tomas Berg.',
  ])('%s', (text) => {
    expect(factsOf(text, TODAY)).toEqual(['HYPOTHETICAL meet: Ana Reyes, Tomas Berg']);
  });

  test('A few who expect it make it expected', () => {
    expect(facts('A few diplomats expect Ana Reyes to meet Tomas Berg.').join()).toContain('PLANNED');
  });

  test('What is ruled out is refused', () => {
    expect(facts('Ana Reyes ruled out meeting Tomas Berg.').join()).toContain('REFUSED');
  });
});

describe('What is not done as planned', () => {
  test.each([
    [
      'Ana Reyes will not meet Tomas Berg in Oslo on October 20 as planned.',
      'CANCELLED meet: Ana Reyes, Tomas Berg; Oslo; 2021-10-20',
    ],
    [
      'Ana Reyes will not visit Oslo on Friday as originally scheduled.',
      'CANCELLED visit: Ana Reyes; Oslo; 2021-09-17',
    ],
    ['Ana Reyes will no longer meet Tomas Berg on Friday.', 'CANCELLED meet: Ana Reyes, Tomas Berg; 2021-09-17'],
    ['Ana Reyes did not meet Tomas Berg on Monday as planned.', 'CANCELLED meet: Ana Reyes, Tomas Berg; 2021-09-13'],
    [
      'The planned meeting between Ana Reyes and Tomas Berg on Friday will not take place.',
      'CANCELLED meet: Ana Reyes, Tomas Berg; 2021-09-17',
    ],
    [
      'The meeting between Ana Reyes and Tomas Berg planned for October 20 will not go ahead.',
      'CANCELLED meet: Ana Reyes, Tomas Berg; 2021-10-20',
    ],
    ['Ana Reyes decided against meeting Tomas Berg.', 'DENIED meet: Ana Reyes, Tomas Berg'],
    ['Plans for a meeting between Ana Reyes and Tomas Berg were dropped.', 'CANCELLED meet: Ana Reyes, Tomas Berg'],
    ['A planned meeting between Ana Reyes and Tomas Berg was never held.', 'DENIED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes will not meet Tomas Berg on Friday.', 'DENIED meet: Ana Reyes, Tomas Berg; 2021-09-17'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });
});

describe('A meeting that is off keeps the day and place it was planned for', () => {
  test.each([
    [
      'Ana Reyes cancelled a meeting with Tomas Berg that was planned for August 20 in Oslo.',
      'CANCELLED',
      '2021-08-20',
    ],
    ['Ana Reyes called off a meeting with Tomas Berg that was due on October 20 in Oslo.', 'CANCELLED', '2021-10-20'],
    [
      'A meeting between Ana Reyes and Tomas Berg planned for August 18 in Oslo was postponed.',
      'POSTPONED',
      '2021-08-18',
    ],
    ['Talks between Ana Reyes and Tomas Berg set for Friday in Oslo were put off.', 'POSTPONED', '2021-09-17'],
    [
      'A meeting between Ana Reyes and Tomas Berg scheduled for October 18 in Oslo has been cancelled.',
      'CANCELLED',
      '2021-10-18',
    ],
  ])('%s', (text, status, day) => {
    expect(facts(text)).toEqual([`${status} meet: Ana Reyes, Tomas Berg; Oslo; ${day}`]);
  });
});

describe('Who comes for talks has yet to hold them', () => {
  test.each(['arrives in Oslo', 'has arrived in Oslo', 'flies to Oslo'])('%s', (coming) => {
    const told = facts(`Ana Reyes ${coming} for talks with Tomas Berg.`);
    expect(told).toContain('PLANNED meet: Ana Reyes, Tomas Berg; Oslo');
    expect(told).toContain('HAPPENED visit: Ana Reyes; Oslo');
  });
});

describe('What was done instead', () => {
  test.each([
    'Ana Reyes was due to meet Tomas Berg on Monday. Instead, she met Kari Dahl in Oslo.',
    'Ana Reyes was due to meet Tomas Berg on Monday. She met Kari Dahl in Oslo instead.',
  ])('happened, and the plan it took the place of did not: %s', (text) => {
    const told = facts(text).join(' | ');
    expect(told).toMatch(/CANCELLED meet: Ana Reyes, Tomas Berg/);
    expect(told).toMatch(/HAPPENED meet: Ana Reyes, Kari Dahl; Oslo/);
  });

  test('"Instead of" takes back nothing', () => {
    const text = 'Ana Reyes was due to meet Tomas Berg on Friday. Instead of Lima she chose Oslo.';
    expect(facts(text).join()).toContain('PLANNED');
  });
});
