import { MAX_ARTICLE_BYTES } from '../../src/domain/document.ts';
import { EntenteError, type ErrorCode, systemCode } from '../../src/domain/errors.ts';

/** Errors of sources are values that are yielded; each names its input in `details.name`, not in its message. */
function sourceError(
  name: string,
  code: ErrorCode,
  message: string,
  help: string,
  more: { readonly cause?: unknown; readonly details?: Readonly<Record<string, unknown>> } = {},
): EntenteError {
  return new EntenteError({
    code,
    message: `${message}.`,
    help,
    cause: more.cause,
    details: { ...more.details, name },
  });
}

export function unsupportedInput(name: string, what: string, help: string): EntenteError {
  return sourceError(name, 'UNSUPPORTED_INPUT', `This ${what}`, help);
}

export function tooLarge(name: string, bytes?: number): EntenteError {
  const size = bytes === undefined ? 'is longer' : `has ${bytes} bytes, more`;
  return sourceError(
    name,
    'TOO_LARGE',
    `The article ${size} than the ${MAX_ARTICLE_BYTES} bytes an article may have`,
    'Give one article a file, or many as .jsonl with one article a line.',
    { details: { limit: MAX_ARTICLE_BYTES, ...(bytes === undefined ? {} : { bytes }) } },
  );
}

export function emptyFolder(name: string): EntenteError {
  return sourceError(
    name,
    'EMPTY_INPUT',
    'The folder holds no articles',
    'Put .txt, .md, .html or .jsonl files into it, or give another folder.',
  );
}

/** @param expected what a line should be */
export function badRecord(name: string, line: number, what: string, expected: string): EntenteError {
  return sourceError(name, 'BAD_RECORD', `The line ${what}`, expected, { details: { line } });
}

export function lineTooLong(name: string, line: number): EntenteError {
  return sourceError(
    name,
    'TOO_LARGE',
    `The line is longer than the ${MAX_ARTICLE_BYTES} bytes a record may have`,
    'Split the text over several records.',
    { details: { limit: MAX_ARTICLE_BYTES, line } },
  );
}

/** What a failed system call on a path means to whoever gave the path. */
export function unreadable(name: string, cause: unknown): EntenteError {
  const code = systemCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return sourceError(
      name,
      'FILE_NOT_FOUND',
      'There is no such file or folder',
      'Check the path; it counts from the current folder.',
      {
        cause,
      },
    );
  }
  if (code === 'ELOOP') {
    return sourceError(
      name,
      'FILE_UNREADABLE',
      'The file is a link that leads back to itself',
      'Give the file itself.',
      {
        cause,
      },
    );
  }
  const denied = code === 'EACCES' || code === 'EPERM';
  return sourceError(
    name,
    'FILE_UNREADABLE',
    denied ? 'This user may not read it' : `It cannot be read (${code ?? 'unknown reason'})`,
    denied ? 'Change its permissions, or run as a user who may read it.' : 'Check the disk and the path.',
    { cause },
  );
}
