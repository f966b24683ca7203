import { z } from 'zod';
import { DISAGREEMENT_FIELDS } from '../../domain/disagreement.ts';
import { ASSERTED_STATUSES, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../domain/event.ts';
import { isoDateTime, nullableTime, timeMap } from '../decode.ts';
import { articleRow, ENTITIES_AND_ARTICLES, entityRow } from './rows.ts';
import { query } from './statement.ts';

/** An event claimed by more than this is shown with its first claims only: every answer is bounded. */
const CLAIMS = 200;

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

const eventRow = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES).nullable(),
  cameo: z.string().nullable(),
  status: z.enum(EVENT_STATUSES),
  time: nullableTime,
  placeId: z.string().nullable(),
  participants: z.array(z.object({ roles: z.array(z.enum(ROLES)), entityId: z.string() })),
  aboutIds: z.array(z.string()),
  replacesId: z.string().nullable(),
  replacedById: z.string().nullable(),
  confidence: z.number(),
  independentSources: z.number(),
  disagreements: z.array(z.enum(DISAGREEMENT_FIELDS)),
  sameness: z.array(z.object({ a: z.string(), b: z.string(), score: z.number(), grounds: z.array(z.string()) })),
  claims: z.array(claimRow),
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
  CALL (event) {
    MATCH (claim:Assertion)-[:OF]->(:Telling)-[:TELLS]->(event)
    MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
    WITH claim, article.latest AS latest, properties(claim) AS c, properties(sentence) AS s
    ORDER BY latest, s.index, c.id LIMIT ${CLAIMS}
    RETURN collect(${CLAIM}) AS claims
  }
  WITH event, properties(event) AS e, claims
  RETURN collect(e {
    .id, .type, .mode, .cameo, .status, .confidence, claims: claims,
    time: ${timeMap('e')},
    placeId: head([(event)-[:AT]->(at) | at.id]),
    aboutIds: COLLECT { MATCH (event)-[:ABOUT]->(treaty:Entity) RETURN treaty.id ORDER BY treaty.id },
    .independentSources, .disagreements,
    replacesId: head(COLLECT {
      MATCH (event)<-[:TELLS]-(:Telling)-[:REPLACES]->(:Telling)-[:TELLS]->(other:Event)
      RETURN other.id ORDER BY other.oldest LIMIT 1
    }),
    replacedById: head(COLLECT {
      MATCH (event)<-[:TELLS]-(:Telling)<-[:REPLACES]-(:Telling)-[:TELLS]->(other:Event)
      RETURN other.id ORDER BY other.oldest LIMIT 1
    }),
    sameness: COLLECT {
      MATCH (event)<-[:TELLS]-(one:Telling)-[same:SAME_EVENT_AS]->(other:Telling)
      RETURN {a: one.articleId, b: other.articleId, score: same.score, grounds: same.grounds}
      ORDER BY same.score DESC, same.key LIMIT 50
    },
    participants: [(event)<-[part:PARTICIPATED_IN]-() | {roles: part.roles, entityId: part.entityId}]
  }) AS events
}
WITH events,
     reduce(ids = $entityIds, event IN events | ids + [event.placeId] + event.aboutIds + [part IN event.participants | part.entityId]) AS ofEvents,
     reduce(claims = [], event IN events | claims + event.claims) AS claims
WITH events,
     reduce(ids = [claim IN claims | claim.articleId], event IN events | ids + [same IN event.sameness | same.a] + [same IN event.sameness | same.b]) AS articleIds,
     reduce(ids = ofEvents, claim IN claims | ids + [claim.placeId, claim.attributedToId] + claim.argumentEntityIds +
       [part IN claim.participants | part.entityId]) AS entityIds
${ENTITIES_AND_ARTICLES}
RETURN events, entities, articles`,
    { eventIds: [...new Set(eventIds)], entityIds },
  );
