import type { Document, Token } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { cities } from '../gazetteers/cities.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { titleAt } from '../gazetteers/title-at.ts';
import { nameWords } from '../gazetteers/words.ts';
import { modelNames } from './model-names.ts';
import type { Run } from './name-runs.ts';
import { personEvidence } from './person-evidence.ts';
import type { Register } from './register.ts';
import { claim, isFree, surfaceOf, type View } from './view.ts';

/** Takes the words of elections, wars and conferences out of the way: no party and no place is named in them. */
export function claimEvents(views: readonly View[]): void {
  for (const view of views) {
    for (const shape of view.shapes) if (shape.kind === 'EVENT' && !view.isHeadline) claim(view, shape);
  }
}

/** Organisations whose kind shows in their words. */
export function resolveOrganisations(views: readonly View[], document: Document, register: Register): void {
  for (const view of views) {
    for (const shape of view.shapes) {
      if (shape.kind !== 'ORGANIZATION' || view.isHeadline || !isFree(view, shape)) continue;
      if (view.hits.some((hit) => hit.from === shape.from && hit.to === shape.to)) continue;
      const id = register.unknownOrganisation(surfaceOf(view, document, shape), null);
      register.mention(id, view.tokens, shape.from, shape.to, 'name');
      claim(view, shape);
    }
  }
}

/** Places whose kind shows in their words: rivers, airports, palaces. */
export function resolvePlaceShapes(views: readonly View[], document: Document, register: Register): void {
  for (const view of views) {
    for (const shape of view.shapes) {
      if (shape.kind !== 'PLACE' || view.isHeadline || !isFree(view, shape) || isPersons(view, shape)) continue;
      if (view.hits.some((hit) => hit.from === shape.from && hit.to === shape.to)) continue;
      const id = register.unknownPlace(surfaceOf(view, document, shape));
      register.mention(id, view.tokens, shape.from, shape.to, 'name');
      claim(view, shape);
    }
  }
}

/** "Michael Bay" is no bay. */
function isPersons(view: View, { from, to }: Run): boolean {
  const [first, ...rest] = view.tokens.slice(from, to);
  return (
    firstNames().genders.has(nameKey(first?.text ?? '')) &&
    rest.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)) &&
    !/-(?:GPE|LOC|FAC)$/.test(first?.entity ?? '')
  );
}

type Kind = 'PERSON' | 'ORGANIZATION' | 'PLACE';
const KINDS: Readonly<Record<string, Kind>> = { PERSON: 'PERSON', ORG: 'ORGANIZATION', GPE: 'PLACE', LOC: 'PLACE' };
/** What one sign in the text counts, against a guess of the model. */
const EVIDENCE = 1.5;

interface Candidate {
  readonly view: View;
  readonly run: Run;
  readonly key: string;
  readonly surface: string;
}

/** What only the model knows: names nobody has claimed, each of one kind in the whole article, the one with most votes. */
export function resolveModelNames(
  views: readonly View[],
  document: Document,
  tokens: readonly Token[],
  register: Register,
): void {
  const votes = new Map<string, Map<Kind, number>>();
  const vote = (key: string, kind: Kind, weight: number) => {
    const ofName = votes.get(key) ?? new Map<Kind, number>();
    ofName.set(kind, (ofName.get(kind) ?? 0) + weight);
    votes.set(key, ofName);
  };
  const candidates: Candidate[] = [];
  for (const view of views) {
    if (view.isHeadline) continue;
    for (const name of modelNames(view.tokens)) {
      const kind = KINDS[name.label];
      if (!kind) continue;
      const run = kind === 'PERSON' ? wholeName(view, name) : name;
      if (!isFree(view, run) || isTitle(view, run)) continue;
      const surface = surfaceOf(view, document, run);
      const key = nameKey(surface);
      vote(key, kind, 1);
      if (isOwner(view, run)) vote(key, 'PLACE', 2 * EVIDENCE);
      if (mayBePerson(surface)) vote(key, 'PERSON', EVIDENCE * personEvidence(view, run, (place) => tokens[place]));
      candidates.push({ view, run, key, surface });
    }
  }
  for (const { view, run, key, surface } of candidates) {
    const [best] = [...(votes.get(key) ?? [])].toSorted((a, b) => b[1] - a[1]);
    if (!best || !isFree(view, run)) continue;
    const id = registered(best[0], surface, key, register);
    if (id === null) continue;
    register.mention(id, view.tokens, run.from, run.to, 'name');
    claim(view, run);
  }
}

/** "Alberta premier X": what stands before a title and a name is what the office is of. */
function isOwner(view: View, { to }: Run): boolean {
  const title = titleAt(view.tokens, to);
  return title !== null && view.runs.some((run) => run.from === title.to);
}

/** "State" of "Secretary of State" is a word of the title. */
function isTitle(view: View, { from, to }: Run): boolean {
  for (let at = Math.max(0, from - 5); at <= from; at++) {
    const title = titleAt(view.tokens, at);
    if (title && title.to >= to && title.to > from) return true;
  }
  return false;
}

function registered(kind: Kind, surface: string, key: string, register: Register): string | null {
  const city = cities().byKey.get(key);
  if (city && kind !== 'ORGANIZATION') return register.city(city);
  if (kind === 'PLACE') return register.unknownPlace(surface);
  if (kind === 'ORGANIZATION') return isMere(surface) ? null : register.unknownOrganisation(surface, null);
  if (!mayBePerson(surface)) return null;
  return surface.includes(' ') ? register.person(surface) : register.personOfOneName(surface);
}

/** "House" and "Party" alone name none, nor do adjectives: which one it is, the text does not say here. */
function isMere(surface: string): boolean {
  return nameShapes().organisationHeads.has(surface) || /^\p{Lu}\.\p{Lu}\.$/u.test(surface);
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
