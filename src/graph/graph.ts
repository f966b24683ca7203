import type { Document } from '../domain/document.ts';
import type { EntityKind, EntityRef } from '../domain/entity.ts';
import type { EventMode, EventStatus, EventType } from '../domain/event.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { DateRange, IsoDateTime } from '../domain/time.ts';
import type { AsKnown } from '../domain/treaty-state.ts';
import type {
  ArticleChangeRecord,
  ArticleRecord,
  ArticleVersionRecord,
  AssertionRecord,
  Clocks,
  ContactRecord,
  CoOccurrenceRecord,
  DisagreementRecord,
  EntityRecord,
  EventRecord,
  GraphCounts,
  HopRecord,
  MentionRecord,
  Page,
  PositionRecord,
  StatementRecord,
  SubgraphRecord,
  TreatyStateRecord,
} from './records.ts';

export interface PageRequest {
  /** 1 to 100; the caller has checked it. */
  readonly first: number;
  readonly after?: string | null;
}

export interface EventFilter {
  /** Events in which all of these took part, others too. */
  readonly between?: readonly EntityRef[];
  /** Events that act on this treaty. */
  readonly about?: EntityRef | null;
  readonly types?: readonly EventType[] | null;
  readonly modes?: readonly EventMode[] | null;
  readonly status?: readonly EventStatus[] | null;
  readonly place?: EntityRef | null;
  /** At most so many independent origins tell of it. */
  readonly maxSources?: number | null;
  /** Overlap with the event's time, at each side's own granularity. */
  readonly during?: DateRange | null;
  readonly order: 'OLDEST_FIRST' | 'LATEST_FIRST';
}

export interface StatementFilter {
  readonly speaker?: EntityRef | null;
  readonly addressee?: EntityRef | null;
  /** Whom or what the words name. */
  readonly about?: EntityRef | null;
  /** All of these words are in it. */
  readonly text?: string | null;
  /** Overlap with when it was said; where no text tells, with the day its article was published. */
  readonly during?: DateRange | null;
}

export interface ContactFilter {
  readonly during?: DateRange | null;
  /** Without modes: those in which both were present (src/domain/presence.ts), never a phone call. */
  readonly modes?: readonly EventMode[] | null;
}

/** An article as it can be read again, and the version of the extractor that last read it. */
export interface StoredArticle {
  readonly document: Document;
  readonly extractor: string;
  readonly status: ArticleRecord['status'];
}

/** ADDED: new. UNCHANGED: this text under this id was there. CORRECTED: another text under a known URL (one
 * published before the present text is kept as an earlier version), or the same text with a date, publisher or title that
 * was missing. */
export interface WriteOutcome {
  readonly outcome: 'ADDED' | 'UNCHANGED' | 'CORRECTED';
  readonly article: ArticleRecord;
}

/**
 * The graph of diplomacy, as the rest of the house sees it. A reference by name that fits several entities throws
 * AMBIGUOUS with `details.candidates` [{id, name, kind}], one that fits none NOT_FOUND. All else that is not there is
 * null or an empty page. A database that is away throws NEO4J_UNREACHABLE, NEO4J_LOST or NEO4J_TIMEOUT.
 */
