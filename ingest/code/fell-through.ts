import { governors } from '../gazetteers/governors.ts';
import { obliquesOf } from './clause.ts';
import { markOf } from './own-standing.ts';
import { isTime } from './parties.ts';
import { isVerb, kidsOf, type Node } from './tree.ts';

/**
 * Whether a plan lasted only until something came between: "had planned on meeting X until the strike", "had agreed to meet
 * him before the floods forced her to stay home". Before something else, "before the summit began", it may well have been done.
 */
export function isCutShort(trigger: Node, chain: readonly Node[]): boolean {
  const plans = chain.filter((verb) => verb !== trigger && isPastPerfect(verb));
  if (plans.length === 0 || /^(?:stay|remain|spend)$/.test(trigger.lemma)) return false;
  const around = new Set([trigger, ...chain, ...kidsOf(trigger, 'dobj')]);
  return [...around].some(
    (node) =>
      obliquesOf(node).some(
        ({ preposition, object }) => preposition === 'until' && object.at > trigger.at && !isTime(object),
      ) || kidsOf(node, 'advcl', 'relcl').some((clause) => clause.at > trigger.at && isInTheWay(clause)),
  );
}

/** "had planned to", "had been scheduled to" */
function isPastPerfect(verb: Node): boolean {
  return isVerb(verb) && kidsOf(verb, 'aux').some(({ text }) => /^had$/i.test(text));
}

/** "until snow grounded her plane", "before the floods forced her to stay"; not "until she left", which is how long. */
function isInTheWay(clause: Node): boolean {
  const mark = markOf(clause);
  const isPast = [clause, ...kidsOf(clause, 'aux', 'auxpass')].some(({ tag }) => tag === 'VBD');
  if (!isPast || (mark !== 'until' && mark !== 'before' && mark !== 'when')) return false;
  return mark === 'until' || governors().hindering(clause.lemma) !== null;
}
