import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRecord, PositionRecord, EventRecord, AssertionRecord, StatementRecord, ArticleRecord, EvidenceRecord, MentionRecord, TreatyStateRecord, ContactRecord, CoOccurrenceRecord, DisagreementRecord, SamenessRecord, SubgraphRecord, LinkRecord, ArticleVersionRecord, ArticleChangeRecord, HopRecord } from '../../graph/records.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD, one that exists. Example: "2019-05-14". */
  Date: { input: string; output: string; }
  /** An instant of time, ISO 8601 with a time zone, answered in UTC. Example: "2019-05-14T09:30:00.000Z". */
  DateTime: { input: string; output: string; }
};

/** A source that an article does not name, such as a senior official. Each is of one article. */
export type AnonymousSource = Entity & Node & {
  readonly __typename?: 'AnonymousSource';
  /** Every form of the name that articles use, the name among them. Example: ["Lavrov", "Sergei Lavrov"]. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who and what is named in the same sentences, most often first. */
  readonly coOccurring: ReadonlyArray<CoOccurrence>;
  /** Whom it met, most meetings first, by the rules of whoMet. */
  readonly contacts: ContactConnection;
  /** Events it took part in, latest first, whatever their status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How often articles name it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The fullest name seen. Example: "Sergei Lavrov". */
  readonly name: Scalars['String']['output'];
  /** The country or organisation it speaks for, where the text says. */
  readonly of: Maybe<Entity>;
  /** What it said, latest first. */
  readonly statements: StatementConnection;
  /** Wikidata item, where known. Example: "Q58217". */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A source that an article does not name, such as a senior official. Each is of one article. */
export type AnonymousSourceCoOccurringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source that an article does not name, such as a senior official. Each is of one article. */
export type AnonymousSourceContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};


/** A source that an article does not name, such as a senior official. Each is of one article. */
export type AnonymousSourceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  with?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** A source that an article does not name, such as a senior official. Each is of one article. */
export type AnonymousSourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Words of the article that a part of a claim was read from: article.text.slice(start, end). */
export type Argument = {
  readonly __typename?: 'Argument';
  /** One past the last UTF-16 code unit in the article's text. */
  readonly end: Scalars['Int']['output'];
  /** Whom or what the words name, where they name an entity. */
  readonly entity: Maybe<Entity>;
  /** Which part: a role, or place, time or trigger. Example: "trigger". */
  readonly name: Scalars['String']['output'];
  /** First UTF-16 code unit in the article's text. */
  readonly start: Scalars['Int']['output'];
};

/** A news article, as it was read. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** What was done to it, in order. */
  readonly changes: ReadonlyArray<ArticleChange>;
  /** Every event it tells of, oldest first; what has no time comes last. */
  readonly events: ReadonlyArray<Event>;
  /** Stable id, made from its URL where it has one, else from its text. */
  readonly id: Scalars['ID']['output'];
  /** Every place in the text that names an entity, in order. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When it was published, where known; a day given alone is midnight UTC. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who published it. Example: "RFE/RL". */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** Everything that it has somebody say, in order. */
  readonly statements: ReadonlyArray<Statement>;
  /** What became of it. */
  readonly status: ArticleStatus;
  /** The text that every offset points into: line endings LF, Unicode NFC. */
  readonly text: Scalars['String']['output'];
  /** Headline, where known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it was published. Example: "https://news.example/2019/05/sochi". */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Its earlier texts, oldest first; what it claimed then is to be had by asOf. */
  readonly versions: ReadonlyArray<ArticleVersion>;
};


