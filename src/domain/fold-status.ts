import { type AssertedStatus, type EventStatus, TOOK_PLACE } from './event.ts';
import type { IsoDateTime } from './time.ts';

/** Says that it will not be. What is reported later overrides it: a visit called off may be made after all. */
const GIVES_UP: ReadonlySet<AssertedStatus> = new Set(['REFUSED', 'CANCELLED']);

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
  /** Ids of those it blames (blame.ts); left out where nobody is to blame. */
  readonly blamed?: readonly string[];
}

/**
 * The event's status from all its claims, in whatever order they came. Affirmed, or alleged, by one and denied by
 * another is DISPUTED. Affirmed is HAPPENED (or ONGOING while nobody says it is over), however often it was planned
 * before, and though it was refused or called off in an earlier report; refused or called off in no earlier one is
 * DISPUTED. Else the latest report counts, the more cautious on a tie.
 */
export function foldStatus(claims: readonly StatusClaim[]): EventStatus | null {
  if (isDisputed(claims)) return 'DISPUTED';
  const affirmed = claims.filter((claim) => TOOK_PLACE.has(claim.status));
  if (affirmed.length > 0) return affirmed.some((claim) => claim.status === 'HAPPENED') ? 'HAPPENED' : 'ONGOING';
  const [latest] = claims.toSorted(
    (a, b) =>
      (b.reportedAt ?? '').localeCompare(a.reportedAt ?? '') || CAUTION.indexOf(a.status) - CAUTION.indexOf(b.status),
  );
  return latest?.status ?? null;
}

function isDisputed(claims: readonly StatusClaim[]): boolean {
  return claims.some((a) => claims.some((b) => areOpposed(a, b)));
}

/** Whether two claims cannot both stand: the first says that it took place, the second that it did not. */
export function areOpposed(a: StatusClaim, b: StatusClaim): boolean {
  if (isOfOthers(a, b)) return false;
  if (b.status === 'DENIED') return TOOK_PLACE.has(a.status) || a.status === 'ALLEGED';
  if (!GIVES_UP.has(b.status) || !TOOK_PLACE.has(a.status)) return false;
  return a.reportedAt === null || b.reportedAt === null || b.reportedAt >= a.reportedAt;
}

/** "We did not attack them" denies what blames us, not that they were attacked, by others or by nobody knows whom. */
function isOfOthers({ blamed }: StatusClaim, denial: StatusClaim): boolean {
  const denied = denial.blamed ?? [];
  return blamed !== undefined && denied.length > 0 && !denied.some((id) => blamed.includes(id));
}
