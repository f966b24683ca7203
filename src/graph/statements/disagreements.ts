import { z } from 'zod';
import { query } from './statement.ts';

const row = z.object({ id: z.string() });

/** Events whose claims cannot all be right, latest first; `participantId` null for those of everybody. */
export const contestedEvents = (participantId: string | null, limit: number) =>
  participantId === null
    ? query(
        row,
        `MATCH (event:Event)
USING INDEX SEEK event:Event(contested)
WHERE event.contested > ''
WITH event ORDER BY event.contested DESC LIMIT $limit
RETURN event.id AS id`,
        { limit },
      )
    : query(
        row,
        `MATCH (:Entity)-[is:PARTICIPATED_IN]->(event:Event)
USING INDEX SEEK is:PARTICIPATED_IN(entityId, contested)
WHERE is.entityId = $participantId AND is.contested > ''
WITH event, is ORDER BY is.entityId DESC, is.contested DESC LIMIT $limit
RETURN event.id AS id`,
        { participantId, limit },
      );
