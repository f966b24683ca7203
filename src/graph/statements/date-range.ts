import type { DateRange } from '../../domain/time.ts';

/** The parameters of `overlaps`; a missing end is open. */
export function daysOf(during: DateRange | null): { readonly from: string | null; readonly to: string | null } {
  return { from: during?.from ?? null, to: during?.to ?? null };
}

/** It began by the end of the period and ended not before its beginning. What has no time overlaps no period. */
export function overlaps(variable: string): string {
  return `($to IS NULL OR ${variable}.start <= date($to)) AND ($from IS NULL OR ${variable}.end >= date($from))`;
}
