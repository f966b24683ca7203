import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { savedQuestions } from '../../../src/cli/saved-questions.ts';
import { runEntente } from '../run-entente.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const WHO_MET = z.object({
  data: z.object({
    whoMet: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            entity: z.object({ name: z.string() }),
            latest: z.array(z.object({ evidence: z.array(z.object({ sentence: z.string() })) })),
          }),
        }),
      ),
    }),
  }),
});

/** A home of its own and no NEO4J_URI: the newcomer's machine. */
let home: string;
let service: ChildProcess;
let said = '';
let url: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entente-start-'));
  service = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', ENTENTE_HOME: home, PORT: '0' },
    detached: true,
  });
  service.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  url = await new Promise<string>((resolve, reject) => {
    service.stderr?.on('data', () => {
      const address = /Open (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    service.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}, 240_000);

afterAll(async () => {
  if (service.exitCode === null && service.signalCode === null && service.pid !== undefined)
    process.kill(-service.pid, 'SIGKILL');
  await rm(home, { recursive: true, force: true });
});

async function whoMetLavrov(): Promise<string[]> {
  const question = savedQuestions()[0];
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question?.source }),
  });
  const { edges } = WHO_MET.parse(await response.json()).data.whoMet;
  for (const { node } of edges) expect(node.latest[0]?.evidence[0]?.sentence.length).toBeGreaterThan(20);
  return edges.map(({ node }) => node.entity.name);
}

/** Ids of the Java processes that run on the data folder of this test. */
function javaProcesses(): string[] {
  return execFileSync('ps', ['-eo', 'pid=,comm=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => /^\s*\d+ java\s/.test(line) && line.includes(`--home-dir=${home}`));
}

describe('npm start on a fresh machine', () => {
  test('shows what it ingests, and answers the first saved question with a sentence behind each', async () => {
    expect(said).toMatch(/added {2}\S/);
    expect(await whoMetLavrov()).toEqual(expect.arrayContaining(['Wang Yi']));
  });

  const readOnly = savedQuestions().filter(({ source }) => !/^mutation /m.test(source));
  test.each(readOnly.map((question) => [question.title, question.source]))('%s', async (_, source) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: source }),
    });
    const text = await response.text();
    expect(JSON.parse(text)).not.toHaveProperty('errors');
    // A question says in its note where the samples have nothing to answer it with.
    expect(/"(?:node|name|summary|sentence|articles)":/.test(text) || /^# .*Empty until/m.test(source), text).toBe(
      true,
    );
  });

  test('a browser gets the playground there', async () => {
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('<title>Entente playground</title>');
    for (const [, asset] of page.matchAll(/(?:src|href)="(\/playground\/[^"]+)"/g)) {
      expect((await fetch(new URL(asset ?? '', url))).status).toBe(200);
    }
  });

  test('entente ingest beside it uses its Neo4j, and the answers grow', async () => {
    const article = join(home, 'article.txt');
    await writeFile(
      article,
      'OSLO - Russian Foreign Minister Sergei Lavrov met Norwegian Foreign Minister Ine Eriksen Soreide in Oslo on March 3.\n',
    );
    const before = await whoMetLavrov();
    const ran = await runEntente(['ingest', article, '--date', '2020-03-04'], {
      env: { NEO4J_URI: '', ENTENTE_HOME: home },
    });
    expect(ran.code, ran.err).toBe(0);
    expect(javaProcesses()).toHaveLength(1);
    expect((await whoMetLavrov()).toSorted()).toEqual([...before, 'Ine Eriksen Soreide'].toSorted());
  });

  test('its password is readable by its user alone', () => {
    const folder = join(home, 'neo4j');
    const holders = readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && /password/i.test(readFileSync(path, 'utf8')));
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([]);
  });

  test('Ctrl-C stops all of it', async () => {
    const ended = once(service, 'exit');
    if (service.pid !== undefined) process.kill(-service.pid, 'SIGINT');
    await ended;
    expect(said).toContain('Stopped.');
    expect(javaProcesses()).toEqual([]);
  });
});
