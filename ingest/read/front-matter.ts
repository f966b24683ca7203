import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parseArticleDate } from '../../src/domain/article-date.ts';
import type { ArticleMeta } from '../../src/domain/document.ts';
import { EntenteError } from '../../src/domain/errors.ts';
import { canonicalUrl } from './canonical-url.ts';

const OPENING = /^---[ \t]*\n/;
/** A few lines are all that front matter needs; parsing far more would take unbounded time. */
const LONGEST = 20_000;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const HELP =
  'Between the two lines "---" write YAML with any of: title, date (YYYY-MM-DD), publisher, url, wire (a name or a list).';

const text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).trim())
  .nullish();
/** Other keys are welcome: a Markdown file may serve other programs too. */
const Fields = z.looseObject({
  title: text,
  date: text,
  publisher: text,
  url: text,
  wire: z.union([text, z.array(z.string())]),
});

export interface FrontMatter {
  readonly meta: ArticleMeta;
  readonly body: string;
}

/**
 * Splits front matter from a Markdown text whose lines end in LF. Throws BAD_FRONT_MATTER, or BAD_DATE for its date,
 * with `details.line`, counted from 1 in the file.
 */
export function readFrontMatter(markdown: string): FrontMatter {
  const opening = OPENING.exec(markdown);
  if (opening === null) return { meta: {}, body: markdown };
  const rest = markdown.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) {
    // A rule above a text that has no front matter at all looks the same, but is not followed by a key.
    if (!/^\s*[\w-]+[ \t]*:/.test(rest)) return { meta: {}, body: rest };
    throw badFrontMatter('The front matter is opened with "---" and never closed.', 1);
  }
  if (closing.index > LONGEST) throw badFrontMatter(`The front matter is longer than ${LONGEST} characters.`, 1);
  return { meta: readFields(rest.slice(0, closing.index)), body: rest.slice(closing.index + closing[0].length) };
}

function readFields(yaml: string): ArticleMeta {
  const lineCounter = new LineCounter();
  const document = orBadFrontMatter(() => parseDocument(yaml, { lineCounter }));
  /** The line in the file: one more than in the YAML, for the "---" above it. */
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + 1;
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw badFrontMatter(`The front matter is not YAML: ${firstLine(fault.message)}.`, lineAt(fault.pos[0]), fault);
  }
  const lineOf = (key: string): number => {
    const node: unknown = document.get(key, true);
    return lineAt(rangeStart(node) ?? 0);
  };
  const fields = Fields.safeParse(orBadFrontMatter((): unknown => document.toJS()) ?? {});
  if (!fields.success) {
    const key = String(fields.error.issues[0]?.path[0] ?? '');
    if (key === '') throw badFrontMatter('The front matter is not a list of keys and values.', 2);
    throw badFrontMatter(`The front matter's "${key}" is not a plain text.`, lineOf(key));
  }
  const { title, date, publisher, url, wire } = fields.data;
  if (url && canonicalUrl(url) === null) {
    throw badFrontMatter(`The front matter's url "${url}" is not an http address.`, lineOf('url'));
  }
  const wires = (Array.isArray(wire) ? wire : [wire ?? '']).map((name) => name.trim()).filter((name) => name !== '');
  return {
    ...(title ? { title } : {}),
    ...(date ? { publishedAt: readDate(date, lineOf('date')) } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(wires.length > 0 ? { wires } : {}),
  };
}

/** YAML can also fail by throwing: nested too deep, an alias without an anchor, or one that multiplies. */
function orBadFrontMatter<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw badFrontMatter(`The front matter is not YAML: ${firstLine(error.message)}.`, 2, error);
  }
}

function readDate(date: string, line: number): string {
  try {
    return parseArticleDate(date);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    throw new EntenteError({
      code: error.code,
      message: `Line ${line}: ${error.message}`,
      help: error.help,
      cause: error,
      details: { ...error.details, line },
    });
  }
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '').replace(/ at line \d+, column \d+$/, '');
}

function badFrontMatter(message: string, line: number, cause?: unknown): EntenteError {
  return new EntenteError({
    code: 'BAD_FRONT_MATTER',
    message: `Line ${line}: ${message}`,
    help: HELP,
    details: { line },
    cause,
  });
}
