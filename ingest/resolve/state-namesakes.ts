import { nameKey } from '../../src/domain/entity.ts';
import { cities } from '../gazetteers/cities.ts';
import { placeWords } from '../gazetteers/words.ts';
import type { Register } from './register.ts';
import { titleBefore } from './titled.ts';
import { claim, isPossessive, type View, wordAt } from './view.ts';

type Hit = View['hits'][number];

/** How far before "of Georgia" the office may stand: "Gov. Brian Kemp of Georgia". */
const MOST_BETWEEN = 4;

/**
 * Takes a state of another country for no country: "Georgia Governor Brian Kemp", "the U.S. state of Georgia", "Savannah,
 * Georgia". Where an article once says so, and never speaks of the country's people or capital, it means the state throughout.
 */
export function resolveStateNamesakes(views: readonly View[], register: Register): View[] {
  const namesakes = new Set(
    views.flatMap((view) => view.hits.filter((hit) => isOfOtherState(view, hit)).map((hit) => nameOf(view, hit))),
  );
  if (namesakes.size === 0) return [...views];
  const meant = new Set([...namesakes].filter((name) => !speaksOfCountry(views, name)));
  return views.map((view) => {
    const isState = (hit: Hit) =>
      hit.meaning.kind === 'COUNTRY' && (isOfOtherState(view, hit) || meant.has(nameOf(view, hit)));
    for (const hit of view.hits.filter(isState)) {
      const text = view.tokens[hit.from]?.text ?? '';
      register.mention(register.unknownPlace(text), view.tokens, hit.from, hit.to, 'name');
      claim(view, hit);
    }
    return { ...view, hits: view.hits.filter((hit) => !isState(hit)) };
  });
}

function nameOf(view: View, { from }: Hit): string {
  return wordAt(view, from);
}

/** Whether the words around a country's name say that the state of that name is meant. */
function isOfOtherState(view: View, hit: Hit): boolean {
  const { meaning, from, to } = hit;
  const owner = meaning.kind === 'COUNTRY' && to - from === 1 ? placeWords().regions.get(nameOf(view, hit)) : undefined;
  if (owner === undefined || meaning.kind !== 'COUNTRY' || owner === meaning.country.iso2) return false;
  const { regionOffices } = placeWords();
  const before = wordAt(view, from - 1);
  // "Georgia Governor", "Georgia's governor"
  const office = wordAt(view, isPossessive(view, to) ? to + 1 : to).replace(/\.$/, '');
  if (regionOffices.has(office)) return true;
  if (before === 'of') {
    if (/^(?:state|university)$/.test(wordAt(view, from - 2))) return true;
    for (let at = from - 2; at >= from - 2 - MOST_BETWEEN; at--)
      if (regionOffices.has(wordAt(view, at).replace(/\.$/, '')) && titleBefore(view.tokens, at + 1) !== null)
        return true;
  }
  // "Savannah, Georgia", but not "Tbilisi, Georgia"
  const city = before === ',' ? cities().byKey.get(nameKey(wordAt(view, from - 2))) : undefined;
  return city?.iso2 === owner;
}

/** "Georgian", "Tbilisi": what only the country has. */
function speaksOfCountry(views: readonly View[], name: string): boolean {
  return views.some((view) => {
    const isOwn = ({ meaning }: Hit) =>
      meaning.kind === 'ADJECTIVE' && countryNamed(views, name) === meaning.country.iso2;
    const capital = ({ from, to }: { from: number; to: number }) =>
      to - from === 1 && cities().byKey.get(nameKey(wordAt(view, from)))?.iso2 === countryNamed(views, name);
    return view.hits.some(isOwn) || view.runs.some(capital);
  });
}

function countryNamed(views: readonly View[], name: string): string | null {
  for (const view of views)
    for (const hit of view.hits)
      if (hit.meaning.kind === 'COUNTRY' && nameOf(view, hit) === name) return hit.meaning.country.iso2;
  return null;
}
