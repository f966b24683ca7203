import { GraphQLScalarType } from 'graphql';
import { EntenteError } from '../domain/errors.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A day of the calendar, in and out as the string it is. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  parseValue: parseDate,
  serialize: parseDate,
});

/** An instant; with whatever offset it came, it goes on as UTC with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  parseValue: parseDateTime,
  serialize: parseDateTime,
});

/** The day, unchanged. Throws BAD_USER_INPUT for what is not written YYYY-MM-DD or is not in the calendar. */
export function parseDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new EntenteError({
    code: 'BAD_USER_INPUT',
    message: `${show(value)} is not a day of the calendar.`,
    help: 'Write a day as "YYYY-MM-DD", such as "2019-05-14".',
  });
}

/** The instant as `YYYY-MM-DDTHH:mm:ss.sssZ`. Throws BAD_USER_INPUT for what has no zone or is not in the calendar. */
export function parseDateTime(value: unknown): string {
  if (typeof value === 'string') {
    const day = INSTANT.exec(value)?.[1];
    const instant = day !== undefined && isCalendarDay(day) ? new Date(value).toISOString() : '';
    // An offset can carry the first or last day of four-digit years over their edge.
    if (DAY.test(instant.slice(0, 10))) return instant;
  }
  throw new EntenteError({
    code: 'BAD_USER_INPUT',
    message: `${show(value)} is not an instant of time.`,
    help: 'Write day, time and zone, such as "2019-05-14T09:30:00Z" or "2019-05-14T12:30:00+03:00".',
  });
}

function isCalendarDay(value: string): boolean {
  const parts = DAY.exec(value);
  if (!parts) return false;
  const [, year, month, day] = parts.map(Number);
  const date = new Date(`${value}T00:00:00Z`);
  // An impossible day such as 30 February rolls over into the next month instead of being refused.
  return date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : `A ${typeof value}`;
}
