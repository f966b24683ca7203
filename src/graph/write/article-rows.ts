import { countedWords } from '../../domain/counted-words.ts';
import type { Entity } from '../../domain/entity.ts';
import { nameKey } from '../../domain/entity.ts';
import { type Assertion, type Event, isUnresolved } from '../../domain/event.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { contentId } from '../../domain/id.ts';
import type { Telling } from '../../domain/telling.ts';
import { textSignature } from '../../domain/text-signature.ts';
import { checkReferences } from './check-references.ts';
import { type CoOccurrence, coOccurrencesOf } from './co-occurrences.ts';
import { articleOrderKey } from './order-keys.ts';
import { argumentLists, statementRow } from './statement-row.ts';
import { tellingsOf } from './telling-rows.ts';

type Row = Readonly<Record<string, unknown>>;

/** An extraction as the rows its statements take: ids and keys made, repeats dropped, every list in order of key. */
export interface ArticleRows {
  readonly id: string;
  readonly contentHash: string;
  readonly article: Row;
  readonly wires: readonly string[];
  readonly sentences: readonly Row[];
  /** Of entities, in order: the locks that writing takes. */
  readonly entityIds: readonly string[];
  readonly entities: readonly Row[];
  readonly names: readonly Row[];
  readonly mentions: readonly Row[];
  readonly positions: readonly Row[];
  readonly tellings: readonly Telling[];
  /** Which telling came instead of which. */
  readonly replacements: readonly { readonly from: string; readonly to: string }[];
  readonly assertions: readonly AssertionRow[];
  /** Pairs of entities that share a sentence, each once, with the number of sentences. */
  readonly coOccurrences: readonly CoOccurrence[];
  readonly statements: readonly Row[];
}

/** What an article says, without what it is. */
export type Facts = Omit<ArticleRows, 'contentHash' | 'article' | 'wires'>;

/** Of an article whose claims do not count. */
export const NO_FACTS: Omit<Facts, 'id'> = {
  sentences: [],
  entityIds: [],
  entities: [],
  names: [],
  mentions: [],
  positions: [],
  tellings: [],
  replacements: [],
  assertions: [],
  coOccurrences: [],
  statements: [],
};

export function articleRows(extraction: Extraction): ArticleRows {
  checkReferences(extraction);
  const { document, extractor } = extraction;
  const { id, contentHash, title, url, publisher, publishedAt, text } = document;
  const entities = distinct(extraction.entities, (entity) => entity.id);
  const wires = [...new Set(document.wires)].sort();
  const signature = textSignature(text);
  return {
    id,
    contentHash,
    article: {
      contentHash,
      title,
      url,
      publisher,
      publishedAt,
      text,
      extractor,
      signature,
      wires,
      latest: articleOrderKey(id, publishedAt),
    },
    wires,
    sentences: extraction.sentences.map(({ index, paragraph, start, end }) => ({
      id: sentenceId(id, index),
      props: { articleId: id, index, paragraph, start, end, text: text.slice(start, end) },
    })),
    entityIds: entities.map((entity) => entity.id),
    entities: entities.map((entity) => entityRow(id, entity)),
    names: entities.flatMap(nameRows).sort((a, b) => (a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : 0)),
    mentions: distinct(
      extraction.mentions.map(({ surface, start, end, sentence, entityId }) => ({
        id: contentId('mention', id, String(start), String(end), entityId),
        sentenceId: sentenceId(id, sentence),
        entityId,
        props: { articleId: id, surface, start, end },
      })),
      (row) => row.id,
    ),
    positions: positionRows(extraction),
    tellings: tellingsOf(extraction, { wires, signature }),
    replacements: replacementsOf(extraction),
    coOccurrences: coOccurrencesOf(extraction.mentions),
    assertions: distinct(
      extraction.events.flatMap((event) => event.assertions.map((each) => assertionRow(extraction, event, each))),
      (row) => row.id,
    ),
    statements: distinct(
      extraction.statements.map((each) => statementRow(extraction, each, sentenceId(id, each.sentence))),
      (row) => row.id,
    ),
  };
}

