import { speechVerbs } from '../gazetteers/speech-verbs.ts';
import { kidsOf, type Node } from './tree.ts';

const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|only)$/;

/** "became the first country to", "was the last leader to": what makes it so is done. */
export function isRanked(verb: Node): boolean {
  return (
    /^(?:be|become)$/.test(verb.lemma) &&
    kidsOf(verb, 'attr', 'oprd').some((noun) => kidsOf(noun, 'amod').some(({ lemma }) => RANK.test(lemma)))
  );
}

/** "The council voted 13-0 on Monday to impose an embargo": what a body of states resolves is done; a parliament only says what it wants. */
export function isResolution(verb: Node): boolean {
  return verb.lemma === 'vote' && kidsOf(verb, 'nsubj').some(({ text }) => /^(?:Council|Assembly|Union)$/.test(text));
}

/** "The paper had written that they met": what was told before the text began, and the text does not vouch for. */
export function isEarlierReport(verb: Node): boolean {
  const isOutlet = kidsOf(verb, 'nsubj').some(({ lemma }) => speechVerbs().outlets.has(lemma));
  return (
    (isOutlet || /^(?:write|report|claim|publish|allege)$/.test(verb.lemma)) &&
    kidsOf(verb, 'aux').some(({ text }) => /^had$/i.test(text))
  );
}

/** "Had Ana Reyes met", "Were she to go". */
export function isInverted(verb: Node): boolean {
  const [auxiliary] = kidsOf(verb, 'aux', 'auxpass');
  const [subject] = kidsOf(verb, 'nsubj', 'nsubjpass');
  return (
    auxiliary !== undefined &&
    subject !== undefined &&
    auxiliary.at < subject.at &&
    /^(?:had|were|should)$/i.test(auxiliary.text)
  );
}

/** "scepticism that X met Y": the clause lacks nothing, so it says what the noun is about and picks none out. */
export function isContent(verb: Node): boolean {
  const relatives = verb.kids.filter(({ text, at }) => at < verb.at && /^that$/i.test(text));
  const has = (...deps: readonly string[]) =>
    kidsOf(verb, ...deps).some(({ text }) => !/^(?:who|whom|which|that)$/i.test(text));
  return (
    relatives.length > 0 && has('nsubj', 'nsubjpass') && (has('dobj') || verb.kids.some(({ dep }) => dep === 'auxpass'))
  );
}
