import { openSources, SAMPLES_FOLDER } from '../../ingest/sources/index.ts';
import { startApi } from '../api/index.ts';
import type { Graph } from '../graph/index.ts';
import { ingestArticles } from '../jobs/ingest-articles.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { interruption } from './interruption.ts';
import { note, openStore } from './open-store.ts';
import { PLAYGROUND_FOLDER } from './playground-folder.ts';
import { portProblem } from './port-problem.ts';
import { describeError } from './report-error.ts';
import { readSettings } from './settings.ts';
import { VERSION } from './version.ts';

/** Starts everything, says where it is, and serves until it is asked to stop. */
export async function serve(): Promise<ExitCode> {
  const began = performance.now();
  const asked = interruption();
  const settings = readSettings();
  // Before Neo4j is started: a port in use should not cost the wait.
  const problem = await portProblem(settings.PORT, settings.HOST);
  if (problem) throw problem;
  const opening = openStore(settings);
  const store = await Promise.race([opening, asked.then(() => null)]);
  if (!store) {
    // Asked to stop while Neo4j was still starting: let it come up, then stop it cleanly.
    await opening.then(
      (late) => late.close(),
      (error: unknown) => note(error instanceof Error ? error.message : String(error)),
    );
    return EXIT.done;
  }
  try {
    note(`Neo4j is up (${seconds(began)}).`);
    if (settings.ENTENTE_SAMPLES === 'on') await ingestSamples(store.graph);
    const apiBegan = performance.now();
    const api = await startApi({
      graph: store.graph,
      host: settings.HOST,
      port: settings.PORT,
      allowedHosts: settings.ENTENTE_ALLOWED_HOSTS.split(',')
        .map((host) => host.trim())
        .filter(Boolean),
      playgroundFolder: PLAYGROUND_FOLDER,
      version: VERSION,
      log: note,
    });
    note(`The API is up (${seconds(apiBegan)}).`);
    note(`Ready in ${seconds(began)}. Open ${api.url}graphql in a browser; Ctrl-C stops everything.`);
    await asked;
    note('Stopping …');
    await api.close();
  } finally {
    await store.close();
  }
  note('Stopped.');
  return EXIT.done;
}

/** The first start on an empty graph brings the samples, so that the first question has an answer. */
async function ingestSamples(graph: Graph): Promise<void> {
  if ((await graph.counts()).articles > 0) return;
  note('The graph is empty: ingesting the sample articles (ENTENTE_SAMPLES=off leaves it empty).');
  for await (const outcome of ingestArticles(async () => graph, openSources([SAMPLES_FOLDER], { meta: {} }))) {
    if (outcome.outcome === 'FAILED') note(`  ${outcome.name}: ${describeError(outcome.error)}`);
    else note(`  ${outcome.outcome.toLowerCase()}  ${outcome.article.title ?? outcome.name}`);
  }
  const { articles, entities, events } = await graph.counts();
  note(`The graph holds ${articles} articles, ${entities} entities, ${events} events.`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
