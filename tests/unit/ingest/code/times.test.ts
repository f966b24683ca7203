import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../../ingest/code/find-times.ts';
import { type Direction, placeInCalendar } from '../../../../ingest/code/place-in-calendar.ts';

/** A Tuesday. */
const TODAY = '2019-05-14';

function timeIn(
  text: string,
  direction: Direction,
  today: string | null = TODAY,
  context: string | null = null,
): string | null {
  const [found] = findTimes(text);
  const time = found && placeInCalendar(found.says, found.text, { today, context }, direction);
  return time ? `${time.start}/${time.end} ${time.granularity}${time.inferred ? ' inferred' : ''}` : null;
}

describe('Times against the article of Tuesday, 14 May 2019', () => {
  test.each<[string, Direction, string | null]>([
    ['met on May 13', 'past', '2019-05-13/2019-05-13 DAY inferred'],
    ['met on 13 May 2018', 'past', '2018-05-13/2018-05-13 DAY'],
    ['met on December 30', 'past', '2018-12-30/2018-12-30 DAY inferred'],
    ['will meet on January 3', 'future', '2020-01-03/2020-01-03 DAY inferred'],
    ['met on Tuesday', 'past', '2019-05-14/2019-05-14 DAY inferred'],
    ['met on Wednesday', 'past', '2019-05-08/2019-05-08 DAY inferred'],
    ['will meet on Wednesday', 'future', '2019-05-15/2019-05-15 DAY inferred'],
    ['was expected on Friday', 'either', null],
    ['met last week', 'past', '2019-05-06/2019-05-12 WEEK inferred'],
    ['will meet next month', 'future', '2019-06-01/2019-06-30 MONTH inferred'],
    ['met in July 2018', 'past', '2018-07-01/2018-07-31 MONTH'],
    ['met in February', 'past', '2019-02-01/2019-02-28 MONTH inferred'],
    ['met in 2016', 'past', '2016-01-01/2016-12-31 YEAR'],
    ['met yesterday', 'past', '2019-05-13/2019-05-13 DAY inferred'],
    ['met on May 12-13', 'past', '2019-05-12/2019-05-13 MONTH inferred'],
    ['met on 12 and 13 May 2018', 'past', '2018-05-12/2018-05-13 MONTH'],
    ['will confer from 3 to 5 June', 'future', '2019-06-03/2019-06-05 MONTH inferred'],
    ['met from May 3 to 5', 'past', '2019-05-03/2019-05-05 MONTH inferred'],
    ['met between 3 and 5 May 2017', 'past', '2017-05-03/2017-05-05 MONTH'],
    ['met from December 30 to January 2', 'past', null],
    ['met on May 5 to May 3', 'past', null],
    ['met from April 29 to May 3', 'past', '2019-04-29/2019-05-03 QUARTER inferred'],
    ['conferred from Monday to Wednesday', 'past', null],
    ['will meet in the first week of June', 'future', '2019-06-01/2019-06-30 MONTH inferred'],
    ['met at the end of March', 'past', '2019-03-01/2019-03-31 MONTH inferred'],
    ['met in early May', 'past', '2019-05-01/2019-05-31 MONTH inferred'],
    ['met two months ago', 'past', '2019-03-01/2019-03-31 MONTH inferred'],
    ['met several months ago', 'past', null],
    ['met last July', 'past', '2018-07-01/2018-07-31 MONTH inferred'],
    ['met last April', 'past', null],
    ['met at the weekend', 'past', '2019-05-06/2019-05-12 WEEK inferred'],
    ['will meet at the weekend', 'future', '2019-05-13/2019-05-19 WEEK inferred'],
    ['met in week 20 of 2018', 'past', '2018-05-14/2018-05-20 WEEK'],
    ['met in 2018-W01', 'past', '2018-01-01/2018-01-07 WEEK'],
    ['met in the early hours of Monday', 'past', '2019-05-13/2019-05-13 DAY inferred'],
    ['met last Friday', 'past', '2019-05-10/2019-05-10 DAY inferred'],
    ['met last Monday', 'past', '2019-05-06/2019-05-13 MONTH inferred'],
    ['will meet next Tuesday', 'future', '2019-05-21/2019-05-21 DAY inferred'],
    ['will meet next Friday', 'future', '2019-05-17/2019-05-24 MONTH inferred'],
    ['will meet next Monday', 'future', '2019-05-20/2019-05-20 DAY inferred'],
    ['met on Thursday of last week', 'past', '2019-05-09/2019-05-09 DAY inferred'],
    ['will meet on Thursday next week', 'future', '2019-05-23/2019-05-23 DAY inferred'],
    ['meets on Friday', 'present', '2019-05-17/2019-05-17 DAY inferred'],
    // A picture of the day before says "meets on Monday" too.
    ['meets on Monday', 'present', null],
    ['meets on Tuesday', 'present', null],
    ['meets at the weekend', 'present', null],
    ['met in the spring of 2017', 'past', '2017-01-01/2017-12-31 YEAR'],
    ['met in late autumn 2015', 'past', '2015-01-01/2015-12-31 YEAR'],
    ['met in the fall of 2012', 'past', '2012-01-01/2012-12-31 YEAR'],
    ['fled before the fall of Kabul', 'past', null],
    ['met in the winter of 2014', 'past', null],
    ['met last summer', 'past', '2018-01-01/2018-12-31 YEAR inferred'],
    ['met last autumn', 'past', '2018-01-01/2018-12-31 YEAR inferred'],
    ['met this spring', 'past', '2019-01-01/2019-12-31 YEAR inferred'],
    ['will meet next spring', 'future', '2020-01-01/2020-12-31 YEAR inferred'],
    // June of this year, or of the next?
    ['will meet next summer', 'future', null],
    ['met in early 2018', 'past', '2018-01-01/2018-12-31 YEAR'],
    ['met in mid-2016', 'past', '2016-01-01/2016-12-31 YEAR'],
    ['met in the first half of 2018', 'past', '2018-01-01/2018-12-31 YEAR'],
    ['met in the second quarter of 2018', 'past', '2018-04-01/2018-06-30 QUARTER'],
    ['met at the end of last year', 'past', '2018-01-01/2018-12-31 YEAR inferred'],
    ['met in the 1990s', 'past', '1990-01-01/1999-12-31 DECADE'],
    ['met in the early 1980s', 'past', '1980-01-01/1989-12-31 DECADE'],
    ['met the day before yesterday', 'past', '2019-05-12/2019-05-12 DAY inferred'],
    ['will meet the day after tomorrow', 'future', '2019-05-16/2019-05-16 DAY inferred'],
    ['met two days ago', 'past', '2019-05-12/2019-05-12 DAY inferred'],
    ['met 10 days ago', 'past', '2019-05-02/2019-05-06 MONTH inferred'],
    ['met a few days ago', 'past', '2019-05-04/2019-05-13 MONTH inferred'],
    ['met several weeks ago', 'past', '2019-03-05/2019-05-04 YEAR inferred'],
    ['will meet within days', 'future', '2019-05-14/2019-05-24 MONTH inferred'],
    ['met within days of the vote', 'past', null],
    ['met seven years ago', 'past', '2012-01-01/2012-12-31 YEAR inferred'],
    ['met 30 years ago', 'past', null],
    ['met on 2018-05-20', 'past', '2018-05-20/2018-05-20 DAY'],
    ['met in 2016, 2017 and last June', 'past', null],
    ['met in March last year', 'past', '2018-03-01/2018-03-31 MONTH inferred'],
    ['met on March 5 of last year', 'past', '2018-03-05/2018-03-05 DAY inferred'],
    ['met on 5 March last year', 'past', '2018-03-05/2018-03-05 DAY inferred'],
    ['met in late June last year', 'past', '2018-06-01/2018-06-30 MONTH inferred'],
    ['met in May and June of last year', 'past', null],
    ['met in March and April', 'past', null],
    ['will meet at the end of the year', 'future', '2019-01-01/2019-12-31 YEAR inferred'],
    ['met at the end of the year', 'past', null],
    ['will meet in the autumn', 'future', '2019-01-01/2019-12-31 YEAR inferred'],
    ['met in the autumn', 'past', '2018-01-01/2018-12-31 YEAR inferred'],
    ['in the war of 1998-2000', 'past', null],
    ['met on February 30', 'past', null],
  ])('%s (%s)', (text, direction, expected) => {
    expect(timeIn(text, direction)).toBe(expected);
  });

  test("without the article's date no year is invented", () => {
    expect(timeIn('met on May 13', 'past', null)).toBeNull();
    expect(timeIn('met on Monday', 'past', null)).toBeNull();
    expect(timeIn('met on May 13, 2018', 'past', null)).toBe('2018-05-13/2018-05-13 DAY');
    expect(timeIn('met from May 3 to 5', 'past', null)).toBeNull();
    expect(timeIn('met last summer', 'past', null)).toBeNull();
    expect(timeIn('met a few days ago', 'past', null)).toBeNull();
    expect(timeIn('met in the spring of 2017', 'past', null)).toBe('2017-01-01/2017-12-31 YEAR');
  });

  test('"the day before" is that of the day spoken of', () => {
    expect(timeIn('had come the day before', 'past', TODAY, '2019-05-12')).toBe('2019-05-11/2019-05-11 DAY inferred');
    expect(timeIn('had come the day before', 'past')).toBeNull();
    expect(timeIn('had come the day before the talks', 'past', TODAY, '2019-05-12')).toBeNull();
    expect(timeIn('left two days later', 'past', TODAY, '2019-05-11')).toBe('2019-05-13/2019-05-13 DAY inferred');
    expect(timeIn('met in the afternoon', 'past', TODAY, '2019-05-12')).toBe('2019-05-12/2019-05-12 DAY inferred');
    expect(timeIn('met in the afternoon', 'past')).toBeNull();
    expect(timeIn('had spoken the evening before', 'past', TODAY, '2019-05-12')).toBe(
      '2019-05-11/2019-05-11 DAY inferred',
    );
    expect(timeIn('met two days after', 'past', TODAY, '2019-05-11')).toBe('2019-05-13/2019-05-13 DAY inferred');
    expect(timeIn('met two days after the vote', 'past', TODAY, '2019-05-11')).toBeNull();
    expect(timeIn('had met the week before', 'past', TODAY, '2019-05-02')).toBe('2019-04-22/2019-04-28 WEEK inferred');
    expect(timeIn('met a month later', 'past', TODAY, '2018-12-20')).toBe('2019-01-01/2019-01-31 MONTH inferred');
  });

  test('what bounds a time is marked', () => {
    expect(findTimes('since July 2018').map(({ isBound }) => isBound)).toEqual([true]);
    expect(findTimes('by Friday').map(({ isBound }) => isBound)).toEqual([true]);
    expect(findTimes('on Friday').map(({ isBound }) => isBound)).toEqual([false]);
  });
});

