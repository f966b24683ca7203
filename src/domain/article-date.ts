import { EntenteError } from './errors.ts';
import type { IsoDateTime } from './time.ts';

const SHAPE =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d{1,9}))?)?\s?(?<zone>Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * Reads an article's date: a calendar day (`2019-05-14`, taken as midnight UTC) or an ISO 8601 date-time (without a
 * zone: UTC). Throws BAD_DATE for any other shape and for days and hours that no calendar or clock has.
 */
export function parseArticleDate(text: string): IsoDateTime {
  const trimmed = text.trim();
  const parts = SHAPE.exec(trimmed)?.groups;
  if (parts === undefined) throw badDate(trimmed, 'is not a date this program reads');
  const number = (name: string): number => Number(parts[name] ?? 0);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw badDate(trimmed, 'is a day that no calendar has');
  }
  if (number('hour') > 23 || number('minute') > 59 || number('second') > 59) {
    throw badDate(trimmed, 'is an hour that no clock shows');
  }
  const instant = utc(year, month, day);
  instant.setUTCHours(number('hour'), number('minute'), number('second'), milliseconds(parts['fraction']));
  instant.setTime(instant.getTime() - zoneMinutes(parts['zone'] ?? 'Z', trimmed) * 60_000);
  if (instant.getUTCFullYear() < 1 || instant.getUTCFullYear() > 9999) throw badDate(trimmed, 'is out of range');
  return instant.toISOString();
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this does not. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function daysInMonth(year: number, month: number): number {
  return utc(year, month + 1, 0).getUTCDate();
}

function milliseconds(fraction: string | undefined): number {
  return fraction === undefined ? 0 : Number(fraction.padEnd(3, '0').slice(0, 3));
}

function zoneMinutes(zone: string, text: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || 0)];
  if (hours > 14 || minutes > 59) throw badDate(text, 'has a time zone that no place on Earth keeps');
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function badDate(text: string, what: string): EntenteError {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new EntenteError({
    code: 'BAD_DATE',
    message: `"${shown}" ${what}.`,
    help: 'Write the date as YYYY-MM-DD, for example 2019-05-14, or as an ISO date-time, for example 2019-05-14T09:30:00Z.',
    details: { date: shown },
  });
}
