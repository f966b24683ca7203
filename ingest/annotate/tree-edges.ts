/** spaCy looks at heads that cross sentences so many times more, and then leaves them. */
const PASSES = 11;

/**
 * The leftmost and the rightmost token under each token, as spaCy computes them: in passes over the text, until every
 * head lies within its child's sentence.
 */
export class TreeEdges {
  readonly #heads: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;

  constructor(heads: Int32Array) {
    this.#heads = heads;
    this.left = Int32Array.from(heads.keys());
    this.right = Int32Array.from(heads.keys());
    let pass = 0;
    do this.#pass();
    while (pass++ < PASSES && !this.#headsAreWithinSentences());
  }

  /** 1 for every token that is the leftmost under a root, 0 for the others. */
  sentenceStarts(): Uint8Array {
    const starts = new Uint8Array(this.#heads.length);
    this.#heads.forEach((head, i) => {
      if (head === i) starts[this.left[i] ?? i] = 1;
    });
    return starts;
  }

  #pass(): void {
    const last = this.#heads.length - 1;
    for (let i = 0; i <= last; i++) this.#widen(i);
    for (let i = last; i >= 0; i--) this.#widen(i);
  }

  #widen(child: number): void {
    const head = this.#heads[child] ?? child;
    const left = this.left[child] ?? child;
    const right = this.right[child] ?? child;
    if (left < (this.left[head] ?? head)) this.left[head] = left;
    if (right > (this.right[head] ?? head)) this.right[head] = right;
  }

  #headsAreWithinSentences(): boolean {
    const starts = this.sentenceStarts();
    const last = this.#heads.length - 1;
    let start = 0;
    for (let i = 0; i <= last; i++) {
      if (!((i > 0 && starts[i]) || i === last)) continue;
      for (let k = start; k < i; k++) {
        const head = this.#heads[k] ?? k;
        if (head < start || head > i) return false;
      }
      start = i;
    }
    return true;
  }
}
