import type { EventType } from '../../src/domain/event.ts';
import { TOOK_PLACE } from '../../src/domain/event.ts';
import { doubtCues } from '../gazetteers/doubt-cues.ts';
import { hearsayWords } from '../gazetteers/hearsay.ts';
import { actingCountry } from './acting-country.ts';
import { type Claim, triggerIn } from './claim.ts';
import { complementsOf, objectsOf, subjectOf } from './clause.ts';
import { isNegated } from './own-standing.ts';

import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';
import { standingOf } from './verb-status.ts';

/** That somebody said something stands, whatever is said against it. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN']);

/**
 * "The U.A.E. said Iran attacked four ships. Iran denied any role": what the one who did it denies in the same sentence or the
 * next is told on one side's word. So is "had agreed to talks, but Quito said no such talks were agreed".
 */
export function withDisputes(claims: readonly Claim[], trees: readonly Tree[]): readonly Claim[] {
  return claims.map((claim) => (isDisputed(claim, trees) ? { ...claim, status: 'ALLEGED' } : claim));
}

function isDisputed(claim: Claim, trees: readonly Tree[]): boolean {
  if ((claim.status !== 'HAPPENED' && claim.status !== 'ONGOING') || SAID.has(claim.type)) return false;
  const start = triggerIn(claim)?.start ?? 0;
  const near = trees.filter(
    ({ sentence }) => sentence.index === claim.sentence || sentence.index === claim.sentence + 1,
  );
  const trigger = near.flatMap(({ nodes }) => nodes).find((node) => node.start === start);
  if (trigger === undefined) return false;
  return near.some((tree) => {
    const after = tree.nodes.filter((node) => node.start > start);
    // "… but Quito said no such talks were agreed", "said there was no accord"
    const own = new Set(['such', ...objectsOf(trigger).map(({ lemma }) => lemma)]);
    const isNoSuch = after.some(({ lemma }, at) => lemma === 'no' && own.has(after[at + 1]?.lemma ?? ''));
    // What one side says falls by whoever calls it false; what the text itself says by the doer alone.
    const isCalledFalse =
      tree.sentence.index > claim.sentence && isOnesWord(trigger) && doubtCues().untrue(wordsOf(tree), 'NOTHING');
    return (
      isNoSuch ||
      isCalledFalse ||
      after.some((verb) => isVerb(verb) && isBy(verb, claim, tree) && takesBack(verb, trigger, claim))
    );
  });
}

/** "Peru said that Chile had attacked": told as somebody's word. */
function isOnesWord(trigger: Node): boolean {
  for (let at: Node | null = trigger; at !== null; at = at.head) if (at.dep === 'ccomp') return true;
  return false;
}

function wordsOf({ nodes }: Tree): string {
  return nodes.map(({ text }) => text.toLowerCase()).join(' ');
}

/** Whether somebody who did it, or speaks for him, is the verb's subject. */
function isBy(verb: Node, { participants }: Claim, { entities }: Tree): boolean {
  const doers = participants.flatMap(({ role, entityId }) =>
    role === 'RECIPIENT' || role === 'HOST' ? [] : [entityId, actingCountry(entityId, entities)],
  );
  const denier = subjectOf(verb)?.mentions.map(({ entityId }) => entityId) ?? [];
  // "The Kremlin denied it": for its country.
  const speaksFor = (id: string): string | null => {
    const body = entities.get(id);
    return body?.kind === 'ORGANIZATION' ? body.countryId : actingCountry(id, entities);
  };
  return denier.some((id) => doers.includes(id) || doers.includes(speaksFor(id) ?? id));
}

function takesBack(verb: Node, trigger: Node, { type }: Claim): boolean {
  const { denying, denied } = hearsayWords();
  // "Peru says it did not."
  if (/^(?:do|have)$/.test(verb.lemma) && isNegated(verb) && kidsOf(verb, 'dobj', 'xcomp', 'ccomp').length === 0)
    return true;
  // "… but Quito said that it had not agreed"
  if (type === 'AGREE' && verb.lemma === trigger.lemma && isNegated(verb)) return true;
  if (!denying.has(verb.lemma) || !TOOK_PLACE.has(standingOf(verb))) return false;
  const clauses = complementsOf(verb);
  const objects = kidsOf(verb, 'dobj');
  // "…, which Peru denied", "…, a charge Peru rejects"
  if (verb.dep === 'relcl' && (objects.some(({ lemma }) => lemma === 'which') || denied.has(verb.head?.lemma ?? '')))
    return true;
  // "denied a report that the king was ill": another report.
  if (objects.some((object) => denied.has(object.lemma) && kidsOf(object, 'acl', 'relcl').length === 0)) return true;
  if (clauses.some(({ lemma }) => lemma === trigger.lemma || lemma === 'do')) return true;
  return verb.lemma === 'deny' && clauses.length === 0 && objects.length === 0;
}
