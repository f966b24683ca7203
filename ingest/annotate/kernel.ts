import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EntenteError } from '../../src/domain/errors.ts';

/** What kernel/assembly exports; addresses are bytes in its memory. */
interface Exports {
  affine(
    x: number,
    xStep: number,
    rows: number,
    inputs: number,
    w: number,
    outputs: number,
    bias: number,
    out: number,
    outStep: number,
  ): void;
  maxoutNorm(
    z: number,
    rows: number,
    width: number,
    pieces: number,
    gain: number,
    shift: number,
    out: number,
    residual: number,
  ): void;
  embed(
    ids: number,
    lexemes: number,
    attributes: number,
    tables: number,
    width: number,
    out: number,
    scratch: number,
  ): void;
  gather(slots: number, count: number, cache: number, row: number, out: number): void;
  scoreMoves(
    rows: number,
    features: number,
    pieces: number,
    hidden: number,
    bias: number,
    w: number,
    moves: number,
    upperBias: number,
    sum: number,
    out: number,
  ): void;
  argmax(x: number, rows: number, step: number, count: number, out: number): void;
  stringId(text: number, length: number, to: number): void;
}

const PATH = new URL('kernel/kernel.wasm', import.meta.url);
const PAGE = 65536;
/** Everything begins at a multiple of this many bytes, a line of the processor's cache. */
const LINE = 64;

/**
 * The WebAssembly kernel and its memory, dealt out from the bottom up. What is taken after `mark()` is given back by
 * `release()`: weights and caches stay, a text's numbers go.
 */
export class Kernel {
  readonly run: Exports;
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  #next = LINE;
  #views: { readonly floats: Float32Array; readonly ints: Int32Array; readonly bytes: Uint8Array };

  constructor(code: Uint8Array<ArrayBuffer> = readKernel()) {
    this.#views = this.#look();
    this.run = instantiate(code, this.#memory);
  }

  /** Takes `bytes` bytes and returns their address. Views taken before may be dead after. */
  take(bytes: number): number {
    const address = this.#next;
    this.#next = Math.ceil((address + bytes) / LINE) * LINE;
    const missing = this.#next - this.#memory.buffer.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE));
      this.#views = this.#look();
    }
    return address;
  }

  mark(): number {
    return this.#next;
  }

  release(mark: number): void {
    this.#next = mark;
  }

  /** The whole memory as 32-bit floats: index an address by a quarter of it. */
  get floats(): Float32Array {
    return this.#views.floats;
  }

  /** The whole memory as 32-bit integers. */
  get ints(): Int32Array {
    return this.#views.ints;
  }

  get bytes(): Uint8Array {
    return this.#views.bytes;
  }

  #look() {
    const { buffer } = this.#memory;
    return { floats: new Float32Array(buffer), ints: new Int32Array(buffer), bytes: new Uint8Array(buffer) };
  }
}

const NAMES = ['affine', 'maxoutNorm', 'embed', 'gather', 'scoreMoves', 'argmax', 'stringId'] as const;

function instantiate(code: Uint8Array<ArrayBuffer>, memory: WebAssembly.Memory): Exports {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
    if (isKernel(exports)) return exports;
    throw new TypeError('It does not export what it should.');
  } catch (error) {
    throw kernelBroken('does not load', error);
  }
}

function isKernel(exports: WebAssembly.Exports): exports is WebAssembly.Exports & Exports {
  return NAMES.every((name) => typeof exports[name] === 'function');
}

function readKernel(): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(PATH));
  } catch (error) {
    throw kernelBroken('cannot be read', error);
  }
}

function kernelBroken(what: string, cause: unknown): EntenteError {
  return new EntenteError({
    code: 'MODEL_BROKEN',
    message: `The annotator's kernel ${fileURLToPath(PATH)} ${what}.`,
    help: 'Build it anew in a checkout (npm run build:kernel); install a package again.',
    cause,
  });
}
