import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openSources, SAMPLES_FOLDER } from '../../ingest/sources/index.ts';
import { startApi } from '../api/index.ts';
import { EntenteError, systemCode } from '../domain/errors.ts';
import type { Graph } from '../graph/index.ts';
import { ingestArticles } from '../jobs/ingest-articles.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { interruption } from './interruption.ts';
import { note, openStore } from './open-store.ts';
import { describeError } from './report-error.ts';
import { readSettings } from './settings.ts';
import { VERSION } from './version.ts';

const PLAYGROUND = new URL('../../web/dist/playground/', import.meta.url);

/** Starts everything, says where it is, and serves until it is asked to stop. */
export async function serve(): Promise<ExitCode> {
  const began = performance.now();
  const asked = interruption();
  const settings = readSettings();
  // Before Neo4j is started: a port in use should not cost the wait.
  await portFree(settings.PORT, settings.HOST);
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
      playgroundFolder: fileURLToPath(PLAYGROUND),
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
  for await (const outcome of ingestArticles(graph, openSources([fileURLToPath(SAMPLES_FOLDER)], { meta: {} }))) {
    if (outcome.outcome === 'FAILED') note(`  ${outcome.name}: ${describeError(outcome.error)}`);
    else note(`  ${outcome.outcome.toLowerCase()}  ${outcome.article.title ?? outcome.name}`);
  }
  const { articles, entities, events } = await graph.counts();
  note(`The graph holds ${articles} articles, ${entities} entities, ${events} events.`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function portFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portError(error, port, host)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portError(error: Error, port: number, host: string): Error {
  if (systemCode(error) === 'EADDRINUSE') {
    return new EntenteError({
      code: 'PORT_IN_USE',
      message: `Port ${port} on ${host} is taken by another program.`,
      help: 'Stop that program, or set PORT to another port, or to 0 for any free one.',
      cause: error,
    });
  }
  return new EntenteError({
    code: 'BAD_SETTING',
    message: `Cannot listen on ${host}:${port}.`,
    help: 'Set HOST to an address of this machine (127.0.0.1 unless you need another) and PORT to a free port above 1023.',
    cause: error,
  });
}
