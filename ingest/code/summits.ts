import type { Mention } from '../../src/domain/entity.ts';
import { obliquesOf } from './clause.ts';
import type { Node, Tree } from './tree.ts';

const SUMMIT = /^(?:summit|conference|forum|congress|assembly)$/;

/** "ended a summit in Lima", "at a summit held in Lima": the city of a summit that a sentence tells of. */
export function summitIn({ nodes, entities }: Tree): Mention | null {
  for (const noun of nodes.filter(({ lemma, tag }) => SUMMIT.test(lemma) && tag.startsWith('NN')))
    for (const teller of [noun, ...noun.kids.filter(({ dep, tag }) => dep === 'acl' && tag === 'VBN')])
      for (const { preposition, object } of obliquesOf(teller)) {
        const place = object.mentions.find(({ entityId }) => entities.get(entityId)?.kind === 'PLACE');
        if (place && (preposition === 'in' || preposition === 'at')) return place;
      }
  return null;
}

/** "met on the sidelines": where the summit is, unless the words say which other one. */
export function placeOfSidelines(tellers: ReadonlySet<Node>, { before }: Tree): Mention | null {
  const sides = [...tellers]
    .flatMap(obliquesOf)
    .filter(({ object }) => /^(?:sideline|margin|fringe)$/.test(object.lemma))
    .map(({ object }) => object);
  const areOfIt = sides.every((side) => obliquesOf(side).every(({ object }) => SUMMIT.test(object.lemma)));
  return sides.length > 0 && areOfIt ? before.summit : null;
}
