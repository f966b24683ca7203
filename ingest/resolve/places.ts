import type { Document } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { type City, cities } from '../gazetteers/cities.ts';
import { nameWords, placeWords } from '../gazetteers/words.ts';
import { isLocative, ownerOf, pastStatesIn, standsForOwner } from './metonyms.ts';
import type { Register } from './register.ts';
import type { Run } from './run.ts';
import { claim, isFree, surfaceOf, type View, wordAt } from './view.ts';

const DAY_WORD = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Registers cities, and unknown places that the text itself says are places. Capitals may stand for their country. */
export function resolvePlaces(views: readonly View[], document: Document, register: Register): void {
  const unknown = new Map<string, string>();
  const statesOfThePast = pastStatesIn(views);
  for (const view of views) {
    for (const run of freeRuns(view)) {
      const surface = surfaceOf(view, document, run);
      const named = startOf(view, run) < run.from ? `The ${surface}` : surface;
      const city = cities().byKey.get(nameKey(named));
      const namesake = city ? endOfNamesake(view, run, city) : null;
      if (namesake !== null) claim(view, { from: run.from, to: namesake });
      else if (city && mayBeCity(view, run, surface, city)) {
        const isMetonym = !isDateline(view, run) && standsForOwner(view, run, city);
        const id = isMetonym ? ownerOf(city, statesOfThePast, register) : register.city(city);
        const whole = { from: startOf(view, run), to: isMetonym ? run.to : endWithDistrict(view, run) };
        register.mention(id, view.tokens, whole.from, whole.to, isMetonym ? 'reference' : 'name');
        claim(view, whole);
      } else if (!view.isHeadline && saysItIsAPlace(view, run)) {
        unknown.set(nameKey(surface), isDateline(view, run) ? titleCase(surface) : surface);
      }
    }
  }
  for (const view of views) {
    for (const run of freeRuns(view)) {
      const name = unknown.get(nameKey(surfaceOf(view, document, run)));
      if (name === undefined) continue;
      register.mention(register.unknownPlace(name), view.tokens, run.from, run.to, 'name');
      claim(view, run);
    }
  }
}

/** "The Hague": a capital letter in mid-sentence makes the article a part of the name. */
function startOf(view: View, { from, to }: Run): number {
  if (view.tokens[from - 1]?.text !== 'The' || from < 2 || to - from > 1) return from;
  return cities().byKey.has(`the ${wordAt(view, from)}`) ? from - 1 : from;
}

/** "Washington, D.C." */
function endWithDistrict(view: View, { to }: Run): number {
  return wordAt(view, to) === ',' && /^d\.c\.?$/.test(wordAt(view, to + 1)) ? to + 2 : to;
}

/** Runs nobody has taken; in a headline each word of them. */
function freeRuns(view: View): Run[] {
  const runs = view.isHeadline
    ? view.runs.flatMap((run) =>
        Array.from({ length: run.to - run.from }, (_, at) => ({ from: run.from + at, to: run.from + at + 1 })),
      )
    : view.runs;
  return runs.filter((run) => isFree(view, run));
}

function mayBeCity(view: View, run: Run, surface: string, city: City): boolean {
  // "Bali" is not the Indian city of Bāli: only well-known names are written without their marks.
  if (!cities().isWellKnown(city) && isAscii(surface) && !isAscii(city.name)) return false;
  if (isDateline(view, run) || isLocative(view, run) || startOf(view, run) < run.from) return true;
  return cities().isWellKnown(city) && !view.isHeadline;
}

/** Where "Warsaw, Indiana" or "Tripoli, Lebanon" ends, which is not the city that the name alone would be; else null. */
function endOfNamesake(view: View, run: Run, city: City): number | null {
  // "in Oslo, Paris, New York" is a list.
  if (wordAt(view, run.to) !== ',' || wordAt(view, run.from - 1) === ',') return null;
  const from = run.to + 1;
  const hit = view.hits.find((one) => one.from === from && one.meaning.kind === 'COUNTRY');
  if (hit?.meaning.kind === 'COUNTRY' && hit.meaning.country.iso2 === city.iso2) return null;
  for (const to of [from + 3, from + 2, from + 1]) {
    const name = view.tokens.slice(from, to).map(({ text }) => text.toLowerCase());
    const country = placeWords().regions.get(name.join(' '));
    // "in Paris, Washington and London" is a list.
    if (country !== undefined) return country !== city.iso2 && !/^(?:and|['’]s)$/.test(wordAt(view, to)) ? to : null;
  }
  return hit !== undefined && isLocative(view, run) && /^[.,]?$/.test(wordAt(view, hit.to)) ? hit.to : null;
}

function isDateline(view: View, run: Run): boolean {
  return run.to <= view.dateline && run.from === 0;
}

function saysItIsAPlace(view: View, run: Run): boolean {
  if (run.to - run.from > 3) return false;
  const words = placeWords();
  const before = wordAt(view, run.from - 1);
  const twoBefore = wordAt(view, run.from - 2);
  const next = wordAt(view, run.to);
  if ((isDateline(view, run) && next !== '-') || (before === 'of' && words.kinds.has(twoBefore))) return true;
  if (view.tokens.slice(run.from, run.to).some((token) => nameWords().notPersons.has(token.text.toLowerCase())))
    return false;
  if (words.kindsAfter.has(next) && before !== 'the') return true;
  // "a visit to Orban in Budapest": to whom, and where he was.
  const isHost = next === 'in' && cities().byKey.has(wordAt(view, run.to + 1));
  if (before === 'to' && words.travel.has(twoBefore)) return !isHost;
  if (before !== 'in' && before !== 'at' && before !== 'near') return false;
  return (
    (next === 'on' && DAY_WORD.test(wordAt(view, run.to + 1))) ||
    (before === 'in' && /^([.,]|for|after|before|with|)$/.test(next))
  );
}

function titleCase(surface: string): string {
  return surface.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function isAscii(name: string): boolean {
  return !/[^ -~]/.test(name.replace(/[’‘]/g, ''));
}
