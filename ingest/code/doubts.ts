import type { EventMode } from '../../src/domain/event.ts';
import { TOOK_PLACE } from '../../src/domain/event.ts';
import { doubtCues } from '../gazetteers/doubt-cues.ts';
import { eventWords } from '../gazetteers/event-words.ts';
import { governors } from '../gazetteers/governors.ts';
import { obliquesOf } from './clause.ts';
import { effectOf } from './effect-of.ts';
import { isCutShort } from './fell-through.ts';
import { isNegated, isNoLonger } from './own-standing.ts';
import type { Standing } from './settle.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';
import { standingOf } from './verb-status.ts';

/** "… was due to meet Berg. Instead, she met Lund", "She met Lund instead." */
const INSTEAD = /^(?:[^.]* )?instead(?! of)\b/;

/** What the rest of a sentence and the sentences after it make of a meeting that it tells. */
export function reconsidered(
  standing: Standing,
  trigger: Node,
  tree: Tree,
  nextSentences: string,
  mode: EventMode | undefined,
): Standing {
  if (standing === null || isQuestion(tree)) return null;
  if (standing === 'PLANNED') return takenBack(trigger, tree, nextSentences) ?? standing;
  // "was to have met X on Friday, but that has been put off"
  if (standing === 'CANCELLED' && isVerb(trigger) && takenBack(trigger, tree, nextSentences) === 'POSTPONED')
    return 'POSTPONED';
  // "will not meet X on Friday as planned", "will no longer meet X"
  if (standing === 'DENIED' && isOffThePlan(trigger, tree)) return 'CANCELLED';
  if (standing !== 'HAPPENED' && standing !== 'ONGOING') return standing;
  const words = wordsOf(tree);
  const after = words.slice(trigger.at + 1).join(' ');
  const cues = doubtCues();
  if (cues.sentence(words.join(' '), 'NOTHING') || isInFiction(tree) || isElsewhere(trigger, tree)) return null;
  if (mode !== 'PHONE' && cues.behind(after, 'NOTHING')) return null;
  const isOpen = (mode === 'PHONE' || mode === 'VISIT') && isVerb(trigger);
  if ((isOpen || isAim(trigger)) && mayHaveFailed(after, mode)) return null;
  if (cues.afterwards(nextSentences, 'NOTHING') || cues.untrue(nextSentences, 'NOTHING')) return null;
  return isHeard(words, after) ? 'ALLEGED' : standing;
}

/** "In the film, Chile attacks Peru": nobody does. */
export function isInFiction(tree: Tree): boolean {
  return doubtCues().fiction(wordsOf(tree).join(' '), 'NOTHING');
}

/** "According to Israeli media, …", "…, a rights group charged on Friday" */
function isHeard(words: readonly string[], after: string): boolean {
  const cues = doubtCues();
  return cues.behind(after, 'ALLEGED') || cues.sentence(words.join(' '), 'ALLEGED');
}

/** "shelled the camp, an aid group charged on Friday": what is told is one side's charge; a question tells nothing. */
export function allegedBehind(standing: Standing, { at }: Node, tree: Tree): Standing {
  if (isQuestion(tree)) return null;
  if (standing !== 'HAPPENED' && standing !== 'ONGOING') return standing;
  const words = wordsOf(tree);
  return isHeard(words, words.slice(at + 1).join(' ')) ? 'ALLEGED' : standing;
}

function wordsOf({ nodes }: Tree): readonly string[] {
  return nodes.map(({ text }) => text.toLowerCase().replace('’', "'"));
}

/** What a journey was for: "flew to Lima to meet X", "for talks with X". */
function isAim(trigger: Node): boolean {
  return trigger.dep === 'advcl' || (trigger.dep === 'pobj' && trigger.head?.lemma === 'for');
}

/** A call may not get through, a journey may turn back. */
function mayHaveFailed(after: string, mode: EventMode | undefined): boolean {
  // "telephoned him to say that he would not come": what was said is no doubt; but "… , but nobody answered" is one.
  const said =
    mode === 'VISIT' ? / (?:said|says|that|and) / : / (?:said|says|that|to (?:say|tell|inform|warn|assure)) /;
  const [own = ''] = after.split(said, 1);
  const [, rest = ''] = after.slice(own.length).split(/(?= (?:but|;) )/, 2);
  return doubtCues().failing(own, 'NOTHING') || (mode !== 'VISIT' && doubtCues().failing(rest, 'NOTHING'));
}

