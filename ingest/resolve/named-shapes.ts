import type { Document } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { territories } from '../gazetteers/territories.ts';
import type { Register } from './register.ts';
import type { Run } from './run.ts';
import { claim, isFree, surfaceOf, type View } from './view.ts';

/** Takes the words of elections, wars and conferences out of the way: no party and no place is named in them. */
export function claimEvents(views: readonly View[]): void {
  for (const view of views) {
    for (const shape of view.shapes) if (shape.kind === 'EVENT' && !view.isHeadline) claim(view, shape);
  }
}

/** Organisations whose kind shows in their words. */
export function resolveOrganisations(views: readonly View[], document: Document, register: Register): void {
  for (const view of views) {
    for (const shape of view.shapes) {
      if (shape.kind !== 'ORGANIZATION' || view.isHeadline || !isFree(view, shape)) continue;
      if (view.hits.some((hit) => hit.from === shape.from && hit.to === shape.to)) continue;
      const id = register.unknownOrganisation(surfaceOf(view, document, shape), null);
      register.mention(id, view.tokens, shape.from, shape.to, 'name');
      claim(view, shape);
    }
  }
}

/** Places whose kind shows in their words: rivers, airports, palaces. */
export function resolvePlaceShapes(views: readonly View[], document: Document, register: Register): void {
  for (const view of views) {
    for (const shape of view.shapes) {
      if (shape.kind !== 'PLACE' || view.isHeadline || !isFree(view, shape) || isPersons(view, shape)) continue;
      if (view.hits.some((hit) => hit.from === shape.from && hit.to === shape.to)) continue;
      const surface = surfaceOf(view, document, shape);
      const territory = territories().byKey.get(nameKey(surface));
      const id = territory ? register.territory(territory) : register.unknownPlace(surface);
      register.mention(id, view.tokens, shape.from, shape.to, 'name');
      claim(view, shape);
    }
  }
}

/** "Michael Bay" is no bay. */
function isPersons(view: View, { from, to }: Run): boolean {
  const [first, ...rest] = view.tokens.slice(from, to);
  return (
    firstNames().genders.has(nameKey(first?.text ?? '')) &&
    rest.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)) &&
    !/-(?:GPE|LOC|FAC)$/.test(first?.entity ?? '')
  );
}
