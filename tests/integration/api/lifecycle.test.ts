import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../../../src/api/index.ts';
import { type ApiUnderTest, serveApi } from './api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await serveApi();
});
afterAll(() => api.close());

/** Another API over the same graph. */
function startAnother(options: { port: number; host?: string; allowedHosts?: string[] }) {
  return startApi({ graph: api.graph, playgroundFolder: '/nowhere', version: '1.2.3', log: () => {}, ...options });
}

test('a port in use is said so, with what to do, and leaves nothing behind', async () => {
  const port = Number(new URL(api.url).port);
  await expect(startAnother({ port })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining(String(port)),
    help: expect.stringContaining('PORT'),
  });
});

test('a host that is no address of this machine, and a host list that is none, are settings to correct', async () => {
  await expect(startAnother({ port: 0, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'BAD_SETTING' });
  await expect(startAnother({ port: 0, allowedHosts: ['https://a'] })).rejects.toMatchObject({ code: 'BAD_SETTING' });
});

test('a request in flight is answered before the API ends; an idle connection does not hold it up', async () => {
  const another = await startAnother({ port: 0 });
  const agent = new Agent({ keepAlive: true });
  const idle = request(new URL('health', another.url), { agent }).end();
  await new Promise<void>((resolve) => {
    idle.once('response', (response) => response.resume().once('end', resolve));
  });

  const body = JSON.stringify({ query: '{ __typename status { version } }' });
  const slow = request(new URL('graphql', another.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  });
  const answered = new Promise<string>((resolve, reject) => {
    slow.once('error', reject);
    slow.once('response', async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve(text);
    });
  });
  // The server has seen the request and waits for its body.
  await new Promise<void>((resolve) => {
    slow.once('continue', resolve);
    slow.flushHeaders();
  });
  const closed = another.close();
  slow.end(body);
  expect(JSON.parse(await answered)).toEqual({ data: { __typename: 'Query', status: { version: '1.2.3' } } });
  await closed;
  await another.close();
  await expect(fetch(another.url)).rejects.toThrow();
  agent.destroy();
});

test('health is good while Neo4j answers; without it every question gets a code and no stack', async () => {
  const other = await serveApi();
  try {
    const good = await fetch(`${other.url}health`);
    expect(good.status).toBe(200);
    expect(await good.json()).toEqual({ status: 'ok' });

    await other.graph.close();
    const bad = await fetch(`${other.url}health`);
    expect(bad.status).toBe(503);
    expect(await bad.json()).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^[A-Z_0-9]+$/) } }],
    });

    const { errors } = await other.ask('{ status { version } }');
    expect(errors).toMatchObject([
      { path: ['status'], extensions: { code: expect.any(String), help: expect.any(String) } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:|stacktrace/);
  } finally {
    await other.close();
  }
});
