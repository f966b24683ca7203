import { ArcEagerState } from './arc-eager.ts';
import { deprojectivize } from './deprojectivize.ts';
import type { Component, Doc } from './doc.ts';
import type { Kernel } from './kernel.ts';
import type { TransitionSettings } from './model-file.ts';
import { MoveScorer } from './move-scorer.ts';
import { TreeEdges } from './tree-edges.ts';
import type { Weights } from './weights.ts';

const ROOT = 'ROOT';
type Kind = 'S' | 'D' | 'L' | 'R' | 'B';
const KINDS: ReadonlySet<string> = new Set<Kind>(['S', 'D', 'L', 'R', 'B']);

/** Finds heads, labels and sentence starts with greedy arc-eager transitions. */
export class DependencyParser implements Component {
  readonly #kernel: Kernel;
  readonly #scorer: MoveScorer;
  readonly #kinds: readonly Kind[];
  readonly #labels: readonly string[];

  constructor(kernel: Kernel, weights: Weights, settings: TransitionSettings) {
    this.#kernel = kernel;
    this.#scorer = new MoveScorer(kernel, weights, settings);
    if (this.#scorer.features !== 8) throw new TypeError('Only parsers that look at eight words can be run.');
    this.#kinds = settings.moves.map((move) => kindOf(move));
    this.#labels = settings.moves.map((move) => move.slice(2));
  }

  run(doc: Doc): void {
    const mark = this.#kernel.mark();
    this.#scorer.begin(doc.vectors, doc.length);
    const { heads, arcMoves } = this.#transitions(doc.length);
    this.#kernel.release(mark);
    for (let i = 0; i < doc.length; i++) {
      const head = heads[i] ?? -1;
      doc.heads[i] = head < 0 ? i : head;
      doc.deps[i] = head < 0 ? ROOT : (this.#labels[arcMoves[i] ?? 0] ?? '');
    }
    deprojectivize(doc, new TreeEdges(doc.heads));
    doc.sentenceStarts.set(new TreeEdges(doc.heads).sentenceStarts());
  }

  #transitions(length: number): ArcEagerState {
    const state = new ArcEagerState(length);
    const features = new Int32Array(this.#scorer.features);
    while (!state.isFinal) {
      state.writeFeatures(features);
      this.#take(state, this.#best(state, this.#scorer.score(features)));
    }
    return state;
  }

  #best(state: ArcEagerState, scores: number): number {
    const { floats } = this.#kernel;
    const mayDrawArc = state.mayDrawArc;
    const may = { S: state.mayShift, D: state.mayReduce, L: mayDrawArc, R: mayDrawArc, B: state.mayBreak };
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let move = 0; move < this.#kinds.length; move++) {
      const score = floats[scores + move] ?? 0;
      if (score <= most) continue;
      const kind = this.#kinds[move];
      if (kind !== undefined && may[kind]) {
        best = move;
        most = score;
      }
    }
    return best;
  }

  #take(state: ArcEagerState, move: number): void {
    const kind = this.#kinds[move];
    if (kind === 'S') state.shift();
    else if (kind === 'D') state.reduce();
    else if (kind === 'L') state.leftArc(move);
    else if (kind === 'R') state.rightArc(move);
    else if (kind === 'B') state.breakSentence();
    else throw new RangeError('No move is possible before the end of the text.');
  }
}

function kindOf(move: string): Kind {
  const kind = move.slice(0, 1);
  if (isKind(kind) && (move.length === 1 || move[1] === '-')) return kind;
  throw new TypeError(`The parser has a move ${move}, which this runtime does not know.`);
}

function isKind(text: string): text is Kind {
  return KINDS.has(text);
}
