import { isTime } from './parties.ts';
import type { Growing, Node } from './tree.ts';

/** Beside a verb without the ending of the third person, a second name before it is a second subject. */
const PLURAL = /^VBP?$/;

/** "Reyes, Berg meet in Lima", "Peru, Chile hold talks": in a headline a comma stands for "and", which parsers read in many ways. */
export function mendHeadline(second: Growing, nodes: readonly Growing[]): void {
  // "to meet"
  const verb = nodes[second.at + (nodes[second.at + 1]?.tag === 'TO' ? 2 : 1)];
  if (verb?.dep !== 'ROOT' || !verb.tag.startsWith('VB') || !isHeadline(nodes)) return;
  const first = verb.kids.findLast(({ dep, at }) => /^(?:nsubj|dep|npadvmod)$/.test(dep) && at < second.at);
  const joined = nodes[first?.at ?? -1];
  if (!joined || !isName(joined) || (joined.dep !== 'nsubj' && !PLURAL.test(verb.tag))) return;
  const isSubject = second.dep === 'nsubj' && second.head === verb;
  if (!isSubject && !(second.dep === 'appos' && second.head === joined)) return;
  const start = Math.min(second.at, ...second.kids.map(({ at }) => at));
  if (nodes[joined.at + 1]?.text !== ',' || start !== joined.at + 2) return;
  verb.kids = verb.kids.filter((kid) => kid !== second);
  second.head = joined;
  second.dep = 'conj';
  joined.dep = 'nsubj';
  if (isSubject) joined.kids = [...joined.kids, second];
}

/** "Reyes to meet Berg in Lima": parsers take it for a Reyes who is to be met. */
export function mendPlan(verb: Growing, nodes: readonly Growing[]): void {
  const who = verb.head && nodes[verb.head.at];
  if (who?.dep !== 'ROOT' || !/^(?:relcl|acl)$/.test(verb.dep) || !isHeadline(nodes) || !isName(who)) return;
  const to = nodes[who.at + 1];
  if (to?.tag !== 'TO' || to.head !== verb) return;
  who.kids = who.kids.filter((kid) => kid !== verb);
  who.head = verb;
  who.dep = 'nsubj';
  verb.head = null;
  verb.dep = 'ROOT';
  verb.kids = [who, ...verb.kids];
}

function isHeadline(nodes: readonly Growing[]): boolean {
  return nodes.length < 25 && !/^[.?!:]["'”’]?$/.test(nodes.at(-1)?.text ?? '');
}

function isName(node: Node): boolean {
  return node.tag.startsWith('NN') && /^\p{Lu}/u.test(node.text) && !isTime(node);
}
