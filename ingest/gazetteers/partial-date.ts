import { z } from 'zod';

/** A day, a month or a year of the Gregorian calendar: "2010-04-08", "2010-04", "2010". */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'must be a day, a month or a year, as "2010-04-08", "2010-04" or "2010"')
  .refine(
    (date) => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`).toJSON()?.startsWith(date),
    'is no date of the calendar',
  );

/** Whether a partial date is surely after another: they are compared as far as both go, so "2010" is not after "2010-04". */
export function isSurelyAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
