import type { EventType } from '../../src/domain/event.ts';
import { intentWords } from '../gazetteers/intent-words.ts';
import type { Claim } from './claim.ts';
import { complementsOf, objectsOf, subjectOf } from './clause.ts';
import { particled } from './effect-of.ts';
import { markOf } from './own-standing.ts';
import { isNamed, partiesOf } from './parties.ts';
import type { FrameMatch } from './read-frames.ts';
import { isVerb, kidsOf, type Node, subtree, type Tree } from './tree.ts';

const FRIENDLY: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT']);
const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'REJECT', 'PROTEST', 'MOBILIZE']);

/**
 * A claim and what its being said amounts to: "Peru said it will send food to Chile" promises, "will bomb Chile" threatens. What
 * was vowed or offered against somebody is a threat and no agreement: "vowed to attack Chile".
 */
export function withIntent(
  claim: Claim,
  match: FrameMatch,
  matches: readonly FrameMatch[],
  tree: Tree,
): readonly Claim[] {
  if (claim.type === 'AGREE' && match.frame.mode === undefined && isAgainst(match.trigger, matches, tree))
    return [{ ...claim, type: 'THREATEN', cameo: '130', rule: 'vowed-harm' }];
  if (claim.status !== 'PLANNED' || !isWill(match.trigger) || !isOwnWord(match, tree)) return [claim];
  if (!match.sources.some(isNamed) || !match.targets.some(isNamed)) return [claim];
  const isThreat = HOSTILE.has(match.frame.type) || isUnless(match.trigger);
  if (!isThreat && !FRIENDLY.has(match.frame.type)) return [claim];
  const intent: Claim = {
    ...claim,
    type: isThreat ? 'THREATEN' : 'AGREE',
    cameo: isThreat ? '130' : '030',
    mode: null,
    status: 'HAPPENED',
    time: null,
    placeId: null,
    arguments: claim.arguments.filter(({ name }) => name !== 'time' && name !== 'place'),
    rule: isThreat ? 'announced-harm' : 'announced-help',
  };
  return [claim, intent];
}

/** "vowed to attack", "is prepared to impose sanctions", "promised to retaliate" */
function isAgainst(trigger: Node, matches: readonly FrameMatch[], tree: Tree): boolean {
  const { hostile } = intentWords();
  // "vowed to crush inflation" threatens nobody.
  const isOnSomebody = (clause: Node) => objectsOf(clause).every((object) => partiesOf(object, tree).some(isNamed));
  return complementsOf(trigger).some(
    (clause) =>
      (hostile.has(particled(clause)) && isOnSomebody(clause)) ||
      matches.some(
        ({ trigger: inner, frame, targets }) =>
          inner === clause && frame.type !== 'REJECT' && HOSTILE.has(frame.type) && targets.some(isNamed),
      ),
  );
}

/** "will send", "would send", "is prepared to send" */
function isWill(trigger: Node): boolean {
  const at = trigger.dep === 'conj' && trigger.head && kidsOf(trigger, 'aux').length === 0 ? trigger.head : trigger;
  if (kidsOf(at, 'aux').some(({ text }) => /^(?:will|would|shall|'ll|’ll|wo|'d)$/i.test(text))) return true;
  return at.dep === 'xcomp' && /^(?:plan|intend|prepared|ready|set)$/.test(at.head?.lemma ?? '');
}

function isUnless(trigger: Node): boolean {
  return kidsOf(trigger, 'advcl').some((clause) => markOf(clause) === 'unless');
}

/** Said by who is to do it, or by nobody else whom the text names: what others foresee is no promise of theirs. */
function isOwnWord({ trigger, sources }: FrameMatch, tree: Tree): boolean {
  let at: Node | null = trigger;
  while (at !== null && !(at.dep === 'ccomp' && at.head !== null && isVerb(at.head))) at = at.head;
  const speaker = at?.head ? subjectOf(at.head) : null;
  if (speaker === null) return at === null;
  const words = subtree(speaker);
  if (words.some(({ lemma }) => intentWords().bystanders.has(lemma))) return false;
  const acting = new Set(sources.map(({ entityId }) => entityId));
  const named = [...partiesOf(speaker, tree), ...words.flatMap(({ mentions }) => mentions)];
  return named.some(({ entityId }) => acting.has(entityId)) || !named.some(({ entityId }) => entityId !== null);
}