function sentenceId(articleId: string, index: number): string {
  return `${articleId}/${index}`;
}

/** What this article says of the entity; the entity itself is folded from what all articles say. */
function entityRow(articleId: string, entity: Entity): Row {
  const surfaces = surfacesOf(entity);
  return {
    id: entity.id,
    kind: entity.kind,
    key: `${articleId}>${entity.id}`,
    claim: {
      name: entity.name,
      surfaces,
      wikidataId: entity.wikidataId,
      iso2: entity.kind === 'COUNTRY' ? entity.iso2 : null,
      latitude: entity.kind === 'PLACE' ? entity.latitude : null,
      longitude: entity.kind === 'PLACE' ? entity.longitude : null,
      ofId: entity.kind === 'ANONYMOUS_SOURCE' ? entity.ofId : null,
      countryId: entity.kind === 'PLACE' || entity.kind === 'ORGANIZATION' ? entity.countryId : null,
    },
  };
}

function nameRows(entity: Entity) {
  return surfacesOf(entity).map((surface) => ({
    entityId: entity.id,
    nameKey: nameKey(surface),
    key: `${entity.id}>${surface}`,
    surface,
    canonical: surface === entity.name ? 1 : 0,
  }));
}

/** The name always; an alias that is all punctuation names nothing. */
function surfacesOf({ name, aliases }: Entity): readonly string[] {
  return [...new Set([name, ...aliases])].filter((surface) => surface === name || nameKey(surface) !== '').sort();
}

function positionRows({ document, positions }: Extraction): readonly Row[] {
  const rows = positions.map(({ personId, title: held, ofId, tenure, sentence }) => {
    const title = tenure === 'CURRENT' ? held : `${tenure === 'FORMER' ? 'former' : 'future'} ${held}`;
    const id = contentId('position', personId, title, ofId ?? '');
    const said = sentenceId(document.id, sentence);
    return { id, key: `${id}>${said}`, personId, title, ofId, sentenceId: said };
  });
  return distinct(rows, (row) => row.key);
}

function replacementsOf({ events }: Extraction): ArticleRows['replacements'] {
  const pairs = events
    .flatMap(({ assertions }) => assertions)
    .flatMap(({ eventId, replacesId }) => (replacesId === null ? [] : [{ from: eventId, to: replacesId }]));
  return distinct(pairs, ({ from, to }) => `${from}>${to}`);
}

export type AssertionRow = ReturnType<typeof assertionRow>;

function assertionRow({ document, extractor, sentences }: Extraction, event: Event, assertion: Assertion) {
  const said = sentences.find(({ index }) => index === assertion.sentence);
  const { id, time, participants, arguments: words } = assertion;
  return {
    id,
    tellingId: event.id,
    sentenceId: sentenceId(document.id, assertion.sentence),
    sentence: said === undefined ? '' : document.text.slice(said.start, said.end),
    start: time?.start ?? null,
    end: time?.end ?? null,
    reportedAt: document.publishedAt,
    props: {
      articleId: document.id,
      extractor,
      status: assertion.status,
      rule: assertion.rule,
      confidence: assertion.confidence,
      cameo: event.cameo,
      treatyId: assertion.treatyId,
      phrases: words.filter(isUnresolved).map((each) => countedWords(document.text, each)),
      granularity: time?.granularity ?? null,
      timeText: time?.text ?? null,
      timeInferred: time?.inferred ?? null,
      ...argumentLists(words),
    },
    participants: distinct(
      participants.map(({ role, entityId }) => ({ role, entityId, key: `${id}>${entityId}>${role}` })),
      (row) => row.key,
    ),
    placeId: assertion.placeId,
    attributedToId: assertion.attributedToId,
  };
}

/** Each key once (the first wins), in order of key: writers that take locks in one order seldom wait in a circle. */
function distinct<T>(rows: readonly T[], key: (row: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const row of rows) if (!byKey.has(key(row))) byKey.set(key(row), row);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}
