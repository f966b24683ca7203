import type { Component, Doc } from './doc.ts';
import type { Kernel } from './kernel.ts';
import type { TransitionSettings } from './model-file.ts';
import { MoveScorer } from './move-scorer.ts';
import type { Tok2Vec } from './tok2vec.ts';
import type { Weights } from './weights.ts';

/** The moves of one label, by index; -1 where the model has none. */
interface LabelMoves {
  readonly label: string;
  readonly begin: number;
  readonly inside: number;
  readonly last: number;
  readonly unit: number;
}

const NONE = -1;

/** Finds names with spaCy's BILUO transitions: begin, inside, last, unit or out, a move a token, from left to right. */
export class EntityRecognizer implements Component {
  readonly #kernel: Kernel;
  readonly #tok2vec: Tok2Vec;
  readonly #scorer: MoveScorer;
  readonly #labels: readonly LabelMoves[];
  readonly #out: number;

  constructor(kernel: Kernel, weights: Weights, tok2vec: Tok2Vec, settings: TransitionSettings) {
    const { moves } = settings;
    this.#kernel = kernel;
    this.#tok2vec = tok2vec;
    this.#scorer = new MoveScorer(kernel, weights, settings);
    if (this.#scorer.features !== 3) throw new TypeError('Only recognizers that look at three words can be run.');
    const labels = new Set(moves.map((move) => move.slice(2)).filter((label) => label !== ''));
    this.#labels = [...labels].map((label) => ({
      label,
      begin: moves.indexOf(`B-${label}`),
      inside: moves.indexOf(`I-${label}`),
      last: moves.indexOf(`L-${label}`),
      unit: moves.indexOf(`U-${label}`),
    }));
    this.#out = moves.indexOf('O');
  }

  /** Sentence starts have to be known. */
  run(doc: Doc): void {
    const mark = this.#kernel.mark();
    this.#scorer.begin(this.#tok2vec.encode(doc), doc.length);
    const state = new Int32Array(this.#scorer.features);
    let open: LabelMoves | null = null;
    let start = NONE;
    for (let i = 0; i < doc.length; i++) {
      state[0] = i;
      state[1] = open ? start : NONE;
      state[2] = open ? i - 1 : NONE;
      const scores = this.#scorer.score(state);
      if (open) {
        doc.entities[i] = `I-${open.label}`;
        if (!this.#goesOn(doc, i, open, scores)) open = null;
        continue;
      }
      const found = this.#best(doc, i, scores);
      if (!found) continue;
      doc.entities[i] = `B-${found.moves.label}`;
      if (found.isUnit) continue;
      open = found.moves;
      start = i;
    }
    this.#kernel.release(mark);
  }

  /** Whether an open name is longer than up to this token. No name goes over the end of a sentence. */
  #goesOn(doc: Doc, i: number, { inside, last }: LabelMoves, scores: number): boolean {
    if (inside < 0 || endsSentence(doc, i)) return false;
    const { floats } = this.#kernel;
    return last < 0 || isBetter(inside, floats[scores + inside] ?? 0, last, floats[scores + last] ?? 0);
  }

  /** The name that begins at this token, or null. None begins with a space. */
  #best(doc: Doc, i: number, scores: number): { readonly moves: LabelMoves; readonly isUnit: boolean } | null {
    if (doc.lexeme(i).isSpace) return null;
    const { floats } = this.#kernel;
    const mayBegin = !endsSentence(doc, i);
    let best: { readonly moves: LabelMoves; readonly isUnit: boolean } | null = null;
    let bestMove = this.#out;
    let most = floats[scores + this.#out] ?? 0;
    for (const moves of this.#labels) {
      for (const isUnit of [false, true]) {
        const move = isUnit ? moves.unit : moves.begin;
        if (move < 0 || !(isUnit || mayBegin)) continue;
        const score = floats[scores + move] ?? 0;
        if (!isBetter(move, score, bestMove, most)) continue;
        best = { moves, isUnit };
        bestMove = move;
        most = score;
      }
    }
    return best;
  }
}

/** Of equal scores, the move with the lower index wins. */
function isBetter(move: number, score: number, other: number, most: number): boolean {
  return score > most || (score === most && move < other);
}

function endsSentence(doc: Doc, i: number): boolean {
  return i === doc.length - 1 || doc.sentenceStarts[i + 1] === 1;
}
