import type { Readable } from 'node:stream';
import type { ArticleMeta, RawDocument } from '../../src/domain/document.ts';
import type { EntenteError } from '../../src/domain/errors.ts';
import { openPath } from './open-path.ts';
import { unsupportedInput } from './source-errors.ts';
import { openStandardInput } from './standard-input.ts';

export { type ArticleRecord, readRecords } from './records.ts';
export { SAMPLES_FOLDER } from './samples-folder.ts';
export { readTextRecords, type TextRecord } from './text-records.ts';

export interface SourceOptions {
  /** What is known of every article from outside; it wins over what an article says of itself. */
  readonly meta: ArticleMeta;
  /** What `-` reads; `process.stdin` in the command line. */
  readonly stdin?: Readable;
}

/**
 * The articles that paths name, one after another, each read only when it is asked for: files (.txt, .md, .html, .htm,
 * and .jsonl with an article a line), folders with all such files below them in order of name, `-` for standard input.
 * What cannot be read is yielded as an EntenteError with `details.name`, in its place, and the others go on.
 */
export async function* openSources(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<RawDocument | EntenteError> {
  for (const path of paths) yield* openSource(path, options);
}

async function* openSource(
  path: string,
  { meta, stdin = process.stdin }: SourceOptions,
): AsyncGenerator<RawDocument | EntenteError> {
  if (path === '-') yield* openStandardInput(stdin, meta);
  else if (/^https?:\/\//i.test(path)) {
    yield unsupportedInput(
      path,
      'is a web address; pages are not fetched',
      'Save the page as .html and give the file.',
    );
  } else yield* openPath(path, meta);
}
