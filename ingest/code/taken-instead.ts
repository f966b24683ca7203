import { effectOf } from './effect-of.ts';
import { isVerb, kidsOf, type Node } from './tree.ts';

const FAVOUR = /^(?:favou?r|place|lieu)$/;

/**
 * The verb that gives something else up for what a noun tells: "skipped the visit in favour of talks", "replaced the trip
 * with a stop in Vienna"; null where none does.
 */
export function givenUpFor(noun: Node): Node | null {
  const preposition = noun.dep === 'pobj' ? noun.head : null;
  if (preposition === null) return null;
  const { head } = preposition;
  if (head === null) return null;
  // Parsers hang the phrase on the last noun before it: "a trip to Lima with a stop".
  const verb = verbAbove(preposition);
  if (verb === null) return null;
  if (/^(?:with|by|for)$/.test(preposition.lemma)) return isExchange(verb, preposition) ? verb : null;
  if (preposition.lemma !== 'of' || !FAVOUR.test(head.lemma) || head.head?.lemma !== 'in') return null;
  const effect = effectOf('objects', verb);
  return effect === 'CANCELLED' || effect === 'REFUSED' ? verb : null;
}

/** The verb of the clause that a word stands in. */
export function verbAbove({ head }: Node): Node | null {
  let at = head;
  while (at !== null && !isVerb(at)) at = at.head;
  return at;
}

/** "replaced X with Y", "swapped X for Y", "was replaced by Y" */
function isExchange(verb: Node, { lemma }: Node): boolean {
  if (verb.lemma === 'swap' || verb.lemma === 'exchange') return lemma === 'for';
  if (verb.lemma !== 'replace') return false;
  return lemma === 'with' || (lemma === 'by' && kidsOf(verb, 'nsubjpass').length > 0);
}
