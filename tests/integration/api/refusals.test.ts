import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiUnderTest, serveApi } from './api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await serveApi();
});
afterAll(() => api.close());

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Over node:http, which lets a test say anything, also a false Host. */
function send({
  path = '/graphql',
  method = 'POST',
  headers = {},
  body = '',
}: Sent): Promise<{ status: number; type: string; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, api.url), {
      method,
      headers: { 'content-type': 'application/json', ...headers },
    });
    sent.once('error', reject);
    sent.once('response', async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers['content-type'] ?? '',
        headers: response.headers,
        text,
      });
    });
    sent.end(body);
  });
}

describe('a malformed request gets JSON with a code, and never a stack', () => {
  test.each<[string, Sent, number, string]>([
    ['broken JSON', { body: '{"query": "{ status' }, 400, 'BAD_USER_INPUT'],
    ['JSON that is no object', { body: '"{ status { version } }"' }, 400, 'BAD_USER_INPUT'],
    ['an empty object', { body: '{}' }, 400, 'BAD_REQUEST'],
    ['no body', {}, 400, 'BAD_REQUEST'],
    ['no query', { body: '{"variables": {}}' }, 400, 'BAD_REQUEST'],
    ['a query that is no string', { body: '{"query": 1}' }, 400, 'BAD_REQUEST'],
    ['an empty query', { body: '{"query": ""}' }, 400, 'BAD_REQUEST'],
    ['broken GraphQL', { body: '{"query": "{ status {"}' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { body: '{"query": "{ statements { id } }"}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong type', { body: '{"query": "{ node(id: {}) { id } }"}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable that is missing',
      { body: '{"query": "query ($id: ID!) { node(id: $id) { id } }"}' },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'an impossible date',
      { body: '{"query": "{ articles(during: {from: \\"2019-02-30\\"}) { edges { cursor } } }"}' },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'two ways to name one entity',
      { body: '{"query": "{ entity(ref: {id: \\"a\\", name: \\"b\\"}) { id } }"}' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a batch',
      { body: '[{"query": "{ status { version } }"}, {"query": "{ status { version } }"}]' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a form, as any page could send it',
      { headers: { 'content-type': 'text/plain' }, body: '{"query": "{ status { version } }"}' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a charset that is not Unicode',
      { headers: { 'content-type': 'application/json; charset=latin1' }, body: '{}' },
      415,
      'BAD_USER_INPUT',
    ],
    [
      'a mutation by GET',
      { method: 'GET', path: '/graphql?query=mutation{ingestArticles(articles:[]){results{outcome}}}' },
      405,
      'BAD_REQUEST',
    ],
    ['another method', { method: 'DELETE' }, 405, 'BAD_USER_INPUT'],
    ['5 MB', { body: JSON.stringify({ query: 'a'.repeat(5_000_000) }) }, 413, 'TOO_LARGE'],
    [
      '500 aliases',
      {
        body: JSON.stringify({ query: `{ ${Array.from({ length: 500 }, (_, i) => `a${i}: __typename`).join(' ')} }` }),
      },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'very many words',
      { body: JSON.stringify({ query: `{ ${'__typename '.repeat(3000)} }` }) },
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['an unknown path', { path: '/admin', method: 'GET' }, 404, 'NOT_FOUND'],
    [
      'a path out of the playground',
      { path: '/playground/%2e%2e/%2e%2e/package.json', method: 'GET' },
      404,
      'NOT_FOUND',
    ],
    ['a page of 101', { body: '{"query": "{ articles(first: 101) { edges { cursor } } }"}' }, 200, 'BAD_USER_INPUT'],
    [
      'a cursor that is none',
      { body: '{"query": "{ articles(after: \\"nonsense\\") { edges { cursor } } }"}' },
      200,
      'BAD_USER_INPUT',
    ],
    [
      'a range that ends before it begins',
      {
        body: '{"query": "{ articles(during: {from: \\"2019-05-02\\", to: \\"2019-05-01\\"}) { edges { cursor } } }"}',
      },
      200,
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, sent, status, code) => {
    const answer = await send(sent);
    expect(answer.text).not.toMatch(/node_modules|\.ts:|at \w+ \(|stacktrace/);
    expect(answer.type).toMatch(/^application\/json/);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code } }] });
    expect(answer.status).toBe(status);
    expect(api.log).toEqual([]);
  });
});

describe('the Host header', () => {
  test.each(['evil.example', 'localhost:1', 'localhost.evil.example'])('%s is refused on every path', async (host) => {
    for (const path of ['/', '/graphql', '/health', '/playground/index.html']) {
      const answer = await send({ path, method: 'GET', headers: { host } });
      expect(answer.status).toBe(421);
      expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_HOST' } }] });
    }
  });

  test('localhost with our port is served', async () => {
    const { port } = new URL(api.url);
    const answer = await send({ headers: { host: `localhost:${port}` }, body: '{"query": "{ __typename }"}' });
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('every answer', () => {
  test.each(['/', '/graphql', '/health', '/nothing'])(
    'of %s tells a browser to guess and to load nothing',
    async (path) => {
      const { headers } = await send({ path, method: 'GET', headers: { 'apollo-require-preflight': '1' } });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
    },
  );
});

describe('a browser', () => {
  test('is led from / to /graphql, which says how to build the playground where it is not built', async () => {
    const root = await send({ path: '/', method: 'GET' });
    expect(root).toMatchObject({ status: 302, headers: { location: '/graphql' } });
    const page = await fetch(`${api.url}graphql`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain('npm run build:web');
  });
});
