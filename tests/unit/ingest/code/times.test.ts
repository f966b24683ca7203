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
    ['met on May 12-13', 'past', '2019-05-01/2019-05-31 MONTH inferred'],
    ['met on 12 and 13 May 2018', 'past', '2018-05-01/2018-05-31 MONTH'],
    ['will confer from 3 to 5 June', 'future', '2019-06-01/2019-06-30 MONTH inferred'],
    ['met from April 29 to May 3', 'past', null],
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
    ['met last Monday', 'past', null],
    ['will meet next Tuesday', 'future', '2019-05-21/2019-05-21 DAY inferred'],
    ['will meet next Friday', 'future', null],
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
  });

  test('"the day before" is that of the day spoken of', () => {
    expect(timeIn('had come the day before', 'past', TODAY, '2019-05-12')).toBe('2019-05-11/2019-05-11 DAY inferred');
    expect(timeIn('had come the day before', 'past')).toBeNull();
    expect(timeIn('had come the day before the talks', 'past', TODAY, '2019-05-12')).toBeNull();
    expect(timeIn('left two days later', 'past', TODAY, '2019-05-11')).toBe('2019-05-13/2019-05-13 DAY inferred');
    expect(timeIn('met in the afternoon', 'past', TODAY, '2019-05-12')).toBe('2019-05-12/2019-05-12 DAY inferred');
    expect(timeIn('met in the afternoon', 'past')).toBeNull();
  });

  test('what bounds a time is marked', () => {
    expect(findTimes('since July 2018').map(({ isBound }) => isBound)).toEqual([true]);
    expect(findTimes('by Friday').map(({ isBound }) => isBound)).toEqual([true]);
    expect(findTimes('on Friday').map(({ isBound }) => isBound)).toEqual([false]);
  });
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
