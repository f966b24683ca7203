import type { Figures } from '../../eval/score/index.ts';

type Column = readonly [head: string, cell: (figures: Figures) => string];

const NAMES: readonly Column[] = [
  ['records', ({ records }) => String(records)],
  ['entity P', ({ entities }) => rate(entities?.precision)],
  ['R', ({ entities }) => rate(entities?.recall)],
  ['F1', ({ entities }) => rate(entities?.f1)],
  ['spans F1', ({ spans }) => rate(spans?.f1)],
  ['roles R', ({ roles }) => rate(roles?.recall)],
  ['P', ({ roles }) => rate(roles?.precision)],
  ['coref', ({ coref }) => rate(coref?.value)],
];

const FACTS: readonly Column[] = [
  ['records', ({ records }) => String(records)],
  ['type and parties R', ({ events }) => rate(events?.recall)],
  ['events F1', ({ strictEvents }) => rate(strictEvents?.f1)],
  ['consult+treaty F1', ({ strictConsultAndTreaty }) => rate(strictConsultAndTreaty?.f1)],
  ['mode', ({ accuracy }) => rate(accuracy.mode?.value)],
  ['place', ({ accuracy }) => rate(accuracy.place?.value)],
  ['date', ({ accuracy }) => rate(accuracy.date?.value)],
  ['direct quotes F1', ({ directQuotes }) => rate(directQuotes?.f1)],
  ['indirect R', ({ indirectQuotes }) => rate(indirectQuotes?.speakerRecall)],
  ['untrue as happened', ({ toldAsHappened: told }) => (told ? `${told.count} of ${told.of}` : '–')],
];

const NOTE = `
P, R and F1 are precision, recall and their harmonic mean. Entities are matched by name and type; spans to the letter;
events strictly, with their status, or by type and both parties alone; mode, place and date are of the matched events;
quotes are those with their speaker. – is not labelled in that set. Untrue as happened: planned, cancelled or denied events
that are told as facts; it must be 0.
`;

interface ScoredSet {
  readonly name: string;
  readonly figures: Figures;
}

/** The figures of all sets, a row each: who and what is named, then what is told of them. */
export function evalTable(sets: readonly ScoredSet[]): string {
  return `${tableOf(NAMES, sets)}\n\n${tableOf(FACTS, sets)}\n${NOTE}`;
}

function tableOf(columns: readonly Column[], sets: readonly ScoredSet[]): string {
  const rows = [
    ['set', ...columns.map(([head]) => head)],
    ...sets.map(({ name, figures }) => [name, ...columns.map(([, cell]) => cell(figures))]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return rows.map(line).join('\n');
}

function rate(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3).replace(/^0/, '');
}
