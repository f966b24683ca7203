import type { Sentence, Span, Token } from '../../src/domain/document.ts';
import type { Entity, Mention } from '../../src/domain/entity.ts';
import { mendHeadline, mendPlan } from './mend-headline.ts';
import { mendPair } from './mend-pair.ts';
import {
  mendDateline,
  mendDay,
  mendDoer,
  mendList,
  mendNearer,
  mendObject,
  mendPurpose,
  mendReduced,
  mendSaying,
} from './mend-parse.ts';
import { mendPlanned } from './mend-plan.ts';
import type { Growing, Node, Tree } from './tree.ts';

/** The tokens of one sentence as a tree; `first` is the index of the first among all tokens of the article. */
export function plantTree(
  sentence: Sentence,
  tokens: readonly Token[],
  first: number,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  before: Tree['before'],
): Tree {
  const nodes = tokens.map(
    (token, at): Growing => ({
      at,
      start: token.start,
      end: token.end,
      text: token.text,
      lemma: token.lemma.toLowerCase(),
      tag: token.tag,
      pos: token.pos,
      dep: token.dep,
      head: null,
      kids: [],
      mentions: [],
    }),
  );
  for (const [at, node] of nodes.entries()) {
    const head = nodes[(tokens[at]?.head ?? 0) - first];
    if (!head || head === node) continue;
    node.head = head;
    head.kids.push(node);
  }
  mendDateline(nodes);
  for (const node of nodes) mendHeadline(node, nodes);
  for (const node of nodes) mendPlan(node, nodes);
  for (const node of nodes) mendPlanned(node, nodes);
  for (const node of nodes) mendList(node, nodes);
  for (const node of nodes) mendPair(node, nodes, mentions, entities);
  for (const node of nodes) mendDay(node, nodes, mentions);
  for (const node of nodes) mendPurpose(node, nodes);
  for (const node of nodes) mendReduced(node, nodes);
  for (const node of nodes) mendNearer(node, nodes);
  for (const node of nodes) mendDoer(node, nodes);
  for (const node of nodes) mendSaying(node, nodes);
  for (const node of nodes) node.mentions = mentionsAt(node, mentions);
  for (const node of nodes) mendObject(node, entities);
  return { sentence, nodes, entities, before };
}

/** What a word is the head of: the longest of these, so that "the Russian minister" is he, and "Russian" in it the country. */
function mentionsAt({ start, end, head }: Node, mentions: readonly Mention[]): readonly Mention[] {
  const headed = mentions.filter((mention) => {
    const covers = (span: Span) => mention.start <= span.start && span.end <= mention.end;
    return (covers({ start, end }) || (mention.start < end && start < mention.end)) && (head === null || !covers(head));
  });
  const length = Math.max(0, ...headed.map((mention) => mention.end - mention.start));
  return headed.filter((mention) => mention.end - mention.start === length);
}
