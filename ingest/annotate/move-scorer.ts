import type { Kernel } from './kernel.ts';
import type { TransitionSettings } from './model-file.ts';
import type { Dense, Weights } from './weights.ts';

const FLOAT = 4;
/** The parts that so many tokens add to a state's sum are kept. A multiple of BLOCK. */
const KEPT = 512;
const BLOCK = 32;

/**
 * spaCy's TransitionModel: scores the moves of a transition system from the few tokens that make up a state. Each token
 * in each place (feature) adds its own part to a sum, and parts are made once for the tokens around the front of the
 * text; a token from further back, seldom asked for, has its part made again.
 */
export class MoveScorer {
  readonly features: number;
  /** Scores of all moves, after `score` */
  readonly #kernel: Kernel;
  readonly #pieces: number;
  readonly #hidden: Dense;
  readonly #lower: Dense;
  readonly #upper: Dense;
  readonly #pad: number;
  readonly #parts: number;
  readonly #aside: number;
  readonly #rows: number;
  readonly #sum: number;
  readonly #scores: number;
  readonly #held = new Int32Array(KEPT);
  #vectors = 0;
  #tokens = 0;
  #front = 0;

  constructor(kernel: Kernel, weights: Weights, { name, pieces, features }: TransitionSettings) {
    this.#kernel = kernel;
    this.#pieces = pieces;
    this.features = features;
    this.#hidden = weights.dense(`${name}.hidden`);
    const lower = weights.dense(`${name}.lower`);
    this.#lower = lower;
    this.#upper = weights.dense(`${name}.upper`);
    this.#pad = weights.tensor(`${name}.lower.pad`).address;
    this.#parts = kernel.take(KEPT * lower.outputs * FLOAT);
    this.#aside = kernel.take(features * lower.outputs * FLOAT);
    this.#rows = kernel.take(features * 4);
    this.#sum = kernel.take((lower.outputs / features) * FLOAT);
    this.#scores = kernel.take(this.#upper.outputs * FLOAT);
  }

  /** Begins a text of `tokens` tokens with these vectors, [tokens, inputs]. Takes kernel memory: mark and release. */
  begin(vectors: number, tokens: number): void {
    const { w, b, inputs, outputs } = this.#hidden;
    this.#vectors = this.#kernel.take(tokens * outputs * FLOAT);
    this.#tokens = tokens;
    this.#front = 0;
    this.#held.fill(-1);
    const { run } = this.#kernel;
    run.affine(vectors, inputs * FLOAT, tokens, inputs, w, outputs, b, this.#vectors, outputs * FLOAT);
  }

  /** Scores all moves from a state of these tokens, one a feature; -1 for none. @returns index of the first score in `kernel.floats` */
  score(state: Int32Array): number {
    const { ints, run } = this.#kernel;
    const { outputs } = this.#lower;
    const part = (outputs / this.features) * FLOAT;
    for (const token of state) if (token >= this.#front) this.#advance(token);
    for (let feature = 0; feature < this.features; feature++) {
      const token = state[feature] ?? -1;
      const row = token < 0 ? this.#pad : this.#partsOf(token, feature);
      ints[(this.#rows >> 2) + feature] = row + feature * part;
    }
    run.scoreMoves(
      this.#rows,
      this.features,
      this.#pieces,
      part / FLOAT / this.#pieces,
      this.#lower.b,
      this.#upper.w,
      this.#upper.outputs,
      this.#upper.b,
      this.#sum,
      this.#scores,
    );
    return this.#scores >> 2;
  }

  /** Makes the parts of all tokens up to one. */
  #advance(token: number): void {
    while (this.#front <= token) {
      const rows = Math.min(BLOCK, this.#tokens - this.#front);
      const slot = this.#front % KEPT;
      this.#make(this.#front, rows, this.#parts + slot * this.#lower.outputs * FLOAT);
      for (let i = 0; i < rows; i++) this.#held[slot + i] = this.#front + i;
      this.#front += rows;
    }
  }

  #partsOf(token: number, feature: number): number {
    const row = this.#lower.outputs * FLOAT;
    const slot = token % KEPT;
    if (this.#held[slot] === token) return this.#parts + slot * row;
    const aside = this.#aside + feature * row;
    this.#make(token, 1, aside);
    return aside;
  }

  #make(token: number, rows: number, to: number): void {
    const { w, inputs, outputs } = this.#lower;
    const x = this.#vectors + token * inputs * FLOAT;
    this.#kernel.run.affine(x, inputs * FLOAT, rows, inputs, w, outputs, 0, to, outputs * FLOAT);
  }
}
