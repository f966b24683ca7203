import type { Doc } from './doc.ts';
import type { Kernel } from './kernel.ts';
import { attributeWriter, type WriteAttribute } from './lexeme-attributes.ts';
import type { Lexemes } from './lexemes.ts';
import type { EmbeddingSettings } from './model-file.ts';
import type { StringIds } from './string-ids.ts';
import type { Maxout, Weights } from './weights.ts';

const FLOAT = 4;
const ID = 8;
/** Address, rows and seed of a table, each 32 bits. */
const TABLE = 12;
/** So many vectors of words are kept; when they are full, all are forgotten. */
const SLOTS = 16_384;

/**
 * spaCy's MultiHashEmbed: a word's vector is mixed from what four hashes of each of its attributes find in a table. It
 * depends on nothing but the word and whether a space follows it, so it is made once and kept.
 */
export class HashEmbedding {
  readonly #kernel: Kernel;
  readonly #ids: StringIds;
  readonly #lexemes: Lexemes;
  readonly #settings: EmbeddingSettings;
  readonly #writers: readonly WriteAttribute[];
  readonly #mixer: Maxout;
  readonly #tables: number;
  readonly #cache: number;
  /** Where each word's vector is in the cache: at twice the word's number, one further if a space follows it; -1: nowhere. */
  #slots = new Int32Array(0);
  #used = 0;
  #generation: number;

  constructor(
    kernel: Kernel,
    weights: Weights,
    ids: StringIds,
    lexemes: Lexemes,
    name: string,
    settings: EmbeddingSettings,
  ) {
    this.#kernel = kernel;
    this.#ids = ids;
    this.#lexemes = lexemes;
    this.#settings = settings;
    this.#generation = lexemes.generation;
    this.#writers = settings.attributes.map(attributeWriter);
    this.#mixer = weights.maxout(`${name}.mixer`);
    this.#cache = kernel.take(SLOTS * settings.width * FLOAT);
    this.#tables = kernel.take(settings.attributes.length * TABLE);
    settings.seeds.forEach((seed, i) => {
      const { address, shape } = weights.tensor(`${name}.embed${i}`);
      kernel.ints.set([address, shape[0] ?? 0, seed], (this.#tables + i * TABLE) >> 2);
    });
  }

  /** Writes the vectors of the tokens from `start` to `end`, [tokens, width]; those outside the text are zeros. */
  write(doc: Doc, start: number, end: number, to: number): void {
    this.#makeRoom(end - start);
    const kernel = this.#kernel;
    const mark = kernel.mark();
    const slots = kernel.take((end - start) * 4) >> 2;
    const missing: number[] = [];
    for (let i = start; i < end; i++) {
      const inside = i >= 0 && i < doc.length;
      kernel.ints[slots + i - start] = inside ? this.#slotOf(doc, i, missing) : -1;
    }
    if (missing.length > 0) this.#embed(doc, missing);
    kernel.run.gather(slots << 2, end - start, this.#cache, this.#settings.width * FLOAT, to);
    kernel.release(mark);
  }

  #makeRoom(tokens: number): void {
    const stale = this.#generation !== this.#lexemes.generation;
    if (stale || this.#used + tokens > SLOTS) {
      this.#slots.fill(-1);
      this.#used = 0;
      this.#generation = this.#lexemes.generation;
    }
    const needed = this.#lexemes.count * 2;
    if (needed <= this.#slots.length) return;
    const longer = new Int32Array(needed * 2).fill(-1);
    longer.set(this.#slots);
    this.#slots = longer;
  }

  /** The slot of a token's vector; a token whose vector has to be made first is added to `missing`. */
  #slotOf(doc: Doc, i: number, missing: number[]): number {
    const variant = doc.lexeme(i).number * 2 + (doc.spaced[i] ?? 0);
    const known = this.#slots[variant] ?? -1;
    if (known >= 0) return known;
    const slot = this.#used++;
    this.#slots[variant] = slot;
    missing.push(i);
    return slot;
  }

  /** Makes the vectors of some tokens, which got the newest slots, one after the other. */
  #embed(doc: Doc, tokens: readonly number[]): void {
    const kernel = this.#kernel;
    const { width, pieces } = this.#settings;
    const attributes = this.#writers.length;
    const mark = kernel.mark();
    const ids = kernel.take(tokens.length * attributes * ID);
    const scratch = kernel.take(16);
    const wide = attributes * width * FLOAT;
    const sums = kernel.take(tokens.length * wide);
    const z = kernel.take(tokens.length * this.#mixer.outputs * FLOAT);
    tokens.forEach((i, row) => {
      this.#writers.forEach((write, k) => {
        write(this.#ids, doc.lexeme(i), doc.spaced[i] === 1, ids + (row * attributes + k) * ID);
      });
    });
    const { w, b, inputs, outputs, gain, shift } = this.#mixer;
    const to = this.#cache + (this.#used - tokens.length) * width * FLOAT;
    kernel.run.embed(ids, tokens.length, attributes, this.#tables, width, sums, scratch);
    kernel.run.affine(sums, wide, tokens.length, inputs, w, outputs, b, z, outputs * FLOAT);
    kernel.run.maxoutNorm(z, tokens.length, width, pieces, gain, shift, to, 0);
    kernel.release(mark);
  }
}
