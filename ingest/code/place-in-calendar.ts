import type { Granularity, IsoDate, Time } from '../../src/domain/time.ts';
import type { CalendarDay, TimeExpression, TimeUnit } from './time-expression.ts';

/**
 * Which way an expression without a year points; 'either' where the tense does not tell. 'planned' is what had been to
 * come and may by now be past: "had been due on Sunday" was last Sunday, "on September 2" the nearest. 'present' is what is
 * told in the present tense: "meets X on Friday" is to come, but of a picture from yesterday or the day before.
 */
export type Direction = 'past' | 'future' | 'either' | 'planned' | 'present';

export interface Anchors {
  /** The article's day; null when unknown: then nothing relative is resolved. */
  readonly today: IsoDate | null;
  /** The day the text spoke of last, for "later that day". */
  readonly context: IsoDate | null;
}

const DAY_MS = 86_400_000;
/** Days. */
const SOON = 90;
/** How many days after an event the press still tells it in the present tense. */
const PICTURED = 2;

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
    case 'range':
      return rangeIn(says.from, says.to, text, today, direction);
    case 'month': {
      if (says.year !== null) return month(says.year, says.month, text, false);
      const year = today && yearFor((candidate) => iso(candidate, says.month, 1), `${today.slice(0, 7)}-01`, direction);
      return year ? month(year, says.month, text, true) : null;
    }
    case 'year':
      return span(iso(says.year, 1, 1), iso(says.year, 12, 31), 'YEAR', text, false);
    case 'quarter': {
      const last = month(says.year, says.quarter * 3, text, false);
      return (
        last && {
          ...last,
          start: `${says.year}-${String(says.quarter * 3 - 2).padStart(2, '0')}-01`,
          granularity: 'QUARTER',
        }
      );
    }
    case 'decade':
      return span(iso(says.year, 1, 1), iso(says.year + 9, 12, 31), 'DECADE', text, false);
    case 'weekday': {
      // "was expected on Friday" may look either way.
      if (today === null || direction === 'either') return null;
      const away = (says.weekday - weekdayOf(today) + 7) % 7;
      if (direction === 'present')
        return away > 0 && away < 7 - PICTURED ? day(plusDays(today, away), text, true) : null;
      return day(plusDays(today, direction === 'future' ? away : away === 0 ? 0 : away - 7), text, true);
    }
    case 'ofNearYear': {
      if (today === null) return null;
      const year = Number(today.slice(0, 4)) + says.by;
      return says.day === null ? month(year, says.month, text, true) : day(iso(year, says.month, says.day), text, true);
    }
    case 'endOfThis':
      return today === null || direction !== 'future' ? null : offset(today, says.unit, 0, text);
    case 'weekdayOfWeek': {
      if (today === null) return null;
      return day(plusDays(weekOf(plusDays(today, says.by * 7), text).start, (says.weekday + 6) % 7), text, true);
    }
    case 'about':
      // "within days of the vote" is told of what has happened.
      if (today === null || (says.to > 0 && direction === 'past')) return null;
      return roughly(plusDays(today, says.from), plusDays(today, says.to), text);
    case 'season': {
      if (says.year !== null) return span(iso(says.year, 1, 1), iso(says.year, 12, 31), 'YEAR', text, false);
      const year = today && yearFor((candidate) => iso(candidate, says.month, 1), `${today.slice(0, 7)}-01`, direction);
      return year ? span(iso(year, 1, 1), iso(year, 12, 31), 'YEAR', text, true) : null;
    }
    case 'nearWeekday': {
      if (today === null) return null;
      const away = (says.weekday - weekdayOf(today) + 7) % 7;
      // A day only where it is one for everybody, a day of the week before or after: "last Monday" may on a Tuesday be
      // yesterday or a week ago.
      const isLater = (says.weekday + 6) % 7 > (weekdayOf(today) + 6) % 7;
      if (away === 0) return day(plusDays(today, says.isNext ? 7 : -7), text, true);
      if (says.isNext !== isLater) return day(plusDays(today, says.isNext ? away : away - 7), text, true);
      return says.isNext
        ? roughly(plusDays(today, away), plusDays(today, away + 7), text)
        : roughly(plusDays(today, away - 14), plusDays(today, away - 7), text);
    }
    case 'nearSeason': {
      const year = today && yearOfSeason(says.month, says.which, today);
      return year ? span(iso(year, 1, 1), iso(year, 12, 31), 'YEAR', text, true) : null;
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
      if (today === null || direction === 'either' || direction === 'present') return null;
      const weekday = (weekdayOf(today) + 6) % 7;
      return offset(today, 'week', direction === 'future' || weekday >= 5 ? 0 : -1, text);
    }
    case 'isoWeek': {
      // The fourth of January is always in the first week.
      const first = iso(says.year, 1, 4);
      return first === null ? null : { ...weekOf(plusDays(first, (says.week - 1) * 7), text), inferred: false };
    }
    case 'context':
      return context === null ? null : offset(context, says.unit, says.by, text);
    case 'offset':
      return today === null ? null : offset(today, says.unit, says.by, text);
    case 'unread':
      return null;
  }
}

