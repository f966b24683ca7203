import type { Sentence } from '../../../src/domain/document.ts';
import type { Country, Entity, Mention, Person, Place, Position } from '../../../src/domain/entity.ts';
import type { AssertedStatus, Event, EventMode, EventType, Role } from '../../../src/domain/event.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { contentId, sha256 } from '../../../src/domain/id.ts';
import type { Time } from '../../../src/domain/time.ts';

/** One event as a sentence tells it. */
interface ToldEvent {
  readonly type?: EventType;
  readonly mode: EventMode;
  readonly status: AssertedStatus;
  readonly who: readonly (readonly [Role, Entity])[];
  readonly where?: Entity;
  readonly when?: Time;
}

interface ToldSentence {
  readonly text: string;
  readonly names?: readonly Entity[];
  readonly office?: { readonly holder: Person; readonly title: string; readonly of: Entity };
  readonly event?: ToldEvent;
}

interface ToldArticle {
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string;
  /** Entities that no sentence names and that others belong to. */
  readonly also?: readonly Entity[];
  readonly sentences: readonly ToldSentence[];
}

export function person(name: string, ...aliases: string[]): Person {
  return { kind: 'PERSON', id: contentId('per', name), name, aliases: [...aliases, name].sort(), wikidataId: null };
}

export function country(name: string, iso2: string): Country {
  return { kind: 'COUNTRY', id: contentId('cty', name), name, aliases: [name], wikidataId: null, iso2 };
}

export function city(name: string, within: Country): Place {
  const id = contentId('plc', name);
  return {
    kind: 'PLACE',
    id,
    name,
    aliases: [name],
    wikidataId: null,
    latitude: 50.5,
    longitude: 14.25,
    countryId: within.id,
  };
}

export function day(date: string, text: string): Time {
  return { start: date, end: date, granularity: 'DAY', text, inferred: true };
}

export function month(start: string, end: string, text: string): Time {
  return { start, end, granularity: 'MONTH', text, inferred: true };
}

/** An article and what it says, put together by hand, so that the API is tested apart from how articles are read. */
export function tell({ url, title, publishedAt, also = [], sentences: told }: ToldArticle): Extraction {
  const text = told.map((each) => each.text).join(' ');
  const document = {
    id: contentId('art', url),
    contentHash: sha256(text),
    text,
    title,
    url,
    publisher: 'The Strelsau Gazette',
    publishedAt,
    wires: [],
  };
  const sentences: Sentence[] = [];
  for (const [index, each] of told.entries()) {
    const start = index === 0 ? 0 : (sentences[index - 1]?.end ?? 0) + 1;
    sentences.push({ index, paragraph: 0, start, end: start + each.text.length });
  }
  const entities = new Map(also.map((entity) => [entity.id, entity]));
  const mentions: Mention[] = [];
  const positions: Position[] = [];
  const events: Event[] = [];
  for (const [index, { text: sentence, names = [], office, event }] of told.entries()) {
    const offset = sentences[index]?.start ?? 0;
    for (const entity of names) {
      entities.set(entity.id, entity);
      const start = offset + sentence.indexOf(entity.name);
      mentions.push({
        start,
        end: start + entity.name.length,
        surface: entity.name,
        sentence: index,
        entityId: entity.id,
      });
    }
    if (office) {
      const { holder, title, of } = office;
      positions.push({ personId: holder.id, title, ofId: of.id, tenure: 'CURRENT', sentence: index });
    }
    if (event) events.push(asEvent(event, document.id, index, { start: offset, end: offset + sentence.length }));
  }
  const facts = { mentions, positions, events, statements: [] };
  return { extractor: 'by-hand', document, sentences, entities: [...entities.values()], ...facts };
}

function asEvent(told: ToldEvent, articleId: string, sentence: number, span: { start: number; end: number }): Event {
  const { type = 'CONSULT', mode, status, who, where, when } = told;
  const participants = who.map(([role, { id: entityId }]) => ({ role, entityId }));
  const ids = participants.map((each) => each.entityId).sort();
  const day = when?.granularity === 'DAY' ? when.start : `${articleId}:${sentence}`;
  const id = contentId('evt', type, mode, ...ids, day);
  const placeId = where?.id ?? null;
  const time = when ?? null;
  return {
    id,
    type,
    mode,
    cameo: '040',
    participants,
    time,
    placeId,
    treatyId: null,
    assertions: [
      {
        id: contentId('ast', articleId, String(sentence), id),
        eventId: id,
        status,
        time,
        placeId,
        treatyId: null,
        replacesId: null,
        participants,
        attributedToId: null,
        arguments: [{ name: 'trigger', ...span, entityId: null }],
        sentence,
        rule: 'by-hand',
        confidence: 0.9,
      },
    ],
  };
}