/** A news article, as it was read. */
export type ArticleEventsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Something that was done to an article. */
export type ArticleChange = {
  readonly __typename?: 'ArticleChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What. */
  readonly kind: ArticleChangeKind;
  /** Why, as somebody gave it; null where the article just came again with another text. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** What can be done to an article. */
export type ArticleChangeKind =
  /** Its text was replaced. */
  | 'CORRECTED'
  /** It counts again. */
  | 'RESTORED'
  /** It was withdrawn. */
  | 'RETRACTED';

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An article in a page. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** An article to read: exactly one of `text` and `html`, and what is known of it from outside. */
export type ArticleInput = {
  /** A whole web page; the article is found in it. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** When it was published; words such as "Tuesday" are resolved against it. Example: "2019-05-14T00:00:00Z". */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who published it. Example: "RFE/RL". */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Plain text, paragraphs apart by an empty line. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Headline. Example: "Foreign ministers meet in Sochi". */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** http or https address it was published at; the same address sent with new text corrects the article. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an article. */
export type ArticleStatus =
  /** As it first came. */
  | 'ACTIVE'
  /** Its present text replaced an earlier one. */
  | 'CORRECTED'
  /** Withdrawn: it supports no fact any more. */
  | 'RETRACTED';

/** An earlier text of an article. */
export type ArticleVersion = {
  readonly __typename?: 'ArticleVersion';
  /** SHA-256 of the text, in hex. */
  readonly contentHash: Scalars['String']['output'];
  /** When it was published, where known. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When this graph recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When another text took its place. */
  readonly replacedAt: Scalars['DateTime']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** Headline, where known. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** One article's claim: what it said, in which sentence, by which rule we read it so. */
export type Assertion = {
  readonly __typename?: 'Assertion';
  /** The words of the text each part was read from. */
  readonly arguments: ReadonlyArray<Argument>;
  /** Who says so, where the text attributes it to somebody; null when it is the article's own word. */
  readonly attributedTo: Maybe<Entity>;
  /** How sure this reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The sentence that says so. */
  readonly evidence: Evidence;
  /** Who took part, by this sentence. */
  readonly participants: ReadonlyArray<Participation>;
  /** Where, by this sentence: a Place or a Country. */
  readonly place: Maybe<Entity>;
  /** When this graph recorded the claim. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the article was published, where known. */
  readonly reportedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the rule that read it. Example: "met-with". */
  readonly rule: Scalars['String']['output'];
  /** What this sentence says of the event; never DISPUTED. */
  readonly status: EventStatus;
  /** When its article stopped to make it, by a correction, a retraction or a newer reading; null while it does. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** When, by this sentence. */
  readonly time: Maybe<Time>;
};

/** What one claim says of what is in dispute. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** The claim, with its sentence and whom it is attributed to. */
  readonly assertion: Assertion;
  /** In words. Example: "CANCELLED", "Geneva", "four ships". */
  readonly value: Scalars['String']['output'];
};

/** Somebody or something that is named in the same sentences. */
export type CoOccurrence = {
  readonly __typename?: 'CoOccurrence';
  /** How many articles do. */
  readonly articles: Scalars['Int']['output'];
  /** Who or what. */
  readonly entity: Entity;
  /** How many sentences name both. */
  readonly sentences: Scalars['Int']['output'];
};

/** One counterpart of an entity, with the meetings behind it. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** How many meetings. */
  readonly count: Scalars['Int']['output'];
  /** Whom it met. */
  readonly entity: Entity;
  /** When they first met, where a time is known. */
  readonly first: Maybe<Time>;
  /** When they last met, where a time is known. */
  readonly last: Maybe<Time>;
  /** The latest of these meetings, three at most, latest first. */
  readonly latest: ReadonlyArray<Event>;
};

/** A page of contacts. */
export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  /** The contacts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ContactEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A contact in a page. */
export type ContactEdge = {
  readonly __typename?: 'ContactEdge';
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The contact. */
  readonly node: Contact;
};

/** A state. */
export type Country = Entity & Node & {
  readonly __typename?: 'Country';
  /** Every form of the name that articles use, the name among them. Example: ["Lavrov", "Sergei Lavrov"]. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who and what is named in the same sentences, most often first. */
  readonly coOccurring: ReadonlyArray<CoOccurrence>;
  /** Whom it met, most meetings first, by the rules of whoMet. */
  readonly contacts: ContactConnection;
  /** Events it took part in, latest first, whatever their status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2 code. Example: "RU". */
  readonly iso2: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: EntityKind;
  /** How often articles name it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The fullest name seen. Example: "Sergei Lavrov". */
  readonly name: Scalars['String']['output'];
  /** What it said, latest first. */
  readonly statements: StatementConnection;
  /** Wikidata item, where known. Example: "Q58217". */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A state. */
export type CountryCoOccurringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. */
export type CountryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};


/** A state. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  with?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** A state. */
export type CountryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The database behind the API. */
export type DatabaseStatus = {
  readonly __typename?: 'DatabaseStatus';
  /** Example: "community". */
  readonly edition: Scalars['String']['output'];
  /** Product. Example: "Neo4j". */
  readonly name: Scalars['String']['output'];
  /** Example: "5.26.16". */
  readonly version: Scalars['String']['output'];
};

/** Days from one to another, both included; a side left out is open. Example: {from: "2019-05-01", to: "2019-05-31"}. */
export type DateRange = {
  /** First day. Example: "2019-05-01". */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, not before `from`. Example: "2019-05-31". */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Claims about one event that cannot all be right, side by side. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** What each says, grouped by value; of the earliest report first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The event. */
  readonly event: Event;
  /** What they are at odds about. */
  readonly field: DisagreementField;
};

/** What claims of one event can be at odds about. */
export type DisagreementField =
  /** Who did it, for attacks and the like. */
  | 'BLAME'
  /** How many: "four ships", "three ships". */
  | 'NUMBER'
  /** Who took part. */
  | 'PARTICIPANTS'
  /** Where. */
  | 'PLACE'
  /** Whether it took place. */
  | 'STATUS'
  /** When. */
  | 'TIME';

/** Someone or something that takes part in events or is named in articles. */
export type Entity = {
  /** Every form of the name that articles use, the name among them. Example: ["Lavrov", "Sergei Lavrov"]. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who and what is named in the same sentences, most often first. */
  readonly coOccurring: ReadonlyArray<CoOccurrence>;
  /** Whom it met, most meetings first, by the rules of whoMet. */
  readonly contacts: ContactConnection;
  /** Events it took part in, latest first, whatever their status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How often articles name it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The fullest name seen. Example: "Sergei Lavrov". */
  readonly name: Scalars['String']['output'];
  /** What it said, latest first. */
  readonly statements: StatementConnection;
  /** Wikidata item, where known. Example: "Q58217". */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** Someone or something that takes part in events or is named in articles. */
export type EntityCoOccurringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Someone or something that takes part in events or is named in articles. */
export type EntityContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};


/** Someone or something that takes part in events or is named in articles. */
export type EntityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  with?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** Someone or something that takes part in events or is named in articles. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** What an entity is. */
export type EntityKind =
  /** A source that an article does not name, such as a senior official. */
  | 'ANONYMOUS_SOURCE'
  /** A state, also where a capital's name stands for its government. */
  | 'COUNTRY'
  /** A government body, party, military, alliance, company or news organisation. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A city, region, water or building. */
  | 'PLACE'
  /** An agreement between states. */
  | 'TREATY'
  /** A weapon or a system of weapons. */
  | 'WEAPON';

/**
 * Which entity is meant: exactly one of the three. A name or alias that fits several entities is refused with code
 * AMBIGUOUS and the candidates in extensions.candidates [{id name kind}]; one that fits none, with NOT_FOUND.
 * Example: {name: "Lavrov"}.
 */
export type EntityRef =
  /** An id from an earlier answer. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly wikidata?: never; }
  |  /** A name or an alias, upper or lower case, with or without accents. Example: "Wang Yi". */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly wikidata?: never; }
  |  /** A Wikidata item. Example: "Q58217". */
  { readonly id?: never; readonly name?: never; readonly wikidata: Scalars['String']['input']; };

