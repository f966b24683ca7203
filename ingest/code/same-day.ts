import { eventWords } from '../gazetteers/event-words.ts';
import { obliquesOf } from './clause.ts';
import { isVerb, kidsOf, type Node, subtree } from './tree.ts';

/** Words on which the time of an event hangs though they tell of something else, at which or just after which it was. */
export function sameDayAs(trigger: Node): readonly Node[] {
  return [...gatheringOf(trigger), ...occasionOf(trigger), ...hoursFrom(trigger)];
}

/** "agreed on a plan at a summit held in Lima on Saturday" */
function gatheringOf(trigger: Node): readonly Node[] {
  if (!isVerb(trigger)) return [];
  const inside = subtree(trigger).filter((node) => !isBehindClause(node, trigger));
  return inside
    .filter(
      ({ dep, head, lemma }) =>
        dep === 'pobj' && eventWords().gatherings.has(lemma) && /^(?:at|during)$/.test(head?.lemma ?? ''),
    )
    .flatMap((gathering) => [
      gathering,
      ...kidsOf(gathering, 'acl').filter(({ lemma }) => /^(?:hold|host)$/.test(lemma)),
    ]);
}

function isBehindClause(node: Node, top: Node): boolean {
  for (let at: Node | null = node; at !== null && at !== top; at = at.head)
    if (isVerb(at) && /^(?:VBD|VBZ|VBP)$/.test(at.tag)) return true;
  return false;
}

/** "a meeting in the afternoon, at which they settled the dispute" */
function occasionOf(trigger: Node): readonly Node[] {
  const { head, dep } = trigger;
  const isAtWhich = obliquesOf(trigger).some(
    ({ preposition, object }) => /^(?:at|during)$/.test(preposition) && object.lemma === 'which',
  );
  if (dep !== 'relcl' || head === null || !isAtWhich) return [];
  return head.dep === 'dobj' && head.head ? [head, head.head] : [head];
}

/** "signed a pact on Monday, hours after embracing", "hours after X had left"; "ending the war" may stand between. */
function hoursFrom(trigger: Node): readonly Node[] {
  const { head, dep } = trigger;
  if (head === null) return [];
  const isClause = dep === 'advcl' && kidsOf(trigger, 'mark').some(({ lemma }) => /^(?:after|before)$/.test(lemma));
  if (isClause) return isVerb(head) && isHoursApart(trigger) ? [head] : [];
  if (dep !== 'pcomp' || !/^(?:after|before)$/.test(head.lemma) || !isHoursApart(head)) return [];
  const verbs: Node[] = [];
  for (let at = head.head; at !== null; at = at.head) {
    verbs.push(at);
    if (at.dep !== 'advcl' || at.tag !== 'VBG') break;
  }
  return verbs;
}

function isHoursApart({ kids }: Node): boolean {
  return kids.some(({ lemma }) => /^(?:hour|minute|shortly|immediately)$/.test(lemma));
}
