import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { extract, extractDocument } from '../../../ingest/pipeline.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { rebuild } from '../../../src/jobs/rebuild.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { cleanGraph } from '../../integration/clean-graph.ts';
import { ask } from '../../integration/graph/dump-graph.ts';
import { canonicalHash } from './canonical-hash.ts';

const { articles, corrections } = readCorpus();
/** Every article, and the corrected text of those that have one. */
const all: readonly Extraction[] = [...articles.values(), ...corrections.values()].map(extract);

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
afterAll(() => graph.close());

/** A random order that is the same in every run, so that a failure can be had again. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function load(order: readonly Extraction[]): Promise<void> {
  for (const extraction of order) await graph.write(extraction);
}

describe('sixty articles, corrections among them', () => {
  let hash = '';
  beforeAll(async () => {
    await cleanGraph();
    await load(all);
    hash = await canonicalHash(graph);
  }, 300_000);

  test('leave one and the same graph in ten random orders, each loaded twice', async () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      await cleanGraph();
      const order = shuffled(all, seed);
      await load(order);
      expect({ seed, hash: await canonicalHash(graph) }).toEqual({ seed, hash });
      await load(shuffled(order, seed + 100));
      expect({ seed, twice: await canonicalHash(graph) }).toEqual({ seed, twice: hash });
    }
  }, 900_000);

  test('are rebuilt to the byte, also where what is derived was spoilt', async () => {
    for await (const _ of rebuild(graph, { changed: false }));
    expect(await canonicalHash(graph)).toBe(hash);
    await ask(`MATCH ()-[met:MET|SPOKE_WITH|CO_OCCURS]->() WHERE met.key < 'person_8' DELETE met`);
    await ask(`MATCH (event:Event) WHERE event.id < 'event_4' DETACH DELETE event`);
    await ask(`MATCH (event:Event) SET event.status = 'HAPPENED'`);
    await ask(`MATCH ()-[names:NAMES]->() SET names.articles = 7`);
    await ask(`CREATE (:Event {id: 'event_orphan', oldest: '1', latest: '1'})`);
    for await (const _ of rebuild(graph, { changed: false }));
    expect(await canonicalHash(graph)).toBe(hash);
  }, 600_000);

  test('retracted and restored in turn leave the graph as it was; meanwhile no fact rests on the retracted one alone, and none that another supports is gone', async () => {
    const present = new Map(all.map((extraction) => [extraction.document.id, extraction]));
    const supports = async () => {
      const rows = await ask(
        `MATCH (event:Event)<-[:TELLS]-(telling:Telling) RETURN event.id AS event, collect(DISTINCT telling.articleId) AS articles`,
      );
      return rows.map((row) => z.array(z.string()).parse(row['articles']));
    };
    const before = await supports();
    for (const id of present.keys()) {
      await graph.retract(id, 'Withdrawn by its publisher.');
      const after = await supports();
      expect(after.flat()).not.toContain(id);
      const others = (rows: readonly (readonly string[])[]) =>
        new Set(rows.flat().filter((articleId) => articleId !== id)).size;
      expect(others(after)).toBe(others(before));
      const kept = before.filter((of) => of.some((articleId) => articleId !== id)).length;
      expect(after.length).toBeGreaterThanOrEqual(kept);
      const { document } = (await graph.storedArticle(id)) ?? {};
      if (document === undefined) throw new Error(`Article ${id} is gone`);
      await graph.restore(extractDocument(document), 'It was right.');
      expect({ id, hash: await canonicalHash(graph) }).toEqual({ id, hash });
    }
  }, 900_000);
});
