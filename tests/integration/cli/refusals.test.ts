import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openGraph } from '../../../src/graph/index.ts';
import { cleanGraph } from '../clean-graph.ts';
import { runEntente } from '../run-entente.ts';

const GOOD = 'German Chancellor Olaf Scholz met French President Emmanuel Macron in Berlin on May 9.\n';
const GERMAN = `Bundeskanzler Olaf Scholz hat am Montag in Berlin den französischen Präsidenten empfangen. Die beiden sprachen über
die Lage in der Ukraine und über die gemeinsame Energiepolitik der kommenden Jahre. Anschließend traten sie vor die Presse und
kündigten weitere Gespräche für den Herbst an, ohne Einzelheiten zu nennen.\n`;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-refusals-'));
  await cleanGraph();
  await writeFile(at('good.txt'), GOOD);
  await writeFile(at('empty.txt'), '');
  await writeFile(at('blank.txt'), ' \n\n\t\n');
  await writeFile(at('picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await writeFile(at('huge.txt'), '');
  await truncate(at('huge.txt'), 50 * 1024 * 1024);
  await writeFile(
    at('latin.txt'),
    Buffer.concat([
      Buffer.from('\ufeffMerkel met Macron in '),
      Buffer.from([0xc3, 0x28, 0xa0, 0xff]),
      Buffer.from('.'),
    ]),
  );
  await writeFile(at('german.txt'), GERMAN);
  await writeFile(at('sheet.xlsx'), 'x');
  await writeFile(at('torn.md'), '---\ntitle: [unclosed\n---\nText.\n');
  await writeFile(at('february.md'), `---\ntitle: A day that is not\ndate: 2021-02-30\n---\n${GOOD}`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function articlesInGraph(): Promise<number> {
  const graph = await openGraph(inject('neo4j'));
  try {
    return (await graph.counts()).articles;
  } finally {
    await graph.close();
  }
}

describe('entente ingest refuses, with a code and what to do next, and writes nothing', () => {
  test.each([
    ['a missing file', 'nowhere.txt', 'FILE_NOT_FOUND'],
    ['an empty file', 'empty.txt', 'EMPTY_INPUT'],
    ['a file of blanks', 'blank.txt', 'EMPTY_INPUT'],
    ['a binary', 'picture.txt', 'BINARY_INPUT'],
    ['a 50 MB file', 'huge.txt', 'TOO_LARGE'],
    ['a wrong encoding', 'latin.txt', 'BAD_ENCODING'],
    ['a text that is not English', 'german.txt', 'NOT_ENGLISH'],
    ['a kind of file it cannot read', 'sheet.xlsx', 'UNSUPPORTED_INPUT'],
    ['broken front matter', 'torn.md', 'BAD_FRONT_MATTER'],
    ['an impossible date in front matter', 'february.md', 'BAD_DATE'],
  ])('%s', async (_what, name, code) => {
    const ran = await runEntente(['ingest', at(name)]);
    expect(ran.err).toContain(`${code}: `);
    expect(ran.err.split('\n').length).toBeGreaterThanOrEqual(3);
    expect(ran.err).not.toMatch(/^\s+at /m);
    expect(ran.out).toBe('');
    expect(ran.code).toBe(1);
    expect(await articlesInGraph()).toBe(0);
  });

  test('a good article beside a bad one goes in, and the job is partly done', async () => {
    const ran = await runEntente(['ingest', at('empty.txt'), at('good.txt'), '--date', '2022-05-10', '--json']);
    expect(ran.code).toBe(3);
    expect(
      ran.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).outcome),
    ).toEqual(['FAILED', 'ADDED']);
    expect(await articlesInGraph()).toBe(1);
  });
});

describe('wrong usage ends with 2', () => {
  test.each([
    ['an impossible date', ['ingest', 'good.txt', '--date', '2019-02-30'], 'BAD_DATE'],
    ['a date in words', ['ingest', 'good.txt', '--date', 'yesterday'], 'BAD_DATE'],
    ['an unknown option', ['ingest', 'good.txt', '--frobnicate'], 'unknown option'],
    ['an unknown command', ['digest'], 'unknown command'],
    ['no path', ['ingest'], 'missing required argument'],
  ])('%s', async (_what, args, says) => {
    const ran = await runEntente(args);
    expect(ran.err).toContain(says);
    expect(ran.code).toBe(2);
  });

  test('a port that is no port', async () => {
    const ran = await runEntente(['serve'], { env: { PORT: 'http' } });
    expect(ran.err).toContain('BAD_SETTING: PORT');
    expect(ran.code).toBe(2);
  });
});

describe('a service that is down ends with 1', () => {
  test('Neo4j does not answer', async () => {
    const ran = await runEntente(['ingest', at('good.txt')], { env: { NEO4J_URI: 'bolt://127.0.0.1:9' } });
    expect(ran.err).toContain('NEO4J_UNREACHABLE: ');
    expect(ran.code).toBe(1);
  });

  test('a wrong password', async () => {
    const ran = await runEntente(['ingest', at('good.txt')], { env: { NEO4J_PASSWORD: 'not-the-password' } });
    expect(ran.err).toContain('NEO4J_AUTH_FAILED: ');
    expect(ran.code).toBe(1);
  });

  test('a port in use', async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) => {
      holder.listen(0, '127.0.0.1', () => {
        const address = holder.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const ran = await runEntente(['serve'], { env: { PORT: String(port), ENTENTE_SAMPLES: 'off' } });
    holder.close();
    expect(ran.err).toContain('PORT_IN_USE: ');
    expect(ran.code).toBe(1);
  });

  test('a read-only data folder', async () => {
    const home = at('read-only');
    await mkdir(home);
    await chmod(home, 0o555);
    await chmod(folder, 0o755);
    // The superuser may write everywhere, so the command runs as nobody where the tests run as root.
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const ran = await runEntente(['ingest', at('good.txt')], {
      env: { NEO4J_URI: '', ENTENTE_HOME: home },
      ...asNobody,
    });
    expect(ran.err).toContain('DATA_FOLDER_READ_ONLY: ');
    expect(ran.code).toBe(1);
  });
});
