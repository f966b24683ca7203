import { z } from 'zod';
import { DISAGREEMENT_FIELDS } from '../../domain/disagreement.ts';
import { ASSERTED_STATUSES, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../domain/event.ts';
import { GRANULARITIES } from '../../domain/time.ts';
import { isoDate, isoDateTime, jsonOf, nullableTime, timeMap } from '../decode.ts';
import { articleRow, ENTITIES_AND_ARTICLES, entityRow } from './rows.ts';
import { query } from './statement.ts';

const participation = z.object({ role: z.enum(ROLES), entityId: z.string() });

export const claimRow = z.object({
  id: z.string(),
  status: z.enum(ASSERTED_STATUSES),
  time: nullableTime,
  placeId: z.string().nullable(),
  attributedToId: z.string().nullable(),
  participants: z.array(participation),
  argumentNames: z.array(z.string()),
  argumentStarts: z.array(z.number()),
  argumentEnds: z.array(z.number()),
  argumentEntityIds: z.array(z.string()),
  rule: z.string(),
  confidence: z.number(),
  reportedAt: isoDateTime.nullable(),
  recordedAt: isoDateTime,
  articleId: z.string(),
  sentence: z.object({ text: z.string(), start: z.number(), end: z.number() }),
});
export type ClaimRow = z.infer<typeof claimRow>;

/** A time as JSON has it. */
const plainTime = z
  .object({ start: isoDate, end: isoDate, granularity: z.enum(GRANULARITIES), text: z.string(), inferred: z.boolean() })
  .nullable();
/** A claim as JSON has it. */
export const plainClaim = claimRow.extend({ time: plainTime });

/**
 * All that an event is shown by, but for what came instead of what, in one property of it (`card`), written when it is
 * folded: reading it costs one hit where reading what it is made from costs hundreds.
 */
export const eventCard = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES).nullable(),
  cameo: z.string().nullable(),
  status: z.enum(EVENT_STATUSES),
  time: plainTime,
  placeId: z.string().nullable(),
  participants: z.array(z.object({ roles: z.array(z.enum(ROLES)), entityId: z.string() })),
  aboutIds: z.array(z.string()),
  confidence: z.number(),
  independentSources: z.number(),
  disagreements: z.array(z.enum(DISAGREEMENT_FIELDS)),
  sameness: z.array(z.object({ a: z.string(), b: z.string(), score: z.number(), grounds: z.array(z.string()) })),
  /** In order of article and sentence; of an event with very many, the first. */
  claims: z.array(plainClaim),
});
export type EventCard = z.infer<typeof eventCard>;

const eventRow = z.object({
  card: jsonOf(eventCard),
  replacesId: z.string().nullable(),
  replacedById: z.string().nullable(),
});
export type EventRow = z.infer<typeof eventRow>;

const bundleRow = z.object({
  events: z.array(eventRow),
  entities: z.array(entityRow),
  articles: z.array(articleRow),
});
export type EventBundle = z.infer<typeof bundleRow>;

/**
 * The Cypher map that `claimRow` reads, of a `claim` whose properties are `c` in a sentence whose properties are `s`. All
 * properties of a node come at the cost of one or two.
 */
export const CLAIM = `c {
      .id, .status, .argumentNames, .argumentStarts, .argumentEnds, .argumentEntityIds, .rule, .confidence, .articleId,
      time: ${timeMap('c')},
      placeId: head([(claim)-[:PLACED_AT]->(at) | at.id]),
      attributedToId: head([(claim)-[:ATTRIBUTED_TO]->(speaker) | speaker.id]),
      participants: [(claim)-[part:INVOLVES]->(who) | {role: part.role, entityId: who.id}],
      reportedAt: toString(c.reportedAt), recordedAt: toString(c.recordedAt),
      sentence: s {.text, .start, .end}
    }`;

/**
 * Events with all that is behind them, and further entities. Each entity and article comes once, whatever number of
 * claims refer to it: a page of events of the same few people and articles is mostly repeats. A statement of its own,
 * with one text for every question: planning it costs a hundred times what answering does, and Neo4j plans a text anew
 * for every combination of the types of its parameters.
 */
export const eventBundle = (eventIds: readonly string[], entityIds: readonly string[]) =>
  query(
    bundleRow,
    `CALL () {
  UNWIND $eventIds AS eventId
  MATCH (event:Event {id: eventId})
  OPTIONAL MATCH (event)<-[:TELLS]-(telling:Telling)
  WITH event, collect(telling) AS tellings
  RETURN collect({
    card: event.card, entityIds: event.entityIds, articleIds: event.articleIds,
    replacesId: head(COLLECT {
      UNWIND tellings AS telling
      MATCH (telling)-[:REPLACES]->(:Telling)-[:TELLS]->(other:Event)
      RETURN other.id ORDER BY other.oldest LIMIT 1
    }),
    replacedById: head(COLLECT {
      UNWIND tellings AS telling
      MATCH (telling)<-[:REPLACES]-(:Telling)-[:TELLS]->(other:Event)
      RETURN other.id ORDER BY other.oldest LIMIT 1
    })
  }) AS events
}
WITH events, reduce(ids = [], event IN events | ids + event.articleIds) AS articleIds,
     reduce(ids = $entityIds, event IN events | ids + event.entityIds) AS entityIds
${ENTITIES_AND_ARTICLES}
RETURN events, entities, articles`,
    { eventIds: [...new Set(eventIds)], entityIds },
  );
