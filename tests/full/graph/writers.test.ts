import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { cleanGraph } from '../../integration/clean-graph.ts';
import { ask } from '../../integration/graph/dump-graph.ts';
import { canonicalHash } from './canonical-hash.ts';
import { generatedArticle } from './generated-news.ts';

const ARTICLES = Number(process.env['ENTENTE_TEST_ARTICLES'] ?? 10_000);
const WRITERS = 8;

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
  await cleanGraph();
});
afterAll(() => graph.close());

/** Eight writers, each taking the next article; what became of each. */
async function load(): Promise<Readonly<Record<string, number>>> {
  const outcomes: Record<string, number> = {};
  let next = 0;
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      while (next < ARTICLES) {
        const { outcome } = await graph.write(generatedArticle(next++));
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
    }),
  );
  return outcomes;
}

test(`eight writers load ${ARTICLES} articles and load them again: nothing twice, and the second time no change`, async () => {
  expect(await load()).toEqual({ ADDED: ARTICLES });
  expect(await graph.counts()).toMatchObject({ articles: ARTICLES });
  const tellings = await ask('MATCH (t:Telling) RETURN count(t) AS all, count(DISTINCT t.id) AS ids');
  expect(tellings[0]?.['all']).toBe(tellings[0]?.['ids']);
  const apart = await ask('MATCH (t:Telling) WHERE COUNT { (t)-[:TELLS]->(:Event) } <> 1 RETURN t.id LIMIT 1');
  expect(apart).toEqual([]);
  const hash = await canonicalHash(graph);
  expect(await load()).toEqual({ UNCHANGED: ARTICLES });
  expect(await canonicalHash(graph)).toBe(hash);
}, 1_200_000);
