import type { Entity } from '../domain/entity.ts';
import type { Event } from '../domain/event.ts';
import type { Extraction } from '../domain/extraction.ts';

/** Letters of the longest title looked for between a state and who holds its office. */
const LONGEST_TITLE = 60;
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

export interface Parties {
  readonly participants?: readonly string[];
  readonly source?: readonly string[];
  readonly target?: readonly string[];
}

/** Of equals all, else who did it and to whom; parties without an entity by their words. */
export function partiesOf(event: Event, names: ReadonlyMap<string, string>, extraction: Extraction): Parties {
  const { document, entities } = extraction;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const words = event.assertions.flatMap((assertion) => assertion.arguments);
  const inRole = (...roles: readonly string[]) => [
    ...new Set([
      ...event.participants
        .filter(({ role }) => roles.includes(role))
        .map(({ entityId }) => ofState(entityId, extraction, byId) ?? names.get(entityId) ?? ''),
      ...words
        .filter(
          ({ name, entityId, start, end }) =>
            roles.includes(name) && (entityId === null || isMore(entityId, document.text.slice(start, end))),
        )
        .map(({ start, end }) => document.text.slice(start, end)),
    ]),
  ];
  // "Georgian demonstrators" and "Georgians" are not Georgia, nor is "Tbilisi" its name: where all is not done by equals, the
  // words tell who of a country it was.
  const isMore = (id: string, said: string) =>
    !MUTUAL.has(event.type) && /\s|^\p{Lu}/u.test(said) && !(byId.get(id)?.aliases ?? [said]).includes(said);
  const [acting, others] = [inRole('VISITOR', 'ACTOR', 'MEDIATOR', 'PARTY'), inRole('HOST', 'RECIPIENT')];
  const isVisit = event.participants.some(({ role }) => role === 'VISITOR');
  const place = event.placeId === null ? undefined : names.get(event.placeId);
  const target = isVisit && others.length === 0 && place !== undefined ? [place] : others;
  if (target.length === 0 && !isVisit && MUTUAL.has(event.type)) return { participants: acting };
  return { ...(acting.length > 0 ? { source: acting } : {}), ...(target.length > 0 ? { target } : {}) };
}

/** "Corvonia Prime Minister Roca": of a state nobody knows the words alone tell for whom its officers act. */
function ofState(
  personId: string,
  { document, mentions, positions }: Extraction,
  byId: ReadonlyMap<string, Entity>,
): string | null {
  const person = byId.get(personId);
  if (person?.kind !== 'PERSON') return null;
  const states = positions.flatMap(({ personId: holder, ofId, tenure }) => {
    const owner = byId.get(ofId ?? '');
    const isUnknown = owner?.kind === 'PLACE' && owner.countryId === null && owner.latitude === null;
    return holder === personId && tenure === 'CURRENT' && isUnknown ? [owner.id] : [];
  });
  for (const owner of mentions.filter(({ entityId }) => states.includes(entityId)))
    for (const holder of mentions.filter(({ entityId, start }) => entityId === personId && start > owner.end)) {
      const words = document.text.slice(owner.start, holder.end);
      if (holder.start - owner.end <= LONGEST_TITLE && !/[.,;:!?]/.test(words) && words.endsWith(person.name))
        return words;
    }
  return null;
}
