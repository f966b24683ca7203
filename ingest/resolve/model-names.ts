import type { Token } from '../../src/domain/document.ts';
import type { Run } from './name-runs.ts';

/** A name that the model found, without article and possessive; `label` is one of OntoNotes' types. */
export interface ModelName extends Run {
  readonly label: string;
}

/** The model's names in a sentence. */
export function modelNames(tokens: readonly Token[]): ModelName[] {
  const names: ModelName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { entity = 'O' } = tokens[at] ?? {};
    if (!entity.startsWith('B-')) continue;
    let to = at + 1;
    while (tokens[to]?.entity === `I-${entity.slice(2)}`) to++;
    const name = trimmed(tokens, { from: at, to });
    if (name) names.push({ ...name, label: entity.slice(2) });
  }
  return names;
}

function trimmed(tokens: readonly Token[], run: Run): Run | null {
  let { from, to } = run;
  while (from < to && !/^\p{Lu}|^\d/u.test(tokens[from]?.text ?? '')) from++;
  while (to > from && /^(?:['’]s?|[-,.;:()"“”]|of|the|and)$/.test(tokens[to - 1]?.text ?? '')) to--;
  if (/^(?:The|A|An)$/.test(tokens[from]?.text ?? '')) from++;
  return from < to ? { from, to } : null;
}
