import { z } from 'zod';
import { EntenteError } from '../../src/domain/errors.ts';
import { readJsonLines } from './json-lines.ts';
import { badRecord } from './source-errors.ts';

const Fields = z.looseObject({ id: z.unknown().optional(), text: z.unknown().optional() });
const Id = z.union([z.string(), z.number()]).nullish();

const EXPECTED = 'Write one JSON object a line: {"text", and where known "id"}.';

export interface TextRecord {
  /** The record's own id, for whoever pairs answers with records. */
  readonly id: string | null;
  /** Counted from 1; null where reading broke off. */
  readonly line: number | null;
  /** The text exactly as it was given, or why there is none (BAD_RECORD, TOO_LARGE). */
  readonly text: string | EntenteError;
}

/** Texts of JSON lines: {text, id?}, one a line, empty lines and other keys apart. */
export async function* readTextRecords(
  chunks: AsyncIterable<Uint8Array | string>,
  name: string,
): AsyncGenerator<TextRecord> {
  for await (const read of readJsonLines(chunks, name, EXPECTED)) {
    if (read instanceof EntenteError) {
      const { line } = read.details;
      yield { id: null, line: typeof line === 'number' ? line : null, text: read };
    } else yield toTextRecord(read);
  }
}

function toTextRecord({ line, label, value }: { line: number; label: string; value: unknown }): TextRecord {
  const bad = (what: string) => badRecord(label, line, what, EXPECTED);
  const fields = Fields.safeParse(value);
  if (!fields.success) return { id: null, line, text: bad('is not a JSON object') };
  const ownId = Id.safeParse(fields.data.id);
  if (!ownId.success) return { id: null, line, text: bad('has an "id" that is neither a text nor a number') };
  const id = ownId.data === undefined || ownId.data === null ? null : String(ownId.data);
  const { text } = fields.data;
  if (typeof text === 'string') return { id, line, text };
  return {
    id,
    line,
    text: bad(text === undefined || text === null ? 'has no "text"' : 'has a "text" that is not a text'),
  };
}
