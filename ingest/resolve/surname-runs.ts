import type { Run } from './run.ts';
import { titleIn } from './titles.ts';
import { type View, wordAt } from './view.ts';

const MONTHS = /^(?:January|March|April|May|June|July|August)$/;
const BEFORE_MONTHS = /^(?:in|since|until|till|during|last|next|this|late|early|mid|by|\d+(?:st|nd|rd|th)?)$/;
const BESIDE_TITLES = /^(?:the|an?|this|that|every|each|no|his|her|its|our|their|my|your|former|then|late)$/;

/**
 * Single words that no run has because they are titles, months or ordinary words as well, and that are the surname of
 * somebody in the article: "Imran Khan … Khan said", "Theresa May … May left".
 */
export function surnameRuns(view: View, isSurname: (name: string) => boolean): Run[] {
  const isIn = (runs: readonly Run[], at: number) => runs.some(({ from, to }) => from <= at && at < to);
  return view.tokens.flatMap(({ text, tag }, at) => {
    if (!/^\p{Lu}\p{L}/u.test(text) || isIn(view.runs, at) || !isSurname(text) || isIn(view.hits, at)) return [];
    // "May said", and not "May he live long".
    const isNoun = /^NNPS?$/.test(tag) || /^(?:VBD|VBN|VBZ|MD)$/.test(view.tokens[at + 1]?.tag ?? '');
    return !isNoun || isMonth(view, at) || isTitle(view, at) ? [] : [{ from: at, to: at + 1 }];
  });
}

function isMonth({ tokens }: View, at: number): boolean {
  const { text = '', entity = '' } = tokens[at] ?? {};
  if (!MONTHS.test(text) || entity.endsWith('PERSON')) return false;
  // "The end of May": a month alone is often a person whom the model does not know.
  if (entity === 'I-DATE' || /^\d/.test(tokens[at + 1]?.text ?? '')) return true;
  return BEFORE_MONTHS.test(tokens[at - 1]?.text.toLowerCase() ?? '');
}

/** "King Harald", "the Shah": a title, and of somebody else. */
function isTitle(view: View, at: number): boolean {
  if (titleIn(view.tokens, at) === null) return false;
  return BESIDE_TITLES.test(wordAt(view, at - 1)) || /^\p{Lu}|^of$/u.test(view.tokens[at + 1]?.text ?? '');
}
