import type { DateRange } from '../../domain/time.ts';

/** A filter on the days of `variable` as Cypher conditions and their parameters; a range open at both ends asks for a time. */
export interface DuringFilter {
  readonly conditions: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

/** Overlap: it began by the end of the range and ended not before its beginning. What has no time never overlaps. */
export function duringFilter(variable: string, during: DateRange | null | undefined): DuringFilter {
  const from = during?.from ?? null;
  const to = during?.to ?? null;
  return {
    conditions: [
      ...(to === null ? [] : [`${variable}.start <= date($to)`]),
      ...(from === null ? [] : [`${variable}.end >= date($from)`]),
    ],
    params: { ...(to === null ? {} : { to }), ...(from === null ? {} : { from }) },
  };
}