const YEARS = fc.integer({ min: 1950, max: 2039 });
const DIRECTIONS = fc.constantFrom<Direction>('past', 'future', 'either', 'planned', 'present');
const DATES = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const SEASONS = fc.constantFrom('spring', 'summer', 'autumn', 'fall');

test('A season, a part or a quarter of a named year lies within it, whatever the day and the tense', () => {
  const named = fc.oneof(
    SEASONS.map((season) => `in the ${season} of`),
    SEASONS.map((season) => `in late ${season}`),
    fc.constantFrom('in early', 'in late', 'at the end of', 'in the first half of', 'in the third quarter of'),
  );
  fc.assert(
    fc.property(named, YEARS, DIRECTIONS, fc.option(DATES), (words, year, direction, today) => {
      const [found] = findTimes(`met ${words} ${year}`);
      const time = found && placeInCalendar(found.says, found.text, { today, context: null }, direction);
      expect(time?.start.slice(0, 4)).toBe(String(year));
      expect(time?.end.slice(0, 4)).toBe(String(year));
      expect(time?.granularity).toMatch(/^(?:YEAR|QUARTER)$/);
      expect(time?.inferred).toBe(false);
    }),
  );
});

test('A named decade is its ten years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 190, max: 209 }), fc.constantFrom('', 'early ', 'late '), (decade, part) => {
      const [found] = findTimes(`met in the ${part}${decade}0s`);
      const time = found && placeInCalendar(found.says, found.text, { today: null, context: null }, 'past');
      expect(time).toMatchObject({ start: `${decade}0-01-01`, end: `${decade}9-12-31`, granularity: 'DECADE' });
    }),
  );
});

