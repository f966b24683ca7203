import { MAX_ARTICLE_BYTES } from '../../src/domain/document.ts';
import type { EntenteError } from '../../src/domain/errors.ts';
import { badRecord, lineTooLong, unreadable } from './source-errors.ts';
import { splitLines } from './split-lines.ts';

export interface JsonLine {
  /** Counted from 1. */
  readonly line: number;
  /** The source's name and the line, for messages. */
  readonly label: string;
  readonly value: unknown;
}

/**
 * The values of JSON lines, empty lines apart. A line that is too long or no JSON is yielded as an EntenteError with
 * `details.line`, and the others go on; what ends them before their end has no line.
 *
 * @param expected what a line should be, for whoever wrote one that is not
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array | string>,
  name: string,
  expected: string,
): AsyncGenerator<JsonLine | EntenteError> {
  let line = 0;
  try {
    for await (const bytes of splitLines(chunks, MAX_ARTICLE_BYTES)) {
      line += 1;
      const label = `${name}:${line}`;
      if (bytes === null) yield lineTooLong(label, line);
      else if (!isBlank(bytes)) {
        const parsed = parseJson(bytes);
        yield parsed ? { line, label, ...parsed } : badRecord(label, line, 'is not JSON in UTF-8', expected);
      }
    }
  } catch (error) {
    yield unreadable(name, error);
  }
}

function parseJson(bytes: Uint8Array): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { value };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
