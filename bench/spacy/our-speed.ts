/**
 * Our side of bench/annotate-speed.ts, in a process of its own. The first line in is a JSON list of texts; what is
 * asked of them is the argument:
 *   rounds    every further line is answered with {tokens, cpu, wall, perCpuSecond} of one round over all texts
 *   load      milliseconds until the model is ready, code included
 *   memory    the most memory the process ever had, after all texts
 *   lengths   a line {characters, tokens, cpu, wall} for each text, the median of five
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

const SETTLE = 100;
const REPEATS = 5;

const beforeLoad = performance.now();
const { loadLanguage } = await import('../../ingest/annotate/language.ts');
const language = loadLanguage();
const load = performance.now() - beforeLoad;

/** CPU time is that of all threads: compiling and collecting garbage are part of the price, also just after the end. */
async function round(texts: readonly string[]) {
  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  const tokens = texts.reduce((sum, text) => sum + language.annotate(text).tokens.length, 0);
  const wall = (performance.now() - wallBefore) / 1000;
  await setTimeout(SETTLE);
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpu = (user + system) / 1e6;
  return { tokens, cpu, wall, perCpuSecond: tokens / cpu };
}

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
let texts: readonly string[] | undefined;
lines.on('line', async (line) => {
  if (texts === undefined) {
    texts = parsed(line);
    await begin(texts);
  } else {
    answer(await round(texts));
  }
});
await once(lines, 'close');

/** Without zod, whose loading is a part of the model's. */
function parsed(line: string): string[] {
  const given: unknown = JSON.parse(line);
  if (!Array.isArray(given)) throw new TypeError('The first line must be a list of texts.');
  return given.map(String);
}

async function begin(given: readonly string[]): Promise<void> {
  switch (process.argv[2]) {
    case 'load':
      return answer({ milliseconds: load });
    case 'memory':
      for (const text of given) language.annotate(text);
      return answer({ megabytes: process.resourceUsage().maxRSS / 1024 });
    case 'lengths':
      await round(given);
      for (const text of given) {
        const rounds = [];
        for (let i = 0; i < REPEATS; i += 1) rounds.push(await round([text]));
        const median = rounds.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(REPEATS / 2)];
        answer({ characters: text.length, ...median });
      }
      return;
    default:
      return answer({ node: process.version });
  }
}
