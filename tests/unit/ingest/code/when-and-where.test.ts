import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import { toRecord } from '../../../../src/cli/record-format.ts';
import { articleOf, factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string, today: string | null = TODAY) => factsOf(text, today);
const MET = 'Ana Reyes met Tomas Berg in Lima';
const HAPPENED = 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima';

describe('When a meeting was', () => {
  test.each([
    ['in the spring of 2017', '2017'],
    ['in early 2018', '2018'],
    ['at the end of last year', '2020'],
    ['from September 3 to 5', '2021-09'],
    ['the day before yesterday', '2021-09-13'],
    ['a few days ago', '2021-09'],
    ['on Friday of last week', '2021-09-10'],
    ['last summer', '2020'],
  ])('%s', (when, expected) => {
    const [fact, ...others] = facts(`${MET} ${when}.`);
    // This summer is just over: "last summer" may mean it.
    expect([fact, others]).toEqual([when === 'last summer' ? HAPPENED : `${HAPPENED}; ${expected}`, []]);
  });

  test.each([
    'on September 20',
    'on 2021-09-20',
    'on September 20, 2021',
    'from September 20 to 22',
    'from September 20 to 22, 2021',
    'on September 3 and September 7',
    'in 2016, 2017 and last June',
    'in 1998 or 1999',
  ])('is left open where the text contradicts the article or names several times: %s', (when) => {
    expect(facts(`${MET} ${when}.`)).toEqual([HAPPENED]);
  });

  test('a day to come of a meeting that somebody got tells of no meeting', () => {
    expect(facts('Ana Reyes got a meeting with Tomas Berg on September 20.').join()).not.toContain('HAPPENED meet');
  });

  test.each(['on May 5', 'in June', 'on Monday', 'last year'])(
    "without the article's date no year is invented: %s",
    (when) => {
      expect(facts(`${MET} ${when}.`, null)).toEqual([HAPPENED]);
    },
  );

  test('the present tense with a weekday soon to come is a plan', () => {
    expect(facts('Ana Reyes meets Tomas Berg in Lima on Friday.')).toEqual([
      'PLANNED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-17',
    ]);
    expect(facts('Ana Reyes visits Lima on Saturday.')).toEqual([
      expect.stringMatching(/^PLANNED visit: Ana Reyes.*2021-09-18$/),
    ]);
    // Yesterday, in the words under a picture, or next week?
    expect(facts('Ana Reyes meets Tomas Berg in Lima on Tuesday.')).toEqual([]);
  });

  test('the words under a picture tell of what was, whatever their tense', () => {
    expect(facts('Ana Reyes (right) meets Tomas Berg in Lima on Monday.')).toEqual([`${HAPPENED}; 2021-09-13`]);
  });

  test('what may not have come yet has not happened', () => {
    expect(facts('The Lima Pact expires at the end of this month.').join()).toMatch(/^PLANNED.*2021-09$/);
    expect(facts('Ana Reyes meets Tomas Berg in Lima this week.').join()).toMatch(/^PLANNED/);
    expect(facts('Ana Reyes does not meet Tomas Berg in Lima on Friday.')).toEqual([
      'DENIED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-17',
    ]);
  });

  test('the day of a return is none of the visit', () => {
    expect(facts('Ana Reyes returns on Saturday from a visit to Lima.').join()).not.toContain('2021-');
  });

  test('a trip that was called off had been planned for a day to come', () => {
    expect(facts('Ana Reyes scrapped a trip to Lima planned for Friday.')).toEqual([
      'CANCELLED visit: Ana Reyes; Lima; 2021-09-17',
    ]);
    expect(facts('Ana Reyes had scrapped a trip to Lima planned for Friday.')).toEqual([
      'CANCELLED visit: Ana Reyes; Lima',
    ]);
  });

  test('a time before "to" is of the verb over it', () => {
    expect(
      facts('Ana Reyes rang her Chilean counterpart, Tomas Berg, late on Tuesday to tell him she would stay.'),
    ).toEqual(['HAPPENED phone: Ana Reyes, Tomas Berg; 2021-09-14']);
  });

  test('a score is no day, and days are no score', () => {
    expect(facts('Ana Reyes met Tomas Berg in Lima on September 3-5.')).toEqual([`${HAPPENED}; 2021-09`]);
    expect(facts('Ana Reyes met Tomas Berg in Lima on 2021-09-03.')).toEqual([`${HAPPENED}; 2021-09-03`]);
    expect(facts('Ana Reyes met Tomas Berg in Lima and won 3-1.')).toEqual([]);
  });

  test('"that afternoon" is of the day spoken of, also where that day cannot be told', () => {
    expect(
      facts(
        'Tomas Berg flew to Quito on Monday. Peru may sign the Lima Pact on Friday. Ana Reyes received Tomas Berg that afternoon.',
      ),
    ).toContain('HAPPENED meet: Ana Reyes, Tomas Berg');
  });

  test('a decade is no year in a record, which has no word for it', () => {
    const text = `${MET} in the 1990s.`;
    const [event] = toRecord(extractDocument(articleOf(text, TODAY)), 'decade').events;
    expect(event).toMatchObject({ place: 'Lima' });
    expect(event).not.toHaveProperty('date');
  });

  test('what was hours after something was on its day', () => {
    expect(facts('Peru left the Lima Pact on Monday, hours after Chile had suspended the Lima Pact.')).toEqual(
      expect.arrayContaining([expect.stringMatching(/suspend: Chile.*2021-09-13$/)]),
    );
  });

  test('a clause that says who somebody is does not break the story', () => {
    expect(
      facts(
        'Harriet Dunmore spent Monday in Lima. Dunmore met President Tomas Berg, who seized power in June. She then telephoned Ivo Karas.',
      ),
    ).toContain('HAPPENED phone: Harriet Dunmore, Ivo Karas; 2021-09-13');
  });
});

