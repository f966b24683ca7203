import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticles } from '../../eval/read-articles.ts';
import { readLabelledRecords } from '../../eval/read-records.ts';
import type { LabelledRecord } from '../../eval/record.ts';
import type { Options } from '../../eval/score/index.ts';

/** A set of labelled records, read only when it is scored. */
export interface EvalSet {
  readonly name: string;
  readonly options: Options;
  readonly read: () => readonly LabelledRecord[];
}

/** Where the larger sets lie: beside a checkout. */
export const BESIDE = fileURLToPath(new URL('../../../shared/eval/dev', import.meta.url));

/** Sets whose labels do not tell a country from a place, or that label few types. */
const OPTIONS: Readonly<Record<string, Options>> = {
  crossner_politics: { mergePlaces: true, types: ['person', 'organisation', 'place'] },
  redocred_politics: { mergePlaces: true },
};

/** Whole articles labelled alike, whose figures count together. */
const TOGETHER: readonly string[] = ['hand', 'reference_article'];

export function evalSets(folder: string): readonly EvalSet[] {
  const sets = setsIn(folder);
  const whole = sets.filter(({ name }) => TOGETHER.includes(name));
  const together = { name: TOGETHER.join('+'), options: {}, read: () => whole.flatMap(({ read }) => read()) };
  return [
    { name: 'articles', options: {}, read: readArticles },
    ...sets,
    ...(whole.length === TOGETHER.length ? [together] : []),
  ];
}

function setsIn(folder: string): EvalSet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => {
      const name = basename(file, '.jsonl');
      return { name, options: OPTIONS[name] ?? {}, read: () => readLabelledRecords(join(folder, file)) };
    });
}
