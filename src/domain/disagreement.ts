import { blamedIn, isHarm } from './blame.ts';
import { compare } from './compare.ts';
import type { AssertedStatus, EventType, Participation } from './event.ts';
import { areOpposed } from './fold-status.ts';
import { phraseOf } from './phrase.ts';
import { placesAgree, type ToldPlace } from './telling.ts';
import { daysOverlap, type IsoDateTime, type Time } from './time.ts';

export const DISAGREEMENT_FIELDS = ['STATUS', 'TIME', 'PLACE', 'PARTICIPANTS', 'NUMBER', 'BLAME'] as const;
export type DisagreementField = (typeof DISAGREEMENT_FIELDS)[number];

/** A claim as far as it can be at odds with another one about the same event. */
export interface DisputableClaim {
  readonly id: string;
  readonly status: AssertedStatus;
  readonly reportedAt: IsoDateTime | null;
  readonly time: Time | null;
  readonly place: ToldPlace | null;
  readonly participants: readonly Participation[];
  /** The words of parties without an entity: "four ships". */
  readonly phrases: readonly string[];
}

/** What claims of one event say of one field, value by value, where they cannot all be right. */
export interface Disagreement {
  readonly field: DisagreementField;
  /** Ids of the claims behind each value; claims without a value are in none. */
  readonly sides: readonly (readonly string[])[];
}

/** Claims that tell how it was, not how it may be. */
const TELLS: ReadonlySet<AssertedStatus> = new Set(['HAPPENED', 'ONGOING', 'ALLEGED']);

/** Every field that the claims of an event disagree about, in the order of DISAGREEMENT_FIELDS. */
export function disagreementsOf(type: EventType, claims: readonly DisputableClaim[]): readonly Disagreement[] {
  const inOrder = claims.toSorted((a, b) => compare(a.reportedAt ?? '~', b.reportedAt ?? '~') || compare(a.id, b.id));
  const told = inOrder.filter(({ status }) => TELLS.has(status));
  const found: readonly (readonly [DisagreementField, Sides])[] = [
    ['STATUS', opposedSides(type, inOrder)],
    [
      'TIME',
      sides(
        told,
        ({ time }) => time,
        daysOverlap,
        ({ start, end }) => `${start} ${end}`,
      ),
    ],
    [
      'PLACE',
      sides(
        told,
        ({ place }) => place,
        placesAgree,
        ({ id }) => id,
      ),
    ],
    [isHarm(type) ? 'BLAME' : 'PARTICIPANTS', sides(told, actorsOf, setsAgree, (ids) => ids.join(' '))],
    ['NUMBER', numberSides(told)],
  ];
  return found
    .filter(([, of]) => of.length > 1)
    .map(([field, of]) => ({ field, sides: of }))
    .sort((a, b) => DISAGREEMENT_FIELDS.indexOf(a.field) - DISAGREEMENT_FIELDS.indexOf(b.field));
}

type Sides = readonly (readonly string[])[];

/** Who affirms and who denies; nobody where none does both. */
function opposedSides(type: EventType, claims: readonly DisputableClaim[]): Sides {
  const all = claims.map((claim) => ({ ...claim, blamed: blamedIn(type, claim.participants) }));
  const opposed = all.filter((a) => all.some((b) => areOpposed(a, b) || areOpposed(b, a)));
  return [...Map.groupBy(opposed, ({ status }) => status).values()].map((of) => of.map(({ id }) => id));
}

/** Claims by value, where some two values do not agree; else none. */
function sides<T>(
  claims: readonly DisputableClaim[],
  valueIn: (claim: DisputableClaim) => T | null,
  agree: (a: T, b: T) => boolean,
  keyOf: (value: T) => string,
): Sides {
  const valued = claims.flatMap((claim) => {
    const value = valueIn(claim);
    return value === null ? [] : [{ id: claim.id, value, key: keyOf(value) }];
  });
  const contested = valued.filter((a) => valued.some((b) => !agree(a.value, b.value)));
  return [...Map.groupBy(contested, ({ key }) => key).values()].map((of) => of.map(({ id }) => id));
}

/** Those who acted; null where nobody is named. */
function actorsOf({ participants }: DisputableClaim): readonly string[] | null {
  const ids = participants.filter(({ role }) => role === 'ACTOR').map(({ entityId }) => entityId);
  return ids.length === 0 ? null : [...new Set(ids)].sort();
}

/** One account names more of them than another: that is no disagreement. */
function setsAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.every((id) => b.includes(id)) || b.every((id) => a.includes(id));
}

/** "Four ships" and "three ships"; of other things other numbers are no disagreement. */
function numberSides(claims: readonly DisputableClaim[]): Sides {
  const counted = claims.flatMap(({ id, phrases }) =>
    phrases.flatMap((text) => {
      const phrase = phraseOf(text);
      return phrase === null || phrase.number === null ? [] : [{ id, head: phrase.head, number: phrase.number }];
    }),
  );
  for (const of of Map.groupBy(counted, ({ head }) => head).values()) {
    const byNumber = Map.groupBy(of, ({ number }) => number);
    if (byNumber.size > 1) return [...byNumber.values()].map((each) => [...new Set(each.map(({ id }) => id))]);
  }
  return [];
}
