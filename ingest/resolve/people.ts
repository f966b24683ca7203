import type { Document } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { cities } from '../gazetteers/cities.ts';
import { soundOf } from '../gazetteers/transliterate.ts';
import { placeWords } from '../gazetteers/words.ts';
import { fitting, isOfAnotherState, mayBeOne } from './namesakes.ts';
import { type Office, officeAfter, officeBefore } from './offices.ts';
import { otherNames } from './other-names.ts';
import { fullNames, isSingle } from './persons.ts';
import { runsOfSeveral } from './plural-titles.ts';
import type { Register } from './register.ts';
import type { Run } from './run.ts';
import { surnameRuns } from './surname-runs.ts';
import { ShortNames } from './surnames.ts';
import { isAddressed, isWrittenTitle } from './titled.ts';
import { claim, isFree, surfaceOf, type View, wordAt } from './view.ts';

/** Registers the people of an article: full names first, then what stands for them later. */
export function resolvePeople(views: readonly View[], document: Document, register: Register): void {
  const named = fullNames(views, document, register);
  const keys = new Set(named.map(({ key }) => key));
  const longer = (key: string) => [...keys].filter((other) => other.endsWith(` ${key}`));
  const people = new Map<string, string>();
  /** The first name that is spelt so, by `spellingOf`. */
  const spelt = new Map<string, string>();
  const short = new ShortNames();
  const others = otherNames(named, document);
  const bareLast = [
    ...named.filter(({ key }) => !isBareSurname(key)),
    ...named.filter(({ key }) => isBareSurname(key)),
  ];
  for (const { key, surface } of bareLast) {
    if (longer(key).length > 0 || people.has(key) || others.has(key)) continue;
    if (isBareSurname(key) && short.candidates(surface).length > 0) continue;
    const spelling = spellingOf(key);
    const other = spelt.get(spelling);
    const known =
      people.get(reversed(key)) ?? (other !== undefined && mayBeOne(named, key, other) ? people.get(other) : undefined);
    const id = known ?? register.person(surface);
    people.set(key, id);
    if (other === undefined) spelt.set(spelling, key);
    short.add(surface, id);
  }
  for (const [other, key] of others) {
    const id = identifyFull(key);
    if (id !== null && !people.has(other)) people.set(other, id);
  }
  /** Titles and when they were last used for whom, so that "President X" can tell two X apart. */
  const titledAs = new Map<string, string>();
  /** Those of one name only, by it: "Mr. Wang", and "Wang" after that. */
  const alone = new Map<string, string>();

  for (const view of views) {
    const runs = [...view.runs, ...surnameRuns(view, (name) => short.isSurname(name))].toSorted(
      (a, b) => a.from - b.from,
    );
    const ofSeveral = view.isHeadline ? new Set<Run>() : runsOfSeveral(view.tokens, runs);
    for (const run of runs) {
      if (!isFree(view, run)) continue;
      const office = view.isHeadline
        ? null
        : (officeBefore(view, run.from, document, register) ?? officeAfter(view, run.to, document, register));
      for (const piece of piecesOf(view, run)) {
        const id = identify(view, piece, office, ofSeveral.has(run));
        if (id === null) {
          // Of two who are called so no third is made.
          if (meansSeveral(view, piece)) claim(view, piece);
          continue;
        }
        register.mention(id, view.tokens, piece.from, piece.to, 'name');
        claim(view, piece);
        if (office) titledAs.set(`${id} ${office.match.title}`, id);
      }
    }
  }

  /** The whole run; in a headline each word, because there capitals join what does not belong together. */
  function piecesOf(view: View, run: Run): Run[] {
    if (identifyFull(surfaceOf(view, document, run)) !== null || isSingle(run)) return [run];
    const words = Array.from({ length: run.to - run.from }, (_, at) => ({
      from: run.from + at,
      to: run.from + at + 1,
    }));
    if (view.isHeadline) return words;
    // "In Moscow Lavrov said": a place that a comma should have parted from the name.
    const rest = { from: run.from + 1, to: run.to };
    return isPlace(view, { from: run.from, to: run.from + 1 }) ? [rest] : [run];
  }

  function identifyFull(surface: string): string | null {
    const key = nameKey(surface);
    const [whole] = longer(key).length === 1 ? longer(key) : [key];
    return people.get(whole ?? key) ?? null;
  }

  function identify(view: View, run: Run, office: Office | null, isOfSeveral: boolean): string | null {
    const surface = surfaceOf(view, document, run);
    // "In London" is no George London, and "Jordan" none of the country's Jordans.
    const isMister = office !== null && isAddressed(office.match);
    if (!people.has(nameKey(surface)) && !isMister && (isPlace(view, run) || isCountryAndFirstName(view, run, surface)))
      return null;
    const exact = people.get(nameKey(surface));
    if (exact !== undefined) return exact;
    const known = identifyFull(surface);
    const candidates = known === null ? short.candidates(surface) : [known];
    // One who is called so by an office of another state: "South Korean Defense Minister Kim" beside Kim Tok-hun.
    const apart = alone.get(nameKey(surface)) ?? null;
    if (candidates.length === 1 && candidates[0] !== undefined) {
      const isAnother = office !== null && isOfAnotherState(office, officesOf(candidates[0]), register);
      if (!isAnother) return apart === null || office !== null ? candidates[0] : null;
      const id = apart ?? register.personOfOneName(surface);
      alone.set(nameKey(surface), id);
      return id;
    }
    if (candidates.length > 1) {
      const alike = candidates.filter((id) => office && titledAs.has(`${id} ${office.match.title}`));
      const [only = null, ...others] = alike.length > 0 || !office ? alike : fitting(candidates, office, register);
      return others.length === 0 ? only : null;
    }
    // A form of address or an office before one word: a person of whom no more is known here.
    const isBefore = office !== null && office.match.to <= run.from;
    if (!isSingle(run)) return null;
    if (isBefore ? isKnownPlace(view, run) && !isPersonsTitle(view, run, office) : !isOfSeveral || isHit(view, run))
      return isKnownPlace(view, run) ? null : (alone.get(nameKey(surface)) ?? null);
    const id = register.personOfOneName(surface);
    alone.set(nameKey(surface), id);
    return id;
  }

  /** "King Hassan", "Mr. Jordan", "U.S. envoy Washington met"; but a country acts where it stands after "President". */
  function isPersonsTitle(view: View, run: Run, { match, ofId }: Office): boolean {
    if (isHit(view, run)) return isAddressed(match);
    return isAddressed(match) || isWrittenTitle(view.tokens, run.from) || (ofId !== null && isBare(view, match.from));
  }

  /** Whether nothing stands before the state whose office it is: not "the U.S. envoy Washington sent". */
  function isBare(view: View, title: number): boolean {
    const owner = view.hits.find(({ to }) => to === title);
    return owner !== undefined && !/^(?:DT|PRP\$)$/.test(view.tokens[owner.from - 1]?.tag ?? '');
  }

  function officesOf(personId: string): readonly Office[] {
    return named.flatMap(({ key, office }) => (office !== null && people.get(key) === personId ? office : []));
  }

  function meansSeveral(view: View, run: Run): boolean {
    const surface = surfaceOf(view, document, run);
    const many = short.candidates(surface).length + (alone.has(nameKey(surface)) ? 1 : 0);
    return many > 1 && !isKnownPlace(view, run);
  }

  function isPlace(view: View, run: Run): boolean {
    return isKnownPlace(view, run) && placeWords().locative.has(wordAt(view, run.from - 1));
  }

  function isCountryAndFirstName(view: View, run: Run, surface: string): boolean {
    const isCountry = view.hits.some(({ from, to, meaning }) => {
      return from === run.from && to === run.to && meaning.kind === 'COUNTRY';
    });
    return isCountry && !short.isSurname(surface);
  }

  function isKnownPlace(view: View, run: Run): boolean {
    return isHit(view, run) || cities().byKey.has(nameKey(surfaceOf(view, document, run)));
  }
}

function isHit(view: View, { from, to }: Run): boolean {
  return view.hits.some((hit) => hit.from === from && hit.to === to);
}

/** "Abe Shinzo" is "Shinzo Abe". */
function reversed(key: string): string {
  const words = key.split(' ');
  return words.length === 2 ? words.toReversed().join(' ') : '';
}

/** One for a name however its words are spelt: "Volodymyr Zelensky" and "Volodymyr Zelenskyy". */
function spellingOf(key: string): string {
  return key
    .split(' ')
    .map((word) => (isArticle(word) ? 'al' : (soundOf(word) ?? word)))
    .join(' ');
}

/** "Al-Sisi" at the start of a sentence: no full name, where somebody's surname is that. */
function isBareSurname(key: string): boolean {
  return /^[ae]l \S+$/.test(key);
}

/** "Al-Sisi" is "el-Sisi". */
function isArticle(word: string): boolean {
  return word === 'al' || word === 'el';
}
