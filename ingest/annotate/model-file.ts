import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { EntenteError } from '../../src/domain/errors.ts';

/** Where the model lies, and what it is called. Another language is another file beside it. */
export const MODEL_NAME = 'en_core_web_sm-3.8.0';
export const modelPath = (name = MODEL_NAME) => new URL(`model/${name}.bin`, import.meta.url);

const MAGIC = 'ENTENTE\u0001';
const count = z.int().nonnegative();

const embedding = z.object({
  attributes: z.array(z.string()),
  seeds: z.array(count),
  width: count,
  pieces: count,
  depth: count,
  window: count,
});
const transitions = { name: z.string(), moves: z.array(z.string()), pieces: count, features: count };
const component = z.discriminatedUnion('kind', [
  embedding.extend({ kind: z.literal('tok2vec'), name: z.string() }),
  z.object({ kind: z.literal('tagger'), name: z.string(), tok2vec: z.string(), labels: z.array(z.string()) }),
  z.object({ kind: z.literal('parser'), tok2vec: z.string(), ...transitions }),
  z.object({ kind: z.literal('ner'), embedding, ...transitions }),
  z.object({ kind: z.literal('attribute_ruler'), name: z.string() }),
  z.object({ kind: z.literal('lemmatizer'), name: z.string() }),
]);
const modelHeader = z.object({
  name: z.string(),
  version: z.string(),
  language: z.string(),
  license: z.string(),
  source: z.string(),
  pipeline: z.array(component),
  bytes: z.object({ tables: count, exponents: count, rests: count }),
  floats: count,
  tensors: z.record(z.string(), z.object({ offset: count, shape: z.array(count) })),
});

const text = z.string();
const words = z.array(text);
/** A key, a tab and its value a line: far quicker to read than so many strings. */
const lines = text.transform((table) => new Map(table.split('\n').map(halves)));
const flagWords = z.object({
  stopWords: words,
  numberWords: words,
  ordinalSuffixes: words,
  topLevelDomains: words,
});
const condition = z.union([
  z.string(),
  z.boolean(),
  z.object({ IN: words }).strict(),
  z.object({ NOT_IN: words }).strict(),
  z.object({ REGEX: z.string() }).strict(),
]);
const pattern = z.string().nullable();
const tables = z.object({
  symbols: z.record(z.string(), count),
  lexemes: flagWords.extend({
    norms: lines,
    normsById: lines,
  }),
  tokenizer: z.object({
    prefix: pattern,
    suffix: pattern,
    infix: pattern,
    tokenMatch: pattern,
    urlMatch: pattern,
    fasterHeuristics: z.boolean(),
    /** Of each rule its tokens, and after each its norm, or nothing. */
    rules: z.array(words),
  }),
  attributeRuler: z.array(
    z.object({
      patterns: z.array(z.array(z.record(z.string(), condition))),
      set: z.object({ TAG: text, POS: text, MORPH: text, LEMMA: text, DEP: text }).partial().strict(),
      index: z.int(),
    }),
  ),
  lemmatizer: z.object({
    rules: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
    exceptions: z.record(z.string(), lines),
    index: z.record(z.string(), z.string()),
    baseForms: z.array(z.object({ pos: z.string().optional(), features: z.record(z.string(), z.string().nullable()) })),
  }),
});

export type EmbeddingSettings = z.infer<typeof embedding>;
export type ComponentSettings = z.infer<typeof component>;
export type TransitionSettings = Extract<ComponentSettings, { kind: 'parser' | 'ner' }>;
export type ModelHeader = z.infer<typeof modelHeader>;
export type ModelTables = z.infer<typeof tables>;
export type FlagWords = z.infer<typeof flagWords>;
export type TokenCondition = z.infer<typeof condition>;

/** A model file, read: settings, words and rules, and a way to lay its weights out as 32-bit floats. */
export interface ModelFile {
  readonly header: ModelHeader;
  readonly tables: ModelTables;
  /** Writes all weights, `header.floats` of them, as the bits of floats. */
  readonly writeWeights: (to: Uint32Array) => void;
}

/** Reads a model; the layout is described in model/README.md. @throws EntenteError MODEL_BROKEN */
export function readModelFile(path: URL = modelPath()): ModelFile {
  try {
    return parse(readFileSync(path));
  } catch (error) {
    throw new EntenteError({
      code: 'MODEL_BROKEN',
      message: `The language model ${path.pathname} cannot be read.`,
      help: 'Install again (npm ci); entente doctor tells whether the file is the one that was shipped.',
      cause: error,
    });
  }
}

/** What a model file says of itself. @throws TypeError and others, where it is no such file */
export function readHeader(file: Buffer): { readonly header: ModelHeader; readonly end: number } {
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new TypeError('It does not begin as a model does.');
  const start = MAGIC.length + 4;
  const end = start + file.readUInt32LE(MAGIC.length);
  return { header: modelHeader.parse(JSON.parse(file.toString('utf8', start, end))), end };
}

function parse(file: Buffer): ModelFile {
  const { header, end } = readHeader(file);
  let at = end;
  const take = (bytes: number): Buffer => {
    const part = file.subarray(at, at + bytes);
    if (part.length !== bytes) throw new TypeError('It is cut short.');
    at += bytes;
    return part;
  };
  const packed = take(header.bytes.tables);
  const exponents = take(header.bytes.exponents);
  const rests = take(header.bytes.rests);
  return {
    header,
    tables: tables.parse(JSON.parse(inflateRawSync(packed).toString())),
    writeWeights: (to) => unturn(inflateRawSync(exponents), rests, to),
  };
}

/** Puts exponent and rest of each float together and turns its bits back to the right by one. */
function unturn(exponents: Buffer, rests: Buffer, to: Uint32Array): void {
  for (let i = 0, r = 0; i < exponents.length; i++, r += 3) {
    const bits =
      ((rests[r] ?? 0) | ((rests[r + 1] ?? 0) << 8) | ((rests[r + 2] ?? 0) << 16) | ((exponents[i] ?? 0) << 24)) >>> 0;
    to[i] = (bits >>> 1) | (bits << 31);
  }
}

function halves(line: string): [string, string] {
  const tab = line.indexOf('\t');
  return [line.slice(0, tab), line.slice(tab + 1)];
}
