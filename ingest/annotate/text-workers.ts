import type { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';

export interface WorkerOptions {
  /** The module whose default export takes a text. */
  readonly worker: URL;
  /** How many threads at most */
  readonly threads: number;
  /** A thread beside the first is started when so many characters have come for each that runs. */
  readonly share: number;
  /** A text that takes longer is given up. */
  readonly seconds: number;
  /** What a worker may keep in its heap, in megabytes; a text that takes more is given up. */
  readonly heap: number;
}

/** Worker threads that take a text each. They start when there is work for them, and a dead one is replaced. */
export class TextWorkers<R> {
  readonly #pool: Piscina<string, R>;
  readonly #options: WorkerOptions;
  readonly #running = new Set<AbortController>();
  /** When each thread that was seen has ended: the pool forgets one that it stops before it has ended. */
  readonly #ends = new Map<Worker, Promise<unknown>>();
  #characters = 0;
  #fault: Error | undefined;

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#pool = new Piscina({
      filename: options.worker.href,
      minThreads: 0,
      maxThreads: options.threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: options.heap },
      recordTiming: false,
    });
    // So the pool tells of a worker that dies before it has a text; it would leave the text waiting for it.
    this.#pool.on('error', (error: Error) => {
      this.#fault = error;
      for (const given of this.#running) given.abort(error);
    });
  }

  /** Why workers do not even start, if they do not: then no text will fare better. */
  get fault(): Error | undefined {
    return this.#fault;
  }

  /** Whether a text would be begun at once. */
  get oneIsFree(): boolean {
    const { threads, share } = this.#options;
    return this.#running.size < Math.min(threads, 1 + Math.floor(this.#characters / share));
  }

  async run(text: string): Promise<R> {
    const { seconds } = this.#options;
    const given = new AbortController();
    const timer = setTimeout(() => given.abort(new Error(`it took more than ${seconds} seconds`)), seconds * 1000);
    this.#running.add(given);
    this.#characters += text.length;
    try {
      const result = this.#pool.run(text, { signal: given.signal });
      this.#watch();
      return await result;
    } catch (error) {
      throw given.signal.aborted ? given.signal.reason : error;
    } finally {
      clearTimeout(timer);
      this.#running.delete(given);
    }
  }

  /** Ends all threads, whatever they do. */
  async end(): Promise<void> {
    this.#watch();
    await this.#pool.destroy();
    await Promise.all(this.#ends.values());
  }

  #watch(): void {
    for (const thread of this.#pool.threads) {
      if (this.#ends.has(thread)) continue;
      this.#ends.set(thread, new Promise((resolve) => thread.once('exit', resolve)));
    }
  }
}
