import type { Extraction } from '../../../../src/domain/extraction.ts';
import type { Time } from '../../../../src/domain/time.ts';
import type { Recast } from './recast.ts';

/** The facts of an article, each entity called as it is in the original that the article was made from. */
export interface SlotFacts {
  /** "CONSULT/MEET HAPPENED ACTOR Ann Berg, ACTOR Ivo Karas at Geneva on 2021-09-14 DAY" */
  readonly events: readonly string[];
  /** "indirect 10-42 Ann Berg to reporters" */
  readonly statements: readonly string[];
}

export function slotFacts(extraction: Extraction, original: Extraction, { before }: Recast): SlotFacts {
  const called = slotNames(extraction, original, before);
  const slot = (id: string | null) => (id === null ? 'nobody' : (called.get(id) ?? id));
  const events = extraction.events.map((event) => {
    const statuses = new Set(event.assertions.map(({ status }) => status));
    const who = event.participants.map(({ role, entityId }) => `${role} ${slot(entityId)}`).toSorted();
    const act = event.mode === null ? event.type : `${event.type}/${event.mode}`;
    return [
      act,
      [...statuses].toSorted().join('+'),
      who.join(', '),
      ...(event.treatyId === null ? [] : ['of', slot(event.treatyId)]),
      ...(event.placeId === null ? [] : ['at', slot(event.placeId)]),
      ...(event.time === null ? [] : ['on', whenOf(event.time)]),
    ].join(' ');
  });
  const statements = extraction.statements.map(({ direct, start, end, speakerId, addresseeId, addresseeText }) => {
    // "his Dutch hosts" are called otherwise when they are Kenyan.
    const hearer = addresseeId === null ? (addresseeText?.replace(/\p{Lu}\p{L}+/gu, '…') ?? null) : slot(addresseeId);
    const words = `${direct ? 'direct' : 'indirect'} ${before(start, end)} ${slot(speakerId)}`;
    return hearer === null ? words : `${words} to ${hearer}`;
  });
  return { events: events.toSorted(), statements: statements.toSorted() };
}

function whenOf({ start, granularity }: Time): string {
  return `${start} ${granularity}`;
}

/** Each entity by the one of the original that most of its mentions stood for there. */
function slotNames(
  extraction: Extraction,
  original: Extraction,
  before: Recast['before'],
): ReadonlyMap<string, string> {
  const there = new Map<string, Set<string>>();
  for (const { start, end, entityId } of original.mentions) {
    const span = `${start}-${end}`;
    there.set(span, (there.get(span) ?? new Set()).add(entityId));
  }
  const names = new Map(original.entities.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  const counts = new Map<string, Map<string, number>>();
  for (const { start, end, entityId, surface } of extraction.mentions) {
    // A name weighs more than a pronoun, which may be read for another.
    const weight = /^\p{Lu}/u.test(surface) ? 10 : 1;
    const own = counts.get(entityId) ?? new Map<string, number>();
    counts.set(entityId, own);
    for (const id of there.get(before(start, end) ?? '') ?? []) own.set(id, (own.get(id) ?? 0) + weight);
  }
  return new Map(
    extraction.entities.map(({ id, kind, name }) => {
      const [most] = [...(counts.get(id) ?? [])].toSorted((a, b) => b[1] - a[1]);
      return [id, names.get(most?.[0] ?? '') ?? names.get(id) ?? `${kind} ${name}`];
    }),
  );
}
