import type { Event } from '../../src/domain/event.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { ExpectedOfCorpus } from './read-corpus.ts';

export type Told = ExpectedOfCorpus['events'][number]['told'];

/** The events of an article's extraction that are the one expected. */
export function eventsIn(
  expected: ExpectedOfCorpus,
  extraction: Extraction,
  article: string,
  told: Told,
): readonly Event[] {
  return extraction.events.filter((event) => isTold(expected, event, extraction, article, told));
}

export function isTold(
  expected: ExpectedOfCorpus,
  event: Event,
  extraction: Extraction,
  article: string,
  told: Told,
): boolean {
  const parties = event.participants.map(({ entityId }) => whoIs(expected, nameIn(extraction, entityId), article));
  return (
    event.type === told.type &&
    event.mode === (told.mode ?? null) &&
    nameIn(extraction, event.treatyId) === (told.treaty ?? '') &&
    event.time?.start === told.date &&
    parties.toSorted().join() === told.parties.toSorted().join()
  );
}

/** Who is meant by a name in an article: "Wang" in one is Wang Wentao. */
export function whoIs(expected: ExpectedOfCorpus, name: string, article: string): string {
  return (
    Object.values(expected.people)
      .flat()
      .find(({ bare }) => bare?.[article] === name)?.name ?? name
  );
}

export function nameIn({ entities }: Extraction, id: string | null): string {
  return entities.find((entity) => entity.id === id)?.name ?? '';
}
