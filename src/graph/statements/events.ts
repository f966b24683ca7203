import { z } from 'zod';
import type { EventMode, EventStatus, EventType } from '../../domain/event.ts';
import type { DateRange } from '../../domain/time.ts';
import { duringFilter } from './date-range.ts';
import { eventBundle, RETURN_BUNDLE } from './event-bundle.ts';
import { query } from './statement.ts';

export interface EventPage {
  /** Ids of those who all took part, whoever took part in fewest events first: the page is read from that one's index. */
  readonly participantIds: readonly string[];
  readonly types: readonly EventType[] | null;
  readonly modes: readonly EventMode[] | null;
  readonly status: readonly EventStatus[] | null;
  /** A country also stands for the places in it. */
  readonly placeId: string | null;
  readonly during: DateRange | null;
  readonly order: 'OLDEST_FIRST' | 'LATEST_FIRST';
  /** The order key of the last item of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

const page = z.array(z.object({ id: z.string(), key: z.string() }));
export const eventPageRow = z.object({ ...eventBundle, page });
export type EventPageRow = z.infer<typeof eventPageRow>;

/** Keys are `first-day last-day id`, so the range of the index ends where events begin after the period asked for. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

export function eventPage(options: EventPage) {
  const { types, modes, status, placeId, during, after, limit } = options;
  const [first, ...others] = options.participantIds;
  const oldest = options.order === 'OLDEST_FIRST';
  const key = oldest ? 'oldest' : 'latest';
  const carrier = first === undefined ? 'event' : 'is';
  const days = duringFilter(carrier, during);
  const end = during?.to === undefined || during.to === null ? AFTER_ALL : `${during.to}${AFTER_ALL}`;
  const low = oldest ? (after ?? BEFORE_ALL) : BEFORE_ALL;
  const high = oldest ? end : lesser(after ?? AFTER_ALL, end);
  const conditions = [
    ...(first === undefined ? [] : ['is.entityId = $participantId']),
    `${carrier}.${key} > $low`,
    `${carrier}.${key} < $high`,
    ...days.conditions,
    ...(types === null ? [] : ['event.type IN $types']),
    ...(modes === null ? [] : ['event.mode IN $modes']),
    ...(status === null ? [] : ['event.status IN $status']),
    ...(others.length === 0
      ? []
      : ['all(id IN $otherIds WHERE EXISTS { (event)<-[:PARTICIPATED_IN]-(:Entity {id: id}) })']),
    ...(placeId === null
      ? []
      : ['EXISTS { (event)-[:AT]->(place:Entity) WHERE place.id = $placeId OR place.countryId = $placeId }']),
  ];
  return query(
    eventPageRow,
    `${first === undefined ? fromEvents(key) : fromParticipant(key)}
WHERE ${conditions.join('\n  AND ')}
WITH event, ${carrier}.${key} AS key ORDER BY ${orderBy(carrier, key, oldest)} LIMIT $limit
WITH collect({id: event.id, key: key}) AS page, collect(event) AS found, [] AS entityIds
${RETURN_BUNDLE}`,
    {
      ...(first === undefined ? {} : { participantId: first }),
      low,
      high,
      ...days.params,
      ...(types && { types }),
      ...(modes && { modes }),
      ...(status && { status }),
      ...(others.length > 0 && { otherIds: others }),
      ...(placeId !== null && { placeId }),
      limit,
    },
  );
}

function fromEvents(key: string): string {
  return `MATCH (event:Event)\nUSING INDEX event:Event(${key})`;
}

/** Without the hint the planner walks all of a hub's participations and sorts them. */
function fromParticipant(key: string): string {
  return `MATCH (:Entity)-[is:PARTICIPATED_IN]->(event:Event)\nUSING INDEX is:PARTICIPATED_IN(entityId, ${key})`;
}

/** Named in the index's own order, so that nothing is left to sort. */
function orderBy(carrier: string, key: string, oldest: boolean): string {
  const direction = oldest ? '' : ' DESC';
  return carrier === 'event' ? `event.${key}${direction}` : `is.entityId${direction}, is.${key}${direction}`;
}

function lesser(a: string, b: string): string {
  return a < b ? a : b;
}

export const eventById = (id: string) =>
  query(
    eventPageRow,
    `MATCH (event:Event {id: $id})
WITH [{id: event.id, key: event.oldest}] AS page, [event] AS found, [] AS entityIds
${RETURN_BUNDLE}`,
    { id },
  );

/** What one article has claims of, oldest first. */
export const eventsOfArticle = (articleId: string) =>
  query(
    eventPageRow,
    `MATCH (:Article {id: $articleId})<-[:IN_ARTICLE]-(:Sentence)<-[:EVIDENCED_BY]-(:Assertion)-[:OF]->(event:Event)
WITH DISTINCT event ORDER BY event.oldest LIMIT 1000
WITH collect({id: event.id, key: event.oldest}) AS page, collect(event) AS found, [] AS entityIds
${RETURN_BUNDLE}`,
    { articleId },
  );