function offset(today: IsoDate, unit: TimeUnit, by: number, text: string): Time | null {
  if (unit === 'day') return day(plusDays(today, by), text, true);
  if (unit === 'week') return weekOf(plusDays(today, by * 7), text);
  const [year = 0, monthNow = 0] = today.split('-').map(Number);
  if (unit === 'year') return span(iso(year + by, 1, 1), iso(year + by, 12, 31), 'YEAR', text, true);
  const index = year * 12 + monthNow - 1 + by;
  return month(Math.floor(index / 12), (index % 12) + 1, text, true);
}

/** "from May 3 to 5": both days, in a year that has them, and no finer than the month or quarter that holds them. */
function rangeIn(
  from: CalendarDay,
  to: CalendarDay,
  text: string,
  today: IsoDate | null,
  direction: Direction,
): Time | null {
  const endOf = (year: number) => iso(to.month < from.month ? year + 1 : year, to.month, to.day);
  // "December 29 to January 2, 2018"
  const written = to.year === null ? null : to.month < from.month ? to.year - 1 : to.year;
  // What is under way has begun, and what is past is over.
  const dateIn = (year: number) => (direction === 'past' ? iso(year, from.month, from.day) : endOf(year));
  const year = written ?? (today && yearFor(dateIn, today, direction));
  if (!year) return null;
  const [start, end] = [iso(year, from.month, from.day), endOf(year)];
  if (start === null || end === null || start > end) return null;
  return roughly(start, end, text, written === null);
}

/** A stretch of days as the finest of month, quarter and year that holds them all; null where none does. */
function roughly(start: IsoDate, end: IsoDate, text: string, inferred = true): Time | null {
  const [from, to] = [start, end].map((date) => {
    const [year = '', at = ''] = date.split('-');
    return { year, month: `${year}-${at}`, quarter: `${year}-${Math.ceil(Number(at) / 3)}` };
  });
  if (from?.year !== to?.year) return null;
  const granularity = from?.month === to?.month ? 'MONTH' : from?.quarter === to?.quarter ? 'QUARTER' : 'YEAR';
  return span(start, end, granularity, text, inferred);
}

/** The year of "last summer" where everybody means the same: not in autumn, when the summer just past may be this one. */
function yearOfSeason(first: number, which: 'last' | 'this' | 'next', today: IsoDate): number | null {
  const [year = 0, now = 0] = today.split('-').map(Number);
  if (which === 'this') return year;
  if (which === 'last') {
    if (now <= first + 2) return year - 1;
    return now - (first + 2) >= 3 ? year : null;
  }
  if (now >= first) return year + 1;
  return first - now >= 3 ? year : null;
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
