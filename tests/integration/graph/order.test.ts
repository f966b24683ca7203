import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { inventedNews } from '../../unit/graph/invented-world.ts';
import { chineseAccount, denial, helsinkiSummit, lavrov, sochiTalks, wang } from '../../unit/graph/sochi.ts';
import { day, person, told } from '../../unit/graph/told-article.ts';
import { cleanGraph } from '../clean-graph.ts';
import { ask, differences, dumpGraph, present } from './dump-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
beforeEach(cleanGraph);
afterAll(() => graph.close());

const ALL = [sochiTalks, helsinkiSummit, chineseAccount, denial];

async function graphOf(articles: readonly Extraction[]): Promise<readonly string[]> {
  await cleanGraph();
  for (const article of articles) await graph.write(article);
  return dumpGraph();
}

describe('the graph is a function of its articles', () => {
  test('whatever order they come in, and however often', async () => {
    const inOrder = await graphOf(ALL);
    expect(inOrder.length).toBeGreaterThan(100);
    expect(differences(await graphOf(ALL.toReversed()), inOrder)).toEqual([]);
    const repeated = [denial, sochiTalks, denial, chineseAccount, sochiTalks, helsinkiSummit];
    expect(differences(await graphOf(repeated), inOrder)).toEqual([]);
    const another = [chineseAccount, helsinkiSummit, sochiTalks, denial, denial];
    expect(differences(await graphOf(another), inOrder)).toEqual([]);
  });

  test('for any claims and denials of the same events', async () => {
    const shuffled = inventedNews.chain((articles) =>
      fc.record({
        articles: fc.constant(articles),
        order: fc.shuffledSubarray([...articles.keys()], { minLength: articles.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ articles, order }) => {
        const inOrder = await graphOf(articles);
        const reordered = await graphOf(order.flatMap((index) => articles[index] ?? []));
        expect(differences(reordered, inOrder)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('when sixteen writers bring them at once, each of them twice', async () => {
    const people = Array.from({ length: 6 }, (_, index) => person(`Envoy Number${index}`));
    const meeting = (index: number) => {
      const one = people[index % 6] ?? lavrov;
      const other = people[(index * 5 + 1) % 6] ?? wang;
      return told({
        url: `https://busy.example/${index}`,
        publisher: `Paper ${index % 3}`,
        says: [
          {
            text: `${one.name} met ${other.name} and Lavrov.`,
            who: [
              ['ACTOR', one],
              ['ACTOR', one === other ? wang : other],
              ['ACTOR', lavrov],
            ],
            time: day(`2019-05-${10 + (index % 4)}`),
          },
        ],
      });
    };
    const articles = [...ALL, ...Array.from({ length: 12 }, (_, index) => meeting(index))];
    const inOrder = await graphOf(articles);
    await cleanGraph();
    const outcomes = await Promise.all(
      [...articles, ...articles.toReversed()].map(async (article) => (await graph.write(article)).outcome),
    );
    expect(outcomes.filter((outcome) => outcome === 'ADDED')).toHaveLength(articles.length);
    expect(outcomes.filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(articles.length);
    expect(differences(await dumpGraph(), inOrder)).toEqual([]);
  });

  test('when corrections come in among other writers, nothing is left of what was corrected', async () => {
    const drafts = ALL.map(({ document }, index) =>
      told({
        url: document.url ?? '',
        publishedAt: '2018-01-01',
        says: [
          {
            text: `Draft Person${index} met Lavrov.`,
            who: [
              ['ACTOR', person(`Draft Person${index}`)],
              ['ACTOR', lavrov],
            ],
            time: day('2019-05-13'),
          },
        ],
      }),
    );
    const right = present(await graphOf(ALL));
    await graphOf(drafts);
    await Promise.all(ALL.map((article) => graph.write(article)));
    expect(differences(present(await dumpGraph()), right)).toEqual([]);
    expect(await ask('MATCH (n:Name) WHERE NOT (n)-[:NAMES]->() RETURN n.key AS key')).toEqual([]);
  });
});
