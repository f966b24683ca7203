import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ann, harbourWords } from '../../unit/graph/harbour-words.ts';
import { cleanGraph } from '../clean-graph.ts';
import { type ApiUnderTest, serveApi } from './api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  await cleanGraph();
  api = await serveApi();
  await api.graph.write(harbourWords);
});
afterAll(() => api.close());

async function answer(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

describe('who said it', () => {
  test('with whom it was said to, when, and in which sentence', async () => {
    const data = await answer(`{ statements(text: "harbour stays", during: { to: "2020-06-01" }) { edges { node {
      __typename text direct speaker { name } addressee { name } about { name } time { start } evidence { sentence }
    } } } }`);
    expect(data).toEqual({
      statements: {
        edges: [
          {
            node: {
              __typename: 'Statement',
              text: 'The harbour stays open',
              direct: true,
              speaker: { name: 'Ann Berg' },
              addressee: { name: 'Olaf Lind' },
              about: [],
              time: { start: '2020-06-01' },
              evidence: { sentence: '"The harbour stays open," Ann Berg told Olaf Lind on June 1.' },
            },
          },
        ],
      },
    });
  });

  test('from the speaker, the article and by id', async () => {
    const [, reported] = harbourWords.statements;
    const data = await answer(
      `query ($person: ID!, $article: ID!, $statement: ID!) {
        entity(ref: { id: $person }) { statements(first: 1) { edges { node { id } } pageInfo { hasNextPage } } }
        article(id: $article) { statements { text } }
        node(id: $statement) { __typename ... on Statement { direct time { start } } }
      }`,
      { person: ann.id, article: harbourWords.document.id, statement: reported?.id },
    );
    expect(data).toEqual({
      entity: { statements: { edges: [{ node: { id: reported?.id } }], pageInfo: { hasNextPage: true } } },
      article: { statements: harbourWords.statements.map(({ text }) => ({ text })) },
      node: { __typename: 'Statement', direct: false, time: null },
    });
  });
});
