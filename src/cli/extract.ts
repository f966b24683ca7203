import { extract } from '../../ingest/pipeline.ts';
import { openSources, readRecords } from '../../ingest/sources/index.ts';
import { EntenteError } from '../domain/errors.ts';
import { addOwnGazetteers } from './add-own-gazetteers.ts';
import { type ArticleOptions, metaOf } from './article-options.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { toRecord } from './record-format.ts';
import { writeLine, writeRefusal } from './record-lines.ts';
import { describeError } from './report-error.ts';
import { readSettings } from './settings.ts';

/** Facts on standard output, without a database: whole extractions of files, or records as a filter. */
export async function extractFacts(
  paths: readonly string[],
  options: ArticleOptions & { records?: boolean },
): Promise<ExitCode> {
  if (options.records !== true && paths.length === 0) {
    throw new EntenteError({
      code: 'WRONG_USAGE',
      message: 'extract needs a path, or --records with JSONL on standard input.',
      help: 'Try: npx entente extract article.txt --date 2019-05-14',
    });
  }
  addOwnGazetteers(readSettings());
  if (options.records === true) return extractRecords();
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
  for await (const record of readRecords(process.stdin, 'standard input', {})) {
    total += 1;
    try {
      if (record instanceof EntenteError) throw record;
      await writeLine(toRecord(extract(record.raw), record.id ?? String(record.line)));
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      failed += 1;
      await writeRefusal(record instanceof EntenteError ? placeOf(record) : record, error);
    }
  }
  return exitCodeOf(total, failed);
}

/** The place of a record that was refused when it was read. */
function placeOf({ details }: EntenteError) {
  const { id, line } = details;
  return { id: typeof id === 'string' ? id : null, line: typeof line === 'number' ? line : null };
}
