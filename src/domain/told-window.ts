import type { AssertedStatus } from './event.ts';
import type { Telling } from './telling.ts';
import type { Days, IsoDate } from './time.ts';

/** How long before its report an event that took place is looked for, and how long after it one that is to come. */
const NEWS_DAYS = 7;
const PLANS_DAYS = 60;
const OVER: ReadonlySet<AssertedStatus> = new Set(['HAPPENED', 'ONGOING', 'DENIED', 'ALLEGED']);
const DAY_MS = 86_400_000;

/**
 * When a telling without a time is likely to mean: news is of the last days, a plan of the next weeks. Null without a
 * date of the article. Never shown to anybody as a time: it only says which tellings may be of one event.
 */
export function impliedWindow({ reportedAt, statuses }: Pick<Telling, 'reportedAt' | 'statuses'>): Days | null {
  if (reportedAt === null) return null;
  const isOver = statuses.some((status) => OVER.has(status));
  const isToCome = statuses.some((status) => !OVER.has(status));
  return {
    start: daysAfter(reportedAt, isOver ? -NEWS_DAYS : 0),
    end: daysAfter(reportedAt, isToCome ? PLANS_DAYS : 0),
  };
}

function daysAfter(instant: string, days: number): IsoDate {
  return new Date(Date.parse(instant) + days * DAY_MS).toISOString().slice(0, 10);
}
