import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticleDate } from '../../../src/domain/article-date.ts';
import { errorOf } from '../ingest/read/raw-article.ts';

describe("an article's date", () => {
  test.each([
    ['2019-05-14', '2019-05-14T00:00:00.000Z'],
    [' 2019-05-14 ', '2019-05-14T00:00:00.000Z'],
    ['2020-02-29', '2020-02-29T00:00:00.000Z'],
    ['2000-02-29', '2000-02-29T00:00:00.000Z'],
    ['2019-05-14T09:30Z', '2019-05-14T09:30:00.000Z'],
    ['2019-05-14T09:30:15.25Z', '2019-05-14T09:30:15.250Z'],
    ['2019-05-14 09:30:00', '2019-05-14T09:30:00.000Z'],
    ['2019-05-14T09:30:00+03:00', '2019-05-14T06:30:00.000Z'],
    ['2019-05-14T09:30:00+0530', '2019-05-14T04:00:00.000Z'],
    ['2019-05-14T22:30:00-05', '2019-05-15T03:30:00.000Z'],
  ])('%j is %s', (text, instant) => {
    expect(parseArticleDate(text)).toBe(instant);
  });

  test.each([
    '2019-02-30',
    '2019-02-29',
    '1900-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-04-31',
    '2019-05-00',
    '2019-05-14T24:00:00Z',
    '2019-05-14T09:60:00Z',
    '2019-05-14T09:30:00+99:00',
    '2019-5-14',
    '14.05.2019',
    '05/14/2019',
    'May 14, 2019',
    'yesterday',
    '2019',
    '',
    '2019-05-14T',
    '2019-05-14; DROP',
    '0000-01-01',
  ])('%j is refused, and the help shows how to write it', (text) => {
    const error = errorOf(() => parseArticleDate(text));
    expect(error.code).toBe('BAD_DATE');
    expect(error.help).toContain('YYYY-MM-DD');
  });

  test('every instant of ours reads back as itself', () => {
    const dates = fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(fc.property(dates, (date) => parseArticleDate(date.toISOString()) === date.toISOString()));
  });
});