export interface Graph {
  entity(ref: EntityRef): Promise<EntityRecord>;
  entityById(id: string): Promise<EntityRecord | null>;
  search(
    query: string,
    options: { readonly kinds?: readonly EntityKind[] | null; readonly first: number },
  ): Promise<Page<EntityRecord>>;
  positions(personId: string): Promise<readonly PositionRecord[]>;
  events(filter: EventFilter, page: PageRequest): Promise<Page<EventRecord>>;
  eventById(id: string): Promise<EventRecord | null>;
  /** Every act on a treaty, oldest first. */
  treatyActions(treatyId: string): Promise<readonly EventRecord[]>;
  treatyState(treatyId: string, asKnown: AsKnown): Promise<readonly TreatyStateRecord[]>;
  whoMet(entity: EntityRef, filter: ContactFilter, page: PageRequest): Promise<Page<ContactRecord>>;
  /** The shortest chain of meetings; null where there is none within `maxHops`. */
  path(
    from: EntityRef,
    to: EntityRef,
    options: { readonly maxHops: number; readonly during?: DateRange | null },
  ): Promise<readonly HopRecord[] | null>;
  article(id: string): Promise<ArticleRecord | null>;
  articles(
    filter: {
      readonly query?: string | null;
      readonly during?: DateRange | null;
      readonly status?: readonly ArticleRecord['status'][] | null;
    },
    page: PageRequest,
  ): Promise<Page<ArticleRecord>>;
  mentionsOf(articleId: string): Promise<readonly MentionRecord[]>;
  /** What an article tells; with `asOf`, what it told at that instant of the graph's own time. */
  eventsOf(articleId: string, asOf?: IsoDateTime | null): Promise<readonly EventRecord[]>;
  /** An event's claims as they were known. */
  assertions(event: EventRecord, clocks: Clocks): Promise<readonly AssertionRecord[]>;
  /** Earlier texts of an article, oldest first, and what was done to it. */
  versionsOf(articleId: string): Promise<readonly ArticleVersionRecord[]>;
  changesOf(articleId: string): Promise<readonly ArticleChangeRecord[]>;
  /** Of one event, from its present claims. */
  disagreementsIn(event: EventRecord): readonly DisagreementRecord[];
  disagreements(about: EntityRef | null, first: number): Promise<readonly DisagreementRecord[]>;
  neighborhood(of: EntityRef, options: { readonly depth: number; readonly first: number }): Promise<SubgraphRecord>;
  /** With whom or what an entity is named most often. */
  coOccurring(entityId: string, first: number): Promise<readonly CoOccurrenceRecord[]>;
  statements(filter: StatementFilter, page: PageRequest): Promise<Page<StatementRecord>>;
  statementById(id: string): Promise<StatementRecord | null>;
  /** In order of the text. */
  statementsOf(articleId: string): Promise<readonly StatementRecord[]>;
  counts(): Promise<GraphCounts>;
  /** Neo4j's own name and version, and the version of schema/graph applied. */
  versions(): Promise<{ readonly neo4j: string; readonly edition: string; readonly schema: number }>;
  /** How far the sample articles of a first start are; null where they were never begun. */
  samples(): Promise<'BEGUN' | 'DONE' | null>;
  markSamples(state: 'BEGUN' | 'DONE'): Promise<void>;
  /** The whole graph as sorted lines of JSON, without recording times: equal graphs give equal lines. */
  canonical(): AsyncIterable<string>;
  /** One article, one transaction: all of it or nothing. */
  write(extraction: Extraction): Promise<WriteOutcome>;
  /** New text under the id of an article that is there, whatever the dates; NOT_FOUND where it is not. */
  correct(extraction: Extraction, reason: string): Promise<ArticleRecord>;
  /** Its claims no longer count: what only it supported goes, all else stays. */
  retract(id: string, reason: string): Promise<ArticleRecord>;
  /** `extraction` is what is read from its stored text. */
  restore(extraction: Extraction, reason: string): Promise<ArticleRecord>;
  /** The same text as it is read now; claims that stay the same keep the time they were recorded at. */
  rewrite(extraction: Extraction): Promise<void>;
  /** Articles that count, in order of id; with `notBy`, those that another extractor read. At most a hundred. */
  storedArticles(after: string, options: { readonly notBy: string | null }): Promise<readonly StoredArticle[]>;
  storedArticle(id: string): Promise<StoredArticle | null>;
  readonly rebuilding: Rebuilding;
  close(): Promise<void>;
}

/** What a rebuild (src/jobs/rebuild.ts) needs of the graph, and how far it is, which the graph remembers. */
export interface Rebuilding {
  /** Null where none was begun, or it came to its end. */
  state(): Promise<{
    readonly kind: 'ALL' | 'CHANGED';
    readonly extractor: string;
    readonly phase: 'ARTICLES' | 'ENTITIES';
    readonly after: string;
    readonly done: number;
  } | null>;
  begin(kind: 'ALL' | 'CHANGED', extractor: string): Promise<void>;
  advance(phase: 'ARTICLES' | 'ENTITIES', after: string, done: number): Promise<void>;
  end(): Promise<void>;
  /** How many articles there are to read again. */
  articles(notBy: string | null): Promise<number>;
  /** The next hundred entities, in order of id. */
  entities(after: string): Promise<readonly string[]>;
  /** Makes anew what is counted over all articles of an entity. */
  recount(entityId: string): Promise<void>;
  /** Takes away what nothing holds up. */
  sweep(): Promise<void>;
}
