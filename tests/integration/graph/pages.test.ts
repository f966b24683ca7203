import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { MEETING_MODES } from '../../../src/domain/presence.ts';
import { type Graph, openGraph, type Page } from '../../../src/graph/index.ts';
import { lavrov, wang } from '../../unit/graph/sochi.ts';
import { day, person, time, told } from '../../unit/graph/told-article.ts';
import { cleanGraph } from '../clean-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
afterAll(() => graph.close());

/** Follows the cursors to the end. */
async function allPages<T>(first: number, read: (after: string | null) => Promise<Page<T>>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read(after);
    expect(page.items.length).toBeLessThanOrEqual(first);
    found.push(...page.items.map(({ node }) => node));
    if (!page.hasNextPage) return found;
    after = page.items.at(-1)?.cursor ?? null;
  }
}

describe('pages', () => {
  const times = [
    null,
    day('2019-01-05'),
    day('2019-01-05'),
    time('2019-01-01', '2019-12-31', 'YEAR'),
    day('2018-03-01'),
    null,
    time('2019-01-05', '2019-01-11', 'WEEK'),
  ];
  const meetings = times.map((when, index) =>
    told({
      url: `https://pages.example/${index}`,
      publishedAt: index === 0 ? null : `2019-02-0${index}`,
      says: [
        {
          text: `Lavrov met Envoy Number${index}.`,
          who: [
            ['ACTOR', lavrov],
            ['ACTOR', person(`Envoy Number${index}`)],
          ],
          time: when,
        },
      ],
    }),
  );

  beforeAll(async () => {
    await cleanGraph();
    for (const article of meetings) await graph.write(article);
  });

  test.each([
    ['of one, oldest first', { between: [{ id: lavrov.id }], order: 'OLDEST_FIRST' }],
    ['of one, latest first', { between: [{ id: lavrov.id }], order: 'LATEST_FIRST' }],
    ['of everyone, oldest first', { order: 'OLDEST_FIRST' }],
    ['of everyone, latest first', { order: 'LATEST_FIRST' }],
  ] as const)('of events %s have each event once, the undated last', async (_, filter) => {
    const whole = (await graph.events(filter, { first: 100 })).items.map(({ node }) => node);
    const paged = await allPages(2, (after) => graph.events(filter, { first: 2, after }));
    expect(paged).toEqual(whole);
    expect(new Set(paged.map(({ id }) => id)).size).toBe(times.length);
    const starts = paged.map((event) => event.time?.start ?? null);
    expect(starts.slice(-2)).toEqual([null, null]);
    const known = starts.slice(0, -2).map(String);
    const sorted = known.toSorted();
    expect(known).toEqual(filter.order === 'OLDEST_FIRST' ? sorted : sorted.toReversed());
  });

  test('of contacts have each contact once, most often met first, whether kept or counted', async () => {
    for (const modes of [null, MEETING_MODES]) {
      const whole = (await graph.whoMet({ id: lavrov.id }, { modes }, { first: 100 })).items.map(({ node }) => node);
      const paged = await allPages(2, (after) => graph.whoMet({ id: lavrov.id }, { modes }, { first: 2, after }));
      expect(paged).toEqual(whole);
      expect(new Set(paged.map(({ entity }) => entity.id)).size).toBe(times.length);
    }
  });

  test('of articles have each article once, latest first, the undated last', async () => {
    const paged = await allPages(3, (after) => graph.articles({}, { first: 3, after }));
    expect(paged.map(({ url }) => url?.at(-1))).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });

  test('stay right while articles arrive', async () => {
    const filter = { between: [{ id: lavrov.id }], order: 'OLDEST_FIRST' } as const;
    const first = await graph.events(filter, { first: 3 });
    await graph.write(
      told({
        url: 'https://pages.example/earlier',
        says: [
          {
            text: 'Lavrov met Wang Yi.',
            who: [
              ['ACTOR', lavrov],
              ['ACTOR', wang],
            ],
            time: day('2017-01-01'),
          },
        ],
      }),
    );
    const after = first.items.at(-1)?.cursor ?? null;
    const rest = await allPages(3, (cursor) => graph.events(filter, { first: 3, after: cursor ?? after }));
    const ids = [...first.items.map(({ node }) => node.id), ...rest.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(times.length);
  });

  test('refuse a cursor that is none of theirs', async () => {
    const badCursors = [
      '',
      'x',
      Buffer.from('{"key":3}').toString('base64url'),
      Buffer.from('[]').toString('base64url'),
    ];
    for (const after of badCursors) {
      const refusal = { code: 'BAD_USER_INPUT' };
      await expect(graph.events({ order: 'OLDEST_FIRST' }, { first: 1, after })).rejects.toMatchObject(refusal);
      await expect(graph.whoMet({ id: lavrov.id }, {}, { first: 1, after })).rejects.toMatchObject(refusal);
      await expect(graph.articles({}, { first: 1, after })).rejects.toMatchObject(refusal);
    }
  });
});
