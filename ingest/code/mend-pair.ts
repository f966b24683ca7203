import type { Entity, Mention } from '../../src/domain/entity.ts';
import { adopt } from './hang.ts';
import type { Growing, Node } from './tree.ts';

/**
 * "Reyes and Peruvian President Tomas Berg met": parsers join the first to "Peruvian", and hang both on the second or his title. Then the
 * first takes the place of the second, who is joined to it.
 */
export function mendPair(
  second: Growing,
  nodes: readonly Growing[],
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): void {
  if (second.head === null || !ends(second, 'PERSON', mentions, entities)) return;
  const first = nodes.find(
    (node) =>
      (node.head === second || (node.head?.head === second && node.head.dep === 'compound')) &&
      /^(?:nmod|compound|amod|poss)$/.test(node.dep) &&
      nodes[node.at + 1]?.lemma === 'and' &&
      ends(node, 'PERSON', mentions, entities),
  );
  const joined = first && nodes.find((node) => node.head === first && node.dep === 'conj' && node.at > first.at);
  if (!first || !joined || joined.at > second.at || !ends(joined, 'COUNTRY', mentions, entities)) return;
  const over = nodes[second.head.at];
  if (!over) return;
  const title = first.head && nodes[first.head.at];
  if (title && title !== second) title.kids = title.kids.filter((kid) => kid !== first);
  const kept = second.kids.filter((kid) => kid !== first && kid.at > first.at);
  const outer = second.kids.filter((kid) => kid !== first && !kept.includes(kid));
  first.head = over;
  first.dep = second.dep;
  over.kids = over.kids.map((kid) => (kid === second ? first : kid));
  adopt(first, [...first.kids.filter((kid) => kid !== joined), ...outer, second], nodes);
  adopt(second, [joined, ...kept], nodes);
  joined.dep = 'compound';
  second.dep = 'conj';
}

/** Whether a word is the last of a name of this kind. */
function ends(
  { end }: Node,
  kind: Entity['kind'],
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): boolean {
  return mentions.some((mention) => mention.end === end && entities.get(mention.entityId)?.kind === kind);
}
