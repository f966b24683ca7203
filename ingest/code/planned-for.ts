import type { FoundTime } from './find-times.ts';
import type { Direction } from './place-in-calendar.ts';
import type { Telling } from './telling.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';
import { directionOf } from './verb-status.ts';

const PLANNED = /^(?:plan|schedule|set|arrange|book|slate)$/;

/** Which way a time points that is said of an act: by the tense, but "scrapped a trip planned for Thursday" by the plan. */
export function directionFor(found: FoundTime, { verb, standing, trigger }: Telling, tree: Tree): Direction {
  const isOff = standing === 'CANCELLED' || standing === 'POSTPONED' || standing === 'PLANNED';
  if (!isOff || found.says.kind !== 'weekday' || !isOfPlan(found, trigger, tree)) return directionOf(verb, standing);
  return isTold(verb) ? 'future' : 'either';
}

/** What hangs on "planned" behind the noun. */
function isOfPlan({ core }: FoundTime, trigger: Node, { nodes }: Tree): boolean {
  let at: Node | null = nodes.find(({ start, end }) => start <= core.start && core.start < end) ?? null;
  while (at !== null && !isVerb(at)) at = at.head;
  return at !== null && at.tag === 'VBN' && PLANNED.test(at.lemma) && at.dep === 'acl' && at.head === trigger;
}

/** "scrapped", "has scrapped"; who "had scrapped" it may have done so long before that day. */
function isTold(verb: Node): boolean {
  return kidsOf(verb, 'aux', 'auxpass').every(({ text }) => !/^had$/i.test(text));
}
