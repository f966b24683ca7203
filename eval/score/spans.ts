import type { FactMention, Facts, LabelledRecord } from '../record.ts';
import { type Options, readType, type Score, typesScored } from './score.ts';

/** Names by type and exact offsets. Where an optional entity stands, nothing is wanted and nothing is wrong. */
export function scoreSpans(labelled: LabelledRecord, answered: Facts, options: Options, score: Score): void {
  const completeness = labelled.layers.entities;
  if (completeness === 'none') return;
  const named =
    labelled.mentions.length > 0 ? labelled.mentions : labelled.entities.filter(({ optional }) => !optional);
  const wanted = spansOf(named, options).filter(({ type }) => options.types?.includes(type) ?? true);
  if (wanted.length === 0) return;
  const excused = new Set(
    spansOf(
      labelled.entities.filter(({ optional }) => optional),
      options,
    ).map(({ start, end }) => `${start}-${end}`),
  );
  const scored = typesScored(labelled, options);
  const given = spansOf([...answered.entities, ...answered.mentions], options)
    .filter(({ type }) => scored?.has(type) ?? true)
    .filter(({ start, end }) => !excused.has(`${start}-${end}`));
  const answers = new Set(given.map(({ key }) => key));
  const labels = new Set(wanted.map(({ key }) => key));
  for (const { key } of wanted) score.spans.want(answers.has(key));
  for (const { key } of given) if (labels.has(key) || completeness === 'full') score.spans.give(labels.has(key));
}

interface Place {
  readonly key: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function spansOf(mentions: readonly FactMention[], options: Options): Place[] {
  const spans = new Map<string, Place>();
  for (const { type: written, start, end } of mentions) {
    if (typeof start !== 'number' || typeof end !== 'number') continue;
    const type = readType(written, options);
    const key = `${type} ${start}-${end}`;
    spans.set(key, { key, type, start, end });
  }
  return [...spans.values()];
}
