import { z } from 'zod';
import { parseArticleDate } from '../../src/domain/article-date.ts';
import { type ArticleMeta, MAX_ARTICLE_BYTES, type RawDocument } from '../../src/domain/document.ts';
import { EntenteError } from '../../src/domain/errors.ts';
import { badRecord, tooLarge, unreadable } from './source-errors.ts';
import { splitLines } from './split-lines.ts';

/** Other keys are welcome: records of evaluation carry labels beside the text. */
const Fields = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: z.string().nullish(),
  docDate: z.string().nullish(),
  publisher: z.string().nullish(),
});

export interface ArticleRecord {
  /** The record's own id, for whoever pairs answers with records. */
  readonly id: string | null;
  /** Counted from 1. */
  readonly line: number;
  readonly raw: RawDocument;
}

/**
 * Articles of JSON lines: {text or html, id?, title?, url?, publishedAt or docDate?, publisher?}, one a line, empty
 * lines apart. A line that is no such record is yielded as an EntenteError with `details.line`, and `details.id` where it could be
 * read (BAD_RECORD, BAD_DATE, TOO_LARGE), and the others go on. `meta` wins over a record's own.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array | string>,
  name: string,
  meta: ArticleMeta,
): AsyncGenerator<ArticleRecord | EntenteError> {
  let line = 0;
  try {
    for await (const bytes of splitLines(chunks, MAX_ARTICLE_BYTES)) {
      line += 1;
      const label = `${name}:${line}`;
      if (bytes === null) yield withLine(tooLarge(label), line);
      else if (!isBlank(bytes)) yield readRecord(bytes, label, line, meta);
    }
  } catch (error) {
    yield unreadable(name, error);
  }
}

function readRecord(bytes: Uint8Array, name: string, line: number, meta: ArticleMeta): ArticleRecord | EntenteError {
  const parsed = parseJson(bytes);
  if (parsed === null) return badRecord(name, line, 'is not JSON in UTF-8');
  const fields = Fields.safeParse(parsed.value);
  if (!fields.success) {
    const key = fields.error.issues[0]?.path.join('.');
    return badRecord(name, line, key ? `has a "${key}" that is not a text` : 'is not a JSON object');
  }
  const { id, text, html, title, url, publishedAt, docDate, publisher } = fields.data;
  const body = text ?? html;
  if (body === undefined || body === null) return badRecord(name, line, 'has neither "text" nor "html"');
  const ownId = id === undefined || id === null ? null : String(id);
  const date = readDate(publishedAt ?? docDate, { name, line, id: ownId });
  if (date instanceof EntenteError) return date;
  const raw: RawDocument = {
    name,
    bytes: new TextEncoder().encode(body),
    mediaType: text === undefined || text === null ? 'text/html' : 'text/plain',
    meta: {
      ...(title ? { title } : {}),
      ...(url ? { url } : {}),
      ...(date === null ? {} : { publishedAt: date }),
      ...(publisher ? { publisher } : {}),
      ...meta,
    },
  };
  return { id: ownId, line, raw };
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

function readDate(
  date: string | null | undefined,
  where: { readonly name: string; readonly line: number; readonly id: string | null },
): string | null | EntenteError {
  if (!date) return null;
  try {
    return parseArticleDate(date);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    const { code, message, help, details } = error;
    return new EntenteError({
      code,
      message,
      help,
      cause: error,
      details: { ...details, ...where },
    });
  }
}

function withLine(error: EntenteError, line: number): EntenteError {
  const { code, message, help, details } = error;
  return new EntenteError({ code, message, help, details: { ...details, line } });
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
