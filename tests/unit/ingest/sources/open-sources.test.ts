import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSources, SAMPLES_FOLDER } from '../../../../ingest/sources/index.ts';
import { type ArticleMeta, MAX_ARTICLE_BYTES, type RawDocument } from '../../../../src/domain/document.ts';
import { EntenteError } from '../../../../src/domain/errors.ts';
import { collect } from './collect.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-sources-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file below the test's folder, and its folders. */
function file(path: string, content: string | Uint8Array): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, content);
  return full;
}

async function open(
  paths: readonly string[],
  options: { meta?: ArticleMeta; stdin?: Readable } = {},
): Promise<(RawDocument | EntenteError)[]> {
  return collect(openSources(paths, { meta: {}, ...options }));
}

/** In short: an article's name and text, an error's name and code. */
async function seen(paths: readonly string[], stdin?: Readable): Promise<string[]> {
  const found = await open(paths, stdin === undefined ? {} : { stdin });
  return found.map((one) => {
    const name = String(one instanceof EntenteError ? one.details['name'] : one.name).replace(`${folder}/`, '');
    return `${name}: ${one instanceof EntenteError ? one.code : Buffer.from(one.bytes).toString()}`;
  });
}

describe('a file', () => {
  test.each([
    ['a.txt', 'text/plain'],
    ['b.md', 'text/markdown'],
    ['c.html', 'text/html'],
    ['d.HTM', 'text/html'],
  ])('%s is an article of %s, with what is known from outside', async (name, mediaType) => {
    const path = file(`kinds/${name}`, 'Lavrov met Wang.');
    const meta = { publisher: 'Someone' };
    const [article] = await open([path], { meta });
    expect(article).toMatchObject({ name: path, mediaType, meta });
  });

  test.each(['a.pdf', 'b.docx', 'noextension', '.txt'])('%s is of no kind that is read', async (name) => {
    const [error] = await open([file(`others/${name}`, 'x')]);
    expect(error).toMatchObject({ code: 'UNSUPPORTED_INPUT' });
    expect(error).toHaveProperty('help', expect.stringContaining('.jsonl'));
  });

  test('that is missing, a folder that is missing, and a web address leave the others alone', async () => {
    const path = file('one.txt', 'one');
    expect(
      await seen([join(folder, 'no.txt'), path, join(folder, 'one.txt/two.txt'), 'https://example.org/a.html', path]),
    ).toEqual([
      'no.txt: FILE_NOT_FOUND',
      'one.txt: one',
      'one.txt/two.txt: FILE_NOT_FOUND',
      'https://example.org/a.html: UNSUPPORTED_INPUT',
      'one.txt: one',
    ]);
  });

  test('of 50 MB is refused by its size alone', async () => {
    const path = file('large.txt', '');
    truncateSync(path, 50 * 1024 * 1024);
    // Sparse, and (but for root) without permission to read it: only its size can have been looked at.
    chmodSync(path, 0);
    const [error] = await open([path]);
    expect(error).toMatchObject({ code: 'TOO_LARGE', details: { bytes: 50 * 1024 * 1024, limit: MAX_ARTICLE_BYTES } });
  });

  test('of just the most bytes is taken', async () => {
    expect(await open([file('most.txt', Buffer.alloc(MAX_ARTICLE_BYTES, 'a'))])).toMatchObject([{ meta: {} }]);
  });

  test('that may not be read says so', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may read every file, so none can be made unreadable for this test');
    const path = file('secret.txt', 'x');
    chmodSync(path, 0);
    expect(await open([path])).toMatchObject([{ code: 'FILE_UNREADABLE', details: { name: path } }]);
  });

  test('that is a link to itself cannot be read', async () => {
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    expect(await seen([join(folder, 'loop.txt')])).toEqual(['loop.txt: FILE_UNREADABLE']);
  });
});

