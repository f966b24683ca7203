import type { Document, Sentence } from '../../../src/domain/document.ts';
import type { Country, Entity, Mention, Organization, Person, Place, Position } from '../../../src/domain/entity.ts';
import type { AssertedStatus, Assertion, Event, EventMode, Role } from '../../../src/domain/event.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { contentId, sha256 } from '../../../src/domain/id.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import type { Granularity, Time } from '../../../src/domain/time.ts';

/** Extractions as the ingest stages would make them, written down claim by claim: tests of the graph need no parser. */
export function person(name: string, ...aliases: readonly string[]): Person {
  return { kind: 'PERSON', ...named('person', name, aliases) };
}

export function country(name: string, iso2: string, ...aliases: readonly string[]): Country {
  return { kind: 'COUNTRY', iso2, ...named('country', name, aliases) };
}

export function organization(name: string, countryId: string | null = null): Organization {
  return { kind: 'ORGANIZATION', countryId, ...named('organization', name, []) };
}

export function place(name: string, of: Country | null = null): Place {
  return {
    kind: 'PLACE',
    latitude: 10 + name.length / 4,
    longitude: 20 + name.length / 4,
    countryId: of?.id ?? null,
    ...named('place', name, []),
  };
}

function named(prefix: string, name: string, aliases: readonly string[]) {
  return { id: contentId(prefix, name), name, aliases: [...new Set([name, ...aliases])].sort(), wikidataId: null };
}

export function day(date: string): Time {
  return time(date, date, 'DAY');
}

export function time(start: string, end: string, granularity: Granularity): Time {
  return { start, end, granularity, text: `${start}/${end}`, inferred: false };
}

/** Words of a sentence that somebody says in it. */
export interface Saying {
  readonly words: string;
  readonly by: Entity | null;
  readonly to?: Entity;
  readonly about?: readonly Entity[];
  readonly time?: Time;
  readonly direct?: boolean;
}

/** One sentence, and the claim it makes of a consultation; without `who` it claims nothing. */
export interface Told {
  readonly text: string;
  readonly who?: readonly (readonly [Role, Entity])[];
  readonly mode?: EventMode;
  readonly status?: AssertedStatus;
  readonly time?: Time | null;
  readonly place?: Entity | null;
  readonly attributedTo?: Entity | null;
  readonly confidence?: number;
  readonly sayings?: readonly Saying[];
  readonly offices?: readonly { readonly person: Person; readonly title: string; readonly of: Entity | null }[];
}

export interface ToldArticle {
  readonly url?: string;
  readonly title?: string;
  readonly publishedAt?: string | null;
  readonly publisher?: string | null;
  readonly wires?: readonly string[];
  /** Known of without being named in the text, such as a city's country. */
  readonly alsoKnown?: readonly Entity[];
  readonly says: readonly Told[];
}

export function told(article: ToldArticle): Extraction {
  const text = article.says.map((each) => each.text).join(' ');
  const document = documentOf(article, text);
  const sentences = article.says.map((each, index) => {
    const start = article.says.slice(0, index).reduce((sum, before) => sum + before.text.length + 1, 0);
    return { index, paragraph: 0, start, end: start + each.text.length };
  });
  const entities = entitiesOf(article);
  return {
    extractor: 'told-1',
    document,
    sentences,
    entities,
    mentions: sentences.flatMap(({ index, start, end }) => mentionsIn(text.slice(start, end), start, index, entities)),
    positions: article.says.flatMap((each, sentence) => positionsOf(each, sentence)),
    events: eventsOf(article, document),
    statements: article.says.flatMap((each, index) => sayingsOf(each, document, sentences[index])),
  };
}

function documentOf(article: ToldArticle, text: string): Document {
  const contentHash = sha256(text);
  const publishedAt = article.publishedAt === undefined ? '2019-05-14' : article.publishedAt;
  return {
    id: contentId('article', article.url ?? contentHash),
    contentHash,
    text,
    title: article.title ?? null,
    url: article.url ?? null,
    publisher: article.publisher ?? null,
    publishedAt: publishedAt === null ? null : new Date(publishedAt).toISOString(),
    wires: article.wires ?? [],
  };
}

