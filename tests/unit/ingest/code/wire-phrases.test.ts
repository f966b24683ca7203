import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import { articleOf, consultationsOf, factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string) => consultationsOf(text, TODAY);
const treaties = (text: string) => factsOf(text, TODAY).filter((fact) => fact.includes(' treaty/'));

describe('How else wires tell of meetings and calls', () => {
  test.each([
    ['Ana Reyes had lunch with Tomas Berg in Lima.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima'],
    ['Ana Reyes handed Tomas Berg a letter on Monday.', 'HAPPENED meet: Ana Reyes, Tomas Berg; 2021-09-13'],
    ['Ana Reyes shook hands with Tomas Berg in Lima.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima'],
    ['Ana Reyes agreed Monday to meet Tomas Berg.', 'PLANNED meet: Ana Reyes, Tomas Berg'],
    [
      'Ana Reyes held a meeting on the sidelines of the summit with Tomas Berg.',
      'HAPPENED meet: Ana Reyes, Tomas Berg',
    ],
    [
      'Talks between Ana Reyes and Tomas Berg are expected to take place in Lima on Friday.',
      'PLANNED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-17',
    ],
    ['Ana Reyes rang Tomas Berg on Monday.', 'HAPPENED phone: Ana Reyes, Tomas Berg; 2021-09-13'],
    ['Ana Reyes called Tomas Berg on Monday to discuss trade.', 'HAPPENED phone: Ana Reyes, Tomas Berg; 2021-09-13'],
    [
      'In a telephone call on Monday, Ana Reyes told Tomas Berg that the border was open.',
      'HAPPENED phone: Ana Reyes, Tomas Berg; 2021-09-13',
    ],
    ['Ana Reyes received a call from Tomas Berg on Monday.', null],
    ['Ana Reyes received a phone call from Tomas Berg.', 'HAPPENED phone: Ana Reyes, Tomas Berg'],
    ['Ana Reyes called Tomas Berg a liar on Monday.', null],
    ['Ana Reyes called Tomas Berg to the palace.', null],
  ])('%s', (text, fact) => {
    expect(facts(text)).toEqual(fact === null ? [] : [fact]);
  });

  test('Whom a clause says more of has taken part in it', () => {
    expect(facts('Ana Reyes praised Tomas Berg, the inspector, with whom she had spoken by telephone.')).toEqual([
      'HAPPENED phone: Ana Reyes, Tomas Berg',
    ]);
  });

  test('Two who are to meet are "they" who met before', () => {
    const text =
      'President Ana Reyes is to receive President Tomas Berg in Lima on Friday. They last met in Quito in 2016.';
    expect(facts(text)).toEqual([
      'PLANNED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-17',
      'HAPPENED meet: Ana Reyes, Tomas Berg; Quito; 2016',
    ]);
  });

  test('A journey in the present tense is one to come', () => {
    expect(facts('Ana Reyes flies on to Lima on Friday to meet Tomas Berg.')).toEqual([
      'PLANNED visit: Ana Reyes; Lima; 2021-09-17',
      'PLANNED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-17',
    ]);
  });

  test('Where somebody was met is no one who was met', () => {
    expect(facts('Ana Reyes flew to Lima, where she met with Tomas Berg.')).toEqual([
      'HAPPENED visit: Ana Reyes; Lima',
      'HAPPENED meet: Ana Reyes, Tomas Berg; Lima',
    ]);
  });
});

