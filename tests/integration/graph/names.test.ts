import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { lavrov, putin, russia, sochiTalks, wang } from '../../unit/graph/sochi.ts';
import { person, place, told } from '../../unit/graph/told-article.ts';
import { cleanGraph } from '../clean-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
afterAll(() => graph.close());

describe('a name', () => {
  const moscow = place('Moscow', russia);
  const otherWang = person('Wang Qishan', 'Wang');
  const twinA = person('Kim Jones');
  const twinB = { ...person('Kim Jones'), id: 'person_other_kim' };

  beforeAll(async () => {
    await cleanGraph();
    await graph.write(sochiTalks);
    await graph.write(
      told({
        url: 'https://names.example/1',
        alsoKnown: [russia, moscow, otherWang, twinA, twinB, { ...putin, wikidataId: 'Q7747' }],
        says: [{ text: 'Wang Qishan was in Moscow.' }],
      }),
    );
  });

  test('is found whatever its case and accents', async () => {
    expect((await graph.entity({ name: '  sérgei   LAVROV ' })).id).toBe(lavrov.id);
  });

  test('beats the alias of another: Moscow is the city, though Russia goes by it too', async () => {
    expect(await graph.entity({ name: 'Moscow' })).toMatchObject({ kind: 'PLACE', country: { name: 'Russia' } });
  });

  test('that several go by is refused with those it may mean', async () => {
    await expect(graph.entity({ name: 'Wang' })).rejects.toMatchObject({
      code: 'AMBIGUOUS',
      details: {
        candidates: expect.arrayContaining([
          { id: wang.id, name: 'Wang Yi', kind: 'PERSON' },
          { id: otherWang.id, name: 'Wang Qishan', kind: 'PERSON' },
        ]),
      },
    });
    await expect(graph.entity({ name: 'kim jones' })).rejects.toMatchObject({ code: 'AMBIGUOUS' });
    await expect(graph.whoMet({ name: 'Wang' }, {}, { first: 1 })).rejects.toMatchObject({ code: 'AMBIGUOUS' });
  });

  test('that nobody goes by is not found, nor an unknown id', async () => {
    for (const ref of [{ name: 'Nobody' }, { name: ' ?? ' }, { id: 'x' }, { wikidata: 'Q1' }]) {
      await expect(graph.entity(ref)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await graph.entityById('x')).toBeNull();
  });

  test('is not needed where the Wikidata id is known', async () => {
    expect(await graph.entity({ wikidata: 'Q7747' })).toMatchObject({ name: 'Vladimir Putin', wikidataId: 'Q7747' });
  });

  test('is found by its beginning, with a slip of the pen, and by kind', async () => {
    const found = async (query: string, kinds?: readonly ['PLACE']) =>
      (await graph.search(query, { first: 5, kinds: kinds ?? null })).items.map(({ node }) => node.name);
    expect(await found('lavr')).toEqual(['Sergei Lavrov']);
    expect(await found('Sergey Lavorv')).toEqual(['Sergei Lavrov']);
    expect((await found('moscow'))[0]).toBe('Moscow');
    expect(await found('moscow', ['PLACE'])).toEqual(['Moscow']);
    expect(await found('')).toEqual([]);
    expect(await found('*:* OR "~(')).toEqual([]);
  });

  test('may hold anything that Lucene would take for an operator', async () => {
    for (const hostile of [
      'wang AND',
      'NOT wang',
      'wang~',
      '[a TO b]',
      'name:wang',
      'wang\\',
      '(wang',
      '"wang',
      '+-&&||!^',
    ]) {
      const { items } = await graph.search(hostile, { first: 5 });
      expect(items.length).toBeLessThanOrEqual(5);
      expect((await graph.articles({ query: hostile }, { first: 5 })).items.length).toBeLessThanOrEqual(5);
    }
  });
});
