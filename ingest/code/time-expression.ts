export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** A day of the year; the year is null where it is not said. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What a time expression says, before it is placed in the calendar. Months count from 1, weekdays from 0 for Sunday. */
export type TimeExpression =
  | ({ readonly kind: 'date' } & CalendarDay)
  /** "from May 3 to 5", "28 April to 2 May" */
  | { readonly kind: 'range'; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  /** "the second quarter of 2018" */
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  /** "the 1990s" */
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'offset'; readonly unit: TimeUnit; readonly by: number }
  /** "Tuesday of last week" */
  | { readonly kind: 'weekdayOfWeek'; readonly weekday: number; readonly by: number }
  /** "a few days ago", "within days": somewhere between two days, counted from today. */
  | { readonly kind: 'about'; readonly from: number; readonly to: number }
  /** "in the autumn": of which year, the tense tells where the words do not; the month is its first. */
  | { readonly kind: 'season'; readonly year: number | null; readonly month: number }
  /** "last summer", "this spring", "next autumn" */
  | { readonly kind: 'nearSeason'; readonly month: number; readonly which: 'last' | 'this' | 'next' }
  /** "in June last year", "on June 5 of last year"; the day is null where none is said. */
  | { readonly kind: 'ofNearYear'; readonly month: number; readonly day: number | null; readonly by: number }
  /** "at the end of the year", where that is to come. */
  | { readonly kind: 'endOfThis'; readonly unit: TimeUnit }
  /** "last Friday", "next Wednesday" */
  | { readonly kind: 'nearWeekday'; readonly weekday: number; readonly isNext: boolean }
  /** "at the weekend": of which week, the tense tells. */
  | { readonly kind: 'weekend' }
  /** "2019-W20" */
  | { readonly kind: 'isoWeek'; readonly year: number; readonly week: number }
  /** "last July", "next March" */
  | { readonly kind: 'nearMonth'; readonly month: number; readonly isNext: boolean }
  /** Relative to the day that the text spoke of last: "the day before", "a week later". */
  | { readonly kind: 'context'; readonly unit: TimeUnit; readonly by: number }
  /** Says a time that these rules do not read; better none than a wrong one. */
  | { readonly kind: 'unread' };

type Groups = Record<string, string | undefined>;

/** How a time expression is written, and what it says. */
export type TimePattern = readonly [RegExp, (groups: Groups) => TimeExpression];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const MONTH_NAME =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?= \\d))';
/** Patterns of the parts of a time, each a group of its name or of another where there are two of them. */
export const monthAs = (name: string) => `(?<${name}>${MONTH_NAME})`;
export const dayAs = (name: string) => `(?<${name}>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;
export const weekdayAs = (name: string) => `(?<${name}>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)`;
export const MONTH = monthAs('month');
export const DAY = dayAs('day');
export const WEEKDAY = weekdayAs('weekday');
export const YEAR = '(?<year>(?:19|20)\\d\\d)';
export const COUNT = `an?|${NUMBERS.join('|')}|\\d{1,2}`;
export const PART_OF =
  '(?:[Ee]arly|[Ll]ate|[Mm]id-?|[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|(?:first|second|third|last|final|closing|opening) (?:days|weeks?|months|half))';

export function sure(pattern: string, before = ''): RegExp {
  return new RegExp(`${before}(?<![\\p{L}\\p{N}.])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
}

export function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

export function weekdayOf(name: string | undefined): number {
  return DAYS.indexOf((name ?? '').slice(0, 3).toLowerCase());
}

export function yearOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}

export function unitOf(name: string | undefined): TimeUnit {
  return name === 'day' || name === 'week' || name === 'month' ? name : 'year';
}

export function countOf(word: string | undefined): number {
  if (word === 'a' || word === 'an') return 1;
  const named = NUMBERS.indexOf((word ?? '').toLowerCase()) + 1;
  return named > 0 ? named : Number(word);
}

/** "last", "this", "next" as steps; what came before this one is the last. */
export function stepOf(which: string | undefined): number {
  return /last|past|previous/i.test(which ?? '') ? -1 : /next|coming/i.test(which ?? '') ? 1 : 0;
}
