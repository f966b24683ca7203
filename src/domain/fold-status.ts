import type { AssertedStatus, EventStatus } from './event.ts';
import type { IsoDateTime } from './time.ts';

const AFFIRMS: ReadonlySet<AssertedStatus> = new Set(['HAPPENED', 'ONGOING']);
const DENIES: ReadonlySet<AssertedStatus> = new Set(['DENIED', 'REFUSED', 'CANCELLED']);

/** Which of two assertions of the same moment is the more cautious to show. */
const CAUTION: readonly AssertedStatus[] = [
  'DENIED',
  'REFUSED',
  'CANCELLED',
  'POSTPONED',
  'PLANNED',
  'ALLEGED',
  'HYPOTHETICAL',
  'ONGOING',
  'HAPPENED',
];

/** A claim's status and when its article was published; null where the article has no date. */
export interface StatusClaim {
  readonly status: AssertedStatus;
  readonly reportedAt: IsoDateTime | null;
}

/**
 * The event's status from all its claims, in whatever order they came: affirmed and denied is DISPUTED; affirmed alone
 * is HAPPENED (or ONGOING while nobody says it is over), however often it was planned before; else the latest report
 * counts, the more cautious on a tie.
 */
export function foldStatus(claims: readonly StatusClaim[]): EventStatus | null {
  const affirmed = claims.filter((claim) => AFFIRMS.has(claim.status));
  if (affirmed.length > 0) {
    if (claims.some((claim) => DENIES.has(claim.status))) return 'DISPUTED';
    return affirmed.some((claim) => claim.status === 'HAPPENED') ? 'HAPPENED' : 'ONGOING';
  }
  const [latest] = claims.toSorted(
    (a, b) =>
      (b.reportedAt ?? '').localeCompare(a.reportedAt ?? '') || CAUTION.indexOf(a.status) - CAUTION.indexOf(b.status),
  );
  return latest?.status ?? null;
}
