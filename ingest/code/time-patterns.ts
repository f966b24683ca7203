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
  /** "at the weekend": of which week, the tense tells. */
  | { readonly kind: 'weekend' }
  /** "2019-W20" */
  | { readonly kind: 'isoWeek'; readonly year: number; readonly week: number }
  /** "last July", "next March" */
  | { readonly kind: 'nearMonth'; readonly month: number; readonly isNext: boolean }
  /** Relative to the day that the text spoke of last. */
  | { readonly kind: 'context'; readonly days: number }
  /** Says a time that these rules do not read; better none than a wrong one. */
  | { readonly kind: 'unread' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?= \\d)))';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WEEKDAY = '(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const AGO =
  '(?:an?|one|two|three|four|five|six|several|some|\\d+) (?:weeks?|months?|years?|decades?) (?:ago|earlier|before)';
const PART_OF =
  '(?:[Ee]arly|[Ll]ate|[Mm]id-?|[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|(?:first|second|third|last|final) (?:days|weeks?|half))';
/** "the day before" the day spoken of, not "the day before the talks". */
const ALONE = '(?! (?:(?:the|an?|his|her|their|its|this|that|they|he|she|it|talks)\\b|\\p{Lu}))';
const PART = '(?: (?:morning|afternoon|evening|night))?';

/** Earlier patterns win over later ones that begin at the same place. */
export const TIME_PATTERNS: readonly (readonly [
  RegExp,
  (groups: Record<string, string | undefined>) => TimeExpression,
])[] = [
  [sure('(?<year>(?:19|20)\\d\\d)-?W(?<week>0[1-9]|[1-4]\\d|5[0-3])'), isoWeekOf],
  [sure('week (?<week>[1-9]|[1-4]\\d|5[0-3]) of (?<year>(?:19|20)\\d\\d)'), isoWeekOf],
  // "from 3 to 5 June", "June 3-5": a day of them would be too precise, their month is not.
  [
    sure(
      `(?:(?:from|between) )?(?:the )?${DAY.replace('<day>', '<d1>')}(?: ?[-–—] ?| to | and | until | through |, )(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
    ),
    monthRead,
  ],
  [
    sure(
      `(?:(?:from|between) )?${MONTH} ${DAY}(?: ?[-–—] ?| to | and | until | through )${DAY.replace('<day>', '<d2>')}(?! ?(?:people|countries|years))(?:,? ${YEAR})?`,
    ),
    monthRead,
  ],
  // From one month into another.
  [
    sure(
      `(?:${MONTH} ${DAY}|${DAY.replace('<day>', '<d2>')} ${MONTH.replace('<month>', '<m2>')})(?: ?[-–—] ?| to | and | until | through )(?:${MONTH.replace('<month>', '<m3>')} \\d{1,2}|\\d{1,2} ${MONTH.replace('<month>', '<m4>')})`,
    ),
    () => ({ kind: 'unread' }),
  ],
  [
    sure(`${WEEKDAY}(?: ?[-–—] ?| to | and | or | until | through )${WEEKDAY.replace('<weekday>', '<w2>')}`),
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
    sure(`(?:previous|following) ${WEEKDAY}${PART}|${WEEKDAY.replace('<weekday>', '<w2>')} (?:next week|week)`),
    () => ({ kind: 'unread' }),
  ],
  // "a year ago on Monday": not last Monday.
  [
    sure(`${AGO},? (?:on )?${WEEKDAY}${PART}|${WEEKDAY.replace('<weekday>', '<w2>')}${PART},? ${AGO}`),
    () => ({ kind: 'unread' }),
  ],
  // "two months ago" is as precise as its unit; "several months ago" says less.
  [
    sure('(?<count>an?|one|two|three|four|five|six|[1-9]) (?<unit>week|month|year)s? ago'),
    (found) => ({ kind: 'offset', unit: unitOf(found['unit']), by: -countOf(found['count']) }),
  ],
  [sure(`(?:${WEEKDAY},? )?${MONTH} ${DAY},? ${YEAR}`), dateOf],
  [sure(`(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH},? ${YEAR}`), dateOf],
  [sure('(?<year>(?:19|20)\\d\\d)-(?<iso>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])'), dateOf],
  [sure(`(?:${WEEKDAY},? )?${MONTH} ${DAY}(?! ?[-–—:])`), dateOf],
  [sure(`(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH}`), dateOf],
  [
    sure(`(?:(?:the )?${PART_OF}(?: of)? )?${MONTH},? (?:of )?${YEAR}`),
    (found) => ({ kind: 'month', month: monthOf(found['month']), year: Number(found['year']) }),
  ],
  [
    sure(`(?<which>[Ll]ast|[Nn]ext) ${MONTH}`),
    (found) => ({ kind: 'nearMonth', month: monthOf(found['month']), isNext: /next/i.test(found['which'] ?? '') }),
  ],
  [
    sure(`(?:the )?${PART_OF}(?: of)? ${MONTH}`),
    (found) => ({ kind: 'month', month: monthOf(found['month']), year: null }),
  ],
  [
    sure(`(?:early |late |mid-)?${MONTH}(?=[ ,.;:)]|$)`, '(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) )'),
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
  [sure('(?:[Oo]ver|[Aa]t) the weekend|[Tt]his weekend'), () => ({ kind: 'weekend' })],
  [
    sure('(?:[Ee]arlier|[Ll]ater) in the (?<unit>week|month|year)'),
    (found) => ({ kind: 'offset', unit: unitOf(found['unit']), by: 0 }),
  ],
  [
    sure('(?:[Ee]arlier |[Ll]ater )?(?<which>[Ll]ast|[Nn]ext|[Tt]his) (?<unit>week|month|year)'),
    (found) => ({
      kind: 'offset',
      unit: unitOf(found['unit']),
      by: /last/i.test(found['which'] ?? '') ? -1 : /next/i.test(found['which'] ?? '') ? 1 : 0,
    }),
  ],
  // What the clock says is of the day that is being told.
  [
    sure(
      '(?:[Ee]arlier|[Ll]ater) (?:in the|that|the same) (?:day|morning|afternoon|evening)|(?:[Tt]hat|[Tt]he) same (?:day|morning|afternoon|evening|night)|[Tt]hat (?:day|morning|afternoon|evening|night)|[Ii]n the (?:early |late )?(?:morning|afternoon|evening)|(?:(?:an|one|two|three|four|five|six) )?hours? (?:later|earlier)|[Mm]inutes (?:later|earlier)',
    ),
    () => ({ kind: 'context', days: 0 }),
  ],
  [
    sure(`[Tt]he (?:day before${ALONE}|previous day)|(?:[Aa]|[Oo]ne) day earlier`),
    () => ({ kind: 'context', days: -1 }),
  ],
  [
    sure(`[Tt]he (?:next day|following day|day after${ALONE})|(?:[Aa]|[Oo]ne) day later`),
    () => ({ kind: 'context', days: 1 }),
  ],
  [
    sure(`(?<count>two|three|four|five|six|[2-9]) days (?<which>later|afterwards|earlier|before${ALONE})`),
    ({ count, which }) => ({
      kind: 'context',
      days: countOf(count) * (which === 'later' || which === 'afterwards' ? 1 : -1),
    }),
  ],
  [
    sure(`${YEAR}(?! ?[-–—]|\\p{L})`, '(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|of) )'),
    (found) => ({ kind: 'year', year: Number(found['year']) }),
  ],
];

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

/** Of "June 3-5" the month. */
function monthRead(found: Record<string, string | undefined>): TimeExpression {
  const year = found['year'] === undefined ? null : Number(found['year']);
  return { kind: 'month', month: monthOf(found['month']), year };
}

function isoWeekOf(found: Record<string, string | undefined>): TimeExpression {
  return { kind: 'isoWeek', year: Number(found['year']), week: Number(found['week']) };
}

function unitOf(name: string | undefined): 'week' | 'month' | 'year' {
  return name === 'week' || name === 'month' ? name : 'year';
}

function countOf(word: string | undefined): number {
  if (word === 'a' || word === 'an') return 1;
  const named = ['one', 'two', 'three', 'four', 'five', 'six'].indexOf(word ?? '') + 1;
  return named > 0 ? named : Number(word);
}
