import { blamedIn } from '../../domain/blame.ts';
import { compare } from '../../domain/compare.ts';
import type { ContactKind } from '../../domain/contact-kind.ts';
import { contactKind, wasPresent } from '../../domain/contact-kind.ts';
import { type Disagreement, type DisagreementField, disagreementsOf } from '../../domain/disagreement.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type { AssertedStatus, EventMode, EventStatus, EventType, Role } from '../../domain/event.ts';
import { foldStatus } from '../../domain/fold-status.ts';
import { type Account, countOrigins } from '../../domain/origins.ts';
import type { ToldPlace } from '../../domain/telling.ts';
import { GRANULARITIES, type IsoDateTime, type Time } from '../../domain/time.ts';

/** An assertion, with what folding needs to know of those it names. */
export interface FoldedClaim {
  readonly id: string;
  readonly articleId: string;
  readonly status: AssertedStatus;
  readonly reportedAt: IsoDateTime | null;
  readonly cameo: string | null;
  readonly confidence: number;
  readonly time: Time | null;
  readonly place: (ToldPlace & { readonly kind: EntityKind }) | null;
  readonly participants: readonly { readonly role: Role; readonly entityId: string; readonly kind: EntityKind }[];
  /** The words of parties without an entity. */
  readonly phrases: readonly string[];
  /** The treaty acted on. */
  readonly treatyId: string | null;
}

export interface ClaimedEvent<Claim extends FoldedClaim = FoldedClaim> {
  readonly id: string;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly claims: readonly Claim[];
}

/** Two claims that cannot both be right; `a` is the one reported first. */
export interface Contradiction {
  readonly a: string;
  readonly b: string;
  readonly field: DisagreementField;
}

export interface FoldedParticipant {
  readonly entityId: string;
  readonly roles: readonly Role[];
  /** Was there, and is one who can meet. */
  readonly present: boolean;
}

export interface FoldedEvent {
  readonly id: string;
  readonly status: EventStatus;
  readonly cameo: string | null;
  readonly confidence: number;
  readonly time: Time | null;
  readonly placeId: string | null;
  readonly participants: readonly FoldedParticipant[];
  /** The treaties that any claim names, by id. */
  readonly treatyIds: readonly string[];
  /** How many origins the claims have that bear out its status, or all where it is disputed; copies and shared wires are one (src/domain/origins.ts). */
  readonly independentSources: number;
  readonly disagreements: readonly DisagreementField[];
  readonly contradictions: readonly Contradiction[];
  readonly contact: ContactKind | null;
}

/**
 * What the graph makes of all claims about one event, in whatever order they came; null when no claim is left. Status
 * is folded first; time and place are those of the claims that hold that status where they give any, the most precise
 * of them, then the one most claims give. Participants are all that any claim names.
 */
export function foldEvent(
  { id, type, mode, claims }: ClaimedEvent,
  accounts: ReadonlyMap<string, Account>,
): FoldedEvent | null {
  const status = foldStatus(claims.map((claim) => ({ ...claim, blamed: blamedIn(type, claim.participants) })));
  if (status === null) return null;
  const agreeing = claims.filter((claim) => claim.status === status);
  const supporters = agreeing.length > 0 ? agreeing : claims;
  const participants = foldParticipants(claims);
  const disagreements = disagreementsOf(type, claims);
  const roles = participants.flatMap((participant) => participant.roles.map((role) => ({ role })));
  return {
    id,
    status,
    cameo: chosen(
      timesOf(claims, ({ cameo }) => cameo),
      (cameo) => [cameo],
    ),
    confidence: Math.max(...supporters.map(({ confidence }) => confidence)),
    time: foldTime(supporters) ?? foldTime(claims),
    placeId: foldPlace(supporters) ?? foldPlace(claims),
    participants,
    treatyIds: idsOf(claims.map(({ treatyId }) => treatyId)),
    independentSources: countOrigins(
      idsOf(supporters.map(({ articleId }) => articleId)).flatMap((each) => accounts.get(each) ?? []),
    ),
    disagreements: disagreements.map(({ field }) => field),
    contradictions: disagreements.flatMap(contradictionsOf),
    contact: contactKind({ type, mode, status, participants: roles }),
  };
}

/** More values than these of one field are shown by their first claims alone. */
const MAX_SIDES = 6;

/** The first claim of each side against that of every other. */
function contradictionsOf({ field, sides }: Disagreement): readonly Contradiction[] {
  const firsts = sides.slice(0, MAX_SIDES).flatMap(([first]) => first ?? []);
  return firsts.flatMap((a, at) => firsts.slice(at + 1).map((b) => ({ a, b, field })));
}

function idsOf(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

function foldTime(claims: readonly FoldedClaim[]): Time | null {
  return chosen(
    timesOf(claims, ({ time }) => time),
    (time) => [GRANULARITIES.indexOf(time.granularity), time.inferred ? 1 : 0],
    (time) => [time.start, time.end, time.text],
  );
}

/** A city says more than its country. */
function foldPlace(claims: readonly FoldedClaim[]): string | null {
  const place = chosen(
    timesOf(claims, (claim) => claim.place),
    ({ kind }) => [kind === 'PLACE' ? 0 : 1],
    ({ id }) => [id],
  );
  return place?.id ?? null;
}

function foldParticipants(claims: readonly FoldedClaim[]): readonly FoldedParticipant[] {
  const byId = new Map<string, { kind: EntityKind; roles: Set<Role> }>();
  for (const { role, entityId, kind } of claims.flatMap((claim) => claim.participants)) {
    const seen = byId.get(entityId) ?? { kind, roles: new Set<Role>() };
    byId.set(entityId, seen);
    seen.roles.add(role);
  }
  return [...byId]
    .map(([entityId, { kind, roles }]) => ({
      entityId,
      roles: [...roles].sort(),
      present: wasPresent(kind, [...roles]),
    }))
    .sort((a, b) => compare(a.entityId, b.entityId));
}

interface Counted<T> {
  readonly value: T;
  readonly times: number;
}

/** Each value that any claim gives, and how many give it. */
function timesOf<T>(claims: readonly FoldedClaim[], of: (claim: FoldedClaim) => T | null): readonly Counted<T>[] {
  const counted = new Map<string, { value: T; times: number }>();
  for (const claim of claims) {
    const value = of(claim);
    if (value === null) continue;
    const key = JSON.stringify(value);
    const seen = counted.get(key) ?? { value, times: 0 };
    counted.set(key, { value, times: seen.times + 1 });
  }
  return [...counted.values()];
}

/** The best by rank, then by how many claims give it, then by content: never by order of arrival. */
function chosen<T>(
  values: readonly Counted<T>[],
  rank: (value: T) => readonly (string | number)[],
  content: (value: T) => readonly (string | number)[] = rank,
): T | null {
  const [best] = values.toSorted(
    (a, b) =>
      compareLists(rank(a.value), rank(b.value)) ||
      b.times - a.times ||
      compareLists(content(a.value), content(b.value)),
  );
  return best?.value ?? null;
}

function compareLists(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right !== undefined && left !== right) return compare(left, right);
  }
  return 0;
}
