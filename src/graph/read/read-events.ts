import type { EntityRef } from '../../domain/entity.ts';
import type { Executor } from '../executor.ts';
import type { EventFilter, PageRequest } from '../graph.ts';
import type { EventRecord, Page } from '../records.ts';
import type { Candidate } from '../statements/entities.ts';
import { eventById, eventPage, eventsOfArticle } from '../statements/events.ts';
import { assembleEvents } from './assemble-events.ts';
import { afterKey, EMPTY_PAGE, keyCursor, toPage } from './page.ts';
import { resolveRef } from './resolve-ref.ts';

export async function readEvents(
  executor: Executor,
  filter: EventFilter,
  { first, after }: PageRequest,
): Promise<Page<EventRecord>> {
  const [participants, place] = await Promise.all([
    Promise.all((filter.between ?? []).map((ref) => resolveRef(executor, ref))),
    resolveOptional(executor, filter.place ?? null),
  ]);
  const row = await executor.readOne(
    eventPage({
      participantIds: fewestEventsFirst(participants),
      types: filter.types ?? null,
      modes: filter.modes ?? null,
      status: filter.status ?? null,
      placeId: place?.id ?? null,
      during: filter.during ?? null,
      order: filter.order,
      after: afterKey(after),
      limit: first + 1,
    }),
  );
  if (row === null) return EMPTY_PAGE;
  const { event } = assembleEvents(row);
  return toPage(
    row.page,
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

export async function readEvent(executor: Executor, id: string): Promise<EventRecord | null> {
  const row = await executor.readOne(eventById(id));
  return row === null ? null : assembleEvents(row).event(id);
}

export async function readEventsOf(executor: Executor, articleId: string): Promise<readonly EventRecord[]> {
  const row = await executor.readOne(eventsOfArticle(articleId));
  if (row === null) return [];
  const { event } = assembleEvents(row);
  return row.page.map(({ id }) => event(id));
}
