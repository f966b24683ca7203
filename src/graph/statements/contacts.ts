import { z } from 'zod';
import type { EventMode } from '../../domain/event.ts';
import type { DateRange } from '../../domain/time.ts';
import { nullableTime, timeMap } from '../decode.ts';
import { daysOf, overlaps } from './date-range.ts';
import { query } from './statement.ts';

const contactRow = z.object({
  otherId: z.string(),
  count: z.number(),
  /** Where it stands in the order of a page, which is downwards: how often, how lately, id. */
  rank: z.string(),
  first: nullableTime,
  last: nullableTime,
  latest: z.array(z.string()),
});
export type ContactRow = z.infer<typeof contactRow>;

/** Above every rank. */
const FIRST_RANK = '~';

/** The rank of a contact, as Cypher: most often met first, then most lately, then by id. */
export function rankOf(count: string, lastDay: string, otherId: string): string {
  return `right('0000000000' + toString(${count}), 10) + ' ' + toString(coalesce(${lastDay}, date('0001-01-01'))) + ' ' + ${otherId}`;
}

/** All whom `entityId` ever met, from the derived relationship, which already holds counts and the latest events. */
export const contactsMet = (entityId: string, after: string | null, limit: number) =>
  query(
    contactRow,
    `MATCH (:Entity)-[met:MET]->(:Entity)
USING INDEX SEEK met:MET(entityId, rank)
WHERE met.entityId = $entityId AND met.rank < $rank
WITH met ORDER BY met.entityId DESC, met.rank DESC LIMIT $limit
WITH properties(met) AS met
RETURN met.otherId AS otherId, met.count AS count, met.rank AS rank, met.latest AS latest,
       ${timeMap('met', 'first')} AS first,
       ${timeMap('met', 'last')} AS last`,
    { entityId, rank: after ?? FIRST_RANK, limit },
  );

/** The same, counted from the events themselves: for a period, or for chosen modes. */
export const contactsCounted = (options: {
  readonly entityId: string;
  readonly modes: readonly EventMode[];
  readonly during: DateRange | null;
  readonly after: string | null;
  readonly limit: number;
}) => {
  const { from, to } = daysOf(options.during);
  return query(
    contactRow,
    `MATCH (:Entity)-[mine:PARTICIPATED_IN]->(event:Event)
USING INDEX SEEK mine:PARTICIPATED_IN(entityId, latest)
WHERE mine.entityId = $entityId AND mine.latest > $low AND mine.latest < $high
  AND mine.present AND ${overlaps('mine')}
  AND event.contact IS NOT NULL AND event.mode IN $modes
MATCH (event)<-[theirs:PARTICIPATED_IN]-(:Entity)
WHERE theirs.present AND theirs.entityId <> $entityId
WITH theirs.entityId AS id, event ORDER BY event.latest DESC
WITH id, collect(event) AS events
WITH id, events, size(events) AS count, [event IN events WHERE event.start IS NOT NULL] AS dated
WITH id, events, count, head(dated) AS last, dated[-1] AS first,
     ${rankOf('count', 'head(dated).start', 'id')} AS rank
WHERE rank < $rank
WITH * ORDER BY rank DESC LIMIT $limit
RETURN id AS otherId, count, rank, [event IN events[..3] | event.id] AS latest,
       ${timeMap('first')} AS first,
       ${timeMap('last')} AS last`,
    {
      entityId: options.entityId,
      modes: options.modes,
      low: '',
      high: to === null ? '~' : `${to}~`,
      from,
      to,
      rank: options.after ?? FIRST_RANK,
      limit: options.limit,
    },
  );
};
