import type { Span } from '../../src/domain/document.ts';
import type { Argument } from '../../src/domain/event.ts';
import type { FoundTime } from './find-times.ts';
import { placeOfSidelines } from './summits.ts';
import type { Telling } from './telling.ts';
import type { ToldTime } from './told-times.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';
import {
  destinationOf,
  journeyOf,
  placeFor,
  placeMeantByThere,
  placeWhere,
  tellersOf,
  timeFor,
} from './where-and-when.ts';

export function placeOf({ trigger, tellers, destination, standing, verb }: Telling, tree: Tree): Argument | null {
  const there = placeMeantByThere(trigger, tree);
  if (there && !destination) {
    const [word = trigger] = trigger.kids.filter(({ lemma }) => lemma === 'there');
    return placeArgument(there.entityId, word);
  }
  const where = placeWhere(trigger, tree);
  if (where && !destination) return placeArgument(where.entityId, where);
  const journey = journeyOf(trigger);
  const found = destination
    ? (placeOfHost(destination, tree) ?? placeNamedBy(destination, tree))
    : (placeFor(tellers, tree) ?? (journey && destinationOf(journey, tree)));
  if (!found) {
    const summit = placeOfSidelines(tellers, tree);
    return summit && placeArgument(summit.entityId, summit);
  }
  if (standing !== 'HAPPENED' && standing !== 'ONGOING' && isOfSubject(found.node, verb)) return null;
  const mention = found.node.mentions.find(({ entityId }) => entityId === found.entityId);
  return placeArgument(found.entityId, mention ?? found.node);
}

/** "a visit to Orban in Budapest": a name of no known place, with where whoever bears it was. */
function placeOfHost(destination: Node, tree: Tree): { readonly entityId: string; readonly node: Node } | null {
  const named = placeNamedBy(destination, tree);
  const entity = named && tree.entities.get(named.entityId);
  if (entity?.kind !== 'PLACE' || entity.countryId !== null) return null;
  const next = tree.nodes[destination.at + 1];
  const [where] = next?.lemma === 'in' ? kidsOf(next, 'pobj') : [];
  return where ? placeNamedBy(where, tree) : null;
}

/** "King Ekman, now in Lima, plans no meeting": where he is, and not where it would be. */
function isOfSubject(place: Node, verb: Node): boolean {
  if (place.start > verb.start) return false;
  for (let at: Node | null = place; at !== null && at !== verb; at = at.head)
    if (at.dep === 'nsubj') return at.mentions.some(({ start, end }) => place.start >= end || place.end <= start);
  return false;
}

/** "in Sochi ahead of a meeting with Y later in the day": the same day leaves no time to go elsewhere. */
export function placeOfDay(found: FoundTime | null, { verb, trigger }: Telling, tree: Tree): Argument | null {
  if (found?.says.kind !== 'context' || found.says.by !== 0 || isVerb(trigger)) return null;
  const place = placeFor(
    new Set([verb, ...tree.nodes.filter(({ tag, head }) => tag.startsWith('NN') && head !== null)]),
    tree,
  );
  return place && placeArgument(place.entityId, place.node);
}

const AT_THE_LINE: ReadonlySet<string> = new Set(['MEET', 'NEGOTIATE', 'SIGN', 'RATIFY']);

/** "LIMA - Ana Reyes received Tomas Berg on Monday": what the first paragraph tells, or what was "here", was where it was written. */
export function placeOfLine({ frame, trigger, standing, tellers }: Telling, tree: Tree): Argument | null {
  const { dateline } = tree.before;
  const isHere = [...tellers].some((teller) => teller.kids.some(({ lemma }) => lemma === 'here'));
  if (dateline === null || destinationOf(trigger, tree)) return null;
  if (!isHere && (tree.sentence.paragraph !== dateline.paragraph || standing !== 'HAPPENED')) return null;
  if (!AT_THE_LINE.has(frame.mode ?? '') || kidsOf(trigger, 'aux').some(({ lemma }) => lemma === 'have')) return null;
  const { mention } = dateline;
  return isHere || tree.sentence.start <= mention.start ? placeArgument(mention.entityId, mention) : null;
}

/** "Reyes spent Monday in Lima. She met Berg": with the day the place goes on, if nobody travelled. */
export function placeOfStory(
  { frame }: Telling,
  tree: Tree,
  carried: ToldTime | null,
  earlier: readonly Tree[],
): Argument | null {
  if (carried === null || carried.tree === tree || !AT_THE_LINE.has(frame.mode ?? '')) return null;
  const since = [...earlier.filter(({ sentence }) => sentence.index > carried.tree.sentence.index), tree];
  if (since.some(({ nodes }) => nodes.some((node) => isVerb(node) && LEAVING.test(node.lemma)))) return null;
  const { verb } = carried;
  const { dateline } = tree.before;
  const named = placeFor(new Set([verb]), carried.tree);
  if (named) return placeArgument(named.entityId, named.node);
  const isHere = verb.kids.some(({ lemma }) => lemma === 'here');
  if (dateline === null || (!isHere && dateline.paragraph !== carried.tree.sentence.paragraph)) return null;
  return placeArgument(dateline.mention.entityId, dateline.mention);
}

function placeArgument(entityId: string, { start, end }: Span): Argument {
  return { name: 'place', entityId, start, end };
}

const LEAVING = /^(?:travel|fly|go|drive|arrive|return|head|leave|depart|sail|move|cross)$/;

function placeNamedBy(node: Node, tree: Tree): { readonly entityId: string; readonly node: Node } | null {
  const mention = node.mentions.find(({ entityId }) =>
    /^(?:PLACE|COUNTRY)$/.test(tree.entities.get(entityId)?.kind ?? ''),
  );
  return mention ? { entityId: mention.entityId, node } : null;
}

/** "is to travel to Lima on Monday to see X" */
export function timeOfJourney(trigger: Node, times: readonly FoundTime[], tree: Tree): FoundTime | null {
  const journey = journeyOf(trigger);
  return journey && timeFor(journey, tellersOf(journey), times, tree);
}
