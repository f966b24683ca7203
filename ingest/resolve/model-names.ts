import type { Token } from '../../src/domain/document.ts';
import { partsOfList } from './listed-names.ts';
import type { Run } from './run.ts';

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
    const label = entity.slice(2);
    for (const part of parts(tokens, { from: at, to })) {
      const name = trimmed(tokens, part);
      if (name === null) continue;
      for (const one of label === 'ORG' ? partsOfList(tokens, name) : [name]) names.push({ ...one, label });
    }
  }
  return names;
}

/** "David Ortiz / Ana Roca" are two, and a bracket begins another name. */
function parts(tokens: readonly Token[], { from, to }: Run): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!/^[/()]$/.test(tokens[at]?.text ?? '')) continue;
    runs.push({ from: start, to: at });
    start = at + 1;
  }
  return [...runs, { from: start, to }].filter((run) => run.from < run.to);
}

function trimmed(tokens: readonly Token[], run: Run): Run | null {
  let { from, to } = run;
  while (from < to && !/^\p{Lu}|^\d/u.test(tokens[from]?.text ?? '')) from++;
  // "Antunes' s"
  if (tokens[to - 1]?.text === 's' && /^['’]$/.test(tokens[to - 2]?.text ?? '')) to--;
  while (to > from && /^(?:['’]s?|[-,.;:()"“”]|of|the|and)$/.test(tokens[to - 1]?.text ?? '')) to--;
  if (/^(?:The|A|An)$/.test(tokens[from]?.text ?? '')) from++;
  return from < to ? { from, to } : null;
}
