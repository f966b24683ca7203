import type { Document, Token } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { cities } from '../gazetteers/cities.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { nameWords, placeWords } from '../gazetteers/words.ts';
import { bodyEvidence } from './body-evidence.ts';
import { YEAR } from './capitals.ts';
import { type ModelName, modelNames } from './model-names.ts';
import { livesLikePerson, personEvidence } from './person-evidence.ts';
import type { Register } from './register.ts';
import type { Run } from './run.ts';
import { overlap } from './shapes.ts';
import { standsForState } from './state-names.ts';
import { titleIn } from './titles.ts';
import { claim, isFree, surfaceOf, type View, wordAt } from './view.ts';

export type Kind = 'PERSON' | 'ORGANIZATION' | 'PLACE';
const KINDS: Readonly<Record<string, Kind>> = {
  PERSON: 'PERSON',
  ORG: 'ORGANIZATION',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
};
/** What one sign in the text counts, against a guess of the model. */
const EVIDENCE = 1.5;
/** What a neighbour in a list counts. */
const NEIGHBOUR = 0.6;

interface Candidate {
  readonly view: View;
  readonly run: Run;
  readonly key: string;
  readonly surface: string;
  /** What the model takes it for, if for anything. */
  readonly guess: Kind | null;
}

/** Names nobody has claimed, each of one kind in the whole article: the one with most votes of model and text. */
export function resolveModelNames(
  views: readonly View[],
  document: Document,
  tokens: readonly Token[],
  register: Register,
): void {
  const votes = new Map<string, Map<Kind, number>>();
  const vote = (key: string, kind: Kind, weight: number) => {
    if (weight === 0) return;
    const ofName = votes.get(key) ?? new Map<Kind, number>();
    ofName.set(kind, (ofName.get(kind) ?? 0) + weight);
    votes.set(key, ofName);
  };
  const candidates = views.flatMap((view) => candidatesIn(view, document));
  const inView = Map.groupBy(candidates, ({ view }) => view);
  for (const { view, run, key, surface, guess } of candidates) {
    if (guess) vote(key, guess, 1);
    if (guess && isOwner(view, run)) vote(key, 'PLACE', 2 * EVIDENCE);
    if (guess !== 'PLACE' || run.to - run.from === 1)
      vote(key, 'ORGANIZATION', EVIDENCE * bodyEvidence(view, run, guess));
    if (saysWhere(view, run)) vote(key, 'PLACE', EVIDENCE);
    const isState = standsForState(view, run, guess);
    if (isState) vote(key, 'PLACE', 2 * EVIDENCE);
    const person = guess
      ? personEvidence(view, run, (place) => tokens[place])
      : livesLikePerson(view, run, (place) => tokens[place]);
    if (mayBePerson(surface) && !isState) vote(key, 'PERSON', EVIDENCE * person);
    const kinds = neighbours(view, run, inView.get(view) ?? [], register);
    if (guess || (kinds.length > 1 && kinds[0] === kinds[1])) for (const kind of kinds) vote(key, kind, NEIGHBOUR);
  }
  for (const { view, run, key, surface } of candidates) {
    const [best] = [...(votes.get(key) ?? [])].toSorted((a, b) => b[1] - a[1]);
    if (!best || !isFree(view, run)) continue;
    const id = registered(best[0], surface, key, view.tokens[run.from], register);
    if (id === null) continue;
    register.mention(id, view.tokens, run.from, run.to, 'name');
    claim(view, run);
  }
}

/** What the model takes for names, and capitalised words that it does not. */
function candidatesIn(view: View, document: Document): Candidate[] {
  if (view.isHeadline) return [];
  const guessed = modelNames(view.tokens).flatMap((found) => {
    const name = withoutTitle(view, found);
    const kind = KINDS[name.label];
    if (!kind) return [];
    const run = kind === 'PERSON' || isPartOfPerson(view, name) ? wholeName(view, name) : name;
    return { run, guess: run === name ? kindOf(view, name, kind) : ('PERSON' as const) };
  });
  const others = view.runs
    .filter(
      ({ from, to }) => view.tokens[to - 1]?.tag === 'NNP' && !guessed.some((one) => overlap(one.run, { from, to })),
    )
    .map((run) => ({ run, guess: null }));
  return [...guessed, ...others].flatMap(({ run, guess }) => {
    if (!isFree(view, run) || isTitle(view, run) || isOfDesign(view, run)) return [];
    const surface = surfaceOf(view, document, run);
    return { view, run, surface, key: nameKey(surface), guess };
  });
}

/** "Lesk Foreign" of "Lesk Foreign Minister Ana Roca": where a title begins the name of its owner ends. */
function withoutTitle(view: View, name: ModelName): ModelName {
  for (let at = name.from + 1; at < name.to; at++)
    if ((titleIn(view.tokens, at)?.to ?? 0) > name.to) return { ...name, to: at };
  return name;
}

