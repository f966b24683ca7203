import type { EntityRef } from '../../domain/entity.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { DateRange } from '../../domain/time.ts';
import type { Executor } from '../executor.ts';
import type { HopRecord } from '../records.ts';
import { MAX_HOPS, meetingPath } from '../statements/paths.ts';
import { readBundle } from './read-bundle.ts';
import { resolveRef } from './resolve-ref.ts';

/** From someone to themselves is no hop at all; null where no chain is short enough. */
export async function readPath(
  executor: Executor,
  from: EntityRef,
  to: EntityRef,
  { maxHops, during }: { readonly maxHops: number; readonly during?: DateRange | null },
): Promise<readonly HopRecord[] | null> {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MAX_HOPS) throw badHops(maxHops);
  const [start, end] = await Promise.all([resolveRef(executor, from), resolveRef(executor, to)]);
  if (start.id === end.id) return [];
  const hops = await executor.read(meetingPath(start.id, end.id, maxHops, during ?? null));
  if (hops.length === 0) return null;
  const bundle = await readBundle(
    executor,
    hops.map(({ eventId }) => eventId),
    hops.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const records = hops.map(({ fromId, toId, eventId }) => {
    const [one, other, event] = [bundle.entity(fromId), bundle.entity(toId), bundle.event(eventId)];
    return one === null || other === null || event === null ? null : { from: one, to: other, event };
  });
  // A chain with a link taken away meanwhile is none.
  const found = records.filter((record) => record !== null);
  return found.length === records.length ? found : null;
}

function badHops(maxHops: number): EntenteError {
  return new EntenteError({
    code: 'BAD_USER_INPUT',
    message: `maxHops is ${maxHops}.`,
    help: `Give a whole number from 1 to ${MAX_HOPS}.`,
  });
}
