import type { EntityRef } from '../../domain/entity.ts';
import type { Executor } from '../executor.ts';
import type { EventFilter, PageRequest } from '../graph.ts';
import type { EventRecord, Page } from '../records.ts';
import type { Candidate } from '../statements/entities.ts';
import { eventPage, eventsOfArticle } from '../statements/events.ts';
import { afterKey, keyCursor, toPage } from './page.ts';
import { readBundle, readEventsById } from './read-bundle.ts';
import { resolveRef } from './resolve-ref.ts';

export async function readEvents(
  executor: Executor,
  filter: EventFilter,
  { first, after }: PageRequest,
): Promise<Page<EventRecord>> {
  const [participants, place, about] = await Promise.all([
    Promise.all((filter.between ?? []).map((ref) => resolveRef(executor, ref))),
    resolveOptional(executor, filter.place ?? null),
    resolveOptional(executor, filter.about ?? null),
  ]);
  const rows = await executor.read(
    eventPage({
      participantIds: fewestEventsFirst(participants),
      types: filter.types ?? null,
      modes: filter.modes ?? null,
      status: filter.status ?? null,
      placeId: place?.id ?? null,
      aboutId: about?.id ?? null,
      maxSources: filter.maxSources ?? null,
      during: filter.during ?? null,
      order: filter.order,
      after: afterKey(after),
      limit: first + 1,
    }),
  );
  const { event } = await readBundle(
    executor,
    rows.slice(0, first).map(({ id }) => id),
  );
  return toPage(
    rows,
    first,
    ({ id }) => event(id),
    ({ key }) => keyCursor(key),
  );
}

function resolveOptional(executor: Executor, ref: EntityRef | null): Promise<Candidate | null> {
  return ref === null ? Promise.resolve(null) : resolveRef(executor, ref);
}

function fewestEventsFirst(participants: readonly Candidate[]): readonly string[] {
  const inOrder = participants.toSorted((a, b) => a.events - b.events || (a.id < b.id ? -1 : 1));
  return [...new Set(inOrder.map(({ id }) => id))];
}

export async function readEventsOf(executor: Executor, articleId: string): Promise<readonly EventRecord[]> {
  return readEventsById(executor, await executor.read(eventsOfArticle(articleId)));
}
