import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inspectModel } from '../../../../ingest/annotate/inspect-model.ts';
import { modelPath } from '../../../../ingest/annotate/model-file.ts';

const SHIPPED = fileURLToPath(modelPath());

let folder: string;
let copy: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-model-'));
  copy = join(folder, 'model.bin');
});
beforeEach(() => {
  copyFileSync(SHIPPED, copy);
  copyFileSync(`${SHIPPED}.sha256`, `${copy}.sha256`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inspect = () => inspectModel(pathToFileURL(copy));

describe('The language model', () => {
  test('is the one that was shipped, and its kernel loads', () => {
    expect(inspectModel()).toMatchObject({
      name: 'en_core_web_sm',
      version: '3.8.0',
      language: 'en',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      isShipped: true,
      problem: null,
      kernel: { problem: null },
    });
  });

  test('is another one when something is added to it', () => {
    writeFileSync(copy, 'x', { flag: 'a' });
    expect(inspect()).toMatchObject({
      name: 'en_core_web_sm',
      isShipped: false,
      problem: expect.stringContaining('not the one that was shipped'),
    });
  });

  test.each([
    ['empty', ''],
    ['something else', 'ENTENTE\u0001 and no header behind it'],
  ])('is no model when it is %s', (_, bytes) => {
    writeFileSync(copy, bytes);
    expect(inspect()).toMatchObject({ name: null, isShipped: false, problem: expect.any(String) });
  });

  test('cannot be vouched for when its checksum is gone', () => {
    rmSync(`${copy}.sha256`);
    expect(inspect()).toMatchObject({ isShipped: false, problem: expect.any(String) });
  });

  test('is missed when it is gone', () => {
    rmSync(copy);
    expect(inspect()).toMatchObject({ sha256: null, problem: expect.stringContaining('install again') });
  });
});
