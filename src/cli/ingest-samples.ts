import { openSources, SAMPLES_FOLDER } from '../../ingest/sources/index.ts';
import type { Graph } from '../graph/index.ts';
import { ingestArticles } from '../jobs/ingest-articles.ts';
import { note } from './open-store.ts';
import { describeError } from './report-error.ts';

/**
 * Brings the samples into an empty graph, so that the first question has an answer. The graph remembers that it was
 * begun: what a stop or a kill leaves out comes at the next start, and a graph of somebody's own never gets them.
 */
export async function ingestSamples(graph: Graph, stopping: AbortSignal): Promise<void> {
  const state = await graph.samples();
  if (state === 'DONE' || (state === null && (await graph.counts()).articles > 0)) return;
  note('Ingesting the sample articles into the empty graph (ENTENTE_SAMPLES=off leaves it empty).');
  await graph.markSamples('BEGUN');
  for await (const outcome of ingestArticles(async () => graph, openSources([SAMPLES_FOLDER], { meta: {} }))) {
    if (outcome.outcome === 'FAILED') note(`  ${outcome.name}: ${describeError(outcome.error)}`);
    else note(`  ${outcome.outcome.toLowerCase()}  ${outcome.article.title ?? outcome.name}`);
    if (stopping.aborted) return;
  }
  await graph.markSamples('DONE');
  const { articles, entities, events } = await graph.counts();
  note(`The graph holds ${articles} articles, ${entities} entities, ${events} events.`);
}
