import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleRecord, readRecords } from '../../../../ingest/sources/index.ts';
import { splitLines } from '../../../../ingest/sources/split-lines.ts';
import { type ArticleMeta, MAX_ARTICLE_BYTES } from '../../../../src/domain/document.ts';
import type { EntenteError } from '../../../../src/domain/errors.ts';
import { collect } from './collect.ts';

async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

async function records(jsonl: string | Uint8Array, meta: ArticleMeta = {}): Promise<(ArticleRecord | EntenteError)[]> {
  return collect(readRecords(pieces(jsonl), 'news.jsonl', meta));
}

describe('a line of JSON', () => {
  test('is an article, with its id for whoever asked', async () => {
    const line = JSON.stringify({
      id: 'r1',
      text: 'Lavrov met Wang.',
      title: 'Talks',
      url: 'https://example.org/a',
      docDate: '2019-05-14',
      publisher: 'Someone',
      layers: { entities: 'full' },
    });
    expect(await records(line)).toMatchObject([
      {
        id: 'r1',
        line: 1,
        raw: {
          name: 'news.jsonl:1',
          mediaType: 'text/plain',
          meta: {
            title: 'Talks',
            url: 'https://example.org/a',
            publishedAt: '2019-05-14T00:00:00.000Z',
            publisher: 'Someone',
          },
        },
      },
    ]);
  });

  test('may hold HTML, and nulls for what is not known', async () => {
    const line = JSON.stringify({ html: '<p>Text.</p>', text: null, title: null, publishedAt: null });
    expect(await records(line)).toMatchObject([{ id: null, raw: { mediaType: 'text/html', meta: {} } }]);
  });

  test('gives way to what is known from outside', async () => {
    const line = JSON.stringify({ text: 'x', publisher: 'Someone', publishedAt: '2019-05-14', title: 'Own' });
    const meta = { publisher: 'Another', publishedAt: '2020-01-01T00:00:00.000Z' };
    expect(await records(line, meta)).toMatchObject([{ raw: { meta: { ...meta, title: 'Own' } } }]);
  });

  test.each([
    ['not JSON', 'BAD_RECORD'],
    ['{"text": "unfinished', 'BAD_RECORD'],
    ['[]', 'BAD_RECORD'],
    ['null', 'BAD_RECORD'],
    ['"text"', 'BAD_RECORD'],
    ['{"title": "no text"}', 'BAD_RECORD'],
    ['{"text": 7}', 'BAD_RECORD'],
    ['{"text": "x", "publisher": ["A"]}', 'BAD_RECORD'],
    ['{"text": "x", "docDate": "2019-02-30"}', 'BAD_DATE'],
  ])('that is %s is refused with its number, and the others go on', async (bad, code) => {
    const found = await records(`{"text": "one"}\r\n\n${bad}\n{"text": "four"}\n`);
    expect(found).toMatchObject([{ line: 1 }, { code, details: { line: 3, name: 'news.jsonl:3' } }, { line: 4 }]);
  });

  test('in broken UTF-8 is refused', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text": "Erdo'),
      Buffer.from([0xc4]),
      Buffer.from('an"}\n{"text": "b"}'),
    ]);
    expect(await records(bytes)).toMatchObject([{ code: 'BAD_RECORD' }, { line: 2 }]);
  });

  test('over two megabytes is refused, and the next is read', async () => {
    const long = JSON.stringify({ text: 'a'.repeat(MAX_ARTICLE_BYTES) });
    expect(await records(`${long}\n{"text": "b"}\n`)).toMatchObject([
      { code: 'TOO_LARGE', details: { line: 1 } },
      { line: 2 },
    ]);
  });

  test('none at all gives nothing', async () => {
    expect(await records('')).toEqual([]);
    expect(await records('\n\n')).toEqual([]);
  });
});

describe('lines', () => {
  test('are the same however their bytes come in', async () => {
    const cuts = fc.array(fc.nat(80), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r'), maxLength: 60 }),
        cuts,
        async (text, at) => {
          const bytes = Buffer.from(text);
          const ends = [0, ...at.toSorted((a, b) => a - b), bytes.length];
          const parts = ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
          const lines = await collect(splitLines(pieces(...parts), 1000));
          const expected = text.replace(/\n$/, '').split('\n');
          expect(lines.map((line) => Buffer.from(line ?? []).toString())).toEqual(text === '' ? [] : expected);
        },
      ),
    );
  });
});
