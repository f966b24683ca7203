import { describe, expect, test } from 'vitest';
import { readTextRecords, type TextRecord } from '../../../../ingest/sources/index.ts';
import { MAX_ARTICLE_BYTES } from '../../../../src/domain/document.ts';
import { collect } from './collect.ts';

async function records(...lines: readonly string[]): Promise<TextRecord[]> {
  return collect(readTextRecords(chunks(`${lines.join('\n')}\n`), 'standard input'));
}
async function* chunks(text: string): AsyncGenerator<string> {
  yield text;
}

describe('A line of JSON is a text', () => {
  test('with its id, or without one, whatever else it holds', async () => {
    expect(
      await records('{"id": "a", "text": "One.", "labels": [1]}', '', '{"id": 7, "text": ""}', '{"text": "x"}'),
    ).toEqual([
      { id: 'a', line: 1, text: 'One.' },
      { id: '7', line: 3, text: '' },
      { id: null, line: 4, text: 'x' },
    ]);
  });

  test('taken as it is: nothing in it is normalised', async () => {
    const text = ' e\u0301 \u00e9\r\n\ud800 \u0000\ufeff ';
    expect(await records(JSON.stringify({ text }))).toEqual([{ id: null, line: 1, text }]);
  });

  test.each([
    ['not JSON', 'not JSON', null, 'BAD_RECORD'],
    ['an array', '[]', null, 'BAD_RECORD'],
    ['null', 'null', null, 'BAD_RECORD'],
    ['without a text', '{"id": "b"}', 'b', 'BAD_RECORD'],
    ['with null for a text', '{"id": "b", "text": null}', 'b', 'BAD_RECORD'],
    ['with a number for a text', '{"id": "b", "text": 7}', 'b', 'BAD_RECORD'],
    ['with an object for an id', '{"id": {}, "text": "x"}', null, 'BAD_RECORD'],
    ['over two megabytes', JSON.stringify({ text: 'a'.repeat(MAX_ARTICLE_BYTES) }), null, 'TOO_LARGE'],
  ])('unless it is %s; the others go on', async (_, line, id, code) => {
    expect(await records('{"text": "one"}', line, '{"text": "three"}')).toMatchObject([
      { line: 1, text: 'one' },
      { id, line: 2, text: { code, details: { line: 2 } } },
      { line: 3, text: 'three' },
    ]);
  });

  test('and where reading breaks off, that is said last', async () => {
    async function* broken() {
      yield '{"text": "one"}\n';
      throw new Error('The pipe broke.');
    }
    expect(await collect(readTextRecords(broken(), 'standard input'))).toMatchObject([
      { line: 1, text: 'one' },
      { id: null, line: null, text: { code: 'FILE_UNREADABLE' } },
    ]);
  });
});
