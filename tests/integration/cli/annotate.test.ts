import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runEntente } from '../run-entente.ts';

const BIN = fileURLToPath(new URL('../../../bin/entente.js', import.meta.url));
const TOKEN = z.strictObject({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  tag: z.string(),
  pos: z.string(),
  lemma: z.string(),
  head: z.int(),
  dep: z.string(),
  ent: z.string(),
});
const ANNOTATED = z.strictObject({
  id: z.string(),
  tokens: z.array(TOKEN),
  sentences: z.array(z.strictObject({ start: z.int(), end: z.int() })),
});
const REFUSED = z.strictObject({
  id: z.string().nullable(),
  line: z.int(),
  error: z.strictObject({ code: z.string(), message: z.string(), help: z.string() }),
});

const jsonl = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => z.union([ANNOTATED, REFUSED]).parse(JSON.parse(line)));
/** No database: whoever uses the filter in another engine has none. */
const env = { NEO4J_URI: 'bolt://127.0.0.1:9' };

describe('entente annotate is a filter', () => {
  test('that gives every token its tag, lemma, head and name', async () => {
    const text = 'Angela Merkel met Emmanuel Macron.';
    const ran = await runEntente(['annotate'], { input: jsonl([{ id: 'one', text }]), env });
    expect(ran).toMatchObject({ code: 0, err: '' });
    const [answer] = lines(ran.out).map((line) => ANNOTATED.parse(line));
    expect(answer?.id).toBe('one');
    expect(
      answer?.tokens.map(({ text, tag, pos, lemma, head, dep, ent }) => [text, tag, pos, lemma, head, dep, ent]),
    ).toEqual([
      ['Angela', 'NNP', 'PROPN', 'Angela', 1, 'compound', 'B-PERSON'],
      ['Merkel', 'NNP', 'PROPN', 'Merkel', 2, 'nsubj', 'I-PERSON'],
      ['met', 'VBD', 'VERB', 'meet', 2, 'ROOT', 'O'],
      ['Emmanuel', 'NNP', 'PROPN', 'Emmanuel', 4, 'compound', 'B-PERSON'],
      ['Macron', 'NNP', 'PROPN', 'Macron', 2, 'dobj', 'I-PERSON'],
      ['.', '.', 'PUNCT', '.', 2, 'punct', 'O'],
    ]);
    expect(answer?.sentences).toEqual([{ start: 0, end: text.length }]);
  });

  test('whose offsets lead into the very text that was given', async () => {
    const texts = [
      '  e\u0301tat  \u00e9tat\r\n\r\n\ud83d\ude00 Oslo.',
      'Lone \ud800 and \udc00, NUL \u0000.',
      '\ufeffBerlin',
      ' \n\t ',
    ];
    const ran = await runEntente(['annotate'], { input: jsonl(texts.map((text) => ({ text }))), env });
    expect(ran.code, ran.err).toBe(0);
    const answers = lines(ran.out).map((line) => ANNOTATED.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    for (const [i, { tokens }] of answers.entries()) {
      expect(tokens.map(({ start, end }) => texts[i]?.slice(start, end))).toEqual(tokens.map(({ text }) => text));
      expect(tokens.length).toBeGreaterThan(0);
    }
  });

  test('in order, with a refused line in its place and its code on standard error too', async () => {
    const input = [
      { id: 'long', text: 'The ministers met in Lima on Monday. '.repeat(200) },
      'not a record',
      { id: 'empty', text: '' },
      { id: 'number', text: 7 },
      { text: 'They met.' },
    ];
    const ran = await runEntente(['annotate', '--threads', '2'], { input: `${jsonl(input)}{"text": "torn`, env });
    const places = lines(ran.out).map((line) =>
      'error' in line ? [line.id, line.line, line.error.code] : [line.id, line.tokens.length > 0],
    );
    expect(places).toEqual([
      ['long', true],
      [null, 2, 'BAD_RECORD'],
      ['empty', false],
      ['number', 4, 'BAD_RECORD'],
      ['5', true],
      [null, 6, 'BAD_RECORD'],
    ]);
    expect([...ran.err.matchAll(/^line (\d): BAD_RECORD: /gm)].map(([, line]) => line)).toEqual(['2', '4', '6']);
    expect(ran.code).toBe(3);
  });

  test('that fails where every line was refused, and does nothing where there is none', async () => {
    expect((await runEntente(['annotate'], { input: '[]\n', env })).code).toBe(1);
    expect(await runEntente(['annotate'], { env })).toMatchObject({ code: 0, out: '', err: '' });
  });

  test.each([
    ['no thread', ['--threads', '0'], 'WRONG_USAGE'],
    ['threads in words', ['--threads', 'two'], 'WRONG_USAGE'],
    ['an unknown option', ['--frobnicate'], 'unknown option'],
    ['a file', ['article.txt'], 'too many arguments'],
  ])('that takes not %s', async (_, args, says) => {
    const ran = await runEntente(['annotate', ...args], { input: jsonl([{ text: 'x' }]), env });
    expect(ran.err).toContain(says);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });
});

describe('entente annotate in a pipe', () => {
  const start = () => spawn(process.execPath, [BIN, 'annotate', '--threads', '2'], { env: { ...process.env, ...env } });

  test('answers each line before the next is asked', async () => {
    const child = start();
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(jsonl([{ id, text: 'They met.' }]));
      expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ id });
    }
    child.stdin.end();
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  });

  test('ends quietly when its reader has enough', async () => {
    const child = start();
    child.stdin.on('error', () => undefined);
    child.stdin.end(
      jsonl(Array.from({ length: 500 }, (_, i) => ({ id: String(i), text: 'They met in Lima. '.repeat(50) }))),
    );
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code, signal] = await once(child, 'close');
    expect([code, signal, said]).toEqual([0, null, '']);
  });

  test('ends at once when it is asked to', async () => {
    const child = start();
    child.stdin.on('error', () => undefined);
    child.stdin.write(jsonl([{ text: 'They met.' }, { text: '('.repeat(200_000) }]));
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [code, signal] = await once(child, 'close');
    expect([code, signal]).toEqual([null, 'SIGTERM']);
  });
});
