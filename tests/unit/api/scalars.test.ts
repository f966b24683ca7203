import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, parseDateTime } from '../../../src/api/scalars.ts';

const someDay = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9998-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('a Date', () => {
  test('is any day of the calendar, and comes out as it went in', () => {
    fc.assert(
      fc.property(someDay, (instant) => {
        const day = instant.toISOString().slice(0, 10);
        expect(parseDate(day)).toBe(day);
      }),
    );
  });

  test('29 February is a day of 2024 and not of 2023', () => {
    expect(parseDate('2024-02-29')).toBe('2024-02-29');
    expect(() => parseDate('2023-02-29')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  test.each([
    '2019-02-30',
    '2019-13-01',
    '2019-00-10',
    '2019-05-00',
    '2019-5-4',
    '20190514',
    '',
    ' 2019-05-14',
    'May 14',
  ])('%j is refused, with a word on how to write one', (text) => {
    expect(() => parseDate(text)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', help: expect.stringContaining('YYYY-MM-DD') }),
    );
  });

  test.each([20190514, null, true, ['2019-05-14'], new Date()])('what is not a string is refused: %j', (value) => {
    expect(() => parseDate(value)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('a DateTime', () => {
  test('goes on in UTC, whatever offset it came with', () => {
    expect(parseDateTime('2019-05-14T02:30:00+03:00')).toBe('2019-05-13T23:30:00.000Z');
    expect(parseDateTime('2019-05-14T09:30:00Z')).toBe('2019-05-14T09:30:00.000Z');
    expect(parseDateTime('2019-05-14T09:30:00.123456Z')).toBe('2019-05-14T09:30:00.123Z');
  });

  test('that went out comes in again unchanged', () => {
    fc.assert(
      fc.property(someDay, (instant) => {
        expect(parseDateTime(instant.toISOString())).toBe(instant.toISOString());
      }),
    );
  });

  test.each([
    '2019-05-14',
    '2019-05-14T09:30:00',
    '2019-05-14 09:30:00Z',
    '2019-02-30T00:00:00Z',
    '2019-05-14T24:00:00Z',
    '2019-05-14T09:60:00Z',
    '2019-05-14T09:30:60Z',
    '9999-12-31T23:59:59-05:00',
    1557826200000,
  ])('%j is refused', (value) => {
    expect(() => parseDateTime(value)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
