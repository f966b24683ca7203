import { placeWords } from '../gazetteers/words.ts';
import { pluralTitleAt } from './plural-titles.ts';
import type { Run } from './run.ts';
import { titleBefore } from './titled.ts';
import { titleIn } from './titles.ts';
import { isPossessive, type View, wordAt } from './view.ts';

/** Words that may stand between an owner and the title: "Corvonia's newly elected first vice president". */
const BETWEEN = /^(?:JJ[RS]?|VB[GN]|RB|NN)$/;
const MOST_BETWEEN = 3;
/** Between a verb of motion and its preposition: "left early on Monday for Vardun". */
const ASIDE = /^(?:RB|NN|NNP|IN|RP)$/;
const LONGEST_ASIDE = 4;
const LONGEST_NAME = 3;

/**
 * Whether a name nobody knows stands where only a state, a region or a city can: "Corvonia's new mayor", "the ambassadors
 * of Corvonia, Vardun and Lesk", "left on Monday for Vardun". `guess` is what the model takes it for, if for anything.
 */
export function standsForState(view: View, run: Run, guess: string | null): boolean {
  return run.to - run.from <= LONGEST_NAME && (ownsOffice(view, run, guess) || isHeadedFor(view, run));
}

function ownsOffice(view: View, run: Run, guess: string | null): boolean {
  const { stateOffices, leadingOffices } = placeWords();
  // "Reyes's foreign minister" is of a cabinet; "Reyes's king" is of nobody. Bodies have presidents too.
  const isOffice = (word: string, { isPersonal = false, areMany = false }) =>
    (stateOffices.has(word) && !(isPersonal && guess === 'PERSON')) ||
    (leadingOffices.has(word) && (areMany || guess !== 'ORGANIZATION'));
  if (isPossessive(view, run.to)) return isOffice(officeAfter(view, run.to + 1), { isPersonal: true });
  const title = titleIn(view.tokens, run.to);
  if (title !== null && view.runs.some(({ from }) => from === title.to))
    return isName(view, run) && isOffice(officeEnding(view, title.to), {});
  const of = listStart(view, run.from) - 1;
  // "the presidents of Corvonia and Lesk"
  const areMany = pluralTitleAt(view.tokens, of - 1) !== null;
  return wordAt(view, of) === 'of' && isOffice(officeEndingAt(view, of), { areMany });
}

/** "Visiting Prime Minister X", "Socialist Prime Minister X": what only says of what sort the minister is owns no office. */
function isName(view: View, { from, to }: Run): boolean {
  const words = view.tokens.slice(from, to);
  return words.every(({ tag }) => tag === 'NNP') && !words.some(({ text }) => /(?:ist|crat|ive|al)$/.test(text));
}

/** What an office is by the last words of its title: "ambassador", "prime minister" and not any minister. */
function officeEnding(view: View, end: number): string {
  const word = wordAt(view, end - 1);
  return wordAt(view, end - 2) === 'prime' ? `prime ${word}` : word;
}

/** The last word of the title behind an owner, in the singular; empty where none is. */
function officeAfter(view: View, at: number): string {
  for (let from = at; from <= at + MOST_BETWEEN; from++) {
    const title = titleIn(view.tokens, from);
    if (title) return officeEnding(view, title.to);
    if (!BETWEEN.test(view.tokens[from]?.tag ?? '')) return '';
  }
  return '';
}

/** The same of the title before "of": "prime minister", "ambassadors"; a "minister of X" may be one of trade. */
function officeEndingAt(view: View, end: number): string {
  const several = pluralTitleAt(view.tokens, end - 1);
  const title = several ?? titleBefore(view.tokens, end);
  if (title === null) return '';
  const word = officeEnding(view, end);
  const office = several ? word.slice(0, -1) : word;
  return office === 'minister' && title.to - title.from < 2 ? '' : office;
}

/** Where the list begins of which a name is one: "A, B and C". */
function listStart(view: View, from: number): number {
  let at = from;
  for (;;) {
    const joint = /^(?:and|,)$/.test(wordAt(view, at - 1)) ? (wordAt(view, at - 2) === ',' ? at - 2 : at - 1) : at;
    let first = joint;
    while (joint < at && joint - first < LONGEST_NAME && view.tokens[first - 1]?.tag === 'NNP') first--;
    if (first === joint) return at;
    at = first;
  }
}

/** "left for Vardun", "travelled on Monday to Vardun", "arrived in Vardun". */
function isHeadedFor(view: View, { from }: Run): boolean {
  const { departures, arrivals, travel } = placeWords();
  const preposition = wordAt(view, from - 1);
  const verbs =
    preposition === 'for' ? departures : preposition === 'in' ? arrivals : preposition === 'to' ? travel : null;
  if (verbs === null) return false;
  for (let at = from - 2; at >= from - 2 - LONGEST_ASIDE; at--) {
    if (verbs.has(wordAt(view, at))) return true;
    if (!ASIDE.test(view.tokens[at]?.tag ?? '')) return false;
  }
  return false;
}
