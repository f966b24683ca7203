import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A process that is given texts in one line, then answers in lines of JSON: one by itself, then one for each asked. */
export class Worker {
  readonly #process: ChildProcess;
  readonly #input: Writable;
  readonly #answers: AsyncIterator<string>;

  constructor(command: string, args: readonly string[], texts: readonly string[], env = process.env) {
    const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    const output: Readable = child.stdout;
    this.#process = child;
    this.#input = child.stdin;
    this.#answers = createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
    this.#input.write(`${JSON.stringify(texts)}\n`);
  }

  async next(): Promise<unknown> {
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`${this.#process.spawnargs.join(' ')} ended without an answer.`);
    return JSON.parse(value);
  }

  ask(): Promise<unknown> {
    this.#input.write('again\n');
    return this.next();
  }

  async end(): Promise<void> {
    this.#input.end();
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
  }
}
