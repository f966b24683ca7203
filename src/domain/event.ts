import type { Span } from './document.ts';
import type { Time } from './time.ts';

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'TREATY',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_MODES = [
  'MEET',
  'VISIT',
  'HOST',
  'PHONE',
  'NEGOTIATE',
  'MEDIATE',
  'MULTILATERAL',
  'THIRD_PARTY',
  'SIGN',
  'RATIFY',
  'ACCEDE',
  'ENTER_INTO_FORCE',
  'EXTEND',
  'SUSPEND',
  'RESUME',
  'WITHDRAW',
  'VIOLATE',
  'EXPIRE',
] as const;
export type EventMode = (typeof EVENT_MODES)[number];

/** What a source asserts of an event. */
export const ASSERTED_STATUSES = [
  'PLANNED',
  'HAPPENED',
  'ONGOING',
  'CANCELLED',
  'POSTPONED',
  'DENIED',
  'REFUSED',
  'ALLEGED',
  'HYPOTHETICAL',
] as const;
export type AssertedStatus = (typeof ASSERTED_STATUSES)[number];
/** Of those, what says that it took place, or is taking place. */
export const TOOK_PLACE: ReadonlySet<AssertedStatus | null> = new Set<AssertedStatus>(['HAPPENED', 'ONGOING']);
/** What the graph makes of all assertions: DISPUTED where one affirms and another denies. */
export const EVENT_STATUSES = [...ASSERTED_STATUSES, 'DISPUTED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const ROLES = ['ACTOR', 'RECIPIENT', 'HOST', 'VISITOR', 'MEDIATOR', 'PARTY'] as const;
export type Role = (typeof ROLES)[number];

/** A mutual meeting has only ACTORs; a visit has VISITOR and HOST. */
export interface Participation {
  readonly role: Role;
  readonly entityId: string;
}

/**
 * The words of the text that made a part of an assertion. `name` is a role, `place`, `time`, `treaty`, `replaces`, `condition` or `trigger`. A role
 * without an entity is a party that only words tell: "five soldiers".
 */
export interface Argument extends Span {
  readonly name: string;
  readonly entityId: string | null;
}

const ROLE_NAMES: ReadonlySet<string> = new Set(ROLES);

/** A party that only words tell: "five soldiers". */
export function isUnresolved({ name, entityId }: Pick<Argument, 'name' | 'entityId'>): boolean {
  return entityId === null && ROLE_NAMES.has(name);
}

/**
 * One sentence's claim about an event, kept with the rule that read it so. Several assertions of one article, or of
 * many, may speak of the same event; they share `eventId`.
 */
export interface Assertion {
  /** Made from article, sentence, event and rule. */
  readonly id: string;
  readonly eventId: string;
  readonly status: AssertedStatus;
  readonly time: Time | null;
  /** A Place or a Country. */
  readonly placeId: string | null;
  /** The treaty acted on, or spoken of. */
  readonly treatyId: string | null;
  /** The event of the same article that this one came instead of: "called off the trip to Moscow and flew to Brussels". */
  readonly replacesId: string | null;
  readonly participants: readonly Participation[];
  /** Who says so, where the text attributes it; null when it is the article's own claim. */
  readonly attributedToId: string | null;
  readonly arguments: readonly Argument[];
  /** Index of the sentence that says so. */
  readonly sentence: number;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * An event as one article tells it: what its assertions share. `id` is made from the article and what it tells, so no
 * other article's event has it; which articles tell of one event is found by comparing them (same-event.ts).
 */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly mode: EventMode | null;
  /** CAMEO event code, for interoperability. */
  readonly cameo: string | null;
  readonly participants: readonly Participation[];
  readonly time: Time | null;
  readonly placeId: string | null;
  readonly treatyId: string | null;
  readonly assertions: readonly Assertion[];
}
