import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Outcome, runInWorkers } from '../../../../ingest/annotate/run-in-workers.ts';
import type { WorkerOptions } from '../../../../ingest/annotate/text-workers.ts';
import { collect } from '../sources/collect.ts';

const OBEDIENT: WorkerOptions = {
  worker: new URL('obedient-worker.ts', import.meta.url),
  threads: 2,
  share: 1,
  seconds: 60,
  heap: 64,
};

const run = (texts: Iterable<string> | AsyncIterable<string>, options: Partial<WorkerOptions> = {}) =>
  runInWorkers<string, string>(texts, (text) => text, { ...OBEDIENT, ...options });
const told = (outcome: Outcome<string, string>) => ('error' in outcome ? outcome.error.message : outcome.result);

/** The worker threads of this process that live. */
const living = new Set<Worker>();
function watch(worker: Worker): void {
  living.add(worker);
  worker.once('exit', () => living.delete(worker));
}

/** Gives the texts and counts how many were asked for. */
function counted(texts: readonly string[]) {
  const source = { read: 0, closed: false, texts: give() };
  async function* give() {
    try {
      for (const text of texts) {
        source.read += 1;
        yield text;
      }
    } finally {
      source.closed = true;
    }
  }
  return source;
}

beforeAll(() => {
  process.on('worker', watch);
});
afterAll(() => {
  process.off('worker', watch);
});
// However it ended: nothing of it goes on.
afterEach(() => {
  expect(living.size).toBe(0);
});

describe('Texts given to workers', () => {
  test('come back in their order, however long each takes', async () => {
    const texts = ['wait 150', 'a', 'wait 50', 'b', 'c', 'wait 20', 'd'];
    expect((await collect(run(texts))).map(told)).toEqual(texts);
  });

  test('none at all end at once', async () => {
    expect(await collect(run([]))).toEqual([]);
  });

  test('come back each as soon as it is done, while the next is still awaited', async () => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    async function* question() {
      yield 'first';
      await answered;
      yield 'second';
    }
    const results: string[] = [];
    for await (const outcome of run(question())) {
      results.push(told(outcome));
      answer();
    }
    expect(results).toEqual(['first', 'second']);
  });

  test('are not read ahead of a slow reader by more than two a thread', async () => {
    const source = counted(Array.from({ length: 60 }, (_, i) => `text ${i}`));
    let taken = 0;
    for await (const _ of run(source.texts)) {
      taken += 1;
      if (taken % 10 === 0) await sleep(60);
      expect(source.read - taken).toBeLessThanOrEqual(4);
    }
    expect(taken).toBe(60);
  });

  test('are not read at all before somebody takes the results', async () => {
    const source = counted(['a']);
    const results = run(source.texts);
    await sleep(30);
    expect(source.read).toBe(0);
    await results.return();
  });

  test('are left to one worker while they are few', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => `text ${i}`);
    let most = 0;
    for await (const outcome of run(texts, { share: 1000 })) {
      expect(told(outcome)).toBe(outcome.item);
      most = Math.max(most, living.size);
    }
    expect(most).toBe(1);
  });

  test('may have none: the error is its outcome, in its place', async () => {
    const outcomes = await collect(
      runInWorkers<string, string>(
        ['a', 'bad', 'b'],
        (text) => (text === 'bad' ? new Error('no text') : text),
        OBEDIENT,
      ),
    );
    expect(outcomes.map(told)).toEqual(['a', 'no text', 'b']);
  });
});

describe('A text that fails fails alone', () => {
  test.each([
    ['its worker throws', 'throw', /^no such word$/],
    ['its worker ends', 'die', /^worker exited with code: 3$/],
    ['it needs more memory than there is', 'hoard', /memory limit/],
  ])('when %s', async (_, text, says) => {
    const outcomes = await collect(run(['a', text, 'b', text, text, 'c', 'd']));
    const failed = expect.stringMatching(says);
    expect(outcomes.map(told)).toEqual(['a', failed, 'b', failed, failed, 'c', 'd']);
  });

  test('when it takes too long', async () => {
    const outcomes = await collect(run(['a', 'loop', 'b', 'c'], { seconds: 4 }));
    expect(outcomes.map(told)).toEqual(['a', 'it took more than 4 seconds', 'b', 'c']);
  });

  test('with a single worker too', async () => {
    const outcomes = await collect(run(['die', 'a', 'throw', 'b'], { threads: 1 }));
    expect(outcomes.map(told)).toEqual(['worker exited with code: 3', 'a', 'no such word', 'b']);
  });
});

describe('The end', () => {
  test('comes when the reader has enough, and the source is closed', async () => {
    const source = counted(['a', 'loop', 'loop', 'b']);
    for await (const outcome of run(source.texts)) {
      expect(told(outcome)).toBe('a');
      expect(living.size).toBeGreaterThan(0);
      break;
    }
    expect(source.closed).toBe(true);
  });

  test('comes even while the source waits for something that never comes', async () => {
    async function* endless() {
      yield 'a';
      await new Promise(() => undefined);
    }
    for await (const outcome of run(endless())) {
      expect(told(outcome)).toBe('a');
      break;
    }
  });

  test('comes with what the source throws, after the results of what it gave', async () => {
    async function* broken() {
      yield 'wait 50';
      yield 'a';
      throw new RangeError('The source ran dry.');
    }
    const results: string[] = [];
    const reading = (async () => {
      for await (const outcome of run(broken())) results.push(told(outcome));
    })();
    await expect(reading).rejects.toThrow('The source ran dry.');
    expect(results).toEqual(['wait 50', 'a']);
  });

  test('comes with an error when no worker starts', async () => {
    const nowhere = run(['a', 'b', 'c'], { worker: new URL('no-such-worker.ts', import.meta.url) });
    await expect(collect(nowhere)).rejects.toThrow(/no-such-worker/);
  });
});
