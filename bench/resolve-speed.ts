/**
 * What finding names costs: tokens per second of CPU time of the annotation alone and of the annotation with the
 * resolution after it, over our labelled articles and the larger sets where they lie beside the checkout.
 *   node bench/resolve-speed.ts [--rounds 9] [--eval FOLDER]
 * Both ways are measured by turns, so that a busy machine slows both alike. The ratio is to be 0.8 or more.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readArticles } from '../eval/read-articles.ts';
import { annotate } from '../ingest/annotate/index.ts';
import { readDocument } from '../ingest/read/index.ts';
import { resolve } from '../ingest/resolve/index.ts';
import type { Document } from '../src/domain/document.ts';
import { BESIDE, labelledTexts } from './spacy/texts.ts';

const WANTED = 0.8;
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
  annotate: (document: Document) => annotate(document.text).tokens.length,
  'annotate and resolve': (document: Document) => {
    const annotation = annotate(document.text);
    resolve({ document, ...annotation });
    return annotation.tokens.length;
  },
} as const;
type Way = keyof typeof ways;
const WAYS: readonly Way[] = ['annotate', 'annotate and resolve'];

/** Tokens per CPU second of all threads: compiling and collecting garbage are part of the price. */
async function measure(way: Way): Promise<number> {
  const before = process.cpuUsage();
  const tokens = documents.reduce((sum, document) => sum + ways[way](document), 0);
  await setTimeout(SETTLE);
  const { user, system } = process.cpuUsage(before);
  return tokens / ((user + system) / 1e6);
}

const readings = WAYS.map((way) => ({ way, speeds: [] as number[] }));
for (let round = 0; round < WARM_UP + rounds; round += 1) {
  for (const { way, speeds } of readings) {
    const speed = await measure(way);
    if (round >= WARM_UP) speeds.push(speed);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const [alone = Number.NaN, both = Number.NaN] = readings.map(({ speeds }) => median(speeds));
const tokens = documents.reduce((sum, document) => sum + ways.annotate(document), 0);
console.log(`${documents.length} texts, ${tokens} tokens, median of ${rounds} rounds`);
for (const { way, speeds } of readings)
  console.log(`${way.padEnd(22)} ${Math.round(median(speeds)).toString().padStart(7)} tokens per CPU second`);
console.log(`ratio ${(both / alone).toFixed(3)} (wanted: ${WANTED} or more)`);
