import type { AssertedStatus, EventMode, EventType, Participation } from './event.ts';
import type { IsoDateTime, Time } from './time.ts';

/**
 * What one article tells of one event: the assertions that its extraction took for one, as far as telling it apart from
 * other articles' events needs them. Events are sets of tellings.
 */
export interface Telling {
  /** Made from the article and what it tells; it is an event's id while this telling is the event's first. */
  readonly id: string;
  readonly articleId: string;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly participants: readonly Participation[];
  /** Heads of the words for whom it was done to, where they are no entity: "four Saudi ships" is "ship". */
  readonly victims: readonly string[];
  readonly treatyId: string | null;
  readonly time: Time | null;
  readonly place: ToldPlace | null;
  /** When the article was published; null where nobody knows. */
  readonly reportedAt: IsoDateTime | null;
  /** Every status that its assertions give. */
  readonly statuses: readonly AssertedStatus[];
  /** Wires the article draws on, and its text as a MinHash signature (src/domain/text-signature.ts). */
  readonly wires: readonly string[];
  readonly signature: readonly number[];
}

export interface ToldPlace {
  readonly id: string;
  /** The country it lies in; null for a country, and where nobody knows. */
  readonly countryId: string | null;
}

/** One is the other, or lies in it. */
export function placesAgree(a: ToldPlace, b: ToldPlace): boolean {
  return a.id === b.id || a.countryId === b.id || b.countryId === a.id;
}
