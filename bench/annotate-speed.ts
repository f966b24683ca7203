/**
 * Our annotation and spaCy's nlp.pipe over the same texts, in tokens per second of CPU time, one thread each, by turns;
 * then our model's loading, memory, and the time for texts of growing length.
 *   node bench/annotate-speed.ts [--rounds 5] [--eval FOLDER] [--article FOLDER]
 * The first run needs the network and Python for spaCy.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { beside, pythonEnvironment, pythonWithSpacy } from './spacy/python.ts';
import { articleTexts, BESIDE, labelledTexts } from './spacy/texts.ts';
import { Worker } from './spacy/worker.ts';

const LONG = 50_000;
const LOADS = 5;
const LENGTHS = [25_000, 50_000, 100_000, 200_000, 400_000];
const OURS = beside('our-speed.ts');

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    eval: { type: 'string', default: BESIDE.eval },
    article: { type: 'string', default: BESIDE.article },
  },
});
const rounds = Math.max(3, Number(options.rounds));

const RoundAnswer = z.object({ tokens: z.int(), cpu: z.number(), wall: z.number(), perCpuSecond: z.number() });

type Round = z.infer<typeof RoundAnswer>;

interface Racer {
  readonly who: string;
  readonly worker: Worker;
  readonly readings: Round[];
}

const texts = [...labelledTexts(options.eval), ...articleTexts(options.article)].map(({ text }) => text);
if (texts.length === 0) throw new Error('There are no texts; name a folder with --eval or --article.');
const whole = texts.join('\n\n');

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Both stay alive and are asked by turns, so that a busy machine or a hot one slows both alike. */
async function race(name: string, given: readonly string[]): Promise<void> {
  const spacy = new Worker(pythonWithSpacy(), [beside('speed.py')], given, pythonEnvironment());
  const racers: readonly Racer[] = [
    { who: 'ours', worker: ours('rounds', given), readings: [] },
    { who: 'spaCy', worker: spacy, readings: [] },
  ];
  for (const { who, worker } of racers) console.log(`${name}: ${who} is ${JSON.stringify(await worker.next())}`);
  for (let round = 0; round <= rounds; round += 1) {
    for (const { worker, readings } of racers) {
      const reading = RoundAnswer.parse(await worker.ask());
      if (round > 0) readings.push(reading);
    }
  }
  const speeds = racers.map(({ who, readings }) => {
    const cpu = median(readings.map(({ perCpuSecond }) => perCpuSecond));
    const wall = median(readings.map(({ tokens, wall: seconds }) => tokens / seconds));
    const all = readings.map(({ perCpuSecond }) => Math.round(perCpuSecond)).join(', ');
    console.log(
      `${name}: ${who.padEnd(5)} ${Math.round(cpu)} tokens per CPU second (${all}), ${Math.round(wall)} per second of wall time, ${readings[0]?.tokens} tokens`,
    );
    return cpu;
  });
  console.log(`${name}: ours / spaCy = ${((speeds[0] ?? Number.NaN) / (speeds[1] ?? Number.NaN)).toFixed(2)}\n`);
  for (const { worker } of racers) await worker.end();
}

function ours(what: string, given: readonly string[]): Worker {
  return new Worker(process.execPath, [OURS, what], given);
}

/** One answer of a fresh process. */
async function fresh(what: string, given: readonly string[]): Promise<unknown> {
  const worker = ours(what, given);
  const answer = await worker.next();
  await worker.end();
  return answer;
}

function joined(length: number): string[] {
  const long: string[] = [];
  for (const text of texts) {
    const last = long.at(-1);
    if (last === undefined || last.length >= length) long.push(text);
    else long[long.length - 1] = `${last}\n\n${text}`;
  }
  return long;
}

/** The texts again and again: past their own length the words are known ones, as in any long text most are. */
function ofLength(length: number): string {
  return `${whole}\n\n`.repeat(Math.ceil(length / whole.length)).slice(0, length);
}

await race(`${texts.length} texts`, texts);
const long = joined(LONG);
await race(`the same as ${long.length} long texts`, long);

const loads: number[] = [];
for (let i = 0; i < LOADS; i += 1) {
  loads.push(z.object({ milliseconds: z.number() }).parse(await fresh('load', [])).milliseconds);
}
console.log(
  `loading our model: ${Math.round(median(loads))} ms (${loads.map(Math.round).join(', ')}), fresh processes`,
);

const { megabytes } = z.object({ megabytes: z.number() }).parse(await fresh('memory', [ofLength(200_000)]));
console.log(`memory at most: ${Math.round(megabytes)} MB, a fresh process with one text of 200,000 characters`);

const lengths = ours('lengths', LENGTHS.map(ofLength));
for (const _ of LENGTHS) {
  const { characters, tokens, cpu, wall } = RoundAnswer.extend({ characters: z.int() }).parse(await lengths.next());
  console.log(
    `${String(characters).padStart(7)} characters, ${String(tokens).padStart(6)} tokens: ${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s wall, ${((1e6 * cpu) / tokens).toFixed(0)} µs CPU a token`,
  );
}
await lengths.end();
