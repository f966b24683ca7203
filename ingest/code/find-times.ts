import type { Span } from '../../src/domain/document.ts';

/** What a time expression says, before it is placed in the calendar. Months count from 1, weekdays from 0 for Sunday. */
export type TimeExpression =
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'offset'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number }
  /** "in the autumn": of which year, the tense tells; the month is its first. */
  | { readonly kind: 'season'; readonly month: number }
  /** "last Friday", "next Wednesday" */
  | { readonly kind: 'nearWeekday'; readonly weekday: number; readonly isNext: boolean }
  /** Relative to the day that the text spoke of last. */
  | { readonly kind: 'context'; readonly days: number }
  /** Says a time that these rules do not read; better none than a wrong one. */
  | { readonly kind: 'unread' };

/** A time in the text. `core` is the expression without its preposition: "May 14" of "on May 14". */
export interface FoundTime extends Span {
  readonly core: Span;
  /** The words of `core`. */
  readonly text: string;
  readonly says: TimeExpression;
  /** "since 2016", "before Friday": bounds a time and is not when something happened. */
  readonly isBound: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WEEKDAY = '(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const AGO =
  '(?:an?|one|two|three|four|five|six|several|some|\\d+) (?:weeks?|months?|years?|decades?) (?:ago|earlier|before)';
const PART = '(?: (?:morning|afternoon|evening|night))?';

/** Earlier patterns win over later ones that begin at the same place. */
const PATTERNS: readonly (readonly [RegExp, (groups: Record<string, string | undefined>) => TimeExpression])[] = [
  // Ranges: a day of them would be too precise.
  [
    sure(
      `(?:${MONTH} ${DAY}|${DAY.replace('<day>', '<d2>')} ${MONTH.replace('<month>', '<m2>')})(?: ?[-–—] ?|(?: to | and |, )(?:${MONTH.replace('<month>', '<m3>')} )?)\\d{1,2}(?!\\d)(?! ?(?:people|countries|years))`,
    ),
    () => ({ kind: 'unread' }),
  ],
  [sure(`(?:19|20)\\d\\d ?[-–—] ?(?:19|20)?\\d\\d`), () => ({ kind: 'unread' })],
  [
    sure(`(?<which>[Ll]ast|[Nn]ext) ${WEEKDAY}${PART}`),
    (found) => ({
      kind: 'nearWeekday',
      weekday: DAYS.indexOf((found['weekday'] ?? '').slice(0, 3).toLowerCase()),
      isNext: /next/i.test(found['which'] ?? ''),
    }),
  ],
  [
    sure('(?:the )?(?:early |late )?(?<season>spring|summer|autumn)', '(?<=[Ii]n )'),
    (found) => ({ kind: 'season', month: { spring: 3, summer: 6, autumn: 9 }[found['season'] ?? ''] ?? 9 }),
  ],
  [
    sure(`(?:this|previous|following) ${WEEKDAY}${PART}|${WEEKDAY.replace('<weekday>', '<w2>')} (?:next week|week)`),
    () => ({ kind: 'unread' }),
  ],
  // "a year ago on Monday": not last Monday.
  [
    sure(`${AGO},? (?:on )?${WEEKDAY}${PART}|${WEEKDAY.replace('<weekday>', '<w2>')}${PART},? ${AGO}`),
    () => ({ kind: 'unread' }),
  ],
  [sure(`(?:${WEEKDAY},? )?${MONTH} ${DAY},? ${YEAR}`), dateOf],
  [sure(`(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH},? ${YEAR}`), dateOf],
  [sure('(?<year>(?:19|20)\\d\\d)-(?<iso>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])'), dateOf],
  [sure(`(?:${WEEKDAY},? )?${MONTH} ${DAY}(?! ?[-–—:])`), dateOf],
  [sure(`(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH}`), dateOf],
  [
    sure(`${MONTH},? (?:of )?${YEAR}`),
    (found) => ({ kind: 'month', month: monthOf(found['month']), year: Number(found['year']) }),
  ],
  [
    sure(`(?:early |late |mid-)?${MONTH}(?= |,|\\.|$)`, '(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) )'),
    (found) => ({ kind: 'month', month: monthOf(found['month']), year: null }),
  ],
  [
    sure(`${WEEKDAY}${PART}`),
    (found) => ({ kind: 'weekday', weekday: DAYS.indexOf((found['weekday'] ?? '').slice(0, 3).toLowerCase()) }),
  ],
  [
    sure('(?:[Ee]arlier |[Ll]ater )?(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)'),
    () => ({ kind: 'offset', unit: 'day', by: 0 }),
  ],
  [sure('[Yy]esterday'), () => ({ kind: 'offset', unit: 'day', by: -1 })],
  [sure('[Tt]omorrow'), () => ({ kind: 'offset', unit: 'day', by: 1 })],
  [
    sure('(?<count>[1-9]|two|three|four|five|six) days ago'),
    (found) => ({ kind: 'offset', unit: 'day', by: -countOf(found['count']) }),
  ],
  [
    sure('(?:[Ee]arlier |[Ll]ater )?(?<which>[Ll]ast|[Nn]ext|[Tt]his) (?<unit>week|month|year)'),
    (found) => ({
      kind: 'offset',
      unit: unitOf(found['unit']),
      by: /last/i.test(found['which'] ?? '') ? -1 : /next/i.test(found['which'] ?? '') ? 1 : 0,
    }),
  ],
  [
    sure(
      '(?:[Ee]arlier|[Ll]ater) (?:in the|that|the same) day|(?:[Tt]hat|[Tt]he) same (?:day|morning|afternoon|evening|night)|[Tt]hat day',
    ),
    () => ({ kind: 'context', days: 0 }),
  ],
  [sure('[Tt]he (?:day before|previous day)|[Aa] day earlier'), () => ({ kind: 'context', days: -1 })],
  [sure('[Tt]he (?:next|following) day|[Aa] day later'), () => ({ kind: 'context', days: 1 })],
  [
    sure(`${YEAR}(?! ?[-–—]|\\p{L})`, '(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|of) )'),
    (found) => ({ kind: 'year', year: Number(found['year']) }),
  ],
];
const BOUND =
  /\b(?:since|until|till|before|after|by|from|through|than|between|of)(?: (?:early|late|about|at least))? $/i;
const PREPOSITION = /(?:\b(?:on|in|during|early|late|earlier|later) ?)+$/i;

/** Time expressions of one sentence, in order, none overlapping; `offset` is where the sentence starts in the article. */
export function findTimes(text: string, offset = 0): FoundTime[] {
  const found: FoundTime[] = [];
  for (const [pattern, read] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const core = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.core.start < core.end && core.start < other.core.end)) continue;
      const before = text.slice(0, core.start);
      const preposition = PREPOSITION.exec(before)?.[0] ?? '';
      const lead = before.slice(0, before.length - preposition.length);
      const isBound = BOUND.test(lead) || BOUND.test(before);
      found.push({
        start: core.start - preposition.length,
        end: core.end,
        core,
        text: match[0],
        says: read(match.groups ?? {}),
        isBound,
      });
    }
  }
  const moved = (span: Span) => ({ start: span.start + offset, end: span.end + offset });
  return found
    .toSorted((a, b) => a.start - b.start)
    .map((time) => ({ ...time, ...moved(time), core: moved(time.core) }));
}

function sure(pattern: string, before = ''): RegExp {
  return new RegExp(`${before}(?<![\\p{L}\\p{N}.])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
}

function dateOf(found: Record<string, string | undefined>): TimeExpression {
  return {
    kind: 'date',
    year: found['year'] === undefined ? null : Number(found['year']),
    month: found['iso'] === undefined ? monthOf(found['month']) : Number(found['iso']),
    day: Number(found['day']),
  };
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function unitOf(name: string | undefined): 'week' | 'month' | 'year' {
  return name === 'week' || name === 'month' ? name : 'year';
}

function countOf(word: string | undefined): number {
  const named = ['one', 'two', 'three', 'four', 'five', 'six'].indexOf(word ?? '') + 1;
  return named > 0 ? named : Number(word);
}
