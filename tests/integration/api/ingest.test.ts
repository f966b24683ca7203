import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanGraph } from '../clean-graph.ts';
import { type ApiUnderTest, serveApi } from './api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  await cleanGraph();
  api = await serveApi();
});
afterAll(() => api.close());

const INGEST = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) { results { outcome code message article { id title text publishedAt } } }
}`;

const gazette = {
  title: 'A quiet week',
  url: 'https://gazette.example/2031/06/quiet',
  publishedAt: '2031-06-02T00:00:00Z',
  publisher: 'The Strelsau Gazette',
  text: 'The foreign ministry said on Monday that it had nothing to announce.\r\n\r\nIts spokesman thanked the reporters for coming and wished them a quiet week.',
};

const inFrench = `Le ministre des affaires étrangères a rencontré son homologue hier soir à Paris. Les deux hommes ont parlé
pendant deux heures de la situation dans la région, puis ils ont dîné avec leurs conseillers. Aucun des deux n’a voulu
répondre aux questions des journalistes, qui les attendaient devant la porte depuis le matin.`;

test('an article is in the graph when the answer comes; the refused beside it says why; sent again it changes nothing', async () => {
  const articles = [gazette, { text: '   ' }, { text: inFrench }, { text: 'One.', html: '<p>Two.</p>' }];
  const { data, errors } = await api.ask(INGEST, { articles });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    ingestArticles: {
      results: [
        {
          outcome: 'ADDED',
          code: null,
          message: null,
          article: { title: 'A quiet week', publishedAt: '2031-06-02T00:00:00.000Z' },
        },
        { outcome: 'FAILED', code: 'EMPTY_INPUT', message: expect.any(String), article: null },
        { outcome: 'FAILED', code: 'NOT_ENGLISH', message: expect.any(String), article: null },
        { outcome: 'FAILED', code: 'BAD_USER_INPUT', message: expect.stringContaining('articles.3'), article: null },
      ],
    },
  });
  const before = await api.graph.counts();
  const again = await api.ask(INGEST, {
    articles: [gazette, { ...gazette, text: gazette.text.replaceAll('\r\n', '\n') }],
  });
  expect(again.data).toMatchObject({
    ingestArticles: { results: [{ outcome: 'UNCHANGED' }, { outcome: 'UNCHANGED' }] },
  });
  expect(await api.graph.counts()).toEqual(before);
});

test('no article, or more than 100, is refused as a whole', async () => {
  for (const articles of [[], Array.from({ length: 101 }, () => ({ text: 'a' }))]) {
    const { data, errors } = await api.ask(INGEST, { articles });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});
