import { annotateAll } from '../../ingest/annotate/annotate-all.ts';
import { readTextRecords } from '../../ingest/sources/index.ts';
import { EntenteError } from '../domain/errors.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { writeLine, writeRefusal } from './record-lines.ts';

const MOST_THREADS = 64;

/** One text in, one line of tokens out, in order; a line that is refused comes out with its error and never stops the others. */
export async function annotate(options: { threads?: string }): Promise<ExitCode> {
  const threads = readThreads(options.threads);
  const records = readTextRecords(process.stdin, 'standard input');
  let total = 0;
  let failed = 0;
  for await (const outcome of annotateAll(records, ({ text }) => text, threads)) {
    const { item } = outcome;
    total += 1;
    if ('error' in outcome) {
      failed += 1;
      await writeRefusal(item, outcome.error);
    } else await writeLine({ id: item.id ?? String(item.line), ...outcome.annotated });
  }
  return exitCodeOf(total, failed);
}

function readThreads(given: string | undefined): { readonly threads?: number } {
  if (given === undefined) return {};
  const threads = Number(given);
  if (/^\d+$/.test(given) && threads >= 1 && threads <= MOST_THREADS) return { threads };
  throw new EntenteError({
    code: 'WRONG_USAGE',
    message: `--threads is "${given}", and must be a whole number from 1 to ${MOST_THREADS}.`,
    help: 'Leave it away for as many as this machine runs at once, and no more than 4.',
  });
}
