/**
 * Whether a confidence means what it says: of the facts that claim 0.9, nine in ten should be right.
 *   node bench/calibration.ts          bins of confidence: by set, on all, and with a table that was fitted on others
 *   node bench/calibration.ts --fit    prints ingest/gazetteers/confidence.yaml anew
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { confidenceOf, UNFRAMED } from '../ingest/gazetteers/confidence.ts';
import { eventWords } from '../ingest/gazetteers/event-words.ts';
import { fitted, heldOut } from './fit-confidence.ts';
import { judgedOutcomes, labelledOutcomes, type Outcome } from './outcomes.ts';

/** The sets whose every event is labelled; of others only what people judged counts. */
const FULL = ['articles', 'hand', 'reference_article'];

const { values } = parseArgs({ options: { fit: { type: 'boolean' } } });
const facts = [...labelledOutcomes(FULL), ...judgedOutcomes()].filter(({ right }) => right !== null);

if (values.fit) {
  const file = readFileSync(new URL('../ingest/gazetteers/confidence.yaml', import.meta.url), 'utf8');
  console.log(
    file
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n'),
  );
  console.log(fitted(facts, [...eventWords().frames, ...UNFRAMED]));
} else {
  for (const [set, own] of Map.groupBy(facts, (fact) => fact.set)) print(set, own, stated);
  print('all', facts, stated);
  const held = heldOut(facts);
  print('all, each by a table fitted without it', facts, (fact) => held.get(fact) ?? 0);
}

function print(title: string, own: readonly Outcome[], of: (fact: Outcome) => number): void {
  const bins = Map.groupBy(own, (fact) => Math.min(9, Math.floor(of(fact) * 10)));
  console.log(`\n${title}\nconfidence   facts  stated   right`);
  let error = 0;
  for (const [bin, inside] of [...bins].toSorted(([a], [b]) => a - b)) {
    const claims = mean(inside, of);
    const right = mean(inside, rightness);
    error += (inside.length / own.length) * Math.abs(claims - right);
    const range = `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}`;
    const [size, ...shares] = [String(inside.length), claims.toFixed(2), right.toFixed(2)];
    console.log(`${range.padEnd(10)}${size.padStart(8)}${shares.map((one) => one.padStart(8)).join('')}`);
  }
  console.log(
    `right ${mean(own, rightness).toFixed(2)} of ${own.length}, expected calibration error ${error.toFixed(3)}`,
  );
}

function stated({ rule, type, doubts }: Outcome): number {
  return confidenceOf(rule, type, doubts);
}

function rightness({ right }: Outcome): number {
  return right ?? 0;
}

function mean(own: readonly Outcome[], of: (fact: Outcome) => number): number {
  return own.reduce((sum, fact) => sum + of(fact), 0) / own.length;
}
