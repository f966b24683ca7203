import { eventSummary } from '../../domain/event-summary.ts';
import type {
  ArgumentRecord,
  ArticleRecord,
  AssertionRecord,
  EntityRecord,
  EventRecord,
  EvidenceRecord,
} from '../records.ts';
import type { ClaimRow, EventBundle, EventRow } from '../statements/event-bundle.ts';
import { byId, type Find, required } from './by-id.ts';

/** Records by id. Null where the graph no longer has it: a correction may come between two statements. */
export interface Assembled {
  event(id: string): EventRecord | null;
  entity(id: string): EntityRecord | null;
}

/** Joins what a bundle brought once into whole records. */
export function assembleEvents({ events, entities, articles }: EventBundle): Assembled {
  const entityById = byId(entities);
  const entity = required('entity', entityById);
  const article = required('article', byId(articles));
  const eventById = byId(events.map((row) => eventRecord(row, entity, article)));
  return { event: (id) => eventById.get(id) ?? null, entity: (id) => entityById.get(id) ?? null };
}

function eventRecord(
  { card: row, replacesId, replacedById }: EventRow,
  entity: Find<EntityRecord>,
  article: Find<ArticleRecord>,
): EventRecord {
  const { id, type, mode, cameo, status, time, confidence } = row;
  const place = row.placeId === null ? null : entity(row.placeId);
  const participants = row.participants
    .flatMap(({ roles, entityId }) => roles.map((role) => ({ role, entity: entity(entityId) })))
    .sort(byRoleAndName);
  const assertions = row.claims.map((claim) => assertionRecord(claim, entity, article));
  const about = row.aboutIds.map(entity);
  return {
    id,
    type,
    mode,
    cameo,
    summary: eventSummary({
      type,
      mode,
      status,
      time,
      place,
      participants,
      treaty: about[0] ?? null,
      isBlameDisputed: row.disagreements.includes('BLAME'),
    }),
    status,
    time,
    place,
    participants,
    about,
    replacesId,
    replacedById,
    assertions,
    evidence: distinctEvidence(assertions),
    confidence,
    independentSources: row.independentSources,
    disagreements: row.disagreements,
    sameness: row.sameness.map(({ a, b, score, grounds }) => ({ articles: [article(a), article(b)], score, grounds })),
  };
}

/** A claim of the graph, or a past one, with what it names. */
export function assertionRecord(
  claim: ClaimRow,
  entity: Find<EntityRecord>,
  article: Find<ArticleRecord>,
): AssertionRecord {
  const { status, time, placeId, attributedToId, rule, confidence, reportedAt, recordedAt, sentence } = claim;
  return {
    status,
    time,
    place: placeId === null ? null : entity(placeId),
    participants: claim.participants
      .map(({ role, entityId }) => ({ role, entity: entity(entityId) }))
      .sort(byRoleAndName),
    attributedTo: attributedToId === null ? null : entity(attributedToId),
    arguments: argumentRecords(claim, entity),
    evidence: {
      article: article(claim.articleId),
      sentence: sentence.text,
      start: sentence.start,
      end: sentence.end,
    },
    rule,
    confidence,
    reportedAt,
    recordedAt,
    supersededAt: null,
  };
}

function argumentRecords(claim: ClaimRow, entity: Find<EntityRecord>): readonly ArgumentRecord[] {
  return claim.argumentNames.map((name, index) => {
    const entityId = claim.argumentEntityIds[index] ?? '';
    return {
      name,
      start: claim.argumentStarts[index] ?? 0,
      end: claim.argumentEnds[index] ?? 0,
      entity: entityId === '' ? null : entity(entityId),
    };
  });
}

/** Claims come in order of article and position, so their sentences do too. */
export function distinctEvidence(assertions: readonly AssertionRecord[]): readonly EvidenceRecord[] {
  const byPlace = new Map(
    assertions.map(({ evidence }) => [`${evidence.article.id} ${evidence.start} ${evidence.end}`, evidence]),
  );
  return [...byPlace.values()];
}

function byRoleAndName(
  a: { readonly role: string; readonly entity: EntityRecord },
  b: { readonly role: string; readonly entity: EntityRecord },
): number {
  const left = `${a.role} ${a.entity.name} ${a.entity.id}`;
  const right = `${b.role} ${b.entity.name} ${b.entity.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
