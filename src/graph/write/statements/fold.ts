import { z } from 'zod';
import type { ContactKind } from '../../../domain/contact-kind.ts';
import { ENTITY_KINDS } from '../../../domain/entity.ts';
import { EVENT_MODES, EVENT_TYPES, ROLES } from '../../../domain/event.ts';
import { rankOf } from '../../statements/contacts.ts';
import { CLAIM, claimRow } from '../../statements/event-bundle.ts';
import { query, statement } from '../../statements/statement.ts';
import { type CardedEvent, namedIn, type ShownClaim } from '../event-card.ts';
import type { ClaimedEvent } from '../fold-event.ts';
import { eventOrderKeys } from '../order-keys.ts';

/** What folding needs to know of a claim beside what is shown of it. */
const claimed = z
  .object({
    claim: claimRow,
    cameo: z.string().nullable(),
    place: z.object({ id: z.string(), kind: z.enum(ENTITY_KINDS), countryId: z.string().nullable() }).nullable(),
    participants: z.array(z.object({ role: z.enum(ROLES), entityId: z.string(), kind: z.enum(ENTITY_KINDS) })),
    phrases: z.array(z.string()),
    treatyId: z.string().nullable(),
  })
  .transform(({ claim, ...rest }): ShownClaim => {
    const { id, articleId, status, reportedAt, confidence, time } = claim;
    return { ...rest, id, articleId, status, reportedAt, confidence, time, shown: claim };
  });

const claimedEvent: z.ZodType<ClaimedEvent<ShownClaim>> = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES).nullable(),
  claims: z.array(claimed),
});

/** The events with all that any article claims of them, in order of article and sentence. */
export const claimsOf = (eventIds: readonly string[]) =>
  query(
    claimedEvent,
    `UNWIND $eventIds AS id
     MATCH (event:Event {id: id})
     CALL (event) {
       MATCH (claim:Assertion)-[:OF]->(:Telling)-[:TELLS]->(event)
       MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
       WITH claim, article.latest AS latest, properties(claim) AS c, properties(sentence) AS s
       ORDER BY latest, s.index, c.id
       RETURN collect({
         claim: ${CLAIM},
         cameo: c.cameo,
         treatyId: c.treatyId,
         phrases: coalesce(c.phrases, []),
         place: head([(claim)-[:PLACED_AT]->(place) | {id: place.id, kind: place.kind, countryId: place.countryId}]),
         participants: [(claim)-[part:INVOLVES]->(entity) | {role: part.role, entityId: entity.id, kind: entity.kind}]
       }) AS claims
     }
     RETURN event.id AS id, event.type AS type, event.mode AS mode, claims`,
    { eventIds },
  );

/** Writes the folded events; its parts, place, treaties and contradictions are made anew, with what a timeline sorts by copied onto them. */
export const writeEvents = (events: readonly CardedEvent[]) =>
  statement(
    `UNWIND $events AS row
     MATCH (event:Event {id: row.id})
     SET event += row.props,
         event.confidence = toFloat(row.props.confidence),
         event.start = date(row.start),
         event.end = date(row.end)
     WITH event, row
     CALL (event) {
       MATCH (event)<-[was:PARTICIPATED_IN]-() DELETE was
     }
     CALL (event) {
       MATCH (event)-[was:AT|ABOUT]->() DELETE was
     }
     CALL (event) {
       MATCH (event)<-[:TELLS]-(:Telling)<-[:OF]-(:Assertion)-[was:CONTRADICTS]->() DELETE was
     }
     CALL (event, row) {
       UNWIND row.participants AS part
       MATCH (entity:Entity {id: part.entityId})
       CREATE (entity)-[is:PARTICIPATED_IN {key: entity.id + '>' + event.id}]->(event)
       SET is += part,
           is.start = event.start, is.end = event.end, is.oldest = event.oldest, is.latest = event.latest, is.contested = event.contested
     }
     CALL (event, row) {
       MATCH (place:Entity {id: row.placeId})
       CREATE (event)-[:AT {key: event.id}]->(place)
     }
     CALL (event, row) {
       UNWIND row.treatyIds AS treatyId
       MATCH (treaty:Entity {id: treatyId})
       CREATE (event)-[:ABOUT {key: event.id + '>' + treatyId, treatyId: treatyId, oldest: event.oldest}]->(treaty)
     }
     CALL (row) {
       UNWIND row.contradictions AS two
       MATCH (a:Assertion {id: two.a})
       MATCH (b:Assertion {id: two.b})
       CREATE (a)-[:CONTRADICTS {key: two.a + '>' + two.b + '>' + two.field, field: two.field}]->(b)
     }`,
    { events: events.map(eventRow) },
  );

