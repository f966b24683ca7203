import type { OfficeKind, OfficeLevel } from '../gazetteers/offices.ts';
import { shareOffice } from './careers.ts';
import { type Discourse, roleScore, type Spot } from './discourse.ts';
import type { PlacedMention } from './register.ts';
import { headWithin } from './tree.ts';
import type { View } from './view.ts';

/** Offices of which a state has one: only of these does the country around tell whose they are. */
const SINGLE: ReadonlySet<OfficeLevel> = new Set([
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'monarch',
]);
/** A city may only be where somebody travels. */
const OF_PLACE = -6;
const MARGIN = 3;

/**
 * Whose an office is that the text names without saying: "Iranian lawmakers threatened to take President Rouhani to
 * court". The same person's like office elsewhere tells it, else the country that is most prominent in the sentence, or
 * in the paragraph before, unless somebody else holds that office there. With two there is no telling.
 */
export function inferOwner(
  discourse: Discourse,
  { at, token }: Spot,
  kinds: readonly OfficeKind[],
  personId: string,
): string | null {
  const { careers, views } = discourse;
  const same = careers.postsOf(personId).find((post) => post.ofId !== null && shareOffice(post.kinds, kinds));
  if (same) return same.ofId;
  const home = careers.countryOf(personId);
  if (home !== null) return home;
  const isOpposition = kinds.some(({ level }) => level === 'party');
  if (!kinds.some(({ level }) => SINGLE.has(level)) && !isOpposition) return null;
  const scores = new Map<string, number>();
  const view = views[at];
  for (let distance = 0; distance <= 3; distance++) {
    const told = views[at - distance];
    if (!told || told.isHeadline || told.sentence.paragraph !== view?.sentence.paragraph) break;
    for (const mention of discourse.register.mentionsIn(told.sentence.index)) {
      if (distance === 0 && mention.from <= token && token < mention.to) continue;
      const countryId = countryOf(discourse, mention, personId);
      if (countryId === null || careers.isTaken(kinds, countryId, personId)) continue;
      const score = weight(told, mention) - 4 * distance;
      scores.set(countryId, Math.max(scores.get(countryId) ?? Number.NEGATIVE_INFINITY, score));
    }
  }
  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (!first || (second && first[1] - second[1] < MARGIN)) return null;
  return first[0];
}

function countryOf({ careers, register }: Discourse, { kind, entityId }: PlacedMention, personId: string): string | null {
  if (kind === 'COUNTRY') return entityId;
  if (kind === 'PERSON') return entityId === personId ? null : careers.countryOf(entityId);
  const entity = register.entity(entityId);
  return entity?.kind === 'ORGANIZATION' || entity?.kind === 'PLACE' ? entity.countryId : null;
}

function weight(view: View, mention: PlacedMention): number {
  return roleScore(view, headWithin(view, mention)) + (mention.kind === 'PLACE' ? OF_PLACE : 0);
}