test('What was done from one day to another has both as its ends, and begins no later than today', () => {
  const months = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];
  const days = fc.integer({ min: 1, max: 31 });
  fc.assert(
    fc.property(fc.constantFrom(...months), days, days, DATES, (month, from, to, today) => {
      const [found] = findTimes(`met from ${month} ${from} to ${to}`);
      const time = found && placeInCalendar(found.says, found.text, { today, context: null }, 'past');
      if (from > to) expect(time).toBeNull();
      if (!time) return;
      expect([Number(time.start.slice(8)), Number(time.end.slice(8))]).toEqual([from, to]);
      expect(time.start.slice(0, 7)).toBe(time.end.slice(0, 7));
      expect(time.start <= today).toBe(true);
      expect(time).toMatchObject({ granularity: 'MONTH', inferred: true });
    }),
  );
});

test('What lies about today holds no day of the other side, and is never told as a day', () => {
  const ago = fc.constantFrom('a few days ago', 'days ago', '10 days ago', 'several weeks ago');
  const ahead = fc.constantFrom('within days', 'in the coming weeks', 'within two weeks');
  const read = (text: string, today: string, direction: Direction) => {
    const [found] = findTimes(text);
    return found ? placeInCalendar(found.says, found.text, { today, context: null }, direction) : null;
  };
  fc.assert(
    fc.property(ago, ahead, DATES, (before, after, today) => {
      const [past, future] = [read(before, today, 'past'), read(after, today, 'future')];
      if (past) expect(past.end < today).toBe(true);
      if (future) expect(future.start >= today).toBe(true);
      for (const time of [past, future]) if (time) expect(time.granularity).toMatch(/^(?:MONTH|QUARTER|YEAR)$/);
    }),
  );
});

test('A time is never more precise than its words', () => {
  const words = [
    'May',
    '13',
    'on',
    'in',
    'last',
    'week',
    'July',
    '2018',
    'Tuesday',
    'today',
    'next',
    'month',
    'the',
    'day',
    'before',
    '-',
    ',',
    'and',
    'year',
    'spring',
    'early',
    'from',
    'to',
    'ago',
    'few',
    'days',
    '1990s',
    'of',
    'after',
  ];
  const says = /\d\d?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|today|yesterday|tomorrow/i;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      for (const found of findTimes(text)) {
        expect(text.slice(found.core.start, found.core.end)).toBe(found.text);
        const time = placeInCalendar(found.says, found.text, { today: TODAY, context: TODAY }, 'past');
        if (time?.granularity === 'DAY') expect(found.text.replace(/(?:19|20)\d\d/, '')).toMatch(says);
        if (time?.granularity === 'DAY') expect(time.start).toBe(time.end);
        if (time) expect(time.start <= time.end).toBe(true);
      }
    }),
  );
});
