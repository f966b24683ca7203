import { kidsOf, type Node } from './tree.ts';

function isOfNoun(verb: Node): boolean {
  const isBare = verb.tag === 'VBN' && kidsOf(verb, 'aux').length === 0;
  return isBare || verb.tag === 'VB';
}

/** Clauses, what lies at a border, and what stands behind "after" or "during". */
export function isAside(node: Node, top: Node): boolean {
  let below: Node | null = null;
  for (let at: Node | null = node; at !== null && at !== top; below = at, at = at.head) {
    if (at.dep === 'relcl' || at.dep === 'advcl' || at.dep === 'appos') return true;
    // "a demand to free prisoners in Iraq", "crimes committed in Chile"; not "an attack launched by Chile".
    const isOfPhrase = at.dep === 'acl' || (at.dep === 'xcomp' && at.head?.dep === 'dobj');
    if (isOfPhrase && below?.dep !== 'agent' && isOfNoun(at)) return true;
    // "into an allegation by Chile that the rebels attacked"
    if (at.lemma === 'by' && at.head && /^(?:allegation|claim|complaint|charge|accusation)$/.test(at.head.lemma))
      return true;
    // "a stronghold on the Thai border"
    if (at.head && /^(?:border|frontier|coast|shore)$/.test(at.head.lemma) && /^(?:amod|compound|poss)$/.test(at.dep))
      return true;
    if (at.dep === 'prep' && /^(?:after|during|before|since|because|amid|following|despite|as)$/.test(at.lemma))
      return true;
  }
  return false;
}
