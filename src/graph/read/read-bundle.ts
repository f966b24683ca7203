import type { Executor } from '../executor.ts';
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
