import { type ArticleDifference, type RebuildProgress, rebuild as rebuildGraph } from '../jobs/rebuild.ts';
import { addOwnGazetteers } from './add-own-gazetteers.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { note, openStore } from './open-store.ts';
import { readSettings } from './settings.ts';

/** How often a line of progress is written, in ms. */
const EVERY = 1_000;

/**
 * Makes all derived data anew; with --changed reads again what an older extractor read, and prints what changed as a
 * diff on standard output. A service on the same data goes on answering; broken off, it goes on when run again.
 */
export async function rebuild(options: { readonly changed?: boolean; readonly json?: boolean }): Promise<ExitCode> {
  const settings = readSettings();
  addOwnGazetteers(settings);
  const store = await openStore(settings);
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
      if (Date.now() - told < EVERY) continue;
      told = Date.now();
      note(progressLine(step, begun));
    }
  } finally {
    await store.close();
  }
  const differs = options.changed === true ? `; ${differing} of them say something else now` : '';
  note(`${articles} articles were read again in ${Math.round((Date.now() - begun) / 1000)} s${differs}.`);
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
