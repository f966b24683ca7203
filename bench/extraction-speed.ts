/**
 * What the extraction costs: tokens per second of CPU time of the annotation alone, of the annotation with the
 * resolution after it, and of the whole extraction, over our labelled articles and the larger sets where they lie
 * beside the checkout.
 *   node bench/extraction-speed.ts [--rounds 9] [--eval FOLDER]
 * The ways are measured by turns, so that a busy machine slows all alike. Each is to keep its share of the annotator's
 * own speed: 0.8 with the resolution, 0.6 as a whole.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readArticles } from '../eval/read-articles.ts';
import { annotate } from '../ingest/annotate/index.ts';
import { extractDocument } from '../ingest/pipeline.ts';
import { readDocument } from '../ingest/read/index.ts';
import { resolve } from '../ingest/resolve/index.ts';
import type { Document } from '../src/domain/document.ts';
import { BESIDE, labelledTexts } from './spacy/texts.ts';

/** The share of the annotator's own tokens per CPU second that each way is to keep. */
const WANTED = { 'annotate and resolve': 0.8, 'whole extraction': 0.6 } as const;
const SETTLE = 100;
/** Rounds that load the model and the word lists and let the code be compiled; they are not counted. */
const WARM_UP = 3;

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, eval: { type: 'string', default: BESIDE.eval } },
});
const rounds = Math.max(1, Number(options.rounds));

const documents = [...readArticles(), ...labelledTexts(options.eval)].map(({ id, text }) =>
  readDocument({ name: id, bytes: new TextEncoder().encode(text), mediaType: 'text/plain', meta: {} }),
);

const ways = {
  annotate: (document: Document) => void annotate(document.text),
  'annotate and resolve': (document: Document) => void resolve({ document, ...annotate(document.text) }),
  'whole extraction': (document: Document) => void extractDocument(document),
} as const;
type Way = keyof typeof ways;
const WAYS: readonly Way[] = ['annotate', 'annotate and resolve', 'whole extraction'];

const tokens = documents.reduce((sum, { text }) => sum + annotate(text).tokens.length, 0);

/** Tokens per CPU second of all threads: compiling and collecting garbage are part of the price. */
async function measure(way: Way): Promise<number> {
  const before = process.cpuUsage();
  for (const document of documents) ways[way](document);
  await setTimeout(SETTLE);
  const { user, system } = process.cpuUsage(before);
  return tokens / ((user + system) / 1e6);
}

const readings = WAYS.map((way) => ({ way, speeds: [] as number[] }));
for (let round = 0; round < WARM_UP + rounds; round += 1) {
  const now = round < WARM_UP ? `warming up, ${round + 1} of ${WARM_UP}` : `round ${round - WARM_UP + 1} of ${rounds}`;
  console.error(`${documents.length} texts, ${now}`);
  for (const { way, speeds } of readings) {
    const speed = await measure(way);
    if (round >= WARM_UP) speeds.push(speed);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const alone = median(readings.find(({ way }) => way === 'annotate')?.speeds ?? []);
console.log(`${documents.length} texts, ${tokens} tokens, median of ${rounds} rounds`);
for (const { way, speeds } of readings) {
  const speed = median(speeds);
  const share = way === 'annotate' ? '' : `  ratio ${(speed / alone).toFixed(3)} (wanted: ${WANTED[way]} or more)`;
  console.log(`${way.padEnd(22)} ${Math.round(speed).toString().padStart(7)} tokens per CPU second${share}`);
}
