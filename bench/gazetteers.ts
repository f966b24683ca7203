/**
 * What a start pays for all gazetteers, in milliseconds: reading them as tools/ensure-gazetteers.ts wrote them, which is to
 * be 250 or less, and the parsing of the YAML that this spares.
 *   node bench/gazetteers.ts [--rounds 5]
 * Each round is a process of its own, for a gazetteer is read once in one.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { cities } from '../ingest/gazetteers/cities.ts';
import { countries } from '../ingest/gazetteers/countries.ts';
import { doubtCues } from '../ingest/gazetteers/doubt-cues.ts';
import { eventWords } from '../ingest/gazetteers/event-words.ts';
import { firstNames } from '../ingest/gazetteers/first-names.ts';
import { governors } from '../ingest/gazetteers/governors.ts';
import { nameShapes } from '../ingest/gazetteers/name-shapes.ts';
import { officeWords } from '../ingest/gazetteers/offices.ts';
import { organisations } from '../ingest/gazetteers/organisations.ts';
import { shippedText } from '../ingest/gazetteers/shipped.ts';
import { treaties, treatyShapes } from '../ingest/gazetteers/treaties.ts';
import { gazetteerVersion, shippedFiles } from '../ingest/gazetteers/version.ts';
import { weaponShapes, weapons } from '../ingest/gazetteers/weapons.ts';
import { wireAgencies } from '../ingest/gazetteers/wire-agencies.ts';
import { nameWords, placeWords, titleWords } from '../ingest/gazetteers/words.ts';

const WANTED = 250;
const READERS = {
  countries,
  cities,
  organisations,
  treaties: () => [treaties(), treatyShapes()],
  weapons: () => [weapons(), weaponShapes()],
  offices: officeWords,
  'first names': firstNames,
  words: () => [nameWords(), placeWords(), titleWords(), nameShapes(), wireAgencies()],
  rules: () => [eventWords(), governors(), doubtCues()],
  version: gazetteerVersion,
} as const;
const YAML = 'parsing the YAML';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, once: { type: 'boolean', default: false } },
});

function milliseconds(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

if (options.once) {
  const rows = Object.entries(READERS).map(([name, read]) => [name, milliseconds(read)] as const);
  const yaml = milliseconds(() => shippedFiles().map((file) => parse(shippedText(file))));
  console.log(JSON.stringify(Object.fromEntries([...rows, [YAML, yaml]])));
} else {
  const rounds: Record<string, number>[] = Array.from({ length: Math.max(1, Number(options.rounds)) }, () =>
    JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--once'], { encoding: 'utf8' })),
  );
  const median = (name: string) =>
    rounds.map((round) => round[name] ?? 0).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
  const print = (name: string, value: number) => console.log(`${name.padEnd(18)}${value.toFixed(0).padStart(5)} ms`);
  for (const name of Object.keys(READERS)) print(name, median(name));
  const sum = Object.keys(READERS).reduce((total, name) => total + median(name), 0);
  print('all', sum);
  console.log(`wanted: ${WANTED} or less. Without the compiled file, besides:`);
  print(YAML, median(YAML));
}
