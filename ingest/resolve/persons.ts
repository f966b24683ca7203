import type { Document, Token } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { cities } from '../gazetteers/cities.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { nameWords } from '../gazetteers/words.ts';
import { type Office, officeAfter, officeBefore } from './offices.ts';
import { runsOfSeveral } from './plural-titles.ts';
import type { Register } from './register.ts';
import type { Run } from './run.ts';
import { standsForState } from './state-names.ts';
import { isWrittenTitle, titleBefore } from './titled.ts';
import { isFree, surfaceOf, type View, wordAt } from './view.ts';

/** A run of names that is a person's, with the title beside it. */
export interface Named {
  readonly view: View;
  readonly run: Run;
  readonly key: string;
  readonly surface: string;
  readonly office: Office | null;
}

/**
 * Full names of people, for which the text gives a reason: a title, an apposition, a verb that only people do, a
 * neighbour joined by "and" who is a person, or the surname alone elsewhere in the article.
 */
export function fullNames(views: readonly View[], document: Document, register: Register): Named[] {
  const surnamesAlone = new Set(
    views
      .filter((view) => !view.isHeadline)
      .flatMap((view) => view.runs.filter(isSingle).map((run) => nameKey(surfaceOf(view, document, run)))),
  );
  const named: Named[] = [];
  for (const view of views) {
    if (view.isHeadline) continue;
    const candidates = view.runs.filter((run) => isFree(view, run) && mayBePerson(view, run, document));
    const found = new Map<Run, Office | null>();
    const ofSeveral = runsOfSeveral(view.tokens, view.runs);
    for (const run of candidates) {
      const office = officeBefore(view, run.from, document, register) ?? officeAfter(view, run.to, document, register);
      const last = nameKey(view.tokens[run.to - 1]?.text ?? '');
      if (
        office ||
        ofSeveral.has(run) ||
        isPersonsName(view, run) ||
        actsLikePerson(view, run) ||
        surnamesAlone.has(last)
      )
        found.set(run, office);
    }
    for (const run of [...candidates, ...candidates.toReversed()]) {
      if (!found.has(run) && candidates.some((other) => found.has(other) && areJoined(view, run, other)))
        found.set(run, null);
    }
    for (const [run, office] of found) {
      const surface = surfaceOf(view, document, run);
      named.push({ view, run, surface, key: nameKey(surface), office });
    }
  }
  return named;
}

export function isSingle({ from, to }: Run): boolean {
  return to - from === 1;
}

function mayBePerson(view: View, run: Run, document: Document): boolean {
  if (isSingle(run) || run.to - run.from > 7 || run.from < view.dateline) return false;
  const words = nameWords();
  const capitalised = view.tokens.slice(run.from, run.to).filter((token) => /^\p{Lu}/u.test(token.text));
  const { genders } = firstNames();
  // "Bill Antunes"
  const begins = genders.has(nameKey(capitalised[0]?.text ?? '')) ? 1 : 0;
  const kinds = capitalised.slice(begins).filter((token) => words.notPersons.has(token.text.toLowerCase()));
  if (kinds.length > 0 && !isSurnameOfTitled(view, run, kinds)) return false;
  // "al-Sarraj" alone is a surname.
  if (capitalised.length < 2 || capitalised.every((token) => /^\p{Lu}{2,}$/u.test(token.text))) return false;
  const key = nameKey(surfaceOf(view, document, run));
  // "Vardun Hills's mayor": the model takes many a state for a person.
  if (begins === 0 && standsForState(view, run, 'PERSON')) return false;
  const isCity = cities().byKey.has(key) && !isWrittenTitle(view.tokens, run.from);
  return !isCity && !view.hits.some((hit) => hit.from === run.from && hit.to === run.to);
}

/** "Former Vice President Dan Lake": no lake is a vice president. */
function isSurnameOfTitled(view: View, { from, to }: Run, [kind, ...others]: readonly Token[]): boolean {
  if (kind === undefined || others.length > 0 || kind !== view.tokens[to - 1]) return false;
  return nameWords().surnameWords.has(kind.text.toLowerCase()) && titleBefore(view.tokens, from) !== null;
}

/** "Maria Antunes", "Wang Yi", "J. D. Antunes": the name itself is a person's, or the model says so of the whole of it. */
function isPersonsName(view: View, { from, to }: Run): boolean {
  const { genders, familyFirst } = firstNames();
  const first = nameKey(view.tokens[from]?.text ?? '');
  if (to - from > 5) return false;
  if (genders.has(first) || (familyFirst.has(first) && to - from <= 3)) return true;
  if (nameWords().surname.test(view.tokens[to - 1]?.text ?? '') && view.tokens[to - 2]?.text !== '-') return true;
  // "Cap-Haitien" is one word.
  if (view.tokens.slice(from + 1, to).every((token, at) => token.start === view.tokens[from + at]?.end)) return false;
  const labels = view.tokens.slice(from, to).map(({ entity }) => entity);
  return labels[0] === 'B-PERSON' && labels.slice(1).every((label) => label === 'I-PERSON');
}

function actsLikePerson(view: View, run: Run): boolean {
  const words = nameWords();
  const next = wordAt(view, run.to);
  // "his predecessor, X"
  const before = wordAt(view, run.from - (wordAt(view, run.from - 1) === ',' ? 2 : 1));
  if (words.personVerbs.has(next) || words.personCues.has(before)) return true;
  if (next === 'and' && /^(?:his|her)$/.test(wordAt(view, run.to + 1))) return true;
  return next === ',' && wordAt(view, run.to + 1) === 'who';
}

function areJoined(view: View, one: Run, other: Run): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  return right.from - left.to === 1 && wordAt(view, left.to) === 'and';
}
