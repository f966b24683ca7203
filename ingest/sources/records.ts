import { z } from 'zod';
import { parseArticleDate } from '../../src/domain/article-date.ts';
import type { ArticleMeta, RawDocument } from '../../src/domain/document.ts';
import { EntenteError } from '../../src/domain/errors.ts';
import { type JsonLine, readJsonLines } from './json-lines.ts';
import { badRecord } from './source-errors.ts';

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

const EXPECTED =
  'Write one JSON object a line: {"text" or "html", and where known "id", "title", "url", "publishedAt", "publisher"}.';

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
  for await (const read of readJsonLines(chunks, name, EXPECTED)) {
    yield read instanceof EntenteError ? read : readRecord(read, meta);
  }
}

function readRecord({ line, label: name, value }: JsonLine, meta: ArticleMeta): ArticleRecord | EntenteError {
  const fields = Fields.safeParse(value);
  if (!fields.success) {
    const key = fields.error.issues[0]?.path.join('.');
    const what = key ? `has a "${key}" that is not a text` : 'is not a JSON object';
    return badRecord(name, line, what, EXPECTED);
  }
  const { id, text, html, title, url, publishedAt, docDate, publisher } = fields.data;
  const body = text ?? html;
  if (body === undefined || body === null) return badRecord(name, line, 'has neither "text" nor "html"', EXPECTED);
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
