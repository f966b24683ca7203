import { z } from 'zod';
import type { DateRange } from '../../domain/time.ts';
import { daysOf, overlaps } from './date-range.ts';
import { query } from './statement.ts';

export const MAX_HOPS = 10;

const hop = z.object({ fromId: z.string(), toId: z.string(), eventId: z.string() });

const MEETING_IN_PERIOD = `MATCH (a)-[one:PARTICIPATED_IN]->(event:Event)<-[two:PARTICIPATED_IN]-(b)
  WHERE one.present AND two.present AND event.contact = 'MET' AND ${overlaps('event')}`;

/** Asked of each relationship by itself, so that the search can drop it on the way. */
const MET_IN_PERIOD = `
WHERE all(met IN relationships(path) WHERE EXISTS {
  WITH startNode(met) AS a, endNode(met) AS b
  ${MEETING_IN_PERIOD}
})`;

const LATEST_IN_PERIOD = `CALL (a, b) {
  ${MEETING_IN_PERIOD}
  RETURN event ORDER BY event.latest DESC LIMIT 1
}`;

/**
 * The shortest chain of meetings, each hop with the latest event that joined its two. `maxHops` is a whole number from
 * 1 to MAX_HOPS; it stands in the text because Cypher takes no parameter there.
 */
export function meetingPath(fromId: string, toId: string, maxHops: number, during: DateRange | null) {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MAX_HOPS) throw new RangeError(`maxHops is ${maxHops}`);
  const { from, to } = daysOf(during);
  const anyDay = from === null && to === null;
  return query(
    hop,
    `MATCH (from:Entity {id: $fromId})
MATCH (to:Entity {id: $toId})
MATCH path = shortestPath((from)-[:MET*..${maxHops}]->(to))${anyDay ? '' : MET_IN_PERIOD}
UNWIND range(0, length(path) - 1) AS index
WITH index, relationships(path)[index] AS met
WITH index, startNode(met) AS a, endNode(met) AS b, met
${anyDay ? 'MATCH (event:Event {id: met.latest[0]})' : LATEST_IN_PERIOD}
RETURN a.id AS fromId, b.id AS toId, event.id AS eventId ORDER BY index`,
    { fromId, toId, from, to },
  );
}
