import { annotate } from '../../../../ingest/annotate/index.ts';
import { resolve } from '../../../../ingest/resolve/index.ts';
import { articleOf } from '../../../golden/facts.ts';

export function resolved(text: string, date: string | null = null) {
  return resolve({ document: articleOf(text, date), ...annotate(text) });
}

/** "Antunes = PERSON Rui Antunes" of every mention. */
export function mentionsIn(text: string): string[] {
  const { entities, mentions } = resolved(text);
  const named = new Map(entities.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  return mentions.map(({ surface, entityId }) => `${surface} = ${named.get(entityId)}`);
}

/** What the last mention of these words in a text means; several names joined with "; ", nobody as null. */
export function meaningOf(words: string, text: string, date: string | null = null): string | null {
  const { entities, mentions } = resolved(text, date);
  const places = mentions.filter(({ surface }) => surface === words);
  const last = Math.max(...places.map(({ start }) => start));
  const ids = new Set(places.filter(({ start }) => start === last).map(({ entityId }) => entityId));
  const names = entities.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return names.length === 0 ? null : names.toSorted().join('; ');
}

/** "Ann Lee, foreign minister, Chile" of every position; "former foreign minister" of one that is over. */
export function positionsIn(text: string, date: string | null = null): string[] {
  const { entities, positions } = resolved(text, date);
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nobody knows whose';
  return positions
    .map(({ personId, title, ofId, tenure }) => {
      const held = tenure === 'CURRENT' ? title : `${tenure.toLowerCase()} ${title}`;
      return `${nameOf(personId)}, ${held}, ${nameOf(ofId)}`;
    })
    .toSorted();
}
