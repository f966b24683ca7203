import { type Effect, governors } from '../gazetteers/governors.ts';
import { isPassive, obliquesOf } from './clause.ts';
import { effectOf, particled } from './effect-of.ts';
import { kidsOf, type Node } from './tree.ts';

/** "was put on hold", "is on ice", "put the talks on the back burner" */
const ON_HOLD = /^(?:hold|ice|burner)$/;

/** What a verb and the words behind it make of what it is said of: "the summit is off", "has been put on hold". */
export function haltOf(verb: Node): Effect | null {
  if (!/^(?:be|put|place|remain|stay)$/.test(verb.lemma)) return null;
  if (obliquesOf(verb).some(({ preposition, object }) => preposition === 'on' && ON_HOLD.test(object.lemma)))
    return 'POSTPONED';
  // Not "is off to a good start" nor "is off the record".
  const isOff = kidsOf(verb, 'advmod', 'acomp', 'prt').some(
    (off) =>
      off.lemma === 'off' && off.kids.length === 0 && obliquesOf(verb).every(({ preposition }) => preposition !== 'to'),
  );
  return verb.lemma === 'be' && isOff ? 'CANCELLED' : null;
}

/** "pulled out of a summit": a verb whose "out" the parser may take for its particle or for a preposition. */
export function leftOut(verb: Node, preposition: Node): Effect | null {
  if (preposition.lemma === 'out') return governors().cancelling(`${verb.lemma} out`);
  return preposition.lemma === 'of' ? governors().cancelling(particled(verb)) : null;
}

/** "was to meet", "was due to meet", "was scheduled to meet" */
export function isPlan(verb: Node): boolean {
  const due = [verb, ...kidsOf(verb, 'acomp')].some((word) => effectOf('clauses', word) === 'PLANNED');
  return verb.lemma === 'be'
    ? due || kidsOf(verb, 'xcomp').some((aim) => kidsOf(aim, 'aux').some(({ tag }) => tag === 'TO'))
    : due && isPassive(verb);
}

/** "scrapped the visit hours before he was to meet X": with the one falls the other. */
export function takingBack(head: Node): Effect | null {
  const effect = effectOf('cancelling', head) ?? effectOf('objects', head);
  return effect === 'CANCELLED' || effect === 'POSTPONED' ? effect : null;
}
