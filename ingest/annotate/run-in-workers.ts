import { ItemReader } from './item-reader.ts';
import { TextWorkers, type WorkerOptions } from './text-workers.ts';

/** Each thread may be so many items ahead of whoever takes the results: with one it works on and one that is done. */
const AHEAD = 2;

export type Outcome<I, R> = { readonly item: I; readonly result: R } | { readonly item: I; readonly error: Error };

/**
 * Gives the texts of items to worker threads. Results come in the order of the items, each as soon as it and those
 * before it are there. An item is read when a thread is free for it and whoever takes the results keeps up. A text whose
 * worker throws, takes too long or dies fails alone. What the source or `textOf` throws is thrown after the results of
 * what came before. Whenever this ends, all threads have ended.
 *
 * @param textOf the text of an item; or an error, which is its outcome, in its place, without a worker
 */
export async function* runInWorkers<I, R>(
  items: Iterable<I> | AsyncIterable<I>,
  textOf: (item: I) => string | Error,
  options: WorkerOptions,
): AsyncGenerator<Outcome<I, R>, void, undefined> {
  const workers = new TextWorkers<R>(options);
  const reader = new ItemReader(withTexts(items, textOf));
  const begun: { outcome?: Outcome<I, R> }[] = [];
  let news = Promise.withResolvers<void>();

  async function readOne(): Promise<void> {
    const next = await reader.read();
    if (next) void run(next.item.item, next.item.text);
    news.resolve();
  }
  async function run(item: I, text: string | Error): Promise<void> {
    const entry: { outcome?: Outcome<I, R> } = {};
    begun.push(entry);
    entry.outcome = text instanceof Error ? { item, error: text } : await outcomeOf(item, workers.run(text));
    news.resolve();
  }

  try {
    while (reader.state !== 'ended' || begun.length > 0) {
      if (workers.fault) throw workers.fault;
      const first = begun[0]?.outcome;
      if (first) {
        begun.shift();
        yield first;
        continue;
      }
      if (reader.state === 'ready' && workers.oneIsFree && begun.length < AHEAD * options.threads) void readOne();
      await news.promise;
      news = Promise.withResolvers();
    }
    if (reader.failure) throw reader.failure.cause;
  } finally {
    await reader.close();
    await workers.end();
  }
}

async function* withTexts<I>(items: Iterable<I> | AsyncIterable<I>, textOf: (item: I) => string | Error) {
  for await (const item of items) yield { item, text: textOf(item) };
}

async function outcomeOf<I, R>(item: I, running: Promise<R>): Promise<Outcome<I, R>> {
  try {
    return { item, result: await running };
  } catch (error) {
    return { item, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
