import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { extract } from '../../ingest/pipeline.ts';
import { parseArticleDate } from '../../ingest/read/article-date.ts';
import { openSources } from '../../ingest/sources/index.ts';
import { EntenteError } from '../domain/errors.ts';
import { type ArticleOptions, metaOf } from './article-options.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { toRecord } from './record-format.ts';
import { describeError } from './report-error.ts';

const RECORD = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  docDate: z.string().nullish(),
});

/** Facts on standard output, without a database: whole extractions of files, or records as a filter. */
export async function extractFacts(
  paths: readonly string[],
  options: ArticleOptions & { records?: boolean },
): Promise<ExitCode> {
  if (options.records === true) return extractRecords();
  if (paths.length === 0) {
    throw new EntenteError({
      code: 'WRONG_USAGE',
      message: 'extract needs a path, or --records with JSONL on standard input.',
      help: 'Try: npx entente extract article.txt --date 2019-05-14',
    });
  }
  let total = 0;
  let failed = 0;
  for await (const raw of openSources([...paths], { meta: metaOf(options), stdin: process.stdin })) {
    total += 1;
    try {
      if (raw instanceof EntenteError) throw raw;
      await writeLine(extract(raw));
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      failed += 1;
      process.stderr.write(
        `${raw instanceof EntenteError ? String(raw.details['name'] ?? '') : raw.name}: ${describeError(error)}`,
      );
    }
  }
  return exitCodeOf(total, failed);
}

/** One line in, one line out, in order; a line that is refused comes out with its error and never stops the others. */
async function extractRecords(): Promise<ExitCode> {
  let total = 0;
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    total += 1;
    try {
      const record = parseRecord(line, total);
      await writeLine(toRecord(extract(rawOf(record)), record.id));
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      failed += 1;
      await writeLine({ id: idOf(line), error: { code: error.code, message: error.message, help: error.help } });
      process.stderr.write(`line ${total}: ${describeError(error)}`);
    }
  }
  return total === 0 ? EXIT.done : exitCodeOf(total, failed);
}

function parseRecord(line: string, number: number): z.infer<typeof RECORD> {
  const parsed = RECORD.safeParse(json(line));
  if (parsed.success) return parsed.data;
  throw new EntenteError({
    code: 'BAD_RECORD',
    message: `Line ${number} is not a record: ${z.prettifyError(parsed.error)}`,
    help: 'Each line is one JSON object {"id", "text", "title"?, "docDate"?}.',
  });
}

function rawOf(record: z.infer<typeof RECORD>) {
  return {
    name: record.id,
    bytes: Buffer.from(record.text, 'utf8'),
    mediaType: 'text/plain' as const,
    meta: {
      ...(record.title ? { title: record.title } : {}),
      ...(record.docDate ? { publishedAt: parseArticleDate(record.docDate) } : {}),
    },
  };
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // A line that is not JSON is no record: the caller says so, with its number.
    return undefined;
  }
}

function idOf(line: string): string | null {
  const parsed = z.object({ id: z.string() }).safeParse(json(line));
  return parsed.success ? parsed.data.id : null;
}

async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
