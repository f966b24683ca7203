import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export type Source = 'eval' | 'article' | 'odd';

export interface Text {
  readonly source: Source;
  readonly id: string;
  readonly text: string;
}

/** Labelled records and articles lie beside the checkout and are no part of it. */
export const BESIDE = {
  eval: fileURLToPath(new URL('../../../shared/eval/dev', import.meta.url)),
  article: fileURLToPath(new URL('../../../shared/article', import.meta.url)),
};

const Labelled = z.object({ id: z.string(), text: z.string() });

function filesOf(folder: string, ending: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  if (names.length === 0) console.warn(`Left out: there is no *${ending} in ${folder}.`);
  return names.toSorted().map((name) => join(folder, name));
}

/** The texts of labelled records, JSON lines with an id and a text. */
export function labelledTexts(folder: string): Text[] {
  return filesOf(folder, '.jsonl').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => Labelled.parse(JSON.parse(line)))
      .map(({ id, text }) => ({ source: 'eval', id: `${basename(file, '.jsonl')}/${id}`, text })),
  );
}

export function articleTexts(folder: string): Text[] {
  return filesOf(folder, '.txt').map((file) => ({
    source: 'article',
    id: basename(file, '.txt'),
    text: readFileSync(file, 'utf8'),
  }));
}
