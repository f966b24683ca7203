import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { extract, extractDocument } from '../../../ingest/pipeline.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { cleanGraph } from '../clean-graph.ts';
import { neo4jSettings, runEntente } from '../run-entente.ts';

const BIN = fileURLToPath(new URL('../../../bin/entente.js', import.meta.url));
const HELD = '12-seoul-held';
const LINE = z.union([
  z.object({ node: z.string(), key: z.string() }),
  z.object({ relationship: z.string(), key: z.string() }),
]);
const articles = [...readCorpus().articles].slice(0, 12);

let graph: Graph;
let driver: Driver;
let heldId: string;
/** What the graph exports before anything is done to it. */
let whole: string;

beforeAll(async () => {
  await cleanGraph();
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  graph = await openGraph(inject('neo4j'));
  for (const [name, raw] of articles) {
    const { article } = await graph.write(extract(raw));
    if (name === HELD) heldId = article.id;
  }
  whole = await exported();
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

async function exported(): Promise<string> {
  const { code, out, err } = await runEntente(['export', '--canonical']);
  expect(code, err).toBe(0);
  return out;
}

/** As an older version left it: its claim of the meeting in Seoul is read as a plan. */
async function readByAnOlderVersion(): Promise<void> {
  const stored = await graph.storedArticle(heldId);
  if (stored === null) throw new Error(`Article ${heldId} is not there`);
  const extraction = extractDocument(stored.document);
  await graph.rewrite({
    ...extraction,
    extractor: 'rules-0',
    events: extraction.events.map((event) => ({
      ...event,
      assertions: event.assertions.map((claim) =>
        claim.rule === 'met' ? { ...claim, status: 'PLANNED' as const } : claim,
      ),
    })),
  });
}

function start(args: readonly string[], env = {}): { child: ChildProcess; said: () => string } {
  let said = '';
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...neo4jSettings(), ...env } });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return { child, said: () => said };
}

async function untilSaid(said: () => string, what: RegExp): Promise<RegExpExecArray> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = what.exec(said());
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} was not said, but:\n${said()}`);
}

async function stop({ child }: { readonly child: ChildProcess }): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
  return child.exitCode;
}

describe('entente export --canonical', () => {
  test('of one graph gives the same bytes twice: sorted lines of JSON, without recording times', async () => {
    expect(await exported()).toBe(whole);
    const lines = whole.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(articles.length);
    expect(lines).toEqual(lines.toSorted());
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) LINE.parse(JSON.parse(line));
    expect(whole).not.toMatch(/recordedAt|supersededAt/);
  });

  test('in no form is wrong usage, and says what to write', async () => {
    const { code, out, err } = await runEntente(['export']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--canonical');
  });
});

describe('entente rebuild', () => {
  test('makes what was lost of the derived data anew, beside a service that goes on answering', async () => {
    const service = start(['serve'], { PORT: '0', ENTENTE_SAMPLES: 'off' });
    try {
      const [, url] = await untilSaid(service.said, /Open (http:\S+)/);
      await driver.executeQuery('MATCH ()-[met:MET]->() DELETE met');
      await driver.executeQuery("MATCH (event:Event) SET event.status = 'HYPOTHETICAL'");
      const rebuilding = runEntente(['rebuild']);
      let running = true;
      void rebuilding.finally(() => {
        running = false;
      });
      let answers = 0;
      while (running) {
        const response = await fetch(url ?? '', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ articles(first: 100) { edges { node { id } } } }' }),
        });
        const { data } = z
          .object({ data: z.object({ articles: z.object({ edges: z.array(z.unknown()) }) }) })
          .parse(await response.json());
        expect(data.articles.edges).toHaveLength(articles.length);
        answers += 1;
      }
      const { code, out, err } = await rebuilding;
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain(`${articles.length} articles were read again`);
      expect(answers).toBeGreaterThan(0);
      expect(service.said()).not.toContain('older version');
    } finally {
      await stop(service);
    }
    expect(await exported()).toBe(whole);
  }, 180_000);

  test('broken off by Ctrl-C says so, and run again goes on where it was', async () => {
    const begun = start(['rebuild']);
    await untilSaid(begun.said, new RegExp(`\\d+ of ${articles.length} articles`));
    expect(await stop(begun)).toBe(3);
    expect(begun.said()).toMatch(
      /Broken off after \d+ of the articles\. Run the same command again: it goes on from there/,
    );
    const state = await graph.rebuilding.state();
    expect(state).toMatchObject({ kind: 'ALL', phase: 'ARTICLES' });
    expect(state?.done).toBeLessThan(articles.length);
    const { code, err } = await runEntente(['rebuild']);
    expect(code, err).toBe(0);
    expect(err).toContain(`${(state?.done ?? 0) + 1} of ${articles.length} articles`);
    expect(await graph.rebuilding.state()).toBeNull();
    expect(await exported()).toBe(whole);
  });
});

describe('after an upgrade', () => {
  test('the service says that an article was read by an older version, and what reads it again', async () => {
    await readByAnOlderVersion();
    const service = start(['serve'], { PORT: '0', ENTENTE_SAMPLES: 'off' });
    await untilSaid(service.said, /1 article was read by an older version; `npx entente rebuild --changed` reads it/);
    expect(await stop(service)).toBe(0);
  });

  test('entente rebuild --changed reads it again and prints what changed, as a diff for people', async () => {
    const { code, out, err } = await runEntente(['rebuild', '--changed']);
    expect(code, err).toBe(0);
    const [title, ...facts] = out.trimEnd().split('\n');
    expect(title).toBe(`Two neighbours at one table (${heldId})`);
    expect(facts).toHaveLength(4);
    expect(facts.filter((fact) => fact.startsWith('  - '))).toMatchObject([
      expect.stringMatching(/\[PLANNED\] «Japanese Prime Minister Fumio Kishida met/),
      expect.stringMatching(/\[PLANNED\] «Kim met/),
    ]);
    expect(facts.filter((fact) => fact.startsWith('  + '))).toMatchObject([
      expect.stringMatching(/\[HAPPENED\] «Japanese Prime Minister Fumio Kishida met/),
      expect.stringMatching(/\[HAPPENED\] «Kim met/),
    ]);
    expect(err).toMatch(/^1 article was read again.*; 1 of them/m);
    expect(await exported()).toBe(whole);
  });

  test('with --json the same is one object a line; where nothing is left to read, nothing is printed', async () => {
    const nothing = await runEntente(['rebuild', '--changed', '--json']);
    expect([nothing.code, nothing.out]).toEqual([0, '']);
    await readByAnOlderVersion();
    const { code, out, err } = await runEntente(['rebuild', '--changed', '--json']);
    expect(code, err).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      articleId: heldId,
      title: 'Two neighbours at one table',
      removed: [expect.stringContaining('[PLANNED]'), expect.stringContaining('[PLANNED]')],
      added: [expect.stringContaining('[HAPPENED]'), expect.stringContaining('[HAPPENED]')],
    });
  });
});
