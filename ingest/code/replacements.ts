import type { AssertedStatus } from '../../src/domain/event.ts';
import { type Claim, triggerIn } from './claim.ts';
import { givenUpFor, verbAbove } from './taken-instead.ts';
import type { Node, Tree } from './tree.ts';

/** How far back what was given up may be told, in sentences. */
const NEAR = 2;
const GIVEN_UP: ReadonlySet<AssertedStatus> = new Set(['CANCELLED', 'REFUSED', 'DENIED']);
const TAKEN: ReadonlySet<AssertedStatus> = new Set(['HAPPENED', 'ONGOING', 'PLANNED']);

/**
 * Links what somebody did to what they gave up for it: "called off a trip to Lima and flew to Quito instead", "skipped the
 * visit in favour of talks". Only where the text says so in words; that one came after the other says nothing.
 */
export function withReplaced(claims: readonly Claim[], earlier: readonly Claim[], tree: Tree): readonly Claim[] {
  const cues = tree.nodes.filter((node) => node.lemma === 'instead' && tree.nodes[node.at + 1]?.lemma !== 'of');
  return claims.map((claim) => {
    if (claim.type !== 'CONSULT' || !TAKEN.has(claim.status)) return claim;
    const trigger = triggerOf(claim, tree);
    const cue = trigger && (cues.find((word) => isToldWith(trigger, word)) ?? favourOf(trigger));
    const givenUp = cue ? givenUpBy(claim, claims, earlier) : null;
    const start = givenUp === null ? undefined : triggerIn(givenUp)?.start;
    if (!cue || start === undefined) return claim;
    const words = { name: 'replaces', entityId: null, start: cue.start, end: cue.end };
    return { ...claim, replaces: start, arguments: [...claim.arguments, words] };
  });
}

function favourOf(trigger: Node): Node | null {
  return givenUpFor(trigger) === null ? null : trigger.head;
}

/** "flew to Quito instead", "to instead discuss it with X", "instead held talks": the word is said of the verb that tells. */
function isToldWith(trigger: Node, cue: Node): boolean {
  const verb = verbAbove(cue);
  return verb !== null && (trigger === verb || verbAbove(trigger) === verb);
}

/** What one of the same people gave up: in the sentence, or in those just before it. */
function givenUpBy(claim: Claim, own: readonly Claim[], earlier: readonly Claim[]): Claim | null {
  const who = new Set(claim.participants.map(({ entityId }) => entityId));
  const fits = (other: Claim) =>
    other.type === 'CONSULT' &&
    GIVEN_UP.has(other.status) &&
    claim.sentence - other.sentence <= NEAR &&
    other.participants.some(({ entityId }) => who.has(entityId));
  return own.findLast(fits) ?? earlier.findLast(fits) ?? null;
}

function triggerOf(claim: Claim, { nodes }: Tree): Node | null {
  const start = triggerIn(claim)?.start;
  return nodes.find((node) => node.start === start) ?? null;
}
