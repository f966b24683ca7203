import { z } from 'zod';
import { ASSERTED_STATUSES, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../domain/event.ts';
import { isoDateTime, nullableTime, timeMap } from '../decode.ts';
import { articleMap, articleRow, entityMap, entityRow } from './rows.ts';

/** An event claimed by more than this is shown with its first claims only: every answer is bounded. */
const CLAIMS = 200;

const participation = z.object({ role: z.enum(ROLES), entityId: z.string() });

const claimRow = z.object({
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
  confidence: z.number(),
  claims: z.array(claimRow),
});
export type EventRow = z.infer<typeof eventRow>;

/**
 * Events with all that is behind them. Each entity and article comes once, whatever number of claims refer to it: a page
 * of events of the same few people and articles is mostly repeats.
 */
export const eventBundle = {
  events: z.array(eventRow),
  entities: z.array(entityRow),
  articles: z.array(articleRow),
};
const bundle = z.object(eventBundle);
export type EventBundle = z.infer<typeof bundle>;

/**
 * The end of a statement. Takes `page` (rows of the statement's own), `found` (event nodes, repeats allowed) and
 * `entityIds` (others to bring along), and answers one row: page, events, entities, articles.
 */
export const RETURN_BUNDLE = `
CALL (found) {
  UNWIND found AS event
  WITH DISTINCT event
  CALL (event) {
    MATCH (claim:Assertion)-[:OF]->(event)
    MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
    WITH claim, sentence, article ORDER BY article.latest, sentence.index, claim.id LIMIT ${CLAIMS}
    RETURN collect(claim {
      .id, .status, .argumentNames, .argumentStarts, .argumentEnds, .argumentEntityIds, .rule, .confidence,
      time: ${timeMap('claim')},
      placeId: head([(claim)-[:PLACED_AT]->(at:Entity) | at.id]),
      attributedToId: head([(claim)-[:ATTRIBUTED_TO]->(speaker:Entity) | speaker.id]),
      participants: [(claim)-[part:INVOLVES]->(who:Entity) | {role: part.role, entityId: who.id}],
      reportedAt: toString(claim.reportedAt), recordedAt: toString(claim.recordedAt),
      articleId: article.id, sentence: sentence {.text, .start, .end}
    }) AS claims
  }
  RETURN collect(event {
    .id, .type, .mode, .cameo, .status, .confidence, claims: claims,
    time: ${timeMap('event')},
    placeId: head([(event)-[:AT]->(at:Entity) | at.id]),
    participants: [(event)<-[part:PARTICIPATED_IN]-(:Entity) | {roles: part.roles, entityId: part.entityId}]
  }) AS events
}
CALL (found, entityIds) {
  CALL (found, entityIds) {
    UNWIND entityIds AS id MATCH (entity:Entity {id: id}) RETURN entity
    UNION
    UNWIND found AS event MATCH (event)<-[:PARTICIPATED_IN]-(entity:Entity) RETURN entity
    UNION
    UNWIND found AS event MATCH (event)-[:AT]->(entity:Entity) RETURN entity
    UNION
    UNWIND found AS event
    MATCH (event)<-[:OF]-(:Assertion)-[:INVOLVES|PLACED_AT|ATTRIBUTED_TO]->(entity:Entity) RETURN entity
    UNION
    UNWIND found AS event MATCH (event)<-[:OF]-(claim:Assertion)
    UNWIND claim.argumentEntityIds AS id MATCH (entity:Entity {id: id}) RETURN entity
  }
  RETURN collect(${entityMap('entity')}) AS entities
}
CALL (found) {
  UNWIND found AS event
  MATCH (event)<-[:OF]-(:Assertion)-[:EVIDENCED_BY]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
  WITH DISTINCT article
  RETURN collect(${articleMap('article')}) AS articles
}
RETURN page, events, entities, articles`;
