import {
  COUNT,
  countOf,
  DAY,
  dayAs,
  MONTH,
  monthAs,
  monthOf,
  PART_OF,
  stepOf,
  sure,
  type TimeExpression,
  type TimePattern,
  unitOf,
  WEEKDAY,
  weekdayAs,
  weekdayOf,
  YEAR,
  yearOf,
} from './time-expression.ts';

const SEASON = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn)';
/** "fall" is a season where a year or "last" says so: "the fall of Kabul" is none. */
const FALL = SEASON.replace('[Aa]utumn', '[Aa]utumn|[Ff]all');
/** "and" joins two days where it does not end what "between" begins. */
const TO = '(?: ?[-–—] ?| to | until | through |(?<=between [\\w. ]{4,16}) and )';
const IN_PART = `(?:the )?(?:${PART_OF} (?:of )?(?:the )?)?`;

/** Stretches of time longer than a day: days from one to another, seasons, parts of a year, decades, "a few days ago". */
export const ROUGH_TIMES: readonly TimePattern[] = [
  // "2016, 2017 and last June": of several times none is that of the event.
  [
    sure(`${YEAR}(?:, (?:19|20)\\d\\d)*,? (?:and|or) (?:again )?(?:in |then )?(?:(?:19|20)\\d\\d|last ${MONTH})`),
    unread,
  ],
  // "from 3 to 5 June", "June 3-5"
  [
    sure(
      `(?:(?:from|between) )?(?:the )?${dayAs('d1')}(?: ?[-–—] ?| to | and | until | through |, )(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
    ),
    ({ d1, day, month, year }) => rangeOf([month, d1], [month, day], year),
  ],
  [
    sure(
      `(?:(?:from|between) )?${MONTH} ${DAY}(?: ?[-–—] ?| to | and | until | through )(?:the )?${dayAs('d2')}(?! ?(?:people|countries|years|of|\\p{Lu}))(?:,? ${YEAR})?`,
    ),
    ({ day, d2, month, year }) => rangeOf([month, day], [month, d2], year),
  ],
  // From one month into another, "from June 3 to June 5".
  [
    sure(`(?:(?:from|between) )?${MONTH} ${DAY}${TO}${monthAs('m2')} ${dayAs('d2')}(?:,? ${YEAR})?`),
    ({ day, d2, month, m2, year }) => rangeOf([month, day], [m2, d2], year),
  ],
  [
    sure(
      `(?:(?:from|between) )?(?:the )?${DAY} (?:of )?${MONTH}${TO}(?:the )?${dayAs('d2')} (?:of )?${monthAs('m2')}(?:,? ${YEAR})?`,
    ),
    ({ day, d2, month, m2, year }) => rangeOf([month, day], [m2, d2], year),
  ],
  // "in May and June of last year": neither is the other's.
  [
    sure(
      `${MONTH}(?: ?[-–—] ?| to | and | or | until | through )${monthAs('m2')}(?!\\.? \\d{1,2}\\b)(?:,? (?:of )?(?:(?:19|20)\\d\\d|last year))?`,
    ),
    unread,
  ],
  [
    sure(`(?:the )?${DAY} (?:of )?${MONTH},? (?:of )?(?<which>last|this|next) year`),
    ({ month, day, which }) => nearYearOf(month, day, which),
  ],
  [
    sure(`(?:(?:the )?${PART_OF}(?: of)? )?${MONTH}(?: ${DAY})?,? (?:of )?(?<which>last|this|next) year`),
    ({ month, day, which }) => nearYearOf(month, day, which),
  ],
  [
    sure(`(?:[Tt]he )?(?:end|close) of the (?<unit>week|month|year)`),
    ({ unit }) => ({ kind: 'endOfThis', unit: unitOf(unit) }),
  ],
  [sure(`${WEEKDAY}(?: ?[-–—] ?| to | and | or | until | through )${weekdayAs('w2')}`), unread],
  [sure(`(?:19|20)\\d\\d ?[-–—] ?(?:19|20)?\\d\\d`), unread],
  // The southern spring is the northern autumn: no more is said than the year. A winter is of two.
  [sure(`${IN_PART}${FALL}(?: of|,)? ${YEAR}`), ({ season, year }) => seasonOf(season, yearOf(year))],
  [sure(`(?:[Tt]he )?[Ww]inter (?:of )?(?:19|20)\\d\\d`), unread],
  [
    sure(`(?:[Ee]arlier |[Ll]ater )?(?<which>[Ll]ast|[Tt]his|[Nn]ext) ${FALL}`),
    ({ season, which }) => ({
      kind: 'nearSeason',
      month: firstMonthOf(season),
      which: stepOf(which) < 0 ? 'last' : stepOf(which) > 0 ? 'next' : 'this',
    }),
  ],
  [sure(`(?:the )?(?:early |late )?${SEASON}`, '(?<=[Ii]n )'), ({ season }) => seasonOf(season, null)],
  [
    sure(`(?:the )?(?<quarter>first|second|third|fourth|last|final) quarter of ${YEAR}`),
    ({ quarter, year }) => ({
      kind: 'quarter',
      year: Number(year),
      quarter: ['first', 'second', 'third'].indexOf(quarter ?? '') + 1 || 4,
    }),
  ],
  [
    sure(`(?:the )?(?:(?:early|late|mid)[- ])?(?:the )?(?<decade>(?:19|20)\\d0)['’]?s`),
    ({ decade }) => ({ kind: 'decade', year: Number(decade) }),
  ],
  [
    sure(`(?:the )?${PART_OF}(?: of|-)? ?${YEAR}(?! ?[-–—]|['’]?s)`),
    ({ year }) => ({ kind: 'year', year: Number(year) }),
  ],
  [
    sure(`(?:the )?${PART_OF}(?: of)? (?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year)`),
    ({ which, unit }) => ({ kind: 'offset', unit: unitOf(unit), by: stepOf(which) }),
  ],
  [
    sure(`${WEEKDAY},? (?:of )?(?<which>last|this|next) week`),
    ({ weekday, which }) => ({ kind: 'weekdayOfWeek', weekday: weekdayOf(weekday), by: stepOf(which) }),
  ],
];

/** What lies about so many days from today; behind the exact ones, for "two days ago" ends in "days ago" too. */
export const ABOUT_TODAY: readonly TimePattern[] = [
  [sure('(?:[Jj]ust )?(?:[Aa] (?:few|couple of)|[Ss]everal|[Ss]ome) days ago'), () => about(-10, -1)],
  [
    sure('(?:[Ii]n|[Oo]ver) (?:the )?(?:recent|past few|last few) days|[Ii]n the (?:past|last) (?:week|seven days)'),
    () => about(-10, 0),
  ],
  [sure('(?:[Jj]ust )?(?:[Aa] few|[Ss]everal|[Ss]ome) weeks ago'), () => about(-70, -10)],
  [sure('(?:[Ww]ithin|[Ii]n a matter of|[Ii]n (?:the )?(?:coming|next few)) days'), () => about(0, 10)],
  [sure('[Ii]n the next (?:few )?days|[Ww]ithin (?:a week|the (?:week|next week)|seven days)'), () => about(0, 10)],
  [sure('[Ww]ithin weeks|[Ii]n the (?:coming|next few) weeks'), () => about(0, 70)],
  [
    sure(`[Ww]ithin (?:the next )?(?<count>${COUNT}) (?<unit>days|weeks|months?)`),
    ({ count, unit }) => about(0, countOf(count) * ({ days: 1, weeks: 7 }[unit ?? ''] ?? 31)),
  ],
  [
    sure(
      `(?:[Aa]bout |[Aa]lmost |[Nn]early |[Ss]ome )?(?<count>seven|eight|nine|ten|eleven|twelve|[7-9]|[1-9]\\d) days ago`,
    ),
    ({ count }) => about(-countOf(count) - 2, 2 - countOf(count)),
  ],
  [sure('(?:[Jj]ust )?[Dd]ays ago'), () => about(-10, -1)],
  [sure('(?:[Jj]ust )?[Ww]eeks ago'), () => about(-70, -10)],
];

function about(from: number, to: number): TimeExpression {
  return { kind: 'about', from, to };
}

function unread(): TimeExpression {
  return { kind: 'unread' };
}

type Named = readonly [month: string | undefined, day: string | undefined];

function rangeOf(from: Named, to: Named, year: string | undefined): TimeExpression {
  const dayOf = ([month, day]: Named) => ({ year: yearOf(year), month: monthOf(month), day: Number(day) });
  return { kind: 'range', from: dayOf(from), to: dayOf(to) };
}

function nearYearOf(month: string | undefined, day: string | undefined, which: string | undefined): TimeExpression {
  return { kind: 'ofNearYear', month: monthOf(month), day: day === undefined ? null : Number(day), by: stepOf(which) };
}

function seasonOf(season: string | undefined, year: number | null): TimeExpression {
  return { kind: 'season', month: firstMonthOf(season), year };
}

function firstMonthOf(season: string | undefined): number {
  return { spring: 3, summer: 6 }[(season ?? '').toLowerCase()] ?? 9;
}
