import type { EntityRef } from '../../domain/entity.ts';
import { MEETING_MODES } from '../../domain/presence.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Executor } from '../executor.ts';
import type { ContactFilter, PageRequest } from '../graph.ts';
import type { ContactRecord, Page } from '../records.ts';
import { contactPosition, contactsCounted, contactsMet } from '../statements/contacts.ts';
import { assembleEvents } from './assemble-events.ts';
import { EMPTY_PAGE, toPage } from './page.ts';
import { resolveRef } from './resolve-ref.ts';

/** Without a filter from what is kept for it, with one from the events; both count the same. */
export async function readContacts(
  executor: Executor,
  ref: EntityRef,
  filter: ContactFilter,
  { first, after }: PageRequest,
): Promise<Page<ContactRecord>> {
  const { id: entityId } = await resolveRef(executor, ref);
  const position = decodeCursor(contactPosition, after);
  const limit = first + 1;
  const row = await executor.readOne(
    isUnfiltered(filter)
      ? contactsMet(entityId, position, limit)
      : contactsCounted({
          entityId,
          modes: filter.modes ?? MEETING_MODES,
          during: filter.during ?? null,
          after: position,
          limit,
        }),
  );
  if (row === null) return EMPTY_PAGE;
  const { event, entity } = assembleEvents(row);
  return toPage(
    row.page,
    first,
    ({ otherId, count, first, last, latest }) => ({
      entity: entity(otherId),
      count,
      first,
      last,
      latest: latest.map(event),
    }),
    ({ otherId, count, lastDay }) => encodeCursor({ count, lastDay, id: otherId }),
  );
}

function isUnfiltered({ modes, during }: ContactFilter): boolean {
  return (modes ?? null) === null && (during?.from ?? null) === null && (during?.to ?? null) === null;
}
