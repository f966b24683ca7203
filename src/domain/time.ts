/** How precise a time is; a time is never more precise than its source says. */
export const GRANULARITIES = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'DECADE', 'UNKNOWN'] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;
/** An instant, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoDateTime = string;

/**
 * When something is said to have happened. `start` and `end` are the first and last day it covers (equal for DAY).
 * `text` is the surface in the article ("May 13", "last week"). `inferred` is true when any part of it, such as the
 * year, was resolved against the article's date and not written out.
 */
export interface Time {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly granularity: Granularity;
  readonly text: string;
  readonly inferred: boolean;
}

/** Both ends inclusive; a missing end is open. */
export interface DateRange {
  readonly from?: IsoDate | null;
  readonly to?: IsoDate | null;
}

/** First and last day, both included. */
export type Days = Pick<Time, 'start' | 'end'>;

export function daysOverlap(a: Days, b: Days): boolean {
  return a.start <= b.end && b.start <= a.end;
}
