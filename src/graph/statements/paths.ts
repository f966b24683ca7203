import { z } from 'zod';
import type { DateRange } from '../../domain/time.ts';
import { duringFilter } from './date-range.ts';
import { eventBundle, RETURN_BUNDLE } from './event-bundle.ts';
import { query } from './statement.ts';

export const MAX_HOPS = 10;

const hop = z.object({ fromId: z.string(), toId: z.string(), eventId: z.string() });
export const pathRow = z.object({ ...eventBundle, page: z.array(hop) });

/**
 * The shortest chain of meetings, each hop with the latest event that joined its two. `maxHops` is a whole number from
 * 1 to MAX_HOPS; it stands in the text because Cypher takes no parameter there.
 */
export function meetingPath(fromId: string, toId: string, maxHops: number, during: DateRange | null) {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MAX_HOPS) throw new RangeError(`maxHops is ${maxHops}`);
  const days = duringFilter('event', during);
  const inPeriod = ['one.present', 'two.present', `event.contact = 'MET'`, ...days.conditions].join(' AND ');
  const joined = `(a)-[one:PARTICIPATED_IN]->(event:Event)<-[two:PARTICIPATED_IN]-(b)`;
  const where =
    days.conditions.length === 0
      ? ''
      : `\nWHERE all(met IN relationships(path) WHERE EXISTS {
  WITH startNode(met) AS a, endNode(met) AS b
  MATCH ${joined}
  WHERE ${inPeriod}
})`;
  return query(
    pathRow,
    `MATCH (from:Entity {id: $fromId})
MATCH (to:Entity {id: $toId})
MATCH path = shortestPath((from)-[:MET*..${maxHops}]->(to))${where}
UNWIND range(0, length(path) - 1) AS index
WITH index, nodes(path)[index] AS a, nodes(path)[index + 1] AS b
CALL (a, b) {
  MATCH ${joined}
  WHERE ${inPeriod}
  RETURN event ORDER BY event.latest DESC LIMIT 1
}
WITH index, a, b, event ORDER BY index
WITH collect({fromId: a.id, toId: b.id, eventId: event.id}) AS page, collect(event) AS found,
     collect(a.id) + collect(b.id) AS entityIds
${RETURN_BUNDLE}`,
    { fromId, toId, ...days.params },
  );
}
