import { z } from 'zod';
import type { EventMode, EventStatus, EventType } from '../../domain/event.ts';
import type { DateRange } from '../../domain/time.ts';
import { daysOf, overlaps } from './date-range.ts';
import { query } from './statement.ts';

export interface EventPage {
  /** Ids of those who all took part, whoever took part in fewest events first: the page is read from that one's index. */
  readonly participantIds: readonly string[];
  readonly types: readonly EventType[] | null;
  readonly modes: readonly EventMode[] | null;
  readonly status: readonly EventStatus[] | null;
  /** A country also stands for the places in it. */
  readonly placeId: string | null;
  /** The treaty acted on. */
  readonly aboutId: string | null;
  /** At most so many independent origins tell of it. */
  readonly maxSources: number | null;
  readonly during: DateRange | null;
  readonly order: 'OLDEST_FIRST' | 'LATEST_FIRST';
  /** The order key of the last item of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

/** Which events make the page; event-bundle.ts brings what is behind them. */
const place = z.object({ id: z.string(), key: z.string() });

/** Keys are `first-day last-day id`: these are before and after all of them. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

/** One of four texts, whatever the filter: a filter that is not set is a parameter that is null. */
export function eventPage(options: EventPage) {
  const { types, modes, status, placeId, aboutId, maxSources, during, after, limit } = options;
  const [participantId, ...otherIds] = options.participantIds;
  const oldest = options.order === 'OLDEST_FIRST';
  const key = oldest ? 'oldest' : 'latest';
  const from = participantId === undefined ? fromEvents(key, oldest) : fromParticipant(key, oldest);
  // What begins after the period has a later key, so the range of the index ends there.
  const end = during?.to === undefined || during.to === null ? AFTER_ALL : `${during.to}${AFTER_ALL}`;
  return query(
    place,
    `${from}
RETURN event.id AS id, event.${key} AS key`,
    {
      ...(participantId === undefined ? {} : { participantId, otherIds }),
      low: oldest ? (after ?? BEFORE_ALL) : BEFORE_ALL,
      high: oldest ? end : lesser(after ?? AFTER_ALL, end),
      ...daysOf(during),
      types,
      modes,
      status,
      placeId,
      aboutId,
      maxSources,
      limit,
    },
  );
}

const FILTER = `
  AND ($types IS NULL OR event.type IN $types)
  AND ($modes IS NULL OR event.mode IN $modes)
  AND ($status IS NULL OR event.status IN $status)
  AND ($maxSources IS NULL OR event.independentSources <= $maxSources)
  AND ($placeId IS NULL OR EXISTS {
    MATCH (event)-[:AT]->(place:Entity) WHERE place.id = $placeId OR place.countryId = $placeId
  })
  AND ($aboutId IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $aboutId}) })`;

function fromEvents(key: string, oldest: boolean): string {
  return `MATCH (event:Event)
USING INDEX SEEK event:Event(${key})
WHERE event.${key} > $low AND event.${key} < $high
  AND ${overlaps('event')}${FILTER}
WITH event ORDER BY event.${key}${oldest ? '' : ' DESC'} LIMIT $limit`;
}

/**
 * Without the hint the planner walks all of a hub's participations and sorts them; the order is named as the index has
 * it, so that nothing is left to sort.
 */
function fromParticipant(key: string, oldest: boolean): string {
  const direction = oldest ? '' : ' DESC';
  return `MATCH (:Entity)-[is:PARTICIPATED_IN]->(event:Event)
USING INDEX SEEK is:PARTICIPATED_IN(entityId, ${key})
WHERE is.entityId = $participantId AND is.${key} > $low AND is.${key} < $high
  AND ${overlaps('is')}
  AND all(id IN $otherIds WHERE EXISTS { (event)<-[:PARTICIPATED_IN]-(:Entity {id: id}) })${FILTER}
WITH event, is ORDER BY is.entityId${direction}, is.${key}${direction} LIMIT $limit`;
}

function lesser(a: string, b: string): string {
  return a < b ? a : b;
}

/** What one article has claims of, oldest first. */
export const eventsOfArticle = (articleId: string) =>
  query(
    place,
    `MATCH (:Telling {articleId: $articleId})-[:TELLS]->(event:Event)
WITH DISTINCT event ORDER BY event.oldest LIMIT 1000
RETURN event.id AS id, event.oldest AS key`,
    { articleId },
  );
