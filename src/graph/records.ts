import type { DisagreementField } from '../domain/disagreement.ts';
import type { EntityKind } from '../domain/entity.ts';
import type { AssertedStatus, EventMode, EventStatus, EventType, Role } from '../domain/event.ts';
import type { IsoDateTime, Time } from '../domain/time.ts';

/**
 * What a statement answers: plain values, whole as the graph holds them. The API maps its types onto these; nothing
 * here is a driver's object.
 */
export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
  readonly mentionCount: number;
  /** Countries only: ISO 3166-1 alpha-2. */
  readonly iso2: string | null;
  /** Places only, degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Anonymous sources only: the country or organization they speak for. */
  readonly ofId: string | null;
  /** Places and organizations. */
  readonly country: EntityRecord | null;
}

export interface ArticleRecord {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: IsoDateTime | null;
  readonly text: string;
  readonly status: 'ACTIVE' | 'CORRECTED' | 'RETRACTED';
}

export interface EvidenceRecord {
  readonly article: ArticleRecord;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

export interface ParticipationRecord {
  readonly role: Role;
  readonly entity: EntityRecord;
}

export interface ArgumentRecord {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRecord | null;
}

export interface AssertionRecord {
  readonly status: AssertedStatus;
  readonly time: Time | null;
  readonly place: EntityRecord | null;
  readonly participants: readonly ParticipationRecord[];
  readonly attributedTo: EntityRecord | null;
  readonly arguments: readonly ArgumentRecord[];
  readonly evidence: EvidenceRecord;
  readonly rule: string;
  readonly confidence: number;
  readonly reportedAt: IsoDateTime | null;
  readonly recordedAt: IsoDateTime;
  /** When its article stopped to make it, by a correction, a retraction or a newer reading; null while it does. */
  readonly supersededAt: IsoDateTime | null;
}

/** `reportedBy` counts only articles published by then; `asOf` is what this graph had recorded by then; null is now. */
export interface Clocks {
  readonly reportedBy: IsoDateTime | null;
  readonly asOf: IsoDateTime | null;
}

export interface EventRecord {
  readonly id: string;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly cameo: string | null;
  /** One line for people: "Sergei Lavrov met Wang Yi in Sochi on 13 May 2019". Says so when it was only planned. */
  readonly summary: string;
  /** Null where nothing supports it any more. */
  readonly status: EventStatus | null;
  readonly time: Time | null;
  readonly place: EntityRecord | null;
  readonly participants: readonly ParticipationRecord[];
  /** The treaty acted on. */
  readonly about: readonly EntityRecord[];
  /** The event that this one came instead of, and the first of those that came instead of it. */
  readonly replacesId: string | null;
  readonly replacedById: string | null;
  readonly assertions: readonly AssertionRecord[];
  /** The assertions' sentences, each once, in order of article and position. */
  readonly evidence: readonly EvidenceRecord[];
  readonly confidence: number;
  /** How many origins it has; copies and a shared wire are one. */
  readonly independentSources: number;
  readonly disagreements: readonly DisagreementField[];
  /** Why articles are taken to tell of this one event, the surest first. */
  readonly sameness: readonly SamenessRecord[];
}

export interface SamenessRecord {
  readonly articles: readonly ArticleRecord[];
  readonly score: number;
  readonly grounds: readonly string[];
}

export interface DisagreementRecord {
  readonly event: EventRecord;
  readonly field: DisagreementField;
  readonly claims: readonly { readonly value: string; readonly assertion: AssertionRecord }[];
}

/** An earlier text of an article. */
export interface ArticleVersionRecord {
  readonly contentHash: string;
  readonly title: string | null;
  readonly text: string;
  readonly publishedAt: IsoDateTime | null;
  readonly recordedAt: IsoDateTime;
  readonly replacedAt: IsoDateTime;
}

export interface ArticleChangeRecord {
  readonly kind: 'CORRECTED' | 'RETRACTED' | 'RESTORED';
  /** As somebody gave it; null where the article just came again with a new text. */
  readonly reason: string | null;
  readonly at: IsoDateTime;
}

export interface CoOccurrenceRecord {
  readonly entity: EntityRecord;
  readonly sentences: number;
  readonly articles: number;
}

export interface LinkRecord {
  readonly source: string;
  readonly target: string;
  readonly kind: 'MEETING' | 'EVENT' | 'CO_OCCURRENCE';
  readonly count: number;
  readonly latest: readonly EventRecord[];
}

export interface SubgraphRecord {
  readonly nodes: readonly EntityRecord[];
  readonly links: readonly LinkRecord[];
  readonly truncated: boolean;
}

/** How a treaty stands: the latest act of a party, or on the treaty as a whole where `party` is null. */
export interface TreatyStateRecord {
  readonly party: EntityRecord | null;
  readonly state: EventMode;
  readonly since: Time | null;
  readonly event: EventRecord;
}

export interface MentionRecord {
  readonly id: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRecord | null;
}

export interface StatementRecord {
  readonly id: string;
  readonly text: string;
  readonly direct: boolean;
  readonly speaker: EntityRecord | null;
  readonly addressee: EntityRecord | null;
  readonly about: readonly EntityRecord[];
  readonly time: Time | null;
  readonly evidence: EvidenceRecord;
}

export interface PositionRecord {
  readonly title: string;
  readonly of: EntityRecord | null;
  readonly evidence: readonly EvidenceRecord[];
}

export interface ContactRecord {
  readonly entity: EntityRecord;
  readonly count: number;
  readonly first: Time | null;
  readonly last: Time | null;
  /** At most three, latest first. */
  readonly latest: readonly EventRecord[];
}

export interface HopRecord {
  readonly from: EntityRecord;
  readonly to: EntityRecord;
  readonly event: EventRecord;
}

/** A page by keyset: `cursor` of the last item is what `after` takes. Cursors are opaque. */
export interface Page<T> {
  readonly items: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

export interface GraphCounts {
  readonly articles: number;
  readonly entities: number;
  readonly events: number;
  readonly mentions: number;
}
