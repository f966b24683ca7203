import { z } from 'zod';
import { query } from './statement.ts';

/** A treaty acted on more often than this is shown with its first acts only: every answer is bounded. */
const ACTS = 500;

/** What was done to a treaty, oldest first. The order is named as the index has it, so that nothing is left to sort. */
export const eventsAboutTreaty = (treatyId: string) =>
  query(
    z.object({ id: z.string() }),
    `MATCH (event:Event)-[is:ABOUT]->(:Entity)
USING INDEX SEEK is:ABOUT(treatyId, oldest)
WHERE is.treatyId = $treatyId AND is.oldest > ''
WITH event, is ORDER BY is.treatyId, is.oldest LIMIT ${ACTS}
RETURN event.id AS id`,
    { treatyId },
  );