describe('An attack that is reported', () => {
  test('was in the month of the report, where the week before is of that month', () => {
    expect(facts('Peru said on Sunday that Chile attacked three ships near Lima.')).toEqual([
      expect.stringMatching(/^HAPPENED assault: Chile.*; 2021-09$/),
    ]);
    expect(facts('Peru said on September 3 that Chile attacked three ships near Lima.', '2021-09-04')).toEqual([
      expect.stringMatching(/Lima$/),
    ]);
  });

  test.each([
    'Peru said on September 12 that Chile had attacked three ships near Lima.',
    'Peru said on July 12 that Chile attacked three ships near Lima.',
    'Peru said on September 12 that Chile attacked three ships near Lima during the war.',
  ])('may be an old story: %s', (text) => {
    expect(facts(text).join()).not.toContain('2021-');
  });
});

describe('Where a meeting was', () => {
  test.each([
    ['Ana Reyes flew unannounced to Lima on May 7, where she met Tomas Berg.', /meet: Ana Reyes, Tomas Berg; Lima/],
    ['Ana Reyes went to Lima, meeting Tomas Berg.', /meet: Ana Reyes, Tomas Berg; Lima/],
    [
      'Ana Reyes leaves for Lima on Sunday and will meet Tomas Berg on Monday.',
      /PLANNED meet: Ana Reyes, Tomas Berg; Lima/,
    ],
    ['Ana Reyes met Tomas Berg at Lima airport.', /meet: Ana Reyes, Tomas Berg; Lima$/],
    ['Ana Reyes met Tomas Berg on the island of Capri.', /meet: Ana Reyes, Tomas Berg; Capri$/],
    [
      'PORT-AU-PRINCE, Haiti (AP) -- Ana Reyes met Tomas Berg on Monday.',
      /meet: Ana Reyes, Tomas Berg; Port-au-Prince;/,
    ],
    ['LIMA (Costa Press) -- Ana Reyes met Tomas Berg on Monday.', /meet: Ana Reyes, Tomas Berg; Lima/],
    ['Ana Reyes paid a visit to Orban in Budapest on Monday.', /visit: .*; Budapest/],
  ])('%s', (text, fact) => {
    expect(facts(text)).toContainEqual(expect.stringMatching(fact));
  });

  test('is not where somebody left', () => {
    expect(facts('Ana Reyes left Lima and met Tomas Berg.')).toEqual(['HAPPENED meet: Ana Reyes, Tomas Berg']);
  });
});
