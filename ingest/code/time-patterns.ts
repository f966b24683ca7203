import { ABOUT_TODAY, ROUGH_TIMES } from './rough-times.ts';
import {
  COUNT,
  countOf,
  DAY,
  MONTH,
  monthOf,
  PART_OF,
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

const AGO =
  '(?:an?|one|two|three|four|five|six|several|some|\\d+) (?:weeks?|months?|years?|decades?) (?:ago|earlier|before)';
/** "the day before" the day spoken of, not "the day before the talks". */
const ALONE = '(?! (?:(?:the|an?|his|her|their|its|this|that|they|he|she|it|talks)\\b|\\p{Lu}))';
const PART = '(?: (?:morning|afternoon|evening|night))?';

/** Earlier patterns win over later ones that begin at the same place. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  [sure('(?<year>(?:19|20)\\d\\d)-?W(?<week>0[1-9]|[1-4]\\d|5[0-3])'), isoWeekOf],
  [sure('week (?<week>[1-9]|[1-4]\\d|5[0-3]) of (?<year>(?:19|20)\\d\\d)'), isoWeekOf],
  [sure('(?<year>(?:19|20)\\d\\d)-(?<iso>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])'), dateOf],
  ...ROUGH_TIMES,
  [
    sure(`(?<which>[Ll]ast|[Nn]ext) ${WEEKDAY}${PART}`),
    (found) => ({
      kind: 'nearWeekday',
      weekday: weekdayOf(found['weekday']),
      isNext: /next/i.test(found['which'] ?? ''),
    }),
  ],
  [sure(`(?:previous|following) ${WEEKDAY}${PART}|${weekdayAs('w2')} week`), () => ({ kind: 'unread' })],
  // "a year ago on Monday": not last Monday.
  [sure(`${AGO},? (?:on )?${WEEKDAY}${PART}|${weekdayAs('w2')}${PART},? ${AGO}`), () => ({ kind: 'unread' })],
  // "two months ago" is as precise as its unit; "several months ago" says less.
  [sure(`(?<count>${COUNT}) (?<unit>week|month|year)s? ago`), (found) => agoOf(found['unit'], countOf(found['count']))],
  [sure(`(?:${WEEKDAY},? )?${MONTH} ${DAY},? ${YEAR}`), dateOf],
  [sure(`(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH},? ${YEAR}`), dateOf],
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
  [sure(`${WEEKDAY}${PART}`), (found) => ({ kind: 'weekday', weekday: weekdayOf(found['weekday']) })],
  [
    sure('(?:[Ee]arlier |[Ll]ater )?(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)'),
    () => ({ kind: 'offset', unit: 'day', by: 0 }),
  ],
  [sure('(?:[Tt]he )?day before yesterday'), () => ({ kind: 'offset', unit: 'day', by: -2 })],
  [sure('(?:[Tt]he )?day after tomorrow'), () => ({ kind: 'offset', unit: 'day', by: 2 })],
  [sure('[Yy]esterday'), () => ({ kind: 'offset', unit: 'day', by: -1 })],
  [sure('[Tt]omorrow'), () => ({ kind: 'offset', unit: 'day', by: 1 })],
  [
    sure('(?<count>[1-9]|two|three|four|five|six) days ago'),
    (found) => ({ kind: 'offset', unit: 'day', by: -countOf(found['count']) }),
  ],
  ...ABOUT_TODAY,
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
  // What the clock says is of the day that is being told.
  [
    sure(
      '(?:[Ee]arlier|[Ll]ater) (?:in the|that|the same) (?:day|morning|afternoon|evening)|(?:[Tt]hat|[Tt]he) same (?:day|morning|afternoon|evening|night)|[Tt]hat (?:day|morning|afternoon|evening|night)|[Ii]n the (?:early |late )?(?:morning|afternoon|evening)|(?:(?:an|one|two|three|four|five|six) )?hours? (?:later|earlier)|[Mm]inutes (?:later|earlier)',
    ),
    () => contextOf('day', 0),
  ],
  [
    sure(`[Tt]he (?:(?:day|evening|night|morning) before${ALONE}|previous (?:day|evening|night|morning))`),
    () => contextOf('day', -1),
  ],
  [
    sure(`[Tt]he (?:(?:next|following) (?:day|morning|afternoon|evening)|day after${ALONE})`),
    () => contextOf('day', 1),
  ],
  [
    sure(
      `[Tt]he (?:(?<unit>week|month|year) (?<which>before|after)${ALONE}|(?<near>previous|following) (?<unit2>week|month|year))`,
    ),
    ({ unit, unit2, which, near }) =>
      contextOf(unitOf(unit ?? unit2), /before|previous/.test(which ?? near ?? '') ? -1 : 1),
  ],
  [
    sure(
      `(?<count>${COUNT}|[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) (?<unit>day|week|month|year)s? (?<which>later|afterwards?|earlier|(?:before|after)${ALONE})`,
    ),
    ({ count, unit, which }) =>
      contextOf(unitOf(unit), countOf((count ?? '').toLowerCase()) * (/^(?:later|after)/.test(which ?? '') ? 1 : -1)),
  ],
  [
    sure(`${YEAR}(?! ?[-–—]|\\p{L})`, '(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|of) )'),
    (found) => ({ kind: 'year', year: Number(found['year']) }),
  ],
];

function dateOf(found: Record<string, string | undefined>): TimeExpression {
  return {
    kind: 'date',
    year: yearOf(found['year']),
    month: found['iso'] === undefined ? monthOf(found['month']) : Number(found['iso']),
    day: Number(found['day']),
  };
}

function contextOf(unit: ReturnType<typeof unitOf>, by: number): TimeExpression {
  return { kind: 'context', unit, by };
}

/** "three weeks ago" is as precise as its unit; "20 years ago" is round. */
function agoOf(unit: string | undefined, count: number): TimeExpression {
  return count > 10 && count % 10 === 0 ? { kind: 'unread' } : { kind: 'offset', unit: unitOf(unit), by: -count };
}

function isoWeekOf(found: Record<string, string | undefined>): TimeExpression {
  return { kind: 'isoWeek', year: Number(found['year']), week: Number(found['week']) };
}
