import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { EntenteError } from '../../src/domain/errors.ts';
import type { Answer } from './annotate-worker.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { type Outcome, runInWorkers } from './run-in-workers.ts';

/** Each thread takes some 100 MB, its model among them, and past a few the machine has other things to do. */
const MOST_THREADS = 4;
/** Starting a thread and reading the model takes as long as annotating so many characters. */
const SHARE = 36_000;
/** The longest text that is taken, two megabytes, needs 40 seconds; what needs so many more will not end. */
const SECONDS = 300;
/** Megabytes; two megabytes of ordinary prose need less than 256, and of nothing but marks several times that. */
const HEAP = 2048;

/** The worker beside this file, which is TypeScript in a checkout and JavaScript in a build. */
const WORKER = new URL(`annotate-worker${extname(import.meta.url)}`, import.meta.url);

export interface AnnotateOptions {
  /** How many worker threads at most; unless told, as many as the machine runs at once, and no more than four. */
  readonly threads?: number;
}

export type AnnotateOutcome<T> =
  | { readonly item: T; readonly annotated: AnnotatedText }
  | { readonly item: T; readonly error: EntenteError };

/**
 * Annotates the texts of any number of items in worker threads, in order; see runInWorkers for what is read ahead and
 * what ends when. A text that fails is yielded with its error, and the others go on.
 *
 * @param textOf the text of an item; or why it has none, which is then its outcome
 * @throws EntenteError MODEL_BROKEN, for then no text can be annotated
 */
export async function* annotateAll<T>(
  items: Iterable<T> | AsyncIterable<T>,
  textOf: (item: T) => string | EntenteError,
  { threads = Math.min(availableParallelism(), MOST_THREADS) }: AnnotateOptions = {},
): AsyncGenerator<AnnotateOutcome<T>, void, undefined> {
  const options = { worker: WORKER, threads, share: SHARE, seconds: SECONDS, heap: HEAP };
  for await (const outcome of runInWorkers<T, Answer>(items, textOf, options)) yield toOutcome(outcome);
}

function toOutcome<T>(outcome: Outcome<T, Answer>): AnnotateOutcome<T> {
  const { item } = outcome;
  if ('error' in outcome) return { item, error: annotationFailed(outcome.error) };
  const { result } = outcome;
  if ('annotated' in result) return { item, annotated: result.annotated };
  throw new EntenteError(result.refusal);
}

function annotationFailed(error: Error): EntenteError {
  if (error instanceof EntenteError) return error;
  return new EntenteError({
    code: 'ANNOTATION_FAILED',
    message: `The text could not be annotated: ${error.message}.`,
    help: 'Give it in smaller parts. If it is a short one, please report it with the text.',
    cause: error,
  });
}
