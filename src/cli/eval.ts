import { rawDocumentOf } from '../../eval/raw-document.ts';
import { Facts, type LabelledRecord } from '../../eval/record.ts';
import { figuresOf, scoreRecords } from '../../eval/score/index.ts';
import { extract } from '../../ingest/pipeline.ts';
import { EntenteError } from '../domain/errors.ts';
import { addOwnGazetteers } from './add-own-gazetteers.ts';
import { BESIDE, type EvalSet, evalSets } from './eval-sets.ts';
import { evalTable } from './eval-table.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { toRecord } from './record-format.ts';
import { describeError } from './report-error.ts';
import { readSettings } from './settings.ts';

export interface EvalOptions {
  readonly json?: boolean;
  readonly set?: string;
  readonly errors?: string;
  /** Folder of the larger sets. */
  readonly sets?: string;
}

/** Scores the extraction against labels: our own articles always, and the larger sets where they lie beside the project. */
export async function evaluate(options: EvalOptions): Promise<ExitCode> {
  const shown = countOf(options.errors ?? '0');
  addOwnGazetteers(readSettings());
  const folder = options.sets ?? BESIDE;
  const all = evalSets(folder);
  if (all.length === 1) process.stderr.write(`The larger sets are absent: there is no *.jsonl in ${folder}.\n`);
  let total = 0;
  let failed = 0;
  const results = chosen(all, options.set).map(({ name, options: scored, read }) => {
    const records = read();
    const answers = new Map(records.flatMap((record) => answerTo(record) ?? []));
    total += records.length;
    failed += records.length - answers.size;
    const score = scoreRecords(records, answers, scored);
    return { name, figures: figuresOf(score), findings: score.findings.slice(0, shown) };
  });
  if (options.json === true) {
    const sets = results.map(({ name, figures, findings }) => ({
      name,
      ...figures,
      ...(shown > 0 ? { errors: findings } : {}),
    }));
    process.stdout.write(`${JSON.stringify({ sets }, null, 2)}\n`);
  } else {
    process.stdout.write(evalTable(results));
    for (const { name, findings } of results)
      if (findings.length > 0) process.stdout.write(`\n${name}\n${findings.map((line) => `  ${line}\n`).join('')}`);
  }
  return exitCodeOf(total, failed);
}

function chosen(sets: readonly EvalSet[], wanted: string | undefined): readonly EvalSet[] {
  if (wanted === undefined) return sets;
  const found = sets.filter(({ name }) => name === wanted);
  if (found.length > 0) return found;
  throw new EntenteError({
    code: 'WRONG_USAGE',
    message: `There is no set "${wanted}".`,
    help: `The sets here are: ${sets.map(({ name }) => name).join(', ')}.`,
  });
}

function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new EntenteError({
    code: 'WRONG_USAGE',
    message: `--errors is no number: "${text}".`,
    help: 'Say how many to list of each set: --errors 20',
  });
}

/** What the extraction reads; a text it refuses is said, and scored as read in vain. */
function answerTo(record: LabelledRecord): [[string, Facts]] | null {
  try {
    return [[record.id, Facts.parse(toRecord(extract(rawDocumentOf(record)), record.id))]];
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    process.stderr.write(`${record.id}: ${describeError(error)}`);
    return null;
  }
}