function entitiesOf({ says, alsoKnown }: ToldArticle): readonly Entity[] {
  const all = says.flatMap(({ who, place, attributedTo, offices, sayings }) => [
    ...(who ?? []).map(([, entity]) => entity),
    ...(place ? [place] : []),
    ...(attributedTo ? [attributedTo] : []),
    ...(sayings ?? []).flatMap(({ by, to, about }) => [by, to, ...(about ?? [])].filter((one) => one != null)),
    ...(offices ?? []).flatMap((office) => [office.person, ...(office.of === null ? [] : [office.of])]),
  ]);
  return [...new Map([...(alsoKnown ?? []), ...all].map((entity) => [entity.id, entity])).values()];
}

function mentionsIn(sentence: string, offset: number, index: number, entities: readonly Entity[]): Mention[] {
  return entities.flatMap((entity) => {
    const surface = entity.aliases.toSorted((a, b) => b.length - a.length).find((alias) => sentence.includes(alias));
    if (surface === undefined) return [];
    const start = offset + sentence.indexOf(surface);
    return [{ surface, start, end: start + surface.length, sentence: index, entityId: entity.id }];
  });
}

function positionsOf({ offices }: Told, sentence: number): Position[] {
  return (offices ?? []).map(({ person: { id }, title, of }) => ({
    personId: id,
    title,
    ofId: of?.id ?? null,
    tenure: 'CURRENT',
    sentence,
  }));
}

function sayingsOf({ sayings }: Told, document: Document, sentence: Sentence | undefined): Statement[] {
  return (sayings ?? []).map(({ words, by, to, about, time, direct }) => {
    const start = document.text.indexOf(words, sentence?.start);
    const end = start + words.length;
    return {
      id: contentId('statement', document.id, String(start), String(end)),
      text: words,
      start,
      end,
      direct: direct ?? true,
      speakerId: by?.id ?? null,
      speakerText: by?.name ?? 'an official',
      addresseeId: to?.id ?? null,
      addresseeText: to?.name ?? null,
      aboutIds: (about ?? []).map(({ id }) => id),
      time: time ?? null,
      sentence: sentence?.index ?? 0,
      arguments: [{ name: 'verb', start: end, end: end + 1, entityId: null }],
      rule: 'told',
      confidence: 0.9,
    };
  });
}

function eventsOf({ says }: ToldArticle, document: Document): readonly Event[] {
  const byId = new Map<string, Event>();
  for (const [sentence, claim] of says.entries()) {
    if (claim.who === undefined) continue;
    const participants = claim.who.map(([role, { id }]) => ({ role, entityId: id }));
    const mode = claim.mode ?? 'MEET';
    const when = claim.time ?? null;
    const which = when?.granularity === 'DAY' ? when.start : '';
    const people = participants.map(({ entityId }) => entityId).sort();
    const id = contentId('event', document.id, 'CONSULT', mode, ...people, which);
    const assertion: Assertion = {
      id: contentId('assertion', document.id, String(sentence), id, 'told'),
      eventId: id,
      status: claim.status ?? 'HAPPENED',
      time: when,
      placeId: claim.place?.id ?? null,
      treatyId: null,
      replacesId: null,
      participants,
      attributedToId: claim.attributedTo?.id ?? null,
      arguments: [{ name: 'trigger', start: 0, end: 3, entityId: null }],
      sentence,
      rule: 'told',
      confidence: claim.confidence ?? 0.9,
    };
    const known = byId.get(id);
    byId.set(id, {
      id,
      type: 'CONSULT',
      mode,
      cameo: '040',
      participants,
      time: when,
      placeId: assertion.placeId,
      treatyId: null,
      assertions: [...(known?.assertions ?? []), assertion],
    });
  }
  return [...byId.values()];
}