describe('On the sidelines', () => {
  const opened = 'Leaders opened a summit in Lima on Monday.';

  test.each([
    [`${opened} Ana Reyes met Tomas Berg on the fringes of the summit.`, 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima'],
    [`${opened} On the sidelines, Ana Reyes met Tomas Berg.`, 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima'],
    [`${opened} Ana Reyes met Tomas Berg in Quito.`, 'HAPPENED meet: Ana Reyes, Tomas Berg; Quito'],
    [`${opened} Ana Reyes met Tomas Berg.`, 'HAPPENED meet: Ana Reyes, Tomas Berg'],
    [`${opened} Ana Reyes met Tomas Berg on the margins of a wedding.`, 'HAPPENED meet: Ana Reyes, Tomas Berg'],
  ])('of a summit is where the summit is: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });
});

describe('People whom nobody names', () => {
  const partiesOf = (text: string) =>
    extractDocument(articleOf(text, TODAY)).events.flatMap(({ assertions }) =>
      assertions.flatMap((one) =>
        one.arguments.filter(({ name }) => name === 'ACTOR').map(({ start, end }) => text.slice(start, end)),
      ),
    );

  test('take part in a meeting by their words', () => {
    expect(partiesOf('Ana Reyes met Iraqi exiles in Lima.')).toEqual(['Ana Reyes', 'Iraqi exiles']);
    expect(partiesOf('A meeting between Ana Reyes and the families was cancelled.')).toEqual(['Ana Reyes', 'families']);
  });

  test('are not the country that they are in, unless they govern it', () => {
    expect(facts('Norwegian mediators met leaders of the rebels in Havana.')).toEqual(['HAPPENED meet: Norway']);
  });
});

describe('What came to nothing', () => {
  test.each([
    ['Ana Reyes was to have dined with Tomas Berg in Lima; the dinner was dropped.', 'CANCELLED'],
    ['A planned meeting between Ana Reyes and Tomas Berg collapsed.', 'CANCELLED'],
    ["Ana Reyes's visit to Lima was cut from the programme.", 'CANCELLED'],
    ['Ana Reyes shelved plans to travel to Lima.', 'POSTPONED'],
    ['There was no meeting between Ana Reyes and Tomas Berg.', 'DENIED'],
    ["Ana Reyes's meeting with Tomas Berg did not go ahead.", 'DENIED'],
    ['Reports of a meeting between Ana Reyes and Tomas Berg were denied.', 'DENIED'],
    ['Ana Reyes chose not to meet Tomas Berg.', 'DENIED'],
    ['Ana Reyes has no plans to meet Tomas Berg.', 'DENIED'],
    ['Ana Reyes ruled out meeting Tomas Berg.', 'REFUSED'],
  ])('%s', (text, status) => {
    expect(facts(text).map((fact) => fact.split(' ', 1)[0])).toEqual([status]);
  });

  test.each([
    ['Ana Reyes cancelled a trip to Quito and will receive Tomas Berg instead.', 'PLANNED meet: Ana Reyes, Tomas Berg'],
    [
      'Ana Reyes plans to receive Tomas Berg in Lima, and a stop in Quito has been dropped.',
      'PLANNED meet: Ana Reyes, Tomas Berg; Lima',
    ],
  ])('does not take another with it: %s', (text, fact) => {
    expect(facts(text)).toContain(fact);
  });

  test('What a newspaper had said is alleged', () => {
    expect(facts('The newspaper had said Ana Reyes met Tomas Berg.')).toEqual(['ALLEGED meet: Ana Reyes, Tomas Berg']);
  });

  test('Who neither confirms nor denies has done neither', () => {
    expect(facts('Ana Reyes neither confirmed nor denied that she had met Tomas Berg.')).toEqual([]);
  });
});

describe('Treaties', () => {
  test.each([
    ['The Lima Treaty expires in December.', 'PLANNED treaty/expire: Lima Treaty; 2021-12'],
    ['Peru on Monday became the fifth country to ratify the Lima Treaty.', 'HAPPENED treaty/ratify: Peru; Lima Treaty'],
    ['Peru decided not to join the Lima Treaty.', 'DENIED treaty/accede: Peru; Lima Treaty'],
    ['Peru walked out of the Lima Treaty.', 'HAPPENED treaty/withdraw: Peru; Lima Treaty'],
    ['Peru ended its participation in the Lima Treaty.', 'HAPPENED treaty/withdraw: Peru; Lima Treaty'],
    ['Peru stopped complying with the Lima Treaty.', 'HAPPENED treaty/suspend: Peru; Lima Treaty'],
    ['Peru reversed its decision to leave the Lima Treaty.', 'CANCELLED treaty/withdraw: Peru; Lima Treaty'],
    [
      'The Lima Treaty will enter into force once four parliaments have approved it.',
      'PLANNED treaty/enter_into_force: Lima Treaty',
    ],
  ])('%s', (text, fact) => {
    expect(treaties(text)).toEqual([fact]);
  });

  test('A pact that somebody signed and does not keep was signed by them', () => {
    expect(treaties('Peru does not recognise all of the Lima Treaty, which it signed in 1942.')).toEqual([
      'HAPPENED treaty/sign: Peru; Lima Treaty; 1942',
    ]);
  });
});
