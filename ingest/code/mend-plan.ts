import { adopt } from './hang.ts';
import type { Growing, Node } from './tree.ts';

const PLANNED = /^(?:plan|schedule|set|slate|propose|arrange|book|fix)$/;

/**
 * "A meeting between X and Y planned for May 18 was postponed", "Talks set for Friday were put off": parsers take "planned" for
 * what the meeting did, and that for what was postponed, or what was postponed for what was set.
 */
export function mendPlanned(plan: Growing, nodes: readonly Growing[]): void {
  if (!/^VB[DN]$/.test(plan.tag) || !PLANNED.test(plan.lemma)) return;
  const subject = find(plan, nodes, ({ dep, at }) => /^nsubj/.test(dep) && at < plan.at);
  const hasAuxiliary = plan.kids.some(({ dep }) => /^(?:aux|auxpass|dobj|expl)$/.test(dep));
  if (!subject || hasAuxiliary || !/^NNS?$/.test(subject.tag)) return;
  const below = find(plan, nodes, (kid) => isMain(kid, plan));
  const over =
    below ?? (/^(?:nsubj|nsubjpass|csubj|csubjpass|ccomp)$/.test(plan.dep) ? nodes[plan.head?.at ?? -1] : undefined);
  if (!over || !isMain(over, plan) || plan.mentions.length > 0) return;
  const isRoot = plan.head === null || plan.head === plan;
  const others = plan.kids.filter((kid) => kid !== subject && kid !== over);
  const own = others.filter(({ at }) => at < over.at && !nodes[at]?.dep.startsWith('punct'));
  const rest = others.filter((kid) => !own.includes(kid));
  if (over.head === plan) {
    over.dep = plan.dep;
    over.head = isRoot ? null : plan.head;
    const top = plan.head === null ? undefined : nodes[plan.head.at];
    if (top) top.kids = top.kids.map((kid) => (kid === plan ? over : kid));
  }
  adopt(over, [subject, ...over.kids.filter((kid) => kid !== plan), ...rest], nodes);
  subject.dep = over.kids.some(({ dep }) => dep === 'auxpass') ? 'nsubjpass' : 'nsubj';
  adopt(plan, own, nodes);
  adopt(subject, [...subject.kids, plan], nodes);
  plan.dep = 'acl';
  plan.tag = 'VBN';
}

/** "was postponed", "were put off", "will not go ahead": a verb with an auxiliary and no subject of its own. */
function isMain(verb: Node, plan: Node): boolean {
  return (
    verb.at > plan.at &&
    verb.kids.some(({ dep, at, tag }) => /^aux/.test(dep) && tag !== 'TO' && at > plan.at) &&
    verb.kids.every((kid) => !/^(?:nsubj|nsubjpass|mark)$/.test(kid.dep) || kid === plan)
  );
}

function find(over: Growing, nodes: readonly Growing[], fits: (kid: Node) => boolean): Growing | undefined {
  const kid = over.kids.find(fits);
  return kid && nodes[kid.at];
}
