const NONE = -1;

/**
 * The state of spaCy's arc-eager parser: a stack, a buffer (with words put back in front of it), the arcs so far and
 * the sentence starts. After Nivre's arc-eager system, non-monotonic, with a move that breaks sentences.
 */
export class ArcEagerState {
  readonly length: number;
  readonly heads: Int32Array;
  /** Index of the move that drew each word's arc */
  readonly arcMoves: Int32Array;
  readonly #stack: Int32Array;
  #depth = 0;
  readonly #putBack: number[] = [];
  #next = 0;
  readonly #unshiftable: Uint8Array;
  readonly #breaks: Uint8Array;
  /** The latest left and right child of each word, and for each child the one before it */
  readonly #leftChild: Int32Array;
  readonly #rightChild: Int32Array;
  readonly #childBefore: Int32Array;

  constructor(length: number) {
    this.length = length;
    const none = () => new Int32Array(length).fill(NONE);
    this.heads = none();
    this.arcMoves = none();
    this.#stack = none();
    this.#leftChild = none();
    this.#rightChild = none();
    this.#childBefore = none();
    this.#unshiftable = new Uint8Array(length);
    this.#breaks = new Uint8Array(length);
  }

  get isFinal(): boolean {
    return this.#depth === 0 && this.#bufferLength === 0;
  }

  /** The n-th word from the top of the stack, or -1. */
  stack(n: number): number {
    return n < this.#depth ? (this.#stack[this.#depth - 1 - n] ?? NONE) : NONE;
  }

  /** The n-th word of the buffer, or -1. */
  buffer(n: number): number {
    const back = this.#putBack;
    if (n < back.length) return back[back.length - 1 - n] ?? NONE;
    const word = this.#next + n - back.length;
    return word < this.length ? word : NONE;
  }

  /** The words that the network looks at: two of the buffer, three of the stack, and children of the foremost two. */
  writeFeatures(to: Int32Array): void {
    const buffer = this.buffer(0);
    const stack = this.stack(0);
    to[0] = buffer;
    to[1] = this.buffer(1);
    to[2] = stack;
    to[3] = this.stack(1);
    to[4] = this.stack(2);
    to[5] = this.#leftChild[buffer] ?? NONE;
    to[6] = this.#leftChild[stack] ?? NONE;
    to[7] = this.#rightChild[stack] ?? NONE;
  }

  get #bufferLength(): number {
    return this.length - this.#next + this.#putBack.length;
  }

  get mayShift(): boolean {
    if (this.#depth === 0) return true;
    const first = this.buffer(0);
    return this.#bufferLength >= 2 && !this.#breaks[first] && !this.#unshiftable[first];
  }

  get mayReduce(): boolean {
    return this.#depth > 0;
  }

  get mayDrawArc(): boolean {
    return this.#depth > 0 && this.#bufferLength > 0 && !this.#breaks[this.buffer(0)];
  }

  get mayBreak(): boolean {
    const second = this.buffer(1);
    return this.#bufferLength >= 2 && second === this.buffer(0) + 1 && !this.#breaks[second];
  }

  shift(): void {
    this.#stack[this.#depth++] = this.#putBack.pop() ?? this.#next++;
  }

  /** Takes a word off the stack, or, where it has no head yet and is not the last, puts it back on the buffer. */
  reduce(): void {
    const word = this.stack(0);
    if ((this.heads[word] ?? NONE) < 0 && this.#depth > 1) {
      this.#unshiftable[word] = 1;
      this.#putBack.push(word);
    }
    this.#depth -= 1;
  }

  leftArc(move: number): void {
    const head = this.buffer(0);
    this.#draw(head, this.stack(0), move, this.#leftChild);
    this.#unshiftable[head] = 0;
    this.#depth -= 1;
  }

  rightArc(move: number): void {
    this.#draw(this.stack(0), this.buffer(0), move, this.#rightChild);
    this.shift();
  }

  breakSentence(): void {
    this.#breaks[this.buffer(1)] = 1;
  }

  #draw(head: number, child: number, move: number, children: Int32Array): void {
    const old = this.heads[child] ?? NONE;
    if (old >= 0) {
      const siblings = old > child ? this.#leftChild : this.#rightChild;
      if (siblings[old] === child) siblings[old] = this.#childBefore[child] ?? NONE;
    }
    this.#childBefore[child] = children[head] ?? NONE;
    children[head] = child;
    this.heads[child] = head;
    this.arcMoves[child] = move;
  }
}
