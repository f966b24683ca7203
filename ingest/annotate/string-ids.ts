import type { Kernel } from './kernel.ts';

/**
 * spaCy's string ids: a string is named by the 64-bit MurmurHash of its UTF-8 bytes, but for a few hundred symbols
 * ("nsubj", "PERSON" …), which keep small numbers, and the empty string, which is 0.
 */
export class StringIds {
  readonly #kernel: Kernel;
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #encoder = new TextEncoder();
  readonly #result: number;

  constructor(kernel: Kernel, symbols: Readonly<Record<string, number>>) {
    this.#kernel = kernel;
    this.#symbols = new Map([['', 0], ...Object.entries(symbols)]);
    this.#result = kernel.take(8);
  }

  /** Writes the id of a string, as 64 bits, to an address in the kernel's memory. */
  write(text: string, address: number): void {
    const symbol = this.#symbols.get(text);
    if (symbol !== undefined) this.writeNumber(symbol, address);
    else this.#hash(text, address);
  }

  /** Writes a small number in the place of an id. */
  writeNumber(value: number, address: number): void {
    const { ints } = this.#kernel;
    ints[address >> 2] = value;
    ints[(address >> 2) + 1] = 0;
  }

  of(text: string): bigint {
    this.write(text, this.#result);
    const { ints } = this.#kernel;
    const low = BigInt((ints[this.#result >> 2] ?? 0) >>> 0);
    return (BigInt((ints[(this.#result >> 2) + 1] ?? 0) >>> 0) << 32n) | low;
  }

  #hash(text: string, address: number): void {
    const mark = this.#kernel.mark();
    const bytes = this.#kernel.take(text.length * 3);
    const { written } = this.#encoder.encodeInto(text, this.#kernel.bytes.subarray(bytes));
    this.#kernel.run.stringId(bytes, written, address);
    this.#kernel.release(mark);
  }
}
