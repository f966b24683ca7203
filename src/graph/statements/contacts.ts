import { z } from 'zod';
import type { EventMode } from '../../domain/event.ts';
import type { DateRange } from '../../domain/time.ts';
import { isoDate, nullableTime, timeMap } from '../decode.ts';
import { daysOf, overlaps } from './date-range.ts';
import { eventBundle, RETURN_BUNDLE } from './event-bundle.ts';
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
export const contactPageRow = z.object({ ...eventBundle, page: z.array(contactRow) });

const AFTER_POSITION = `(count < $count OR lastDay < date($lastDay) OR (lastDay = date($lastDay) AND id > $id))`;

/** All whom `entityId` ever met, from the derived relationship, which already holds counts and the latest events. */
export const contactsMet = (entityId: string, after: ContactPosition | null, limit: number) =>
  query(
    contactPageRow,
    `MATCH (:Entity)-[met:MET]->(:Entity)
USING INDEX met:MET(entityId, count)
WHERE met.entityId = $entityId AND met.count <= $count
WITH met, met.count AS count, met.lastDay AS lastDay, met.otherId AS id
WHERE ${AFTER_POSITION}
ORDER BY count DESC, lastDay DESC, id LIMIT $limit
WITH collect({
  otherId: id, count: count, lastDay: toString(lastDay), latest: met.latest,
  first: ${timeMap('met', 'first')},
  last: ${timeMap('met', 'last')}
}) AS page
CALL (page) {
  UNWIND page AS row UNWIND row.latest AS eventId
  MATCH (event:Event {id: eventId})
  RETURN collect(DISTINCT event) AS found
}
WITH page, found, [row IN page | row.otherId] AS entityIds
${RETURN_BUNDLE}`,
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
    contactPageRow,
    `MATCH (:Entity)-[mine:PARTICIPATED_IN]->(event:Event)
USING INDEX mine:PARTICIPATED_IN(entityId, latest)
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
WITH collect({
  otherId: id, count: count, lastDay: toString(lastDay), latest: [event IN events[..3] | event.id],
  first: ${timeMap('first')},
  last: ${timeMap('last')}
}) AS page, collect(events[..3]) AS latest
WITH page, reduce(all = [], few IN latest | all + few) AS found, [row IN page | row.otherId] AS entityIds
${RETURN_BUNDLE}`,
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
