import { type ArticleDifference, type RebuildProgress, rebuild as rebuildGraph } from '../jobs/rebuild.ts';
import { addOwnGazetteers } from './add-own-gazetteers.ts';
import { articlesWere } from './articles-were.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { aborted, interruption } from './interruption.ts';
import { note, openStore } from './open-store.ts';
import { readSettings } from './settings.ts';

/** How often a line of progress is written, in ms. */
const EVERY = 1_000;

/**
 * Makes all derived data anew; with --changed reads again what an older extractor read, and prints what changed as a
 * diff on standard output. A service on the same data goes on answering; broken off, by Ctrl-C or otherwise, it goes on
 * when run again.
 */
export async function rebuild(options: { readonly changed?: boolean; readonly json?: boolean }): Promise<ExitCode> {
  const stopping = interruption();
  const settings = readSettings();
  addOwnGazetteers(settings);
  const store = await Promise.race([openStore(settings), aborted(stopping).then(() => null)]);
  // Nothing is begun yet; the watcher of a Neo4j that is starting ends it with this process.
  if (!store) process.exit(EXIT.partlyDone);
  const begun = Date.now();
  let told = 0;
  let articles = 0;
  let differing = 0;
  try {
    for await (const step of rebuildGraph(store.graph, { changed: options.changed === true })) {
      if (step.phase === 'ARTICLES') articles = step.done;
      if (step.change !== null) {
        differing += 1;
        process.stdout.write(options.json === true ? `${JSON.stringify(step.change)}\n` : asDiff(step.change));
      }
      if (stopping.aborted) break;
      if (Date.now() - told < EVERY) continue;
      told = Date.now();
      note(progressLine(step, begun));
    }
  } finally {
    await store.close();
  }
  if (stopping.aborted) {
    note(`Broken off after ${articles} of the articles. Run the same command again: it goes on from there.`);
    return EXIT.partlyDone;
  }
  const differs = options.changed === true ? `; ${differing} of them say something else now` : '';
  note(`${articlesWere(articles)} read again in ${Math.round((Date.now() - begun) / 1000)} s${differs}.`);
  return EXIT.done;
}

function progressLine({ phase, done, total }: RebuildProgress, begun: number): string {
  if (phase === 'ENTITIES') return `${done} entities counted anew`;
  const rate = done / Math.max((Date.now() - begun) / 1000, 0.001);
  const left = total === null || rate === 0 ? '' : `, ${Math.ceil((total - done) / rate)} s left`;
  return `${done} of ${total ?? '?'} articles, ${rate.toFixed(1)} a second${left}`;
}

function asDiff({ articleId, title, removed, added }: ArticleDifference): string {
  const lines = [
    `${title ?? 'Untitled'} (${articleId})`,
    ...removed.map((fact) => `  - ${fact}`),
    ...added.map((fact) => `  + ${fact}`),
  ];
  return `${lines.join('\n')}\n`;
}
