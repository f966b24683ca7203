import type { FoundTime } from './find-times.ts';
import type { Direction } from './place-in-calendar.ts';
import type { Telling } from './telling.ts';
import { isVerb, kidsOf, type Node, subtree, type Tree } from './tree.ts';
import { directionOf } from './verb-status.ts';

const PLANNED = /^(?:plan|schedule|set|arrange|book|slate)$/;

/** Which way a time points that is said of an act: by the tense, and by what else tells it. */
export function directionFor(found: FoundTime, { verb, standing, trigger }: Telling, tree: Tree): Direction {
  const usual = directionOf(verb, standing);
  if (found.says.kind !== 'weekday') return usual;
  if (standing === 'ONGOING' && isPicture(tree)) return 'past';
  // "returns on Saturday from a visit": that is no day of it.
  if (standing === 'HAPPENED' && trigger !== verb && /^VB[ZP]$/.test(verb.tag)) return 'either';
  const isOff = standing === 'CANCELLED' || standing === 'POSTPONED' || standing === 'PLANNED';
  // "scrapped a trip planned for Thursday"
  if (isOff && isOfPlan(found, trigger, tree)) return isTold(verb) ? 'future' : 'either';
  return usual;
}

/** "Ana Reyes (right) greets Tomas Berg": the words under a picture. */
function isPicture({ nodes }: Tree): boolean {
  return nodes.some(
    ({ text, at }) =>
      /^(?:right|left|cent(?:er|re)|L|R|C)$/i.test(text) &&
      nodes[at - 1]?.text.endsWith('(') === true &&
      nodes[at + 1]?.text.startsWith(')') === true,
  );
}

/** What hangs on "planned" behind the noun. */
function isOfPlan({ core }: FoundTime, trigger: Node, { nodes }: Tree): boolean {
  let at: Node | null = nodes.find(({ start, end }) => start <= core.start && core.start < end) ?? null;
  while (at !== null && !isVerb(at)) at = at.head;
  // "a trip to Lima planned for Thursday": parsers hang it on either noun.
  return at?.tag === 'VBN' && PLANNED.test(at.lemma) && at.dep === 'acl' && subtree(trigger).includes(at);
}

/** "scrapped", "has scrapped"; who "had scrapped" it may have done so long before that day. */
function isTold(verb: Node): boolean {
  return kidsOf(verb, 'aux', 'auxpass').every(({ text }) => !/^had$/i.test(text));
}
