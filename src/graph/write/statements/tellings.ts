import { z } from 'zod';
import type { Cluster } from '../../../domain/cluster-tellings.ts';
import { ASSERTED_STATUSES, EVENT_MODES, EVENT_TYPES, ROLES } from '../../../domain/event.ts';
import { meetingPoints } from '../../../domain/meeting-points.ts';
import type { Telling } from '../../../domain/telling.ts';
import { isoDateTime, nullableTime, timeMap } from '../../decode.ts';
import { query, statement } from '../../statements/statement.ts';

const tellingRow = z
  .object({
    id: z.string(),
    articleId: z.string(),
    type: z.enum(EVENT_TYPES),
    mode: z.enum(EVENT_MODES).nullable(),
    roles: z.array(z.enum(ROLES)),
    entityIds: z.array(z.string()),
    victims: z.array(z.string()),
    treatyId: z.string().nullable(),
    time: nullableTime,
    placeId: z.string().nullable(),
    countryId: z.string().nullable(),
    reportedAt: isoDateTime.nullable(),
    statuses: z.array(z.enum(ASSERTED_STATUSES)),
    wires: z.array(z.string()),
    signature: z.array(z.number()),
  })
  .transform(
    ({ roles, entityIds, placeId, countryId, ...rest }): Telling => ({
      ...rest,
      participants: entityIds.flatMap((entityId, at) => {
        const role = roles[at];
        return role === undefined ? [] : [{ role, entityId }];
      }),
      place: placeId === null ? null : { id: placeId, countryId },
    }),
  );

const TELLING = `telling {
  .id, .articleId, .type, .mode, .roles, .entityIds, .victims, .treatyId, .placeId, .countryId, .statuses,
  time: ${timeMap('telling')}, reportedAt: toString(telling.reportedAt),
  wires: COLLECT { MATCH (article)-[:DRAWS_ON]->(source:Source) RETURN source.name ORDER BY source.name },
  signature: coalesce(article.signature, [])
} AS telling`;

/** Locks meeting points, made if need be, in order of key. Whoever holds them knows that no telling comes or goes there. */
export const lockMeetingPoints = (keys: readonly string[]) =>
  statement(
    `UNWIND $keys AS key
     MERGE (point:MeetingPoint {key: key})
     SET point.lock = true REMOVE point.lock`,
    { keys },
  );

/** The tellings that meet at any of these points, but for those of one article. */
export const tellingsAt = (keys: readonly string[], exceptArticleId: string) =>
  query(
    z.object({ telling: tellingRow }),
    `UNWIND $keys AS key
     MATCH (point:MeetingPoint {key: key})<-[:MEETS_AT]-(telling:Telling)
     WHERE telling.articleId <> $exceptArticleId
     WITH DISTINCT telling
     MATCH (article:Article {id: telling.articleId})
     RETURN ${TELLING}`,
    { keys, exceptArticleId },
  );

export const tellingsOfArticle = (articleId: string) =>
  query(
    z.object({ telling: tellingRow }),
    `MATCH (telling:Telling {articleId: $articleId})
     MATCH (article:Article {id: $articleId})
     RETURN ${TELLING}`,
    { articleId },
  );

export const tellingsOfEvents = (eventIds: readonly string[]) =>
  query(
    z.object({ eventId: z.string(), telling: tellingRow }),
    `UNWIND $eventIds AS eventId
     MATCH (:Event {id: eventId})<-[:TELLS]-(telling:Telling)
     MATCH (article:Article {id: telling.articleId})
     WITH eventId, telling, article ORDER BY eventId, telling.reportedAt, telling.id
     RETURN eventId, ${TELLING}`,
    { eventIds },
  );

/** Writes an article's tellings; one that was told once and taken back is the same again. */
export const writeTellings = (tellings: readonly Telling[]) =>
  statement(
    `UNWIND $tellings AS row
     CALL (row) {
       MATCH (past:PastTelling {id: row.id})
       OPTIONAL MATCH (past)-[led:LED_TO]->()
       DELETE led
       REMOVE past:PastTelling
       SET past:Telling
     }
     MERGE (telling:Telling {id: row.id})
     SET telling += row.props,
         telling.reportedAt = datetime(row.reportedAt),
         telling.start = date(row.start),
         telling.end = date(row.end)
     WITH telling, row
     CALL (telling, row) {
       UNWIND row.points AS key
       MATCH (point:MeetingPoint {key: key})
       CREATE (telling)-[:MEETS_AT {key: telling.id + '>' + key}]->(point)
     }`,
    { tellings: tellings.map(tellingProps) },
  );

function tellingProps(telling: Telling) {
  const { id, articleId, type, mode, participants, victims, treatyId, time, place, reportedAt, statuses } = telling;
  return {
    id,
    reportedAt,
    start: time?.start ?? null,
    end: time?.end ?? null,
    points: meetingPoints(telling).toSorted(),
    props: {
      articleId,
      type,
      mode,
      roles: participants.map(({ role }) => role),
      entityIds: participants.map(({ entityId }) => entityId),
      victims,
      treatyId,
      placeId: place?.id ?? null,
      countryId: place?.countryId ?? null,
      statuses,
      granularity: time?.granularity ?? null,
      timeText: time?.text ?? null,
      timeInferred: time?.inferred ?? null,
    },
  };
}

/** What an article's tellings came instead of, by that article. */
export const writeReplacements = (pairs: readonly { readonly from: string; readonly to: string }[]) =>
  statement(
    `UNWIND $pairs AS pair
     MATCH (one:Telling {id: pair.from})
     MATCH (other:Telling {id: pair.to})
     CREATE (one)-[:REPLACES {key: pair.from + '>' + pair.to}]->(other)`,
    { pairs },
  );

/** Ids of the events that these tellings are of. */
export const eventsOfTellings = (tellingIds: readonly string[]) =>
  query(
    z.object({ id: z.string() }),
    `UNWIND $tellingIds AS id
     MATCH (:Telling {id: id})-[:TELLS]->(event:Event)
     RETURN DISTINCT event.id AS id`,
    { tellingIds },
  );

/** Makes each cluster an event, and writes why its tellings are taken for one. Earlier links of the tellings go. */
export const writeClusters = (clusters: readonly Cluster[]) =>
  statement(
    `CALL () {
       UNWIND $tellingIds AS id
       MATCH (telling:Telling {id: id})
       CALL (telling) { MATCH (telling)-[was:TELLS|SAME_EVENT_AS]->() DELETE was }
     }
     UNWIND $clusters AS row
     MERGE (event:Event {id: row.id})
     SET event.type = row.type, event.mode = row.mode
     WITH event, row
     CALL (event, row) {
       UNWIND row.tellingIds AS id
       MATCH (telling:Telling {id: id})
       CREATE (telling)-[:TELLS {key: id}]->(event)
     }
     CALL (row) {
       UNWIND row.sameness AS same
       MATCH (one:Telling {id: same.a})
       MATCH (other:Telling {id: same.b})
       CREATE (one)-[:SAME_EVENT_AS {key: same.a + '>' + same.b, score: same.score, grounds: same.grounds}]->(other)
     }`,
    {
      tellingIds: clusters.flatMap(({ tellings }) => tellings.map(({ id }) => id)),
      clusters: clusters.map(({ id, type, mode, tellings, sameness }) => ({
        id,
        type,
        mode,
        tellingIds: tellings.map((telling) => telling.id),
        sameness,
      })),
    },
  );
