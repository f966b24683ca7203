import { type Effect, governors } from '../gazetteers/governors.ts';
import { isPassive } from './clause.ts';
import { effectOf, particled } from './effect-of.ts';
import { type Standing, settle } from './settle.ts';
import { isVerb, kidsOf, type Node } from './tree.ts';

/** What a governor makes of an event: as its own standing has it, but for those that deny only that something is out of the question. */
export function governed(effect: Effect, head: Node, standing: Standing): Effect | null {
  if (isKeptOpen(head, standing)) return 'HYPOTHETICAL';
  // "was not expected to come": an expectation denied is no denial of the coming; nor is one that nobody had.
  const isExpectation = governors().expectations(head.lemma) !== null;
  if (isExpectation && (standing === 'DENIED' || isOfFew(head))) return 'HYPOTHETICAL';
  return settle(effect, standing);
}

/** "has not ruled out meeting X", "refused to rule out a visit": it may be, and more is not said. */
export function isKeptOpen(verb: Node, standing: Standing): boolean {
  const isOpen = standing === 'DENIED' || standing === 'REFUSED' || standing === 'HYPOTHETICAL';
  return isOpen && /^(?:rule out|exclude)$/.test(particled(verb));
}

/** "Few expected her to go", "hardly anyone believed that he would"; not "a few". */
function isOfFew(verb: Node): boolean {
  return kidsOf(verb, 'nsubj', 'agent').some((who) => {
    const few = [who, ...kidsOf(who, 'amod', 'det', 'nummod')].find(({ text }) => /^few$/i.test(text));
    return few !== undefined && [...who.kids, ...few.kids].every(({ lemma }) => lemma !== 'a');
  });
}

/** "has yet to visit", "is yet to visit", "has still to visit", "it is unlikely that she will visit" */
export function isLeftOpen(head: Node): boolean {
  if (/^(?:be|have)$/.test(head.lemma) && kidsOf(head, 'advmod').some(({ lemma }) => /^(?:yet|still)$/.test(lemma)))
    return true;
  return head.lemma === 'be' && kidsOf(head, 'acomp').some((word) => effectOf('clauses', word) === 'HYPOTHETICAL');
}

/** "was to have met", "had been due to have met": what was to have been, was not. */
export function isUnmet(aim: Node, head: Node): boolean {
  if (!kidsOf(aim, 'aux').some(({ lemma }) => lemma === 'have')) return false;
  const verb = isVerb(head) ? head : head.head;
  if (verb === null) return false;
  const isPast = [verb, ...kidsOf(verb, 'aux', 'auxpass')].some(({ text }) => /^(?:was|were|had)$/i.test(text));
  const isDue =
    head.lemma === 'be' || (effectOf('clauses', head) === 'PLANNED' && governors().expectations(head.lemma) === null);
  return isPast && isDue && (!isVerb(head) || head.lemma === 'be' || isPassive(head));
}

type Undone = 'DENIED' | 'REFUSED' | 'CANCELLED' | 'POSTPONED';

/** What undoes a plan, a report or a decision: "dropped plans to", "the decision to … was reversed", "went back on its decision to". */
export function planUndone(noun: Node): { readonly verb: Node; readonly effect: Undone } | null {
  const { head } = noun;
  if (head === null) return null;
  if (noun.dep === 'pobj') {
    // "backed away from": parsers hang the one small word on the other.
    let verb: Node | null = head;
    while (verb !== null && /^(?:prep|advmod|prt)$/.test(verb.dep)) verb = verb.head;
    const phrase = verb && [verb.lemma, ...behind(verb, noun)].join(' ');
    return verb && phrase !== null && governors().undoing(phrase) !== null ? { verb, effect: 'CANCELLED' } : null;
  }
  if (noun.dep !== 'dobj' && noun.dep !== 'nsubjpass') return null;
  const effect = effectOf('objects', head);
  const isUndone = effect === 'DENIED' || effect === 'REFUSED' || effect === 'CANCELLED' || effect === 'POSTPONED';
  return isUndone ? { verb: head, effect } : null;
}

/** The small words between a verb and its phrase: "back", "on". */
function behind(verb: Node, noun: Node): readonly string[] {
  return [...verb.kids, ...verb.kids.flatMap(({ kids }) => kids)]
    .filter(({ dep, at }) => /^(?:prt|advmod|prep)$/.test(dep) && verb.at < at && at < noun.at)
    .toSorted((a, b) => a.at - b.at)
    .map(({ lemma }) => lemma);
}
