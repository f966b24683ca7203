import type { Component, Doc } from './doc.ts';
import type { HashEmbedding } from './hash-embedding.ts';
import type { Kernel } from './kernel.ts';
import type { EmbeddingSettings } from './model-file.ts';
import type { Maxout, Weights } from './weights.ts';

const FLOAT = 4;
/** Tokens are encoded so many at a time, so that what is in between stays in the processor's cache. */
const BLOCK = 128;

/**
 * spaCy's Tok2Vec: each word's own vector, then a MaxoutWindowEncoder, which adds to it, layer by layer, what it makes
 * of the vector and its neighbours'. A token's vector so depends on `depth · window` tokens on either side, and a text
 * can be encoded in blocks, each read with that much around it.
 */
export class Tok2Vec implements Component {
  readonly #kernel: Kernel;
  readonly #embedding: HashEmbedding;
  readonly #layers: readonly Maxout[];
  readonly #settings: EmbeddingSettings;

  constructor(kernel: Kernel, weights: Weights, embedding: HashEmbedding, name: string, settings: EmbeddingSettings) {
    this.#kernel = kernel;
    this.#embedding = embedding;
    this.#settings = settings;
    this.#layers = Array.from({ length: settings.depth }, (_, layer) => weights.maxout(`${name}.layer${layer}`));
  }

  run(doc: Doc): void {
    doc.vectors = this.encode(doc);
  }

  /** Encodes a text. @returns the address of its vectors, [tokens, width] */
  encode(doc: Doc): number {
    const kernel = this.#kernel;
    const { width, depth, window } = this.#settings;
    const row = width * FLOAT;
    const around = depth * window;
    const vectors = kernel.take(doc.length * row);
    const mark = kernel.mark();
    const x = kernel.take((BLOCK + 2 * around) * row);
    const z = kernel.take((BLOCK + 2 * around) * Math.max(...this.#layers.map(({ outputs }) => outputs)) * FLOAT);
    for (let start = 0; start < doc.length; start += BLOCK) {
      const end = Math.min(start + BLOCK, doc.length);
      this.#embedding.write(doc, start - around, end + around, x);
      this.#convolve(x, end - start + 2 * around, z);
      const from = x + around * row;
      kernel.bytes.copyWithin(vectors + start * row, from, from + (end - start) * row);
    }
    kernel.release(mark);
    return vectors;
  }

  /** Runs all layers over `rows` rows in place; each layer leaves `window` more rows at both ends as they were. */
  #convolve(x: number, rows: number, z: number): void {
    const { width, pieces, window } = this.#settings;
    const row = width * FLOAT;
    this.#layers.forEach(({ w, b, inputs, outputs, gain, shift }, layer) => {
      const skipped = layer * window;
      const seen = rows - 2 * (skipped + window);
      // Neighbouring rows lie side by side: a window is a longer row that begins `window` rows earlier.
      this.#kernel.run.affine(x + skipped * row, row, seen, inputs, w, outputs, b, z, outputs * FLOAT);
      this.#kernel.run.maxoutNorm(z, seen, width, pieces, gain, shift, x + (skipped + window) * row, 1);
    });
  }
}
