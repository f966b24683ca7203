import { openSources } from '../../ingest/sources/index.ts';
import { type IngestOutcome, ingestArticles } from '../jobs/ingest-articles.ts';
import { addOwnGazetteers } from './add-own-gazetteers.ts';
import { type ArticleOptions, metaOf } from './article-options.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { note, openStore, type Store } from './open-store.ts';
import { describeError } from './report-error.ts';
import { readSettings } from './settings.ts';

/** Articles in. A row (or, with --json, a line) an article on standard output; exit 0, 1 when none went in, 3 when some did. */
export async function ingest(
  paths: readonly string[],
  options: ArticleOptions & { json?: boolean },
): Promise<ExitCode> {
  const meta = metaOf(options);
  const settings = readSettings();
  addOwnGazetteers(settings);
  let store: Promise<Store> | undefined;
  const graph = async () => {
    store ??= openStore(settings);
    return (await store).graph;
  };
  let total = 0;
  let failed = 0;
  try {
    for await (const outcome of ingestArticles(graph, openSources(paths, { meta, stdin: process.stdin }))) {
      total += 1;
      if (outcome.outcome === 'FAILED') failed += 1;
      reportOutcome(outcome, options.json === true);
    }
  } finally {
    await (await store)?.close();
  }
  note(`${total - failed} of ${total} articles are in the graph.`);
  return exitCodeOf(total, failed);
}

function reportOutcome(outcome: IngestOutcome, json: boolean): void {
  if (outcome.outcome === 'FAILED') {
    const { error } = outcome;
    if (json)
      writeJson({ name: outcome.name, outcome: 'FAILED', code: error.code, message: error.message, help: error.help });
    note(`${outcome.name}: ${describeError(error).trimEnd()}`);
    return;
  }
  const { id, title } = outcome.article;
  if (json) writeJson({ name: outcome.name, outcome: outcome.outcome, id, title });
  else process.stdout.write(`${outcome.outcome.padEnd(9)}  ${id}  ${title ?? outcome.name}\n`);
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
