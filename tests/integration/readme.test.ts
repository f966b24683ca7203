import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { type RunningApi, startApi } from '../../src/api/index.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { cleanGraph } from './clean-graph.ts';
import { neo4jSettings } from './run-entente.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** Run for what they are elsewhere: by CI itself, and by the test of a first start. */
const RUN_ELSEWHERE = ['npm ci && npm start', 'npm test'];

const snippets = (language: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text?.trim() ?? '');
const commands = snippets('sh').filter((snippet) => !RUN_ELSEWHERE.includes(snippet));
const questions = snippets('graphql');

let graph: Graph;
let api: RunningApi;

beforeAll(async () => {
  await cleanGraph();
  graph = await openGraph(inject('neo4j'));
  api = await startApi({ graph, port: 0, playgroundFolder: ROOT, version: 'test', log: () => undefined });
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

describe('every snippet of the README does what it says', () => {
  test.each(commands)('%s', (snippet) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-e'], {
      cwd: ROOT,
      // Any free port, for 4000 may be somebody's.
      env: { ...process.env, ...neo4jSettings(), PORT: '0' },
      input: snippet,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    expect(stdout).not.toBe('');
  });

  test.each(questions)('%s', async (query) => {
    const response = await fetch(new URL('graphql', api.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = z
      .object({ data: z.record(z.string(), z.object({ edges: z.array(z.object({ node: z.unknown() })).nonempty() })) })
      .parse(await response.json());
    const said = JSON.stringify(answer);
    expect(said).toMatch(/Stefan Lofven|PLANNED/);
    // Two articles, two cities.
    if (query.includes('disagreements')) expect(said).toContain('"independentSources":2,"earlier":null');
    if (query.includes('disagreements')) expect(said).toContain('"field":"PLACE"');
  });

  test('its links lead somewhere', () => {
    const links = [...README.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(`${ROOT}/${link}`))).toEqual([]);
    expect(links.length).toBeGreaterThan(4);
  });
});
