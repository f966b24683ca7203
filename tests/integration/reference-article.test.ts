import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { type RunningApi, startApi } from '../../src/api/index.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { cleanGraph } from './clean-graph.ts';
import { runEntente } from './run-entente.ts';

/** Real input beside the checkout; its text is its publisher's and is read from there, never copied. */
const FOLDER = fileURLToPath(new URL('../../../shared/article/', import.meta.url));
const article = existsSync(FOLDER) ? readdirSync(FOLDER).find((name) => name.endsWith('.txt')) : undefined;
const absent = article === undefined ? 'the reference article is not beside this checkout' : undefined;

const EVENT = z.object({
  summary: z.string(),
  status: z.string(),
  mode: z.string(),
  time: z.object({ start: z.string(), end: z.string(), granularity: z.string() }).nullable(),
  place: z.object({ name: z.string() }).nullable(),
  participants: z.array(z.object({ entity: z.object({ name: z.string() }) })),
  evidence: z.array(
    z.object({ sentence: z.string(), start: z.number(), end: z.number(), article: z.object({ text: z.string() }) }),
  ),
});
const CONTACT = z.object({ entity: z.object({ name: z.string() }), latest: z.array(EVENT) });
const edges = <T extends z.ZodType>(node: T) => z.object({ edges: z.array(z.object({ node })) });
const EVENT_FIELDS = `summary status mode time { start end granularity } place { name } participants { entity { name } }
  evidence { sentence start end article { text } }`;

let graph: Graph;
let api: RunningApi;

beforeAll(async () => {
  if (article === undefined) return;
  await cleanGraph();
  const ran = await runEntente(['ingest', `${FOLDER}${article}`, '--date', '2019-05-14', '--publisher', 'RFE/RL']);
  expect(ran.code, ran.err).toBe(0);
  graph = await openGraph(inject('neo4j'));
  api = await startApi({ graph, port: 0, playgroundFolder: FOLDER, version: 'test', log: () => undefined });
});
afterAll(async () => {
  await api?.close();
  await graph?.close();
});

async function ask<T extends z.ZodType>(query: string, data: T): Promise<z.infer<T>> {
  const response = await fetch(new URL('graphql', api.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return data.parse(z.object({ data: z.unknown() }).parse(await response.json()).data);
}

describe('over the reference article the API answers', () => {
  test('Lavrov met Wang Yi and Pompeo in Sochi, each on his day, and nobody else', async ({ skip }) => {
    skip(absent !== undefined, absent);
    const { whoMet } = await ask(
      `{ whoMet(entity: {name: "Lavrov"}) { edges { node { entity { name } latest { ${EVENT_FIELDS} } } } } }`,
      z.object({ whoMet: edges(CONTACT) }),
    );
    const met = whoMet.edges.map(({ node }) => [
      node.entity.name,
      node.latest.map(({ time, place, status }) => [time, place?.name, status]),
    ]);
    const on = (day: string) => ({ start: day, end: day, granularity: 'DAY' });
    expect(met.toSorted()).toEqual([
      ['Mike Pompeo', [[on('2019-05-14'), 'Sochi', 'HAPPENED']]],
      ['Wang Yi', [[on('2019-05-13'), 'Sochi', 'HAPPENED']]],
    ]);
    for (const { node } of whoMet.edges) expectExactEvidence(node.latest, ['Lavrov']);
  });

  test('Pompeo and Putin were to meet, and did not meet yet', async ({ skip }) => {
    skip(absent !== undefined, absent);
    const { meetings, whoMet } = await ask(
      `{ meetings(between: [{name: "Pompeo"}, {name: "Putin"}]) { edges { node { ${EVENT_FIELDS} } } }
         whoMet(entity: {name: "Pompeo"}) { edges { node { entity { name } latest { ${EVENT_FIELDS} } } } } }`,
      z.object({ meetings: edges(EVENT), whoMet: edges(CONTACT) }),
    );
    expect(meetings.edges.length).toBeGreaterThan(0);
    expect(new Set(meetings.edges.map(({ node }) => node.status))).toEqual(new Set(['PLANNED']));
    expectExactEvidence(
      meetings.edges.map(({ node }) => node),
      [],
    );
    // In Brussels he discussed Iran with officials of both, instead of going to Moscow.
    const met = whoMet.edges.map(({ node }) => node.entity.name);
    expect(met[0]).toBe('Sergei Lavrov');
    expect(met.toSorted()).toEqual(['European Union', 'NATO', 'Sergei Lavrov']);
  });

  test('a chain of meetings leads from Pompeo to Wang Yi through Lavrov, and none to Hook', async ({ skip }) => {
    skip(absent !== undefined, absent);
    const { there, nowhere } = await ask(
      `{ there: path(from: {name: "Pompeo"}, to: {name: "Wang Yi"}) { length hops { from { name } to { name } } }
         nowhere: path(from: {name: "Pompeo"}, to: {name: "Hook"}) { length } }`,
      z.object({ there: z.unknown(), nowhere: z.unknown() }),
    );
    expect(there).toEqual({
      length: 2,
      hops: [
        { from: { name: 'Mike Pompeo' }, to: { name: 'Sergei Lavrov' } },
        { from: { name: 'Sergei Lavrov' }, to: { name: 'Wang Yi' } },
      ],
    });
    expect(nowhere).toBeNull();
  });

  test('the same article again, or with other line endings, adds nothing', async ({ skip }) => {
    skip(absent !== undefined, absent);
    const before = await graph.counts();
    const text = readFileSync(`${FOLDER}${article}`, 'utf8');
    const options = ['--date', '2019-05-14', '--publisher', 'RFE/RL', '--json'];
    const again = await runEntente(['ingest', `${FOLDER}${article}`, ...options]);
    const windows = await runEntente(['ingest', '-', ...options], { input: text.replaceAll('\n', '\r\n') });
    const old = await runEntente(['ingest', '-', ...options], { input: text.replaceAll('\n', '\r') });
    expect(
      [again, windows, old].map(({ out }) => z.object({ outcome: z.string() }).parse(JSON.parse(out)).outcome),
    ).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await graph.counts()).toEqual(before);
  });
});

/** Each event is said by at least one sentence, cut out of its article to the unit, in which these names stand. */
function expectExactEvidence(events: readonly z.infer<typeof EVENT>[], names: readonly string[]): void {
  for (const { evidence } of events) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { sentence, start, end, article } of evidence) expect(article.text.slice(start, end)).toBe(sentence);
    for (const name of names) expect(evidence.some(({ sentence }) => sentence.includes(name))).toBe(true);
  }
}
