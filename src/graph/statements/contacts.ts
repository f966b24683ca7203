import { z } from 'zod';
import type { EventMode } from '../../domain/event.ts';
import type { DateRange } from '../../domain/time.ts';
import { isoDate, nullableTime, timeMap } from '../decode.ts';
import { daysOf, overlaps } from './date-range.ts';
import { query } from './statement.ts';

/** Where a contact stands in the order of a page: most often met first, then most lately, then by id. */
export const contactPosition = z.object({ count: z.number().int(), lastDay: isoDate, id: z.string() });
export type ContactPosition = z.infer<typeof contactPosition>;
/** Before every contact there can be. */
const FIRST_POSITION: ContactPosition = { count: 2 ** 31 - 1, lastDay: '9999-12-31', id: '' };

const contactRow = z.object({
  otherId: z.string(),
  count: z.number(),
  lastDay: isoDate,
  first: nullableTime,
  last: nullableTime,
  latest: z.array(z.string()),
});
export type ContactRow = z.infer<typeof contactRow>;

const AFTER_POSITION = `(count < $count OR lastDay < date($lastDay) OR (lastDay = date($lastDay) AND id > $id))`;

/** All whom `entityId` ever met, from the derived relationship, which already holds counts and the latest events. */
export const contactsMet = (entityId: string, after: ContactPosition | null, limit: number) =>
  query(
    contactRow,
    `MATCH (:Entity)-[met:MET]->(:Entity)
USING INDEX SEEK met:MET(entityId, count)
WHERE met.entityId = $entityId AND met.count <= $count
WITH met, met.count AS count, met.lastDay AS lastDay, met.otherId AS id
WHERE ${AFTER_POSITION}
ORDER BY count DESC, lastDay DESC, id LIMIT $limit
RETURN id AS otherId, count, toString(lastDay) AS lastDay, met.latest AS latest,
       ${timeMap('met', 'first')} AS first,
       ${timeMap('met', 'last')} AS last`,
    { entityId, ...(after ?? FIRST_POSITION), limit },
  );

/** The same, counted from the events themselves: for a period, or for chosen modes. */
export const contactsCounted = (options: {
  readonly entityId: string;
  readonly modes: readonly EventMode[];
  readonly during: DateRange | null;
  readonly after: ContactPosition | null;
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
     coalesce(head(dated).start, date('0001-01-01')) AS lastDay
WHERE count <= $count AND ${AFTER_POSITION}
WITH * ORDER BY count DESC, lastDay DESC, id LIMIT $limit
RETURN id AS otherId, count, toString(lastDay) AS lastDay, [event IN events[..3] | event.id] AS latest,
       ${timeMap('first')} AS first,
       ${timeMap('last')} AS last`,
    {
      entityId: options.entityId,
      modes: options.modes,
      low: '',
      high: to === null ? '~' : `${to}~`,
      from,
      to,
      ...(options.after ?? FIRST_POSITION),
      limit: options.limit,
    },
  );
};
