import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runEntente } from '../run-entente.ts';

const LINE = z.looseObject({
  id: z.string().nullable(),
  events: z.array(z.looseObject({ type: z.string(), status: z.string() })).optional(),
  error: z.object({ code: z.string() }).optional(),
});
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => LINE.parse(JSON.parse(line)));
/** No database: whoever uses the filter in another engine has none. */
const env = { NEO4J_URI: 'bolt://127.0.0.1:9' };

describe('entente extract --records is a filter', () => {
  test('one line out for each line in, in order, a refused one with its code', async () => {
    const input = [
      { id: 'met', text: 'Ana Reyes met Tomas Berg in Lima on Monday.', docDate: '2021-09-15' },
      'not a record',
      { id: 'dated', text: 'Ana Reyes will meet Tomas Berg.', docDate: '2021-02-30' },
      { id: 'planned', text: 'Ana Reyes will meet Tomas Berg in Lima on Friday.', docDate: '2021-09-15' },
    ];
    const ran = await runEntente(['extract', '--records'], {
      input: input.map((line) => `${JSON.stringify(line)}\n`).join(''),
      env,
    });
    expect(
      lines(ran.out).map(({ id, events, error }) => [id, error?.code ?? events?.map(({ status }) => status)]),
    ).toEqual([
      ['met', ['happened']],
      [null, 'BAD_RECORD'],
      ['dated', 'BAD_DATE'],
      ['planned', ['planned']],
    ]);
    expect(ran.err).toContain('line 2: BAD_RECORD');
    expect(ran.code).toBe(3);
  });

  test('nothing in, nothing out', async () => {
    expect(await runEntente(['extract', '--records'], { env })).toMatchObject({ code: 0, out: '', err: '' });
  });

  test('a file gives its whole extraction', async () => {
    const ran = await runEntente(['extract', '-', '--date', '2021-09-15'], {
      input: 'Ana Reyes met Tomas Berg in Lima on Monday.',
      env,
    });
    const extraction = z
      .looseObject({ events: z.array(z.looseObject({ mode: z.string() })), sentences: z.array(z.unknown()) })
      .parse(JSON.parse(ran.out));
    expect(extraction.events.map(({ mode }) => mode)).toEqual(['MEET']);
    expect(extraction.sentences).toHaveLength(1);
  });

  test('without a path or --records it says how it is used', async () => {
    const ran = await runEntente(['extract'], { env });
    expect(ran.err).toContain('WRONG_USAGE');
    expect(ran.code).toBe(2);
  });
});
