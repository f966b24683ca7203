import { z } from 'zod';
import type { Executor } from '../executor.ts';
import { query } from '../statements/statement.ts';
import { refoldEvents } from './refold-events.ts';
import { tellingsOfEvents } from './statements/tellings.ts';

const PAGE = 200;

const uncarded = () =>
  query(
    z.object({ id: z.string() }),
    `MATCH (event:Event) WHERE event.card IS NULL
     WITH event LIMIT ${PAGE}
     RETURN event.id AS id`,
  );

/** Folds the events of a graph that an older entente wrote as this one does, some hundred at a time. */
export async function carryEventsForward(executor: Executor, timeoutMs: number): Promise<void> {
  for (;;) {
    const ids = (await executor.read(uncarded(), timeoutMs)).map(({ id }) => id);
    if (ids.length === 0) return;
    await executor.write(async (transaction) => {
      const told = Map.groupBy(await transaction.rows(tellingsOfEvents(ids)), ({ eventId }) => eventId);
      const clusters = ids.map((id) => ({
        id,
        tellings: (told.get(id) ?? []).map(({ telling }) => telling),
        sameness: [],
      }));
      await transaction.runAll(await refoldEvents(transaction, clusters, { eventIds: ids, gatherings: [] }));
    }, timeoutMs);
  }
}
