/**
 * Every rule of the events: how often it fired on labelled articles, how often it was right, and the confidence it claims.
 *   node bench/rule-table.ts [--set articles --set hand …]
 * Right is an event that the labels have, with the same status. An event of a type of which the labels do not hold every
 * event, and which they lack, counts in neither: nobody said that it is wrong.
 */
import { parseArgs } from 'node:util';
import { Facts, type LabelledRecord } from '../eval/record.ts';
import { sameEntityIn } from '../eval/score/aliases.ts';
import { rootOf } from '../eval/score/event-type.ts';
import { pairEvents } from '../eval/score/pair-events.ts';
import { eventWords } from '../ingest/gazetteers/event-words.ts';
import { extractDocument } from '../ingest/pipeline.ts';
import { readDocument } from '../ingest/read/index.ts';
import { BESIDE, evalSets } from '../src/cli/eval-sets.ts';
import { toRecord } from '../src/cli/record-format.ts';
import { parseArticleDate } from '../src/domain/article-date.ts';
import type { Event } from '../src/domain/event.ts';
import type { Extraction } from '../src/domain/extraction.ts';

const { values } = parseArgs({ options: { set: { type: 'string', multiple: true } } });

interface Row {
  fired: number;
  judged: number;
  right: number;
}
const rows = new Map<string, Row>(eventWords().frames.map(({ rule }) => [rule, { fired: 0, judged: 0, right: 0 }]));

for (const set of evalSets(BESIDE)) {
  if (values.set !== undefined && !values.set.includes(set.name)) continue;
  const records = set.read().filter(({ layers }) => layers.events !== 'none');
  for (const record of records) judge(record, read(record));
}

const table = [...rows].toSorted(([, a], [, b]) => b.fired - a.fired);
console.log(`${'rule'.padEnd(26)}fired  judged  right   rate  claims`);
for (const [rule, { fired, judged, right }] of table) {
  const claimed = eventWords().frames.find((frame) => frame.rule === rule)?.confidence;
  const rate = judged === 0 ? '   –' : (right / judged).toFixed(2);
  console.log(
    `${rule.padEnd(26)}${String(fired).padStart(5)}${String(judged).padStart(8)}${String(right).padStart(7)}${rate.padStart(7)}${(claimed?.toFixed(2) ?? '–').padStart(8)}`,
  );
}

function read({ id, text, title, docDate }: LabelledRecord): Extraction {
  const meta = {
    ...(title === null ? {} : { title }),
    ...(docDate === null ? {} : { publishedAt: parseArticleDate(docDate) }),
  };
  return extractDocument(
    readDocument({ name: id, bytes: new TextEncoder().encode(text), mediaType: 'text/plain', meta }),
  );
}

/** One event at a time against all labels: what is right then is right, what is called false is wrong. */
function judge(record: LabelledRecord, extraction: Extraction): void {
  for (const event of extraction.events) {
    const alone = { ...extraction, events: [event] };
    const answer = Facts.parse(toRecord(alone, record.id));
    if (answer.events.length === 0) continue;
    const { right, judged } = outcome(record, answer);
    for (const rule of rulesOf(event)) {
      const row = rows.get(rule) ?? { fired: 0, judged: 0, right: 0 };
      rows.set(rule, { fired: row.fired + 1, judged: row.judged + judged, right: row.right + right });
    }
  }
}

function outcome(record: LabelledRecord, answer: Facts): { readonly right: number; readonly judged: number } {
  const [event] = answer.events;
  if (!event) return { right: 0, judged: 0 };
  const { labelOf, fitting } = pairEvents(record.events, answer.events, sameEntityIn(record, answer));
  const labels = [labelOf.get(event) ?? [], fitting.get(event) ?? []].flat();
  if (labels.length > 0) {
    const isSame = labels.some(
      ({ status, alsoStatus }) => status === null || [status, ...alsoStatus].includes(event.status ?? ''),
    );
    return { right: isSame ? 1 : 0, judged: 1 };
  }
  const { events, fullEventTypes } = record.layers;
  const isFull = events === 'full' && (!fullEventTypes || fullEventTypes.includes(rootOf(event.type)));
  return { right: 0, judged: isFull ? 1 : 0 };
}

function rulesOf({ assertions }: Event): readonly string[] {
  return [...new Set(assertions.map(({ rule }) => rule))];
}