describe('a folder', () => {
  test('gives the articles below it in order of their names, and nothing else', async () => {
    file('folder/b.txt', 'b');
    file('folder/a/z.md', 'z');
    file('folder/a/y.html', 'y');
    file('folder/c.jsonl', '{"text":"c1"}\n{"text":"c2"}\n');
    file('folder/.hidden.txt', 'no');
    file('folder/.git/x.txt', 'no');
    file('folder/picture.png', 'no');
    file('folder/Z.TXT', 'capital');
    expect(await seen([join(folder, 'folder')])).toEqual([
      'folder/Z.TXT: capital',
      'folder/a/y.html: y',
      'folder/a/z.md: z',
      'folder/b.txt: b',
      'folder/c.jsonl:1: c1',
      'folder/c.jsonl:2: c2',
    ]);
  });

  test('with links that lead back up ends, and links to articles are followed', async () => {
    file('links/deep/a.txt', 'a');
    symlinkSync('..', join(folder, 'links/deep/up'));
    symlinkSync(join(folder, 'links'), join(folder, 'links/deep/top'));
    symlinkSync('deep/a.txt', join(folder, 'links/link.txt'));
    symlinkSync('nowhere.txt', join(folder, 'links/broken.txt'));
    expect(await seen([join(folder, 'links')])).toEqual([
      'links/broken.txt: FILE_NOT_FOUND',
      'links/deep/a.txt: a',
      'links/link.txt: a',
    ]);
  });

  test('without articles is empty input', async () => {
    mkdirSync(join(folder, 'empty/inside'), { recursive: true });
    file('empty/picture.png', 'x');
    expect(await seen([join(folder, 'empty')])).toEqual(['empty: EMPTY_INPUT']);
  });

  test('with one bad article gives the others', async () => {
    file('mixed/a.txt', 'a');
    truncateSync(file('mixed/b.txt', ''), MAX_ARTICLE_BYTES + 1);
    file('mixed/c.txt', 'c');
    expect(await seen([join(folder, 'mixed')])).toEqual(['mixed/a.txt: a', 'mixed/b.txt: TOO_LARGE', 'mixed/c.txt: c']);
  });

  test('of the samples holds articles with title and date', async () => {
    const samples = await open([SAMPLES_FOLDER]);
    expect(samples.length).toBeGreaterThanOrEqual(8);
    for (const sample of samples) expect(sample).toMatchObject({ mediaType: 'text/markdown' });
  });
});

describe('standard input', () => {
  test.each([
    ['Lavrov met Wang.', 'text/plain'],
    ['---\ntitle: A\n---\nLavrov met Wang.', 'text/markdown'],
    ['\n<!DOCTYPE html>\n<p>Lavrov met Wang.', 'text/html'],
    ['', 'text/plain'],
    ['{Lavrov} met Wang.', 'text/plain'],
  ])('%j is one article', async (text, mediaType) => {
    const found = await open(['-'], { stdin: Readable.from([Buffer.from(text)]) });
    expect(found).toMatchObject([{ name: 'standard input', mediaType }]);
    expect(found.map((one) => ('bytes' in one ? Buffer.from(one.bytes).toString() : ''))).toEqual([text]);
  });

  test('that comes in pieces is one article', async () => {
    expect(await seen(['-'], Readable.from(['Lav', 'rov met', ' Wang.'].map((part) => Buffer.from(part))))).toEqual([
      'standard input: Lavrov met Wang.',
    ]);
  });

  test('of records is an article a line', async () => {
    const chunks = ['{', '"text": "one', '"}\n{"text": "two"}'].map((part) => Buffer.from(part));
    expect(await seen(['-'], Readable.from(chunks))).toEqual(['standard input:1: one', 'standard input:2: two']);
  });

  test('without end is refused, and not read much further', async () => {
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          read += 64 * 1024;
          yield Buffer.alloc(64 * 1024, 'a');
        }
      })(),
    );
    expect(await seen(['-'], endless)).toEqual(['standard input: TOO_LARGE']);
    expect(read).toBeLessThan(2 * MAX_ARTICLE_BYTES);
  });

  test('that breaks off says so', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    expect(await seen(['-'], broken)).toEqual(['standard input: FILE_UNREADABLE']);
  });
});