/** "in the pages of a thriller", "at no time", "a tale that nobody believed" */
function isElsewhere(trigger: Node, { nodes }: Tree): boolean {
  const parts = [trigger, ...kidsOf(trigger, 'dobj')];
  return (
    parts
      .flatMap(obliquesOf)
      .some(
        ({ object }) =>
          (governors().settings(object.lemma) !== null && !isDisplay(object)) ||
          kidsOf(object, 'det').some(({ lemma }) => lemma === 'no'),
      ) ||
    nodes.some(
      ({ dep, lemma, at }) =>
        at > trigger.at && (dep === 'appos' || dep === 'npadvmod') && governors().accounts(lemma) !== null,
    )
  );
}

/** "in a show of support" is no stage. */
function isDisplay(setting: Node): boolean {
  return setting.lemma === 'show' && obliquesOf(setting).some(({ preposition }) => preposition === 'of');
}

function isQuestion({ nodes }: Tree): boolean {
  return nodes.slice(-3).some(({ text }) => text === '?');
}

/** "had been due to travel but cancelled", "was to have met him, but the audience was called off". */
function takenBack(trigger: Node, tree: Tree, nextSentences: string): Standing {
  const own = new Set(governorsOf(trigger));
  for (const verb of tree.nodes.filter(isVerb)) {
    // "was to dine with him; the dinner was dropped": parsers hang the one on the other.
    if ((own.has(verb) && !isDropped(verb)) || verb === trigger || isOfAnother(verb)) continue;
    const effect = effectOf('cancelling', verb);
    if (effect !== 'CANCELLED' && effect !== 'POSTPONED' && effect !== 'REFUSED') continue;
    // "dropped a bomb" drops no visit.
    if (verb.lemma === 'drop' && !isOfMeeting(verb)) continue;
    // "before the trip was postponed"
    const isBefore =
      verb.dep === 'advcl' && kidsOf(verb, 'mark').some(({ lemma }) => lemma === 'before' || lemma === 'until');
    const standing = isBefore && !isNegated(verb) ? 'HAPPENED' : standingOf(verb);
    if (TOOK_PLACE.has(standing)) return effect;
  }
  if (isCutShort(trigger, [...own])) return 'CANCELLED';
  if (isPastPlan(trigger) && INSTEAD.test(nextSentences)) return 'CANCELLED';
  if (isPastPlan(trigger) && [...own].some((verb) => kidsOf(verb, 'cc').some(({ lemma }) => lemma === 'but')))
    return 'CANCELLED';
  return doubtCues().afterwards(nextSentences, 'CANCELLED') ? 'CANCELLED' : null;
}

/** What is not done though it was planned: words behind it say so, or its verb does. */
function isOffThePlan(trigger: Node, tree: Tree): boolean {
  const verb = isVerb(trigger) ? trigger : trigger.head;
  if (verb !== null && isNoLonger(verb) && kidsOf(verb, 'aux').some(({ tag }) => tag === 'MD')) return true;
  const after = wordsOf(tree)
    .slice(trigger.at + 1)
    .join(' ');
  return doubtCues().behind(after, 'CANCELLED');
}

/** "the dinner was dropped" */
function isDropped(verb: Node): boolean {
  return kidsOf(verb, 'nsubjpass').some(({ lemma }) => eventWords().gatherings.has(lemma));
}

/** "will receive her, and a stop in Lima was dropped": what is told for the first time is another. */
function isOfAnother(verb: Node): boolean {
  return kidsOf(verb, 'nsubjpass', 'dobj').some((noun) =>
    kidsOf(noun, 'det').some(({ lemma }) => lemma === 'a' || lemma === 'an'),
  );
}

function isOfMeeting(verb: Node): boolean {
  return kidsOf(verb, 'nsubjpass', 'dobj').some(({ lemma }) => eventWords().gatherings.has(lemma));
}

function governorsOf(trigger: Node): readonly Node[] {
  const chain: Node[] = [];
  for (let at: Node | null = trigger; at !== null; at = at.dep === 'relcl' ? null : at.head) chain.push(at);
  return chain.filter((node) => isVerb(node) || node.pos === 'ADJ');
}

/** "was supposed to visit", "had been due to see", "was to have met" */
function isPastPlan(trigger: Node): boolean {
  return (
    governorsOf(trigger).some((node) => node.tag === 'VBD' && /^(?:be|have)$/.test(node.lemma)) ||
    governorsOf(trigger).some((node) =>
      kidsOf(node, 'aux', 'auxpass').some(({ text }) => /^(?:had|was|were)$/i.test(text)),
    )
  );
}