/** Something done by somebody, with somebody, some time, somewhere, as one or more articles tell it. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** The treaty that was signed, suspended, left … Example: the INF Treaty. */
  readonly about: ReadonlyArray<Entity>;
  /** Every claim behind this event, one for each sentence and rule. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** CAMEO event code, for use with other systems. Example: "043". */
  readonly cameo: Maybe<Scalars['String']['output']>;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** What its claims cannot all be right about, side by side. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The sentences of those claims, each once, in order of article and position. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** How many independent origins bear out its status, or tell of it where that is disputed: copies of one text, and articles that draw on one wire, count once. */
  readonly independentSources: Scalars['Int']['output'];
  /** In which way. Example: MEET. */
  readonly mode: Maybe<EventMode>;
  /** Who took part, and in which role. */
  readonly participants: ReadonlyArray<Participation>;
  /** Where: a Place or a Country. */
  readonly place: Maybe<Entity>;
  /** What came instead of this, by an article; of several the first. */
  readonly replacedBy: Maybe<Event>;
  /** What was called off or left out for this, by an article: a cancelled visit. The sentence stands among the evidence. */
  readonly replaces: Maybe<Event>;
  /** Why articles are taken to tell of this one event, the surest link first; empty where one alone does. */
  readonly sameness: ReadonlyArray<Sameness>;
  /**
   * What all claims together make of it. A plan later reported as held happened; what one side affirms and another denies
   * is DISPUTED. Null where nothing supports it any more, and before its first claim.
   */
  readonly status: Maybe<EventStatus>;
  /** One line for people, which says so when the event is not known to have happened. */
  readonly summary: Scalars['String']['output'];
  /** When, as precisely as the sources say. */
  readonly time: Maybe<Time>;
  /** What was done. Example: CONSULT. */
  readonly type: EventType;
};


/** Something done by somebody, with somebody, some time, somewhere, as one or more articles tell it. */
export type EventAssertionsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  reportedBy?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Something done by somebody, with somebody, some time, somewhere, as one or more articles tell it. */
export type EventStatusArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  reportedBy?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An event in a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** In which way a CONSULT took place, or what was done with a treaty. */
export type EventMode =
  /** A state joined a treaty. */
  | 'ACCEDE'
  /** A treaty began to bind. */
  | 'ENTER_INTO_FORCE'
  /** A treaty ended by its own terms. */
  | 'EXPIRE'
  /** A treaty was prolonged. */
  | 'EXTEND'
  /** One side received the other. */
  | 'HOST'
  /** A third side brought them together. */
  | 'MEDIATE'
  /** Both sides met, in a place of neither or one not named. */
  | 'MEET'
  /** Several sides at a summit or conference. */
  | 'MULTILATERAL'
  /** They negotiated. */
  | 'NEGOTIATE'
  /** They spoke by phone or video; not a meeting. */
  | 'PHONE'
  /** A treaty was ratified. */
  | 'RATIFY'
  /** A side applied a treaty again. */
  | 'RESUME'
  /** A treaty or an agreement was signed. */
  | 'SIGN'
  /** A side stopped to apply a treaty. */
  | 'SUSPEND'
  /** They talked through, or about, someone else. */
  | 'THIRD_PARTY'
  /** A side broke a treaty. */
  | 'VIOLATE'
  /** One side came to the other. */
  | 'VISIT'
  /** A side left a treaty. */
  | 'WITHDRAW';

/** Whether it took place. A planned, cancelled or denied meeting is never reported as one that happened. */
export type EventStatus =
  /** Somebody says it took place, and the article does not vouch for it. */
  | 'ALLEGED'
  /** It was planned and called off. */
  | 'CANCELLED'
  /** Somebody says it did not take place. */
  | 'DENIED'
  /** One side says it was, another that it was not. Only events have this status, never a single claim. */
  | 'DISPUTED'
  /** It took place. */
  | 'HAPPENED'
  /** Only spoken of as possible. */
  | 'HYPOTHETICAL'
  /** It has begun and is not said to be over. */
  | 'ONGOING'
  /** Announced or expected. */
  | 'PLANNED'
  /** It was planned and put off. */
  | 'POSTPONED'
  /** Somebody declined to do it. */
  | 'REFUSED';

