import type { Span } from '../../../src/domain/document.ts';
import type { Argument, Participation, Role } from '../../../src/domain/event.ts';
import type { Claim } from '../claim.ts';
import type { FoundTime } from '../find-times.ts';
import { type Anchors, placeInCalendar } from '../place-in-calendar.ts';
import type { Party } from './parties.ts';
import type { Node, Tree } from './plant-tree.ts';
import { type FrameMatch, readFrames } from './read-frames.ts';
import { directionOf, standingOf } from './verb-status.ts';
import { placeFor, tellersOf, timeFor } from './where-and-when.ts';

export interface TreeContext {
  readonly tree: Tree;
  readonly times: readonly FoundTime[];
  readonly quotations: readonly Span[];
  readonly anchors: Anchors;
}

/** All that the frames read out of a sentence, but for what stands in quotation marks: that is a speaker's. */
export function treeClaims(context: TreeContext): readonly Claim[] {
  return readFrames(context.tree)
    .filter(({ trigger }) => !context.quotations.some(({ start, end }) => start <= trigger.start && trigger.end <= end))
    .flatMap((match) => claimOf(match, context) ?? []);
}

function claimOf(match: FrameMatch, context: TreeContext): Claim | null {
  const { frame, trigger, treaty } = match;
  const { tree, times, anchors } = context;
  const standing = standingOf(trigger);
  if (standing === null) return null;
  const parties = partiesOf(match);
  if (!parties.some(({ entityId }) => entityId !== null) && treaty?.entityId == null) return null;
  const tellers = tellersOf(trigger, match.object ? [match.object] : []);
  const found = timeFor(trigger, tellers, times, tree);
  const time = found && placeInCalendar(found.says, found.text, anchors, directionOf(trigger, standing));
  const place = placeFor(tellers, tree);
  const unresolved = parties.filter(({ entityId }) => entityId === null).length;
  return {
    type: frame.type,
    mode: frame.mode ?? null,
    cameo: frame.cameo ?? null,
    status: standing,
    time,
    placeId: place?.entityId ?? null,
    treatyId: treaty?.entityId ?? null,
    participants: participationsOf(parties),
    arguments: [
      { name: 'trigger', entityId: null, start: trigger.start, end: trigger.end },
      ...(found ? [{ name: 'time', entityId: null, ...found.core }] : []),
      ...(place ? [placeArgument(place.entityId, place.node)] : []),
      ...(treaty ? [{ name: 'treaty', entityId: treaty.entityId, start: treaty.start, end: treaty.end }] : []),
      ...parties.map(({ role, entityId, start, end }) => ({ name: role, entityId, start, end })),
    ],
    sentence: tree.sentence.index,
    rule: frame.rule,
    confidence: unresolved > 0 ? frame.confidence * 0.8 : frame.confidence,
  };
}

type Taking = Party & { readonly role: Role };

function partiesOf({ frame, sources, targets }: FrameMatch): readonly Taking[] {
  const second: Role = frame.mutual ? 'ACTOR' : 'RECIPIENT';
  const all = [
    ...sources.map((party): Taking => ({ ...party, role: 'ACTOR' })),
    ...targets.map((party): Taking => ({ ...party, role: second })),
  ];
  return all.filter(
    (one, at) =>
      all.findIndex(
        (other) =>
          other.role === one.role &&
          other.entityId === one.entityId &&
          (one.entityId !== null || other.start === one.start),
      ) === at,
  );
}

function participationsOf(parties: readonly Taking[]): readonly Participation[] {
  return parties.flatMap(({ role, entityId }) => (entityId === null ? [] : [{ role, entityId }]));
}

function placeArgument(entityId: string, node: Node): Argument {
  const mention = node.mentions.find((one) => one.entityId === entityId);
  return { name: 'place', entityId, start: mention?.start ?? node.start, end: mention?.end ?? node.end };
}
