import type { AssertedStatus } from '../../src/domain/event.ts';
import { type Effect, governors } from '../gazetteers/governors.ts';
import { kidsOf, type Node } from './tree.ts';

/** What a finite verb says by itself; INHERIT where its form says nothing, as "meet" of "refused to meet". */
export type Own = AssertedStatus | 'INHERIT' | null;

/** What the verb's own form says. */
export function ownStanding(verb: Node): Own {
  const auxiliaries = kidsOf(verb, 'aux', 'auxpass');
  const words = auxiliaries.map(({ text }) => text.toLowerCase().replace('’', "'"));
  const adverb = adverbEffect(verb);
  if (adverb === 'NOTHING' && !words.some((word) => /^(?:will|would|'ll|'d)$/.test(word))) return null;
  const modal = words.find((word) => /^(?:may|might|should|must|would|could)$/.test(word));
  if (isNegated(verb) && modal !== undefined && modal !== 'would' && modal !== 'could') return 'HYPOTHETICAL';
  // "would not ratify it unless"
  if (isNegated(verb) && kidsOf(verb, 'advcl').some((one) => markOf(one) === 'unless')) return 'HYPOTHETICAL';
  if (isNegated(verb) && words.includes('have') && modal !== undefined) return null;
  if (isNegated(verb)) return auxiliaries.some(({ tag }) => tag === 'TO') ? null : 'DENIED';
  const tense = byTense(verb, auxiliaries, words);
  const own = (tense === 'HAPPENED' || tense === 'ONGOING') && isConditional(verb) ? 'HYPOTHETICAL' : tense;
  return adverb === 'ALLEGED' && own !== null && own !== 'PLANNED' ? 'ALLEGED' : own;
}

/** "If all goes well, X meets Y"; not "X met Y as if nothing had happened", "even if he was ill". */
function isConditional(verb: Node): boolean {
  return kidsOf(verb, 'advcl', 'ccomp').some(
    (clause) =>
      (clause.dep === 'advcl' || clause.at < verb.at) &&
      (/^(?:if|unless|provided|providing)$/.test(markOf(clause)) || isSupposition(clause)) &&
      clause.kids.every(({ lemma, dep, at }) => at > clause.at || dep === 'nsubj' || !/^(?:as|even|only)$/.test(lemma)),
  );
}

/** "Provided the truce holds", "assuming that nothing goes wrong" */
function isSupposition(clause: Node): boolean {
  return /^(?:provide|assume|suppose|presume)$/.test(clause.lemma) && kidsOf(clause, 'ccomp').length > 0;
}

