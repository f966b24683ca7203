import type { Document } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { nameWords } from '../gazetteers/words.ts';
import type { Named } from './persons.ts';
import { surfaceOf, type View, wordAt } from './view.ts';

/** Words of the longest of `alsoCalled`. */
const LONGEST = 6;

/** Other names that a text gives people, each with the full name: "General Karim Daro, known as Hemo". */
export function otherNames(named: readonly Named[], document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const { view, run, key } of named) {
    const at = afterCalled(view, run.to);
    const other = at === null ? undefined : view.runs.find(({ from }) => from === at);
    if (other) found.set(nameKey(surfaceOf(view, document, other)), key);
  }
  return found;
}

/** The token after ", also known as", a quotation mark before the name or not; null where nothing such is said. */
function afterCalled(view: View, end: number): number | null {
  let from = end;
  while (/^(?:,|\(|who|is|was)$/.test(wordAt(view, from))) from++;
  const { alsoCalled, calledFirsts } = nameWords();
  if (!calledFirsts.has(wordAt(view, from))) return null;
  for (let to = from + LONGEST; to > from; to--) {
    const words = view.tokens.slice(from, to).map(({ text }) => text.toLowerCase());
    if (alsoCalled.has(words.join(' '))) return /^["“‘'«]$/.test(wordAt(view, to)) ? to + 1 : to;
  }
  return null;
}
