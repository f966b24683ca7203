/** Facts that somebody compared with the text: which rule read each, what spoke for doubt, and whether it was right. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { rawDocumentOf } from '../eval/raw-document.ts';
import { Facts, type LabelledRecord } from '../eval/record.ts';
import { sameEntityIn } from '../eval/score/aliases.ts';
import { rootOf } from '../eval/score/event-type.ts';
import { pairEvents } from '../eval/score/pair-events.ts';
import { doubtsOf } from '../ingest/code/doubts-of.ts';
import { DOUBTS, type Doubt } from '../ingest/gazetteers/confidence.ts';
import { extract } from '../ingest/pipeline.ts';
import { BESIDE, evalSets } from '../src/cli/eval-sets.ts';
import { toRecord } from '../src/cli/record-format.ts';
import { EVENT_TYPES, type EventType } from '../src/domain/event.ts';

export interface Outcome {
  readonly set: string;
  readonly type: EventType;
  readonly rule: string;
  readonly doubts: readonly Doubt[];
  /** 1 where it is right, 0 where it is wrong, 0.5 where readers may differ; null where no label speaks of it. */
  readonly right: number | null;
}

/** All events of labelled records, one at a time against all labels. */
export function labelledOutcomes(only?: readonly string[]): readonly Outcome[] {
  return evalSets(BESIDE)
    .filter(({ name }) => only === undefined || only.includes(name))
    .flatMap(({ name, read }) =>
      read()
        .filter(({ layers }) => layers.events !== 'none')
        .flatMap((record) => outcomesOf(record, name)),
    );
}

const Judged = z.array(
  z.strictObject({
    set: z.string(),
    type: z.enum(EVENT_TYPES),
    rule: z.string(),
    doubts: z.array(z.enum(DOUBTS)).default([]),
    right: z.number().default(0),
    debatable: z.number().default(0),
    wrong: z.number().default(0),
  }),
);

/** Facts of news that a person read beside their sentences; the file holds numbers alone. */
export function judgedOutcomes(): readonly Outcome[] {
  const rows = Judged.parse(parse(readFileSync(new URL('judged-facts.yaml', import.meta.url), 'utf8')));
  return rows.flatMap(({ right, debatable, wrong, ...row }) => [
    ...Array.from({ length: right }, () => ({ ...row, right: 1 })),
    ...Array.from({ length: debatable }, () => ({ ...row, right: 0.5 })),
    ...Array.from({ length: wrong }, () => ({ ...row, right: 0 })),
  ]);
}

function outcomesOf(record: LabelledRecord, set: string): readonly Outcome[] {
  const extraction = extract(rawDocumentOf(record));
  return extraction.events.flatMap((event) => {
    const answer = Facts.parse(toRecord({ ...extraction, events: [event] }, record.id));
    if (answer.events.length === 0) return [];
    const right = outcome(record, answer);
    const byRule = new Map(event.assertions.map((assertion) => [assertion.rule, assertion]));
    return [...byRule].map(([rule, assertion]) => {
      return { set, type: event.type, rule, doubts: doubtsOf(assertion), right };
    });
  });
}

function outcome(record: LabelledRecord, answer: Facts): number | null {
  const [event] = answer.events;
  if (!event) return null;
  const { labelOf, fitting } = pairEvents(record.events, answer.events, sameEntityIn(record, answer));
  const labels = [labelOf.get(event) ?? [], fitting.get(event) ?? []].flat();
  if (labels.length > 0) {
    const isSame = labels.some(
      ({ status, alsoStatus }) => status === null || [status, ...alsoStatus].includes(event.status ?? ''),
    );
    return isSame ? 1 : 0;
  }
  const { events, fullEventTypes } = record.layers;
  const isFull = events === 'full' && (!fullEventTypes || fullEventTypes.includes(rootOf(event.type)));
  return isFull ? 0 : null;
}