function byTense(verb: Node, auxiliaries: readonly Node[], words: readonly string[]): Own {
  const modal = auxiliaries.find(({ tag }) => tag === 'MD')?.text.toLowerCase();
  if (modal !== undefined) {
    if (/^(?:will|shall|'ll|wo|’ll)$/.test(modal)) return words.includes('have') ? null : 'PLANNED';
    if (modal === 'would' || modal === "'d")
      return words.includes('have') ? null : isReported(verb) && !isOnly(verb) ? 'PLANNED' : 'HYPOTHETICAL';
    return words.includes('have') ? null : 'HYPOTHETICAL';
  }
  // "Reyes to meet Berg" in a headline
  const isAlone = verb.dep === 'ROOT' && kidsOf(verb, 'nsubj').some(({ at }) => at < verb.at);
  if (auxiliaries.some(({ tag }) => tag === 'TO')) return isAlone ? 'PLANNED' : 'INHERIT';
  if (words.some((word) => /^(?:had|has|have|'ve|'s|'d)$/.test(word)) && verb.tag === 'VBN') return 'HAPPENED';
  if (words.some((word) => /^(?:did|do|does)$/.test(word))) return words.includes('did') ? 'HAPPENED' : 'ONGOING';
  if (verb.tag === 'VBD') return 'HAPPENED';
  if (verb.tag === 'VBG') {
    if (words.some((word) => /^(?:is|are|am|'s|'re|been)$/.test(word))) return 'ONGOING';
    return words.some((word) => /^(?:was|were)$/.test(word)) ? 'HAPPENED' : 'INHERIT';
  }
  if (verb.tag === 'VBN') {
    if (words.some((word) => /^(?:was|were|been|is|are|got|being)$/.test(word))) return 'HAPPENED';
    const isPast =
      verb.dep === 'acl' || verb.dep === 'ROOT' || verb.dep === 'advcl' || kidsOf(verb, 'nsubj').length > 0;
    return isPast ? 'HAPPENED' : 'INHERIT';
  }
  if (verb.tag === 'VBZ' || verb.tag === 'VBP') return 'ONGOING';
  return 'INHERIT';
}

/** "said she would only receive him in Lima" names a condition. */
function isOnly(verb: Node): boolean {
  return kidsOf(verb, 'advmod').some(({ lemma, at }) => lemma === 'only' && at < verb.at);
}

/** "said he would meet" tells a plan. */
function isReported(verb: Node): boolean {
  for (let at: Node | null = verb; at !== null; at = at.dep === 'conj' ? at.head : null) {
    if (at.dep === 'ccomp' && at.head !== null)
      return (
        governors().clauses(at.head.lemma) === 'AFFIRMED' &&
        kidsOf(at, 'advcl').every((one) => !/^(?:if|unless)$/i.test(markOf(one)))
      );
  }
  return false;
}

/** "did not meet", "never met", "no longer". */
export function isNegated(verb: Node): boolean {
  return (
    kidsOf(verb, 'neg').some((not) => !isNotOnly(verb, not)) ||
    isBehindNor(verb) ||
    kidsOf(verb, 'advmod', 'preconj').some(({ lemma }) => governors().adverbs(lemma) === 'DENIED') ||
    isNoLonger(verb) ||
    kidsOf(verb, 'nsubj', 'nsubjpass', 'dobj').some(isNoOne)
  );
}

/** "did not only meet him, she also called her" */
function isNotOnly(verb: Node, not: Node): boolean {
  return kidsOf(verb, 'advmod').some(
    ({ lemma, at }) => at > not.at && at < verb.at && /^(?:only|just|merely|simply)$/.test(lemma),
  );
}

/** "will no longer meet" */
export function isNoLonger(verb: Node): boolean {
  return kidsOf(verb, 'advmod').some(
    ({ lemma, kids }) => /^long(?:er)?$/.test(lemma) && kids.some((no) => no.lemma === 'no'),
  );
}

/** "neither confirmed nor denied" */
function isBehindNor({ dep, head, at }: Node): boolean {
  return dep === 'conj' && head !== null && kidsOf(head, 'cc').some((word) => word.lemma === 'nor' && word.at < at);
}

function isNoOne(node: Node): boolean {
  return (
    /^(?:nobody|none|nothing|neither)$/i.test(node.text) ||
    kidsOf(node, 'det', 'preconj', 'neg', 'cc').some(({ text }) => /^(?:no|neither|nor)$/i.test(text))
  );
}

function adverbEffect(verb: Node): Effect | null {
  for (const { lemma } of kidsOf(verb, 'advmod')) {
    const effect = governors().adverbs(lemma);
    if (effect === 'NOTHING' || effect === 'ALLEGED') return effect;
  }
  return null;
}

export function markOf(clause: Node): string {
  const [mark] = clause.kids.filter(
    ({ dep, at, tag }) => (dep === 'mark' || (dep === 'advmod' && /^W/.test(tag))) && at < clause.at,
  );
  // "as if they had met", "as though they had"
  const marks = clause.kids.filter(({ dep, at }) => dep === 'mark' && at < clause.at).map(({ lemma }) => lemma);
  const isAsIf = marks.includes('if') || (marks.includes('as') && marks.includes('though'));
  return isAsIf ? 'if' : (mark?.text.toLowerCase() ?? '');
}
