import { extractDocument } from '../../ingest/pipeline.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { contentId, sha256 } from '../../src/domain/id.ts';
import type { Time } from '../../src/domain/time.ts';

/** A text as a read article of a day. */
export function articleOf(text: string, date: string | null): Document {
  return {
    id: contentId('article', text),
    contentHash: sha256(text),
    text,
    title: null,
    url: null,
    publisher: null,
    publishedAt: date === null ? null : `${date}T00:00:00.000Z`,
    wires: [],
  };
}

export function factsOf(text: string, date: string | null): string[] {
  return readable(extractDocument(articleOf(text, date)));
}

/** Only the meetings, visits and calls of a text. */
export function consultationsOf(text: string, date: string | null): string[] {
  const extraction = extractDocument(articleOf(text, date));
  return readable({ ...extraction, events: extraction.events.filter(({ type }) => type === 'CONSULT') });
}

/** Each assertion as a line that a person can read: "HAPPENED meet: A, B; Geneva; 2021-06-16". */
export function readable(extraction: Extraction): string[] {
  const nameOf = (id: string | null) => extraction.entities.find((entity) => entity.id === id)?.name ?? '';
  return extraction.events.flatMap((event) =>
    event.assertions.map(({ status, participants, placeId, treatyId, time }) => {
      const who = participants.map(({ entityId }) => nameOf(entityId)).toSorted();
      const parts = [who.join(', '), nameOf(treatyId), nameOf(placeId), time ? whenOf(time) : ''];
      const kind = event.type === 'CONSULT' ? [event.mode] : [event.type, event.mode];
      return `${status} ${kind
        .filter((part) => part !== null)
        .join('/')
        .toLowerCase()}: ${parts.filter((part) => part !== '').join('; ')}`;
    }),
  );
}

function whenOf({ start, granularity }: Time): string {
  if (granularity === 'DAY') return start;
  if (granularity === 'WEEK') return `week of ${start}`;
  return granularity === 'MONTH' ? start.slice(0, 7) : start.slice(0, 4);
}
