/**
 * Every rule of the events: how often it fired on labelled articles and on judged news, how often it was right, and the
 * confidence it claims without a doubt.
 *   node bench/rule-table.ts [--set articles --set hand …]
 * Right is an event that the labels have, with the same status. An event of a type of which the labels do not hold every
 * event, and which they lack, counts in neither: nobody said that it is wrong. Judged facts (bench/judged-facts.yaml) were
 * read by a person; a debatable one is half right.
 */
import { parseArgs } from 'node:util';
import { confidences } from '../ingest/gazetteers/confidence.ts';
import { eventWords } from '../ingest/gazetteers/event-words.ts';
import { judgedOutcomes, labelledOutcomes, type Outcome } from './outcomes.ts';

const { values } = parseArgs({ options: { set: { type: 'string', multiple: true } } });
const judged = judgedOutcomes().filter(({ set }) => values.set?.includes(set) ?? true);
const byRule = Map.groupBy([...labelledOutcomes(values.set), ...judged], ({ rule }) => rule);
const silent = eventWords().frames.filter(({ rule }) => !byRule.has(rule));
const table: [string, Outcome[]][] = [...byRule, ...silent.map(({ rule }): [string, Outcome[]] => [rule, []])];

console.log(`${'rule'.padEnd(26)}fired  judged  right   rate  claims`);
for (const [rule, fired] of table.toSorted(([, a], [, b]) => b.length - a.length)) {
  const known = fired.flatMap(({ right }) => right ?? []);
  const right = known.reduce((sum, one) => sum + one, 0);
  const rate = known.length === 0 ? '–' : (right / known.length).toFixed(2);
  const claims = confidences().rules[rule]?.toFixed(2) ?? '–';
  const cells = [`${fired.length}`.padStart(5), `${known.length}`.padStart(8), `${right}`.padStart(7)];
  console.log(`${rule.padEnd(26)}${cells.join('')}${rate.padStart(7)}${claims.padStart(8)}`);
}
