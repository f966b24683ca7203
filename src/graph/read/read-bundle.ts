import type { Executor } from '../executor.ts';
import type { EventRecord } from '../records.ts';
import { eventBundle } from '../statements/event-bundle.ts';
import { type Assembled, assembleEvents } from './assemble-events.ts';

/** The events of these ids with all that is behind them, and these further entities. Asks nothing when there are none. */
export async function readBundle(
  executor: Executor,
  eventIds: readonly string[],
  entityIds: readonly string[] = [],
): Promise<Assembled> {
  if (eventIds.length === 0 && entityIds.length === 0)
    return assembleEvents({ events: [], entities: [], articles: [] });
  const [bundle] = await executor.read(eventBundle(eventIds, entityIds));
  if (bundle === undefined) throw new Error('A statement that always answers with one row answered with none');
  return assembleEvents(bundle);
}

/** The events of these ids, in their order; what is not there is left out. */
export async function readEventsById(
  executor: Executor,
  rows: readonly { readonly id: string }[],
): Promise<readonly EventRecord[]> {
  const ids = rows.map(({ id }) => id);
  const { event } = await readBundle(executor, ids);
  return ids.map(event).filter((found) => found !== null);
}
