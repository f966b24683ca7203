import { execFileSync } from 'node:child_process';
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

  test('finds its schema and its saved questions there', () => {
    const run = (...args: string[]) => execFileSync('npx', ['entente', ...args], { cwd: elsewhere, encoding: 'utf8' });
    expect(run('schema')).toContain('whoMet(');
    expect(run('query', '--list')).toContain('Whom did Lavrov meet?');
  });
});