/** What was done: the PLOVER event types, and TREATY beside them. */
export type EventType =
  /** Blame, criticise or complain. */
  | 'ACCUSE'
  /** Agree to do something, or to work together. */
  | 'AGREE'
  /** Give money, goods, shelter or weapons. */
  | 'AID'
  /** Attack with force. */
  | 'ASSAULT'
  /** Arrest, seize, restrict. */
  | 'COERCE'
  /** Yield to a demand. */
  | 'CONCEDE'
  /** Meet, visit, host, phone, negotiate or mediate. */
  | 'CONSULT'
  /** Work together in deed: trade, exercises, shared intelligence. */
  | 'COOPERATE'
  /** Move or ready forces. */
  | 'MOBILIZE'
  /** Demonstrate or strike. */
  | 'PROTEST'
  /** Refuse or turn down. */
  | 'REJECT'
  /** Ask, demand or appeal. */
  | 'REQUEST'
  /** Withdraw forces, cease fire, release people. */
  | 'RETREAT'
  /** Reduce relations, embargo, expel, break off. */
  | 'SANCTION'
  /** Support in words or by diplomatic acts. */
  | 'SUPPORT'
  /** Threaten. */
  | 'THREATEN'
  /** An act on a treaty, such as signing it or leaving it. */
  | 'TREATY';

/** The sentence that says so: article.text.slice(start, end) === sentence, offsets in UTF-16 code units. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article it stands in. */
  readonly article: Article;
  /** One past the last UTF-16 code unit in the article's text. */
  readonly end: Scalars['Int']['output'];
  /** The sentence, as it stands there. */
  readonly sentence: Scalars['String']['output'];
  /** First UTF-16 code unit in the article's text. */
  readonly start: Scalars['Int']['output'];
};

/** How precise a time is. */
export type Granularity =
  /** One day. */
  | 'DAY'
  /** Ten years. */
  | 'DECADE'
  /** One calendar month. */
  | 'MONTH'
  /** Three months of a year. */
  | 'QUARTER'
  /** The text does not say. */
  | 'UNKNOWN'
  /** One week; a week starts on Monday (ISO 8601). */
  | 'WEEK'
  /** One calendar year. */
  | 'YEAR';

/** How much the graph holds. */
export type GraphCounts = {
  readonly __typename?: 'GraphCounts';
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** People, organisations, countries and places. */
  readonly entities: Scalars['Int']['output'];
  /** Events, whatever their status. */
  readonly events: Scalars['Int']['output'];
  /** Places in texts that name an entity. */
  readonly mentions: Scalars['Int']['output'];
};

/** What joins two entities of a subgraph. */
export type GraphLink = {
  readonly __typename?: 'GraphLink';
  /** How many meetings, calls or sentences. */
  readonly count: Scalars['Int']['output'];
  /** How they are joined. */
  readonly kind: HopKind;
  /** The latest of those events; none for sentences. */
  readonly latest: ReadonlyArray<Event>;
  /** Id of one. */
  readonly source: Scalars['ID']['output'];
  /** Id of the other. */
  readonly target: Scalars['ID']['output'];
};

/** One step of a chain. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The meeting, for a hop of kind MEETING. */
  readonly event: Maybe<Event>;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where the step begins. */
  readonly from: Entity;
  /** What joins the two. */
  readonly kind: HopKind;
  /** Where it leads. */
  readonly to: Entity;
};

/** What joins two neighbours of a chain. */
export type HopKind =
  /** A sentence names both. */
  | 'CO_OCCURRENCE'
  /** They took part in another event, such as a phone call. */
  | 'EVENT'
  /** They met. */
  | 'MEETING';

/** What became of an article that was sent. */
export type IngestOutcome =
  /** New, and in the graph. */
  | 'ADDED'
  /** Another text under a known URL: it replaced the old, or, published before it, is kept as an earlier version. */
  | 'CORRECTED'
  /** Refused, and nothing of it is in the graph; `code` and `message` say why. */
  | 'FAILED'
  /** This text was there before; nothing changed. */
  | 'UNCHANGED';

/** One answer for each article sent, in the same order. */
export type IngestPayload = {
  readonly __typename?: 'IngestPayload';
  /** What became of each. */
  readonly results: ReadonlyArray<IngestResult>;
};

/** What became of one article. */
export type IngestResult = {
  readonly __typename?: 'IngestResult';
  /** The article as it is now; null when it was refused. */
  readonly article: Maybe<Article>;
  /** Why it was refused. Example: "NOT_ENGLISH". */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Why it was refused and what to do, in words. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly outcome: IngestOutcome;
};

/** One place in a text that names an entity: article.text.slice(start, end) === surface. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** One past the last UTF-16 code unit in the article's text. */
  readonly end: Scalars['Int']['output'];
  /** Whom or what they name, where that is known. */
  readonly entity: Maybe<Entity>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** First UTF-16 code unit in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** The words, as they stand there. Example: "the Russian foreign minister". */
  readonly surface: Scalars['String']['output'];
};

/** Changes. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * New text, date, title or publisher for an article that is there, under the same id, with the reason. Its old claims are superseded, not erased;
   * the events they were of are made anew. The address stays the article's own.
   */
  readonly correctArticle: Article;
  /**
   * Reads articles and stores what they say; answers when they are in. An article that is refused does not stop the
   * others. Sending the same article again changes nothing.
   */
  readonly ingestArticles: IngestPayload;
  /** A retracted article counts again, as if it had never been away. */
  readonly restoreArticle: Article;
  /** Its claims no longer count: what only it supported goes, all else stays. The article itself is kept. */
  readonly retractArticle: Article;
};


