import type { Granularity, IsoDate, Time } from '../../src/domain/time.ts';
import type { TimeExpression } from './time-patterns.ts';

/**
 * Which way an expression without a year points; 'either' where the tense does not tell. 'planned' is what had been to
 * come and may by now be past: "had been due on Sunday" was last Sunday, "on September 2" the nearest.
 */
export type Direction = 'past' | 'future' | 'either' | 'planned';

export interface Anchors {
  /** The article's day; null when unknown: then nothing relative is resolved. */
  readonly today: IsoDate | null;
  /** The day the text spoke of last, for "later that day". */
  readonly context: IsoDate | null;
}

const DAY_MS = 86_400_000;
/** Days. */
const SOON = 90;

/** Resolves what a time expression says, never more precisely than it says it; null when that cannot be known. */
export function placeInCalendar(
  says: TimeExpression,
  text: string,
  anchors: Anchors,
  direction: Direction,
): Time | null {
  const { today, context } = anchors;
  switch (says.kind) {
    case 'date': {
      if (says.year !== null) return day(iso(says.year, says.month, says.day), text, false);
      const year = today && yearFor((candidate) => iso(candidate, says.month, says.day), today, direction);
      return year ? day(iso(year, says.month, says.day), text, true) : null;
    }
    case 'month': {
      if (says.year !== null) return month(says.year, says.month, text, false);
      const year = today && yearFor((candidate) => iso(candidate, says.month, 1), `${today.slice(0, 7)}-01`, direction);
      return year ? month(year, says.month, text, true) : null;
    }
    case 'year':
      return span(iso(says.year, 1, 1), iso(says.year, 12, 31), 'YEAR', text, false);
    case 'weekday': {
      // "was expected on Friday" may look either way.
      if (today === null || direction === 'either') return null;
      const away = (says.weekday - weekdayOf(today) + 7) % 7;
      return day(plusDays(today, direction === 'future' ? away : away === 0 ? 0 : away - 7), text, true);
    }
    case 'season': {
      const year = today && yearFor((candidate) => iso(candidate, says.month, 1), `${today.slice(0, 7)}-01`, direction);
      return year ? span(iso(year, 1, 1), iso(year, 12, 31), 'YEAR', text, true) : null;
    }
    case 'nearWeekday': {
      if (today === null) return null;
      const away = (says.weekday - weekdayOf(today) + 7) % 7;
      // Only where it is one day for everybody: a week from today, or a day of the week before.
      if (says.isNext) return away === 0 ? day(plusDays(today, 7), text, true) : null;
      const isLastWeek = (says.weekday + 6) % 7 > (weekdayOf(today) + 6) % 7;
      return isLastWeek || away === 0 ? day(plusDays(today, away - 7), text, true) : null;
    }
    case 'nearMonth': {
      if (today === null) return null;
      const [year = 0, now = 0] = today.split('-').map(Number);
      // "last April" in May is this year's for one and last year's for another.
      const away = (says.isNext ? says.month - now + 12 : now - says.month + 12) % 12;
      if (away !== 0 && away < 3) return null;
      const isSameYear = says.isNext ? says.month > now : says.month < now;
      return month(isSameYear ? year : year + (says.isNext ? 1 : -1), says.month, text, true);
    }
    case 'weekend': {
      if (today === null || direction === 'either') return null;
      const weekday = (weekdayOf(today) + 6) % 7;
      return offset(today, 'week', direction === 'future' || weekday >= 5 ? 0 : -1, text);
    }
    case 'isoWeek': {
      // The fourth of January is always in the first week.
      const first = iso(says.year, 1, 4);
      return first === null ? null : { ...weekOf(plusDays(first, (says.week - 1) * 7), text), inferred: false };
    }
    case 'context':
      return context === null ? null : day(plusDays(context, says.days), text, true);
    case 'offset':
      return today === null ? null : offset(today, says.unit, says.by, text);
    case 'unread':
      return null;
  }
}

function offset(today: IsoDate, unit: 'day' | 'week' | 'month' | 'year', by: number, text: string): Time | null {
  if (unit === 'day') return day(plusDays(today, by), text, true);
  if (unit === 'week') return weekOf(plusDays(today, by * 7), text);
  const [year = 0, monthNow = 0] = today.split('-').map(Number);
  if (unit === 'year') return span(iso(year + by, 1, 1), iso(year + by, 12, 31), 'YEAR', text, true);
  const index = year * 12 + monthNow - 1 + by;
  return month(Math.floor(index / 12), (index % 12) + 1, text, true);
}

function weekOf(date: IsoDate, text: string): Time {
  const monday = plusDays(date, -((weekdayOf(date) + 6) % 7));
  return { start: monday, end: plusDays(monday, 6), granularity: 'WEEK', text, inferred: true };
}

/** The year that makes a date the nearest one in the given direction; a date that no calendar has gives null. */
function yearFor(dateIn: (year: number) => IsoDate | null, today: IsoDate, direction: Direction): number | null {
  const now = Number(today.slice(0, 4));
  const years = [now - 1, now, now + 1].flatMap((year) => {
    const date = dateIn(year);
    return date === null ? [] : [{ year, away: daysBetween(today, date) }];
  });
  // Said of the past, a day that is soon to come is a mistake or a jump that nobody can follow.
  if (direction === 'past' && years.some(({ away }) => away > 0 && away <= SOON)) return null;
  const fit = years.filter(({ away }) =>
    direction === 'past' ? away <= 0 : direction === 'future' ? away >= 0 : true,
  );
  return fit.toSorted((a, b) => Math.abs(a.away) - Math.abs(b.away))[0]?.year ?? null;
}

function day(date: IsoDate | null, text: string, inferred: boolean): Time | null {
  return date === null ? null : { start: date, end: date, granularity: 'DAY', text, inferred };
}

function month(year: number, at: number, text: string, inferred: boolean): Time | null {
  const next = at === 12 ? iso(year + 1, 1, 1) : iso(year, at + 1, 1);
  return next === null ? null : span(iso(year, at, 1), plusDays(next, -1), 'MONTH', text, inferred);
}

function span(
  start: IsoDate | null,
  end: IsoDate | null,
  granularity: Granularity,
  text: string,
  inferred: boolean,
): Time | null {
  return start === null || end === null ? null : { start, end, granularity, text, inferred };
}

function iso(year: number, at: number, date: number): IsoDate | null {
  const made = new Date(Date.UTC(year, at - 1, date));
  return made.getUTCMonth() === at - 1 && made.getUTCDate() === date ? made.toISOString().slice(0, 10) : null;
}

function plusDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function weekdayOf(date: IsoDate): number {
  return new Date(date).getUTCDay();
}
