import type { Component, Doc } from './doc.ts';
import type { Kernel } from './kernel.ts';
import type { Dense, Weights } from './weights.ts';

const FLOAT = 4;
const BLOCK = 512;

/** Gives each token the likeliest fine-grained tag. */
export class Tagger implements Component {
  readonly #kernel: Kernel;
  readonly #softmax: Dense;
  readonly #labels: readonly string[];

  constructor(kernel: Kernel, weights: Weights, name: string, labels: readonly string[]) {
    this.#kernel = kernel;
    this.#softmax = weights.dense(`${name}.softmax`);
    this.#labels = labels;
  }

  run(doc: Doc): void {
    const kernel = this.#kernel;
    const { w, b, inputs, outputs } = this.#softmax;
    const mark = kernel.mark();
    const scores = kernel.take(BLOCK * outputs * FLOAT);
    const best = kernel.take(BLOCK * 4);
    for (let start = 0; start < doc.length; start += BLOCK) {
      const rows = Math.min(BLOCK, doc.length - start);
      const x = doc.vectors + start * inputs * FLOAT;
      kernel.run.affine(x, inputs * FLOAT, rows, inputs, w, outputs, b, scores, outputs * FLOAT);
      kernel.run.argmax(scores, rows, outputs, this.#labels.length, best);
      for (let i = 0; i < rows; i++) doc.tags[start + i] = this.#labels[kernel.ints[(best >> 2) + i] ?? 0] ?? '';
    }
    kernel.release(mark);
  }
}
