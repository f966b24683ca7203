import { extractorVersion } from '../../ingest/pipeline.ts';
import { startApi } from '../api/index.ts';
import { addOwnGazetteers } from './add-own-gazetteers.ts';
import { articlesWere } from './articles-were.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { ingestSamples } from './ingest-samples.ts';
import { aborted, interruption } from './interruption.ts';
import { note, openStore, type Store } from './open-store.ts';
import { PLAYGROUND_FOLDER } from './playground-folder.ts';
import { portProblem } from './port-problem.ts';
import { readSettings, type Settings } from './settings.ts';
import { VERSION } from './version.ts';

/** Starts everything, says where it is, and serves until it is asked to stop. */
export async function serve(): Promise<ExitCode> {
  const began = performance.now();
  const stopping = interruption();
  stopping.addEventListener('abort', () => note('Stopping …'));
  const settings = readSettings();
  // Before Neo4j is started: a mistake in a file or a port in use should not cost the wait.
  addOwnGazetteers(settings);
  const problem = await portProblem(settings.PORT, settings.HOST);
  if (problem) throw problem;
  const store = await Promise.race([openStore(settings), aborted(stopping).then(() => null)]);
  // A start under way is not waited for: the watcher of a Neo4j ends it, cleanly, with this process.
  if (!store) process.exit(EXIT.done);
  try {
    note(`Neo4j is up (${seconds(began)}).`);
    if (settings.ENTENTE_SAMPLES === 'on') await ingestSamples(store.graph, stopping);
    if (!stopping.aborted) await serveUntil(stopping, store, settings, began);
  } finally {
    await store.close();
  }
  note('Stopped.');
  return EXIT.done;
}

async function serveUntil(stopping: AbortSignal, { graph }: Store, settings: Settings, began: number): Promise<void> {
  const apiBegan = performance.now();
  const api = await startApi({
    graph,
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
  // A database that is away now is told of by every answer; the service goes on.
  void noteOlderReadings(graph).catch(() => undefined);
  await aborted(stopping);
  await api.close();
}

/** After an upgrade the articles are still told as the older version read them. */
async function noteOlderReadings(graph: Store['graph']): Promise<void> {
  const older = await graph.rebuilding.articles(extractorVersion());
  if (older === 0) return;
  const them = older === 1 ? 'it' : 'them';
  note(`${articlesWere(older)} read by an older version; \`npx entente rebuild --changed\` reads ${them} again.`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
