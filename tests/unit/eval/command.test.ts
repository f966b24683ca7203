import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const Report = z.object({
  sets: z.array(
    z.looseObject({
      name: z.string(),
      records: z.number(),
      toldAsHappened: z.object({ count: z.number() }).nullable(),
      errors: z.array(z.string()).optional(),
    }),
  ),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-eval-'));
  const record = {
    id: 'one',
    text: 'Norwegian Foreign Minister Ada Berg met Bo Chen in Oslo on Monday.',
    docDate: '2021-09-15',
    layers: { entities: 'full', events: 'none' },
    entities: [{ text: 'Ada Berg', type: 'person', start: 27, end: 35 }],
  };
  writeFileSync(join(folder, 'small.jsonl'), `${JSON.stringify(record)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evaluate(...args: string[]) {
  return spawnSync(process.execPath, [MAIN, 'eval', ...args], { encoding: 'utf8' });
}

describe('entente eval', () => {
  test('scores our articles in any clone, and says that the larger sets are absent', () => {
    const { status, stdout, stderr } = evaluate('--sets', join(folder, 'nowhere'), '--json');
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/larger sets are absent/);
    const [articles, ...others] = Report.parse(JSON.parse(stdout)).sets;
    expect(others).toEqual([]);
    expect(articles).toMatchObject({ name: 'articles', toldAsHappened: { count: 0 } });
    expect(articles?.records).toBeGreaterThanOrEqual(14);
  });

  test('scores sets that lie beside it, and lists what is wrong in one', () => {
    const { status, stdout, stderr } = evaluate('--sets', folder, '--set', 'small', '--errors', '5', '--json');
    expect(status, stderr).toBe(0);
    const [small] = Report.parse(JSON.parse(stdout)).sets;
    expect(small).toMatchObject({ name: 'small', records: 1, entities: { recall: 1 }, events: null });
    expect(small?.errors).toContain('one: false place Oslo');
  });

  test('prints a row for each set', () => {
    const { stdout } = evaluate('--sets', folder, '--set', 'small');
    expect(stdout).toMatch(/^set +records +entity P/);
    expect(stdout).toMatch(/^small +1 /m);
  });

  test('refuses a set that is not there, and names those that are', () => {
    const { status, stderr } = evaluate('--sets', folder, '--set', 'large');
    expect(status).toBe(2);
    expect(stderr).toMatch(/articles, small/);
    expect(evaluate('--errors', 'many').status).toBe(2);
  });

  test('refuses a line that is no record, with its number', () => {
    writeFileSync(join(folder, 'torn.jsonl'), '{"id": "x"\n');
    const { status, stderr } = evaluate('--sets', folder, '--set', 'torn');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^BAD_RECORD: .*torn\.jsonl:1/);
  });
});
