import type { EntityRef } from '../../domain/entity.ts';
import { MEETING_MODES } from '../../domain/presence.ts';
import type { Executor } from '../executor.ts';
import type { ContactFilter, PageRequest } from '../graph.ts';
import type { ContactRecord, Page } from '../records.ts';
import { type ContactRow, contactsCounted, contactsMet } from '../statements/contacts.ts';
import type { Assembled } from './assemble-events.ts';
import { afterKey, keyCursor, toPage } from './page.ts';
import { readBundle } from './read-bundle.ts';
import { resolveRef } from './resolve-ref.ts';

/** Without a filter from what is kept for it, with one from the events; both count the same. */
export async function readContacts(
  executor: Executor,
  ref: EntityRef,
  filter: ContactFilter,
  { first, after }: PageRequest,
): Promise<Page<ContactRecord>> {
  const { id: entityId } = await resolveRef(executor, ref);
  const position = afterKey(after);
  const limit = first + 1;
  const rows = await executor.read(
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
  const shown = rows.slice(0, first);
  const bundle = await readBundle(
    executor,
    shown.flatMap(({ latest }) => latest),
    shown.map(({ otherId }) => otherId),
  );
  return toPage(
    rows,
    first,
    (row) => contactRecord(row, bundle),
    ({ rank }) => keyCursor(rank),
  );
}

function contactRecord({ otherId, count, first, last, latest }: ContactRow, bundle: Assembled): ContactRecord | null {
  const entity = bundle.entity(otherId);
  if (entity === null) return null;
  return { entity, count, first, last, latest: latest.map(bundle.event).filter((event) => event !== null) };
}

function isUnfiltered({ modes, during }: ContactFilter): boolean {
  return (modes ?? null) === null && (during?.from ?? null) === null && (during?.to ?? null) === null;
}
