import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type RunningApi, startApi } from '../../../src/api/index.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { parseQuestion } from '../../../web/playground/parse-question.ts';

const WEB = new URL('../../../web/', import.meta.url);
const QUESTIONS = new URL('../../../schema/questions/', import.meta.url);

const runsHere = process.platform === 'linux' && process.arch === 'x64';

/** A database that has just started plans each question anew, which takes long where much else runs. */
const PATIENCE_MS = 120_000;

describe('the playground in a browser', { timeout: 2 * PATIENCE_MS }, () => {
  let folder: string;
  let graph: Graph;
  let api: RunningApi;
  let browser: Browser;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!runsHere) return;
    folder = await mkdtemp(join(tmpdir(), 'entente-playground-'));
    await build({
      configFile: fileURLToPath(new URL('vite.config.ts', WEB)),
      logLevel: 'warn',
      build: { outDir: folder },
    });
    graph = await openGraph({ ...inject('neo4j'), progress: () => {} });
    api = await startApi({
      graph,
      port: 0,
      playgroundFolder: join(folder, 'playground'),
      version: '0.0.0',
      log: (line) => complaints.push(line),
    });
    browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await api?.close();
    await graph?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  beforeEach(({ skip }) => skip(!runsHere, 'the Chromium that npm brings runs on Linux x64 only'));

  /** A first visit: nothing stored yet. */
  async function visit(): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1000 } });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(new URL('graphql', api.url).href);
    await editorOf(page).waitFor();
    return page;
  }

  test('lists every saved question, with the first one ready to run', async () => {
    const page = await visit();
    expect(await page.title()).toBe('Entente playground');
    const names = (await readdir(QUESTIONS)).filter((name) => name.endsWith('.graphql')).sort();
    const saved = await Promise.all(
      names.map(async (name) => parseQuestion(name, await readFile(new URL(name, QUESTIONS), 'utf8'))),
    );
    expect(await page.locator('.questions-title').allTextContents()).toEqual(saved.map(({ title }) => title));
    expect(await page.locator('.questions-note').allTextContents()).toEqual(saved.map(({ note }) => note));
    expect(await tabsOf(page)).toEqual(['WhomDidLavrovMeet']);
    await page.close();
  });

  test('an article added in one tab answers the first question in another', async () => {
    const page = await visit();
    await openQuestion(page, 'Add an article');
    expect(await tabsOf(page)).toEqual(['WhomDidLavrovMeet', 'AddAnArticle']);
    expect(JSON.stringify(await run(page, 'AddAnArticle'))).toMatch(/"outcome":"(ADDED|UNCHANGED)"/);

    await openQuestion(page, 'Whom did Lavrov meet?');
    expect(await tabsOf(page)).toEqual(['WhomDidLavrovMeet', 'AddAnArticle']);
    const answer = JSON.stringify(await run(page, 'WhomDidLavrovMeet'));
    expect(answer).toContain('"name":"Subrahmanyam Jaishankar"');
    const first = /"entity":\{"name":"([^"]+)"/.exec(answer)?.[1] ?? 'nobody';
    // The window is wide, or the line would be wrapped within the name.
    await page
      .locator('.graphiql-response .view-line')
      .filter({ hasText: `"${first}"` })
      .first()
      .waitFor();
    await page.close();
  });

  test('a pane that was closed stays closed, and tabs stay open', async () => {
    const page = await visit();
    await openQuestion(page, 'What was cancelled, and what replaced it?');
    await page.getByRole('button', { name: 'Hide Questions' }).click();
    // GraphiQL stores its tabs half a second after the last change.
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('WhatWasCancelled'));
    await page.reload();
    await editorOf(page).waitFor();
    expect(await page.locator('.questions').count()).toBe(0);
    expect(await tabsOf(page)).toEqual(['WhomDidLavrovMeet', 'WhatWasCancelled']);
    await page.close();
  });

  test('the docs, the query builder and the history open, and every button has a name', async () => {
    const page = await visit();
    for (const [pane, text] of [
      ['Documentation Explorer', 'query: Query'],
      ['Query builder', 'whoMet'],
      ['History', 'History'],
    ] as const) {
      await page.getByRole('button', { name: `Show ${pane}`, exact: true }).click();
      await page.locator('.graphiql-plugin').getByText(text).first().waitFor();
    }
    const unnamed = await page
      .locator('button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => !button.textContent?.trim() && !button.getAttribute('aria-label'))
          .map((button) => button.outerHTML),
      );
    expect(unnamed).toEqual([]);
    await page.close();
  });

  test('no request left this host, and nothing was refused or complained of', () => {
    expect(requests.length).toBeGreaterThan(20);
    const elsewhere = requests.filter((url) => /^\w+:\/\//.test(url) && new URL(url).host !== new URL(api.url).host);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

const editorOf = (page: Page) => page.locator('.graphiql-query-editor .view-line').first();
const tabsOf = (page: Page) => page.locator('[id^=graphiql-session-tab-]').allTextContents();

async function openQuestion(page: Page, title: string): Promise<void> {
  await page
    .locator('.questions button')
    .filter({ has: page.getByText(title, { exact: true }) })
    .click();
}

/** Runs the open tab, which holds the operation of that name, and gives what the API answered. */
async function run(page: Page, operationName: string): Promise<unknown> {
  const answered = page.waitForResponse((response) => response.request().postData()?.includes(operationName) ?? false);
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const response = await answered;
  return response.json();
}
