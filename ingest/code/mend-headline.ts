import type { Growing } from './tree.ts';

/** "Reyes, Berg meet in Lima", "Peru, Chile hold talks": in a headline a comma stands for "and", and parsers see two subjects or two names of one. */
export function mendHeadline(second: Growing, nodes: readonly Growing[]): void {
  // "to meet"
  const verb = nodes[second.at + (nodes[second.at + 1]?.tag === 'TO' ? 2 : 1)];
  if (verb?.dep !== 'ROOT' || !verb.tag.startsWith('VB') || /^[.?!]$/.test(nodes.at(-1)?.text ?? '')) return;
  const first = verb.kids.findLast(({ dep, at }) => /^(?:nsubj|dep)$/.test(dep) && at < second.at);
  const joined = nodes[first?.at ?? -1];
  const isSubject = second.dep === 'nsubj' && second.head === verb;
  if (!joined?.tag.startsWith('NNP') || !(isSubject || (second.dep === 'appos' && second.head === joined))) return;
  const start = Math.min(second.at, ...second.kids.map(({ at }) => at));
  if (nodes[joined.at + 1]?.text !== ',' || start !== joined.at + 2) return;
  verb.kids = verb.kids.filter((kid) => kid !== second);
  second.head = joined;
  second.dep = 'conj';
  joined.dep = 'nsubj';
  if (isSubject) joined.kids = [...joined.kids, second];
}
