import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKED = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

let elsewhere: string;
let files: readonly string[];

beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'entente-package-'));
  const printed = execFileSync('npm', ['pack', '--json', '--pack-destination', elsewhere], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [packed] = PACKED.parse(JSON.parse(printed.slice(printed.indexOf('['))));
  files = packed.files.map(({ path }) => path);
  writeFileSync(join(elsewhere, 'package.json'), '{"name":"elsewhere","private":true}');
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(elsewhere, packed.filename)], {
    cwd: elsewhere,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}, 300_000);
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('the package that npm pack makes', () => {
  test('carries a build with its data, and neither sources nor tests', () => {
    expect(files).toContain('bin/entente.js');
    expect(files).toContain('dist/src/cli/main.js');
    expect(files).toContain('dist/web/dist/playground/index.html');
    expect(files).toContain('dist/ingest/gazetteers/compiled.json');
    expect(files.filter((path) => path.endsWith('.ts') || path.startsWith('tests/'))).toEqual([]);
  });

  test('gives a working entente where it is installed', () => {
    const record = {
      id: 'a',
      text: 'German Chancellor Olaf Scholz met French President Emmanuel Macron in Berlin on May 9.',
      docDate: '2022-05-10',
    };
    const printed = execFileSync('npx', ['entente', 'extract', '--records'], {
      cwd: elsewhere,
      encoding: 'utf8',
      input: `${JSON.stringify(record)}\n`,
    });
    const answer = z
      .object({ id: z.string(), events: z.array(z.object({ type: z.string(), status: z.string() })) })
      .parse(JSON.parse(printed));
    expect(answer).toMatchObject({ id: 'a', events: [{ type: 'CONSULT/meet', status: 'happened' }] });
  });

  test('annotates there, in worker threads of its build', () => {
    const texts = Array.from({ length: 50 }, (_, i) => `In round ${i} Olaf Scholz met Emmanuel Macron. `.repeat(30));
    const { status, stdout, stderr } = spawnSync('npx', ['entente', 'annotate', '--threads', '2'], {
      cwd: elsewhere,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      input: texts.map((text, i) => `${JSON.stringify({ id: i, text })}\n`).join(''),
    });
    expect(status, stderr).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => z.object({ id: z.string(), sentences: z.array(z.unknown()) }).parse(JSON.parse(line)));
    expect(answers.map(({ id, sentences }) => [id, sentences.length])).toEqual(texts.map((_, i) => [String(i), 30]));
  });

  test('finds its schema and its saved questions there', () => {
    const run = (...args: string[]) => execFileSync('npx', ['entente', ...args], { cwd: elsewhere, encoding: 'utf8' });
    expect(run('schema')).toContain('whoMet(');
    expect(run('query', '--list')).toContain('Whom did Lavrov meet?');
  });

  test('whose model is damaged says so, and what to do', () => {
    const model = join(elsewhere, 'node_modules/entente/dist/ingest/annotate/model/en_core_web_sm-3.8.0.bin');
    writeFileSync(model, 'ENTENTE');
    const run = (...args: string[]) =>
      spawnSync('npx', ['entente', ...args], {
        cwd: elsewhere,
        encoding: 'utf8',
        env: { ...process.env, PORT: '0' },
        input: '{"text": "They met."}\n{"text": "They met again."}\n',
      });
    const doctor = run('doctor');
    expect(doctor.stdout).toContain('The language model is not the one that was shipped: install again');
    expect(doctor.stdout).toContain('Not ready.');
    expect(doctor.status).toBe(1);
    const annotate = run('annotate');
    expect(annotate.stderr.match(/MODEL_BROKEN: /g)).toHaveLength(1);
    expect(annotate.stdout).toBe('');
    expect(annotate.status).toBe(1);
  });
});
