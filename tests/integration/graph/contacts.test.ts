import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { MEETING_MODES } from '../../../src/domain/presence.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { inventedNews } from '../../unit/graph/invented-world.ts';
import { brussels, denial, lavrov, pompeo, russia, sochi, sochiTalks, wang } from '../../unit/graph/sochi.ts';
import { day, told } from '../../unit/graph/told-article.ts';
import { cleanGraph } from '../clean-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
afterAll(() => graph.close());

describe('what is kept of meetings', () => {
  test('is what the events themselves count, for any news', async () => {
    await fc.assert(
      fc.asyncProperty(inventedNews, async (articles) => {
        await cleanGraph();
        for (const article of articles) await graph.write(article);
        for (const { id } of [lavrov, russia, pompeo]) {
          if ((await graph.entityById(id)) === null) continue;
          const kept = await graph.whoMet({ id }, {}, { first: 100 });
          const counted = await graph.whoMet({ id }, { modes: MEETING_MODES }, { first: 100 });
          expect(counted).toEqual(kept);
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  test('leaves out a meeting that one of the two was only told of', async () => {
    await cleanGraph();
    const addressed = {
      text: 'Lavrov met Pompeo and wrote to Wang Yi.',
      who: [
        ['ACTOR', lavrov],
        ['ACTOR', pompeo],
        ['RECIPIENT', wang],
      ],
      time: day('2019-05-20'),
    } as const;
    const received = {
      text: 'Pompeo met Wang Yi and wrote to Lavrov.',
      who: [
        ['ACTOR', pompeo],
        ['ACTOR', wang],
        ['RECIPIENT', lavrov],
      ],
      time: day('2019-05-21'),
    } as const;
    await graph.write(told({ url: 'https://news.example/letter', says: [addressed, received] }));
    await graph.write(sochiTalks);
    for (const modes of [null, MEETING_MODES]) {
      const met = await graph.whoMet({ id: lavrov.id }, { modes }, { first: 10 });
      expect(met.items.map(({ node }) => [node.entity.name, node.count])).toEqual([
        ['Mike Pompeo', 2],
        ['Wang Yi', 1],
      ]);
    }
  });

  test('of a denied meeting is nothing, and one in Brussels later is kept', async () => {
    await cleanGraph();
    for (const article of [sochiTalks, denial]) await graph.write(article);
    const met = await graph.whoMet({ id: lavrov.id }, {}, { first: 10 });
    expect(
      met.items.map(({ node }) => [node.entity.name, node.count, node.latest.map((event) => event.place?.id)]),
    ).toEqual([['Wang Yi', 2, [brussels.id, sochi.id]]]);
  });
});
