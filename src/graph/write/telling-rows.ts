import { compare } from '../../domain/compare.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Assertion, Event } from '../../domain/event.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { phraseOf } from '../../domain/phrase.ts';
import type { Telling, ToldPlace } from '../../domain/telling.ts';

/** What an article tells, event by event, as far as other articles' tellings are compared with it. In order of id. */
export function tellingsOf(
  extraction: Extraction,
  { wires, signature }: Pick<Telling, 'wires' | 'signature'>,
): readonly Telling[] {
  const { document, events } = extraction;
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((event) => ({
      id: event.id,
      articleId: document.id,
      type: event.type,
      mode: event.mode,
      participants: event.participants.toSorted((a, b) =>
        compare(`${a.role} ${a.entityId}`, `${b.role} ${b.entityId}`),
      ),
      victims: victimsIn(event, document.text),
      treatyId: event.treatyId,
      time: event.time,
      place: toldPlace(event.placeId, entities),
      reportedAt: document.publishedAt,
      statuses: [...new Set(event.assertions.map(({ status }) => status))].sort(),
      wires,
      signature,
    }));
}

function toldPlace(placeId: string | null, entities: ReadonlyMap<string, Entity>): ToldPlace | null {
  if (placeId === null) return null;
  const place = entities.get(placeId);
  return { id: placeId, countryId: place?.kind === 'PLACE' ? place.countryId : null };
}

function victimsIn({ assertions }: Event, text: string): readonly string[] {
  const heads = assertions
    .flatMap((assertion) => victimPhrases(assertion, text))
    .flatMap((each) => phraseOf(each)?.head ?? []);
  return [...new Set(heads)].sort();
}

function victimPhrases({ arguments: words }: Assertion, text: string): readonly string[] {
  return words
    .filter(({ name, entityId }) => name === 'RECIPIENT' && entityId === null)
    .map(({ start, end }) => text.slice(start, end));
}