/** Changes. */
export type MutationCorrectArticleArgs = {
  article: ArticleInput;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes. */
export type MutationIngestArticlesArgs = {
  articles: ReadonlyArray<ArticleInput>;
};


/** Changes. */
export type MutationRestoreArticleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** Anything with an id of its own, so that a client can fetch it again. */
export type Node = {
  /** Stable: the same thing has the same id in every answer and after every restart. */
  readonly id: Scalars['ID']['output'];
};

/** A government body, party, military, alliance, company or news organisation. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Every form of the name that articles use, the name among them. Example: ["Lavrov", "Sergei Lavrov"]. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who and what is named in the same sentences, most often first. */
  readonly coOccurring: ReadonlyArray<CoOccurrence>;
  /** Whom it met, most meetings first, by the rules of whoMet. */
  readonly contacts: ContactConnection;
  /** The country it belongs to; null for international bodies and where unknown. */
  readonly country: Maybe<Country>;
  /** Events it took part in, latest first, whatever their status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How often articles name it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The fullest name seen. Example: "Sergei Lavrov". */
  readonly name: Scalars['String']['output'];
  /** What it said, latest first. */
  readonly statements: StatementConnection;
  /** Wikidata item, where known. Example: "Q58217". */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A government body, party, military, alliance, company or news organisation. */
export type OrganizationCoOccurringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body, party, military, alliance, company or news organisation. */
export type OrganizationContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};


/** A government body, party, military, alliance, company or news organisation. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  with?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** A government body, party, military, alliance, company or news organisation. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page of a list stands in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of this page's last item, to give as `after`; null where the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follow; ask again with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some came before, that is, whether `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of this page's first item; null where the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Somebody's part in an event. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** Who has it. */
  readonly entity: Entity;
  /** The part. */
  readonly role: Role;
};

/** A chain from one entity to another; along MEETINGS every hop is a meeting. */
export type Path = {
  readonly __typename?: 'Path';
  /** The steps, in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many steps; 0 from an entity to itself. */
  readonly length: Scalars['Int']['output'];
};

/** What a chain may consist of. */
export type PathKind =
  /** Meetings only: every two neighbours were in one room. */
  | 'MEETINGS';

/** A human being. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Every form of the name that articles use, the name among them. Example: ["Lavrov", "Sergei Lavrov"]. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who and what is named in the same sentences, most often first. */
  readonly coOccurring: ReadonlyArray<CoOccurrence>;
  /** Whom it met, most meetings first, by the rules of whoMet. */
  readonly contacts: ContactConnection;
  /** Events it took part in, latest first, whatever their status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How often articles name it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The fullest name seen. Example: "Sergei Lavrov". */
  readonly name: Scalars['String']['output'];
  /** Offices an article gives this person, each with the sentences that say so. */
  readonly positions: ReadonlyArray<Position>;
  /** What it said, latest first. */
  readonly statements: StatementConnection;
  /** Wikidata item, where known. Example: "Q58217". */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A human being. */
export type PersonCoOccurringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};


/** A human being. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  with?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** A human being. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A city, region, water or building. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Every form of the name that articles use, the name among them. Example: ["Lavrov", "Sergei Lavrov"]. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who and what is named in the same sentences, most often first. */
  readonly coOccurring: ReadonlyArray<CoOccurrence>;
  /** Whom it met, most meetings first, by the rules of whoMet. */
  readonly contacts: ContactConnection;
  /** The country it lies in, where known. */
  readonly country: Maybe<Country>;
  /** Events it took part in, latest first, whatever their status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Degrees north, WGS 84. Example: 43.6. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. Example: 39.7. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** How often articles name it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The fullest name seen. Example: "Sergei Lavrov". */
  readonly name: Scalars['String']['output'];
  /** What it said, latest first. */
  readonly statements: StatementConnection;
  /** Wikidata item, where known. Example: "Q58217". */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A city, region, water or building. */
export type PlaceCoOccurringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, region, water or building. */
export type PlaceContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};


/** A city, region, water or building. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  with?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** A city, region, water or building. */
export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An office, as articles give it. Example: title "foreign minister", of Russia. */
export type Position = {
  readonly __typename?: 'Position';
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The country or organisation whose office it is, where the text says. */
  readonly of: Maybe<Entity>;
  /** The title in lower case, without the country. Example: "foreign minister". */
  readonly title: Scalars['String']['output'];
};

