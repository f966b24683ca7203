import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cleanGraph } from '../clean-graph.ts';
import { type ApiUnderTest, serveApi } from './api-under-test.ts';
import { april, march, marquand, ruritania, strelsau, vesna } from './ruritanian-news.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  await cleanGraph();
  api = await serveApi();
  await api.graph.write(march);
  await api.graph.write(april);
});
afterAll(() => api.close());

/** Data of a question that must not fail. */
async function answer(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const PAGE = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ time: z.object({ start: z.string() }) }) })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});

describe('a timeline', () => {
  const TIMELINE = `query ($first: Int, $after: String) {
    timeline(of: { name: "Vesna Kolarik" }, first: $first, after: $after) {
      edges { cursor node { time { start } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

  async function page(first: number, after: string | null) {
    const data = await answer(TIMELINE, { first, after });
    return PAGE.parse(data?.['timeline']);
  }

  test.each([1, 3, 4, 100])('is oldest first, and the same in pages of %i', async (first) => {
    const days: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await page(first, after);
      expect(pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: edges.at(0)?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
      days.push(...edges.map((edge) => edge.node.time.start));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && days.length < 10);
    expect(days).toEqual(['2031-03-03', '2031-03-04', '2031-03-20', '2031-05-01']);
  });
});

describe('finding things', () => {
  test('a name with a wrong letter, among people only', async () => {
    const data = await answer(
      '{ search(query: "marquant", kinds: [PERSON]) { edges { node { __typename name kind mentionCount } } } }',
    );
    expect(data).toMatchObject({
      search: { edges: [{ node: { __typename: 'Person', name: 'Ines Marquand', kind: 'PERSON', mentionCount: 2 } }] },
    });
  });

  test('anything by its id: a person, a country, an event, an article; nothing by no id', async () => {
    const [event] = march.events;
    const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    for (const [id, __typename] of [
      [marquand.id, 'Person'],
      [ruritania.id, 'Country'],
      [strelsau.id, 'Place'],
      [event?.id, 'Event'],
      [march.document.id, 'Article'],
    ]) {
      expect(await answer(NODE, { id })).toEqual({ node: { __typename, id } });
    }
    expect(await answer(NODE, { id: 'per_ffffffffffffffffffff' })).toEqual({ node: null });
  });

  test('an article with its mentions and events', async () => {
    const data = await answer(
      'query ($id: ID!) { article(id: $id) { text status mentions { surface start end entity { name } } events { mode } } }',
      { id: march.document.id },
    );
    const text = march.document.text;
    expect(data).toMatchObject({
      article: {
        text,
        status: 'ACTIVE',
        mentions: march.mentions
          .toSorted((a, b) => a.start - b.start)
          .map(({ start, end }) => ({
            start,
            end,
            surface: text.slice(start, end),
            entity: { name: text.slice(start, end) },
          })),
        events: [{ mode: 'PHONE' }, { mode: 'MEET' }, { mode: 'VISIT' }],
      },
    });
    expect(await answer('{ article(id: "art_ffffffffffffffffffff") { id } }')).toEqual({ article: null });
  });

  test('articles by words and by when they were published', async () => {
    const ARTICLES =
      'query ($query: String, $during: DateRange) { articles(query: $query, during: $during) { edges { node { title } } } }';
    expect(await answer(ARTICLES, { query: 'Marquand', during: { from: '2031-04-01' } })).toEqual({
      articles: { edges: [{ node: { title: 'What comes next' } }] },
    });
  });

  test('what is running and what it holds', async () => {
    const data = await answer(
      '{ status { version startedAt neo4j { name version edition } schemaVersion counts { articles entities events mentions } } }',
    );
    expect(data).toMatchObject({
      status: {
        version: '1.2.3',
        neo4j: { name: 'Neo4j', version: expect.stringMatching(/^\d+\.\d+/), edition: 'community' },
      },
    });
    expect(data).toHaveProperty('status.counts', {
      articles: 2,
      entities: 7,
      events: 5,
      mentions: march.mentions.length + april.mentions.length,
    });
  });
});

describe('a name', () => {
  test('that fits two is refused, with both to choose from', async () => {
    const { data, errors } = await api.ask('{ whoMet(entity: { name: "Kolarik" }) { edges { cursor } } }');
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      path: ['whoMet'],
      extensions: {
        code: 'AMBIGUOUS',
        help: expect.any(String),
        candidates: expect.arrayContaining([{ id: vesna.id, name: 'Vesna Kolarik', kind: 'PERSON' }]),
      },
    });
    expect(errors[0]?.extensions['candidates']).toHaveLength(2);
  });

  test('that fits nobody is refused', async () => {
    const { errors } = await api.ask('{ entity(ref: { name: "Rupert of Hentzau" }) { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', help: expect.any(String) } }]);
  });

  test('with strange marks in it is only a name', async () => {
    const { errors } = await api.ask('query ($name: String!) { entity(ref: { name: $name }) { id } }', {
      name: `"') MATCH (n) DETACH DELETE n //*~?:\\`,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const { errors: none } = await api.ask('query ($q: String!) { search(query: $q) { edges { cursor } } }', {
      q: 'a AND (b OR "c~^*?:\\/[]{}!',
    });
    expect(none).toEqual([]);
  });
});
