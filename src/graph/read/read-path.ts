import type { EntityRef } from '../../domain/entity.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { DateRange } from '../../domain/time.ts';
import type { Executor } from '../executor.ts';
import type { HopRecord } from '../records.ts';
import { MAX_HOPS, meetingPath } from '../statements/paths.ts';
import { assembleEvents } from './assemble-events.ts';
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
  const row = await executor.readOne(meetingPath(start.id, end.id, maxHops, during ?? null));
  if (row === null || row.page.length === 0) return null;
  const { entity, event } = assembleEvents(row);
  return row.page.map(({ fromId, toId, eventId }) => ({
    from: entity(fromId),
    to: entity(toId),
    event: event(eventId),
  }));
}

function badHops(maxHops: number): EntenteError {
  return new EntenteError({
    code: 'BAD_USER_INPUT',
    message: `maxHops is ${maxHops}.`,
    help: `Give a whole number from 1 to ${MAX_HOPS}.`,
  });
}