function eventRow({ folded: event, card }: CardedEvent) {
  const { id, status, cameo, confidence, time, independentSources, disagreements, contact } = event;
  const keys = eventOrderKeys(id, time);
  return {
    id,
    start: time?.start ?? null,
    end: time?.end ?? null,
    placeId: event.placeId,
    participants: event.participants,
    treatyIds: event.treatyIds,
    contradictions: event.contradictions,
    props: {
      status,
      cameo,
      confidence,
      contact,
      independentSources,
      disagreements,
      granularity: time?.granularity ?? null,
      timeText: time?.text ?? null,
      timeInferred: time?.inferred ?? null,
      ...keys,
      card: JSON.stringify(card),
      ...namedIn(card),
      // Only what is contested has it, so that an index holds nothing else.
      contested: disagreements.length > 0 ? keys.latest : null,
    },
  };
}

export const removeEvents = (ids: readonly string[]) =>
  statement(
    `UNWIND $ids AS id
     MATCH (event:Event {id: id})
     DETACH DELETE event`,
    { ids },
  );

export interface Pair {
  readonly a: string;
  readonly b: string;
}

/**
 * Counts a pair's contacts of one kind anew from the events both were present in, and writes them in both directions.
 * Walks from whoever took part in fewer events.
 */
export const recountPairs = (kind: ContactKind, pairs: readonly Pair[]) =>
  statement(
    `UNWIND $pairs AS pair
     MATCH (a:Entity {id: pair.a})
     MATCH (b:Entity {id: pair.b})
     CALL (a, b) {
       MATCH (a)-[was:${kind}]-(b) DELETE was
     }
     WITH a, b,
          CASE WHEN COUNT { (a)-[:PARTICIPATED_IN]->() } <= COUNT { (b)-[:PARTICIPATED_IN]->() }
               THEN [a, b] ELSE [b, a] END AS byDegree
     WITH a, b, byDegree[0] AS fewer, byDegree[1] AS more
     CALL (fewer, more) {
       MATCH (fewer)-[one:PARTICIPATED_IN]->(event:Event)
       WHERE one.present AND event.contact = $kind
       WITH event, more
       MATCH (event)<-[other:PARTICIPATED_IN]-(more)
       WHERE other.present
       WITH event ORDER BY event.latest DESC
       RETURN collect(event) AS events
     }
     WITH a, b, events, [event IN events WHERE event.start IS NOT NULL] AS dated
     WHERE size(events) > 0
     WITH a, b, events, head(dated) AS last, dated[-1] AS first
     UNWIND [[a, b], [b, a]] AS ends
     WITH ends[0] AS one, ends[1] AS other, events, first, last
     CREATE (one)-[:${kind} {
       key: one.id + '>' + other.id, entityId: one.id, otherId: other.id,
       count: size(events), latest: [event IN events[..3] | event.id],
       rank: ${rankOf('size(events)', 'last.start', 'other.id')},
       firstStart: first.start, firstEnd: first.end, firstGranularity: first.granularity,
       firstTimeText: first.timeText, firstTimeInferred: first.timeInferred,
       lastStart: last.start, lastEnd: last.end, lastGranularity: last.granularity,
       lastTimeText: last.timeText, lastTimeInferred: last.timeInferred
     }]->(other)`,
    { kind, pairs },
  );