/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type Query = {
  readonly __typename?: 'Query';
  /** One article; null where there is none of that id. */
  readonly article: Maybe<Article>;
  /** Articles, latest first. */
  readonly articles: ArticleConnection;
  /** Where claims of one event cannot all be right, side by side; the latest events first. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** One entity. */
  readonly entity: Maybe<Entity>;
  /** Whatever was done, latest first, whatever its status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Every CONSULT in which all of `between` took part, others too; unless modes or status say less. Latest first. */
  readonly meetings: EventConnection;
  /**
   * An entity and those nearest to it: who was in a meeting with it, then who spoke with it by phone, then who or what is
   * named beside it; the strongest links first.
   */
  readonly neighborhood: Subgraph;
  /** Anything by its id; null where there is nothing of that id. */
  readonly node: Maybe<Node>;
  /** The shortest chain that leads from one entity to the other; null where there is none. */
  readonly path: Maybe<Path>;
  /** Entities by full text: names and aliases, with room for a wrong letter; the best match first. */
  readonly search: EntityConnection;
  /** What was said, in somebody's words or reported; latest first. */
  readonly statements: StatementConnection;
  /** Versions, counts, and what is running. */
  readonly status: ServiceStatus;
  /** Everything an entity took part in, oldest first; what has no time comes last. */
  readonly timeline: EventConnection;
  /** A treaty; null where the reference means something else. */
  readonly treaty: Maybe<Treaty>;
  /**
   * Who was in a meeting with this entity. Both were present: MEET, HOST, NEGOTIATE, MEDIATE, MULTILATERAL, and VISIT
   * where the host is named; never a phone call unless asked for in modes; only HAPPENED or ONGOING. Most meetings first.
   */
  readonly whoMet: ContactConnection;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<ArticleStatus>>;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryDisagreementsArgs = {
  about?: InputMaybe<EntityRef>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryEntityArgs = {
  ref: EntityRef;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryEventsArgs = {
  about?: InputMaybe<EntityRef>;
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSources?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<ReadonlyArray<EntityRef>>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: EntityRef;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryPathArgs = {
  along?: InputMaybe<PathKind>;
  during?: InputMaybe<DateRange>;
  from: EntityRef;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: EntityRef;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryStatementsArgs = {
  about?: InputMaybe<EntityRef>;
  addressee?: InputMaybe<EntityRef>;
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  speaker?: InputMaybe<EntityRef>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: EntityRef;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryTreatyArgs = {
  ref: EntityRef;
};


/** Questions. A list takes `first` (1 to 100) and `after`; errors carry extensions.code and extensions.help. */
export type QueryWhoMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  entity: EntityRef;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};

/** The part somebody had in an event. A meeting of equals has only ACTORs; a visit has VISITOR and HOST. */
export type Role =
  /** Who did it. */
  | 'ACTOR'
  /** Who received a visitor. */
  | 'HOST'
  /** Who brought the others together. */
  | 'MEDIATOR'
  /** A side of a treaty or a dispute. */
  | 'PARTY'
  /** To whom it was done. */
  | 'RECIPIENT'
  /** Who came. */
  | 'VISITOR';

/** Two articles that are taken to tell of one event, and why. */
export type Sameness = {
  readonly __typename?: 'Sameness';
  /** The two. */
  readonly articles: ReadonlyArray<Article>;
  /** What speaks for it, or against. Example: ["SAME_PARTIES", "SAME_DAY", "PLACES_DIFFER"]. */
  readonly grounds: ReadonlyArray<Scalars['String']['output']>;
  /** The sum of the grounds; from 6 on they are taken for one. */
  readonly score: Scalars['Int']['output'];
};

/** What is running and what it holds, at this moment. */
export type ServiceStatus = {
  readonly __typename?: 'ServiceStatus';
  /** What the graph holds. */
  readonly counts: GraphCounts;
  /** The database behind it. */
  readonly neo4j: DatabaseStatus;
  /** Number of the last step of schema/graph that was applied to the database. */
  readonly schemaVersion: Scalars['Int']['output'];
  /** When this API started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Version of Entente. Example: "0.1.0". */
  readonly version: Scalars['String']['output'];
};

/** What somebody said, by one article: in quotation marks, or in a clause that the article puts in their words. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** Whom and what it names, by name. */
  readonly about: ReadonlyArray<Entity>;
  /** To whom, where the article says and it is somebody known. */
  readonly addressee: Maybe<Entity>;
  /** Whether it stands in quotation marks; else it is told in the article's own words. */
  readonly direct: Scalars['Boolean']['output'];
  /** The sentence that it begins in. */
  readonly evidence: Evidence;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who said it, where that is known. */
  readonly speaker: Maybe<Entity>;
  /** The words, as they stand in the article, without quotation marks. */
  readonly text: Scalars['String']['output'];
  /** When it was said, where the article says. */
  readonly time: Maybe<Time>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A statement in a page. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** An entity and those around it. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** What joins them. */
  readonly links: ReadonlyArray<GraphLink>;
  /** The entities, the one asked about first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether some were left out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** When something happened or is said to. No more precise than its source; a week starts on Monday (ISO). */
export type Time = {
  readonly __typename?: 'Time';
  /** Last day it covers; the same as `start` for a day. Example: "2018-07-31". */
  readonly end: Maybe<Scalars['Date']['output']>;
  /** How precise the source is. */
  readonly granularity: Granularity;
  /** True when a part, such as the year, was worked out from the article's date and is not in its words. */
  readonly inferred: Scalars['Boolean']['output'];
  /** First day it covers. Example: "2018-07-01" for a month. */
  readonly start: Maybe<Scalars['Date']['output']>;
  /** The words of the article. Example: "last week". */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** An agreement between states. */
export type Treaty = Entity & Node & {
  readonly __typename?: 'Treaty';
  /** What was done to it, oldest first, whatever the status; what has no time comes last. */
  readonly actions: ReadonlyArray<Event>;
  /** Every form of the name that articles use, the name among them. Example: ["Lavrov", "Sergei Lavrov"]. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who and what is named in the same sentences, most often first. */
  readonly coOccurring: ReadonlyArray<CoOccurrence>;
  /** Whom it met, most meetings first, by the rules of whoMet. */
  readonly contacts: ContactConnection;
  /** Events it took part in, latest first, whatever their status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How often articles name it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The fullest name seen. Example: "Sergei Lavrov". */
  readonly name: Scalars['String']['output'];
  /**
   * How it stands on a day: one row for the treaty as a whole (signed, in force, extended, expired) and one for each party
   * that acted on its own (ratified, acceded, suspended, resumed, withdrew), each the latest act that was surely done by
   * then, in order. An expiry that a text announces counts once its time is over, unless the treaty was extended since.
   */
  readonly state: ReadonlyArray<TreatyState>;
  /** What it said, latest first. */
  readonly statements: StatementConnection;
  /** Wikidata item, where known. Example: "Q58217". */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** An agreement between states. */
export type TreatyCoOccurringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between states. */
export type TreatyContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};


/** An agreement between states. */
export type TreatyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  with?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** An agreement between states. */
export type TreatyStateArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  reportedBy?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An agreement between states. */
export type TreatyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The latest act on a treaty. */
export type TreatyState = {
  readonly __typename?: 'TreatyState';
  /** The act, with the sentences that say so. */
  readonly event: Event;
  /** Who acted; null for the treaty as a whole. */
  readonly party: Maybe<Entity>;
  /** When, as precisely as the sources say. */
  readonly since: Maybe<Time>;
  /** What was done. Example: SUSPEND. */
  readonly state: EventMode;
};

/** A weapon or a system of weapons. */
export type Weapon = Entity & Node & {
  readonly __typename?: 'Weapon';
  /** Every form of the name that articles use, the name among them. Example: ["Lavrov", "Sergei Lavrov"]. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who and what is named in the same sentences, most often first. */
  readonly coOccurring: ReadonlyArray<CoOccurrence>;
  /** Whom it met, most meetings first, by the rules of whoMet. */
  readonly contacts: ContactConnection;
  /** Events it took part in, latest first, whatever their status: planned, cancelled and denied ones say so. */
  readonly events: EventConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How often articles name it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The fullest name seen. Example: "Sergei Lavrov". */
  readonly name: Scalars['String']['output'];
  /** What it said, latest first. */
  readonly statements: StatementConnection;
  /** Wikidata item, where known. Example: "Q58217". */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A weapon or a system of weapons. */
export type WeaponCoOccurringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A weapon or a system of weapons. */
export type WeaponContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
};


/** A weapon or a system of weapons. */
export type WeaponEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<EventMode>>;
  place?: InputMaybe<EntityRef>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  with?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** A weapon or a system of weapons. */
export type WeaponStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
  ;
  Node:
    | ( EntityRecord )
    | ( ArticleRecord )
    | ( EntityRecord )
    | ( EventRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( StatementRecord )
    | ( EntityRecord )
    | ( EntityRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnonymousSource: ResolverTypeWrapper<EntityRecord>;
  Argument: ResolverTypeWrapper<Omit<Argument, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleChange: ResolverTypeWrapper<ArticleChangeRecord>;
  ArticleChangeKind: ArticleChangeKind;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleInput: ArticleInput;
  ArticleStatus: ArticleStatus;
  ArticleVersion: ResolverTypeWrapper<ArticleVersionRecord>;
  Assertion: ResolverTypeWrapper<AssertionRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<Omit<Claim, 'assertion'> & { assertion: ResolversTypes['Assertion'] }>;
  CoOccurrence: ResolverTypeWrapper<CoOccurrenceRecord>;
  Contact: ResolverTypeWrapper<ContactRecord>;
  ContactConnection: ResolverTypeWrapper<Omit<ContactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContactEdge']> }>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  Country: ResolverTypeWrapper<EntityRecord>;
  DatabaseStatus: ResolverTypeWrapper<DatabaseStatus>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Disagreement: ResolverTypeWrapper<DisagreementRecord>;
  DisagreementField: DisagreementField;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  EntityRef: EntityRef;
  Event: ResolverTypeWrapper<EventRecord>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventMode: EventMode;
  EventStatus: EventStatus;
  EventType: EventType;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Granularity: Granularity;
  GraphCounts: ResolverTypeWrapper<GraphCounts>;
  GraphLink: ResolverTypeWrapper<LinkRecord>;
  Hop: ResolverTypeWrapper<HopRecord>;
  HopKind: HopKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestOutcome: IngestOutcome;
  IngestPayload: ResolverTypeWrapper<Omit<IngestPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['IngestResult']> }>;
  IngestResult: ResolverTypeWrapper<Omit<IngestResult, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mention: ResolverTypeWrapper<MentionRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<EntityRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<Omit<Participation, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops'> & { hops: ReadonlyArray<ResolversTypes['Hop']> }>;
  PathKind: PathKind;
  Person: ResolverTypeWrapper<EntityRecord>;
  Place: ResolverTypeWrapper<EntityRecord>;
  Position: ResolverTypeWrapper<PositionRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  Sameness: ResolverTypeWrapper<SamenessRecord>;
  ServiceStatus: ResolverTypeWrapper<ServiceStatus>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphRecord>;
  Time: ResolverTypeWrapper<Time>;
  Treaty: ResolverTypeWrapper<EntityRecord>;
  TreatyState: ResolverTypeWrapper<TreatyStateRecord>;
  Weapon: ResolverTypeWrapper<EntityRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnonymousSource: EntityRecord;
  Argument: Omit<Argument, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  Article: ArticleRecord;
  ArticleChange: ArticleChangeRecord;
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleInput: ArticleInput;
  ArticleVersion: ArticleVersionRecord;
  Assertion: AssertionRecord;
  Boolean: Scalars['Boolean']['output'];
  Claim: Omit<Claim, 'assertion'> & { assertion: ResolversParentTypes['Assertion'] };
  CoOccurrence: CoOccurrenceRecord;
  Contact: ContactRecord;
  ContactConnection: Omit<ContactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContactEdge']> };
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  Country: EntityRecord;
  DatabaseStatus: DatabaseStatus;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Disagreement: DisagreementRecord;
  Entity: EntityRecord;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityRef: EntityRef;
  Event: EventRecord;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceRecord;
  Float: Scalars['Float']['output'];
  GraphCounts: GraphCounts;
  GraphLink: LinkRecord;
  Hop: HopRecord;
  ID: Scalars['ID']['output'];
  IngestPayload: Omit<IngestPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['IngestResult']> };
  IngestResult: Omit<IngestResult, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  Int: Scalars['Int']['output'];
  Mention: MentionRecord;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: EntityRecord;
  PageInfo: PageInfo;
  Participation: Omit<Participation, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Path: Omit<Path, 'hops'> & { hops: ReadonlyArray<ResolversParentTypes['Hop']> };
  Person: EntityRecord;
  Place: EntityRecord;
  Position: PositionRecord;
  Query: Record<PropertyKey, never>;
  Sameness: SamenessRecord;
  ServiceStatus: ServiceStatus;
  Statement: StatementRecord;
  StatementConnection: Omit<StatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  String: Scalars['String']['output'];
  Subgraph: SubgraphRecord;
  Time: Time;
  Treaty: EntityRecord;
  TreatyState: TreatyStateRecord;
  Weapon: EntityRecord;
};

export type AnonymousSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnonymousSource'] = ResolversParentTypes['AnonymousSource']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coOccurring?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType, RequireFields<AnonymousSourceCoOccurringArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<AnonymousSourceContactsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<AnonymousSourceEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AnonymousSourceStatementsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Argument'] = ResolversParentTypes['Argument']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ArticleChange']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, Partial<ArticleEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleChange'] = ResolversParentTypes['ArticleChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleVersion'] = ResolversParentTypes['ArticleVersion']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  arguments?: Resolver<ReadonlyArray<ResolversTypes['Argument']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoOccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrence'] = ResolversParentTypes['CoOccurrence']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  latest?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coOccurring?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType, RequireFields<CountryCoOccurringArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<CountryContactsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryStatementsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatabaseStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatabaseStatus'] = ResolversParentTypes['DatabaseStatus']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['DisagreementField'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'AnonymousSource' | 'Country' | 'Organization' | 'Person' | 'Place' | 'Treaty' | 'Weapon', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<EventAssertionsArgs>>;
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['EventMode']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  sameness?: Resolver<ReadonlyArray<ResolversTypes['Sameness']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType, Partial<EventStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphCounts'] = ResolversParentTypes['GraphCounts']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HopKind'], ParentType, ContextType>;
  latest?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HopKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['IngestResult']>, ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctArticle?: Resolver<ResolversTypes['Article'], ParentType, ContextType, RequireFields<MutationCorrectArticleArgs, 'article' | 'id' | 'reason'>>;
  ingestArticles?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'articles'>>;
  restoreArticle?: Resolver<ResolversTypes['Article'], ParentType, ContextType, RequireFields<MutationRestoreArticleArgs, 'id' | 'reason'>>;
  retractArticle?: Resolver<ResolversTypes['Article'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id' | 'reason'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AnonymousSource' | 'Article' | 'Country' | 'Event' | 'Organization' | 'Person' | 'Place' | 'Statement' | 'Treaty' | 'Weapon', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coOccurring?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType, RequireFields<OrganizationCoOccurringArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<OrganizationContactsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coOccurring?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType, RequireFields<PersonCoOccurringArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<PersonContactsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coOccurring?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType, RequireFields<PlaceCoOccurringArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<PlaceContactsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceStatementsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'status'>>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'ref'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'first' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'along' | 'from' | 'maxHops' | 'to'>>;
  search?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first' | 'of'>>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType, RequireFields<QueryTreatyArgs, 'ref'>>;
  whoMet?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<QueryWhoMetArgs, 'entity' | 'first'>>;
};

export type SamenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sameness'] = ResolversParentTypes['Sameness']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceStatus'] = ResolversParentTypes['ServiceStatus']> = {
  counts?: Resolver<ResolversTypes['GraphCounts'], ParentType, ContextType>;
  neo4j?: Resolver<ResolversTypes['DatabaseStatus'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Time'] = ResolversParentTypes['Time']> = {
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TreatyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coOccurring?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType, RequireFields<TreatyCoOccurringArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<TreatyContactsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TreatyEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ReadonlyArray<ResolversTypes['TreatyState']>, ParentType, ContextType, Partial<TreatyStateArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TreatyStatementsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyState'] = ResolversParentTypes['TreatyState']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventMode'], ParentType, ContextType>;
};

export type WeaponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Weapon'] = ResolversParentTypes['Weapon']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coOccurring?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType, RequireFields<WeaponCoOccurringArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<WeaponContactsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<WeaponEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<WeaponStatementsArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnonymousSource?: AnonymousSourceResolvers<ContextType>;
  Argument?: ArgumentResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleChange?: ArticleChangeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleVersion?: ArticleVersionResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  CoOccurrence?: CoOccurrenceResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  DatabaseStatus?: DatabaseStatusResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Disagreement?: DisagreementResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  GraphCounts?: GraphCountsResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Sameness?: SamenessResolvers<ContextType>;
  ServiceStatus?: ServiceStatusResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Time?: TimeResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  TreatyState?: TreatyStateResolvers<ContextType>;
  Weapon?: WeaponResolvers<ContextType>;
};