/** "MAX" of "the 737 MAX" */
function isOfDesign(view: View, { from, to }: Run): boolean {
  const number = wordAt(view, from - 1);
  return (
    to - from === 1 && /^\d+$/.test(number) && !YEAR.test(number) && /^\p{Lu}+$/u.test(view.tokens[from]?.text ?? '')
  );
}

/** "Future and Freedom" is nobody's name. */
function kindOf(view: View, { from, to }: Run, guess: Kind): Kind {
  const isPhrase = view.tokens.slice(from, to).some(({ text }) => /^(?:and|for|of|the|to)$/.test(text));
  return guess === 'PERSON' && isPhrase ? 'ORGANIZATION' : guess;
}

/** Of "Jogesh Chandra Bagal" the model may take one word for a city, and the others for a person. */
function isPartOfPerson(view: View, name: Run): boolean {
  const run = view.runs.find((one) => one.from <= name.from && name.to <= one.to);
  return (
    run !== undefined &&
    run.to - run.from <= 4 &&
    modelNames(view.tokens.slice(run.from, run.to)).some(({ label }) => label === 'PERSON')
  );
}

/** Kinds of the names that a comma or "and" joins to a name. */
function neighbours(view: View, { from, to }: Run, others: readonly Candidate[], register: Register): Kind[] {
  const isJoint = (at: number) => /^(?:,|and|or)$/.test(wordAt(view, at));
  const before = isJoint(from - 1) ? (isJoint(from - 2) ? from - 2 : from - 1) : -1;
  const after = isJoint(to) ? (isJoint(to + 1) ? to + 2 : to + 1) : -1;
  if (before < 0 && after < 0) return [];
  const known = register.mentionsIn(view.sentence.index).map(({ from, to, kind }) => ({ from, to, guess: kind }));
  const candidates = others.map(({ run, guess }) => ({ ...run, guess }));
  return [...known, ...candidates].flatMap((one) => {
    if (one.to !== before && one.from !== after) return [];
    if (one.guess === 'COUNTRY') return 'PLACE';
    return one.guess === 'PERSON' || one.guess === 'ORGANIZATION' || one.guess === 'PLACE' ? one.guess : [];
  });
}

/** "The Vardun incident", "supposed to visit Vardun". */
function saysWhere(view: View, run: Run): boolean {
  if (run.to - run.from > 2) return false;
  const before = wordAt(view, run.from - 1);
  return (
    placeWords().kindsAfter.has(wordAt(view, run.to)) || /^(?:visit|visited|visiting|toured|near|outside)$/.test(before)
  );
}

/** "Alberta premier X": what stands before a title and a name is what the office is of. */
function isOwner(view: View, { to }: Run): boolean {
  const title = titleIn(view.tokens, to);
  return title !== null && view.runs.some((run) => run.from === title.to);
}

/** "State" of "Secretary of State" is a word of the title. */
function isTitle(view: View, { from, to }: Run): boolean {
  for (let at = Math.max(0, from - 5); at <= from; at++) {
    const title = titleIn(view.tokens, at);
    if (title && title.to >= to && title.to > from) return true;
    // "State for Maritime Affairs" of the secretary of that.
    if (title && title.from < from && title.to > from && wordAt(view, title.to) === 'for') return true;
  }
  return false;
}

function registered(
  kind: Kind,
  surface: string,
  key: string,
  first: Token | undefined,
  register: Register,
): string | null {
  const city = cities().byKey.get(key);
  if (city && kind !== 'ORGANIZATION') return register.city(city);
  if (kind === 'PLACE') return register.unknownPlace(surface);
  if (kind === 'ORGANIZATION') return isMere(surface, first) ? null : register.unknownOrganisation(surface, null);
  if (!mayBePerson(surface)) return null;
  return surface.includes(' ') ? register.person(surface) : register.personOfOneName(surface);
}

/** "House", "Party", "Liberal" and "Allied" alone name none: which one it is, the text does not say here. */
function isMere(surface: string, first: Token | undefined): boolean {
  if (nameShapes().organisationHeads.has(surface) || /^\p{Lu}\.\p{Lu}\.$/u.test(surface)) return true;
  return surface === first?.text && (first.tag.startsWith('JJ') || nameWords().namePrefixes.has(surface.toLowerCase()));
}

function mayBePerson(surface: string): boolean {
  const [first = '', ...rest] = surface.split(/[ -]/);
  const words = rest.length > 0 && firstNames().genders.has(nameKey(first)) ? rest : [first, ...rest];
  return !words.some((word) => nameWords().notPersons.has(word.toLowerCase()));
}

/** The whole run of capitalised words around the model's person, without what only stands before a name. */
function wholeName(view: View, name: Run): Run {
  const run = view.runs.find((one) => one.from <= name.from && name.to <= one.to) ?? name;
  const { from, to } = run.to - run.from <= 4 ? run : name;
  let start = from;
  while (start < to - 1 && nameWords().namePrefixes.has(view.tokens[start]?.text.toLowerCase() ?? '')) start++;
  return { from: start, to };
}
