import { nameKey } from '../../src/domain/entity.ts';
import { type City, cities } from '../gazetteers/cities.ts';
import { type CountryEntry, countries } from '../gazetteers/countries.ts';
import { organisations } from '../gazetteers/organisations.ts';
import { placeWords } from '../gazetteers/words.ts';
import type { Register } from './register.ts';
import type { Run } from './run.ts';
import { headOf, headWithin } from './tree.ts';
import { type View, wordAt } from './view.ts';

/** States that are no more and that an article names: their seats stand for them there. */
export function pastStatesIn(views: readonly View[]): CountryEntry[] {
  const named = views.flatMap(({ hits }) =>
    hits.flatMap(({ meaning }) =>
      meaning.kind !== 'ORGANIZATION' && meaning.country.iso2 === null ? meaning.country : [],
    ),
  );
  return [...new Set(named)];
}

/** Who acts where a capital does: a state of the past that the article names, a body that sits there, or its country. */
export function ownerOf(city: City, past: readonly CountryEntry[], register: Register): string {
  const state = past.find(({ seat }) => seat === city.name);
  if (state) return register.country(state);
  const slug = placeWords().bodies.get(city.name);
  const body = organisations().find((one) => one.slug === slug);
  if (body) return register.organisation(body);
  const country = countries().find(({ iso2 }) => iso2 === city.iso2);
  return country ? register.country(country) : register.city(city);
}

/** "Moscow denied it", "ties with Riyadh", "they accused Juba": said of a government, not of a city. */
export function standsForOwner(view: View, run: Run, city: City): boolean {
  if (!city.isCapital) return false;
  const words = placeWords();
  const before = wordAt(view, run.from - 1);
  // "an invitation to Moscow, where he will see X"
  if (wordAt(view, run.to) === ',' && wordAt(view, run.to + 1) === 'where') return false;
  if (/^(?:from|on|to)$/.test(before) && words.metonymNouns.has(wordAt(view, run.from - 2))) return true;
  if (isLocative(view, run)) return false;
  if (words.metonymPrepositions.has(before) || acts(view, run) || isAddressed(view, run)) return true;
  const next = wordAt(view, run.to);
  if (/^['’]s?$/.test(next)) return !words.cityNouns.has(wordAt(view, run.to + 1)) && run.from > 0;
  const verbs = words.metonymVerbs;
  if (verbs.has(next)) return true;
  // "Washington last week offered"
  if (/^(?:last|this|on|also|again)$/.test(next) && [2, 1].some((far) => verbs.has(wordAt(view, run.to + far))))
    return true;
  if (next === ',' && wordAt(view, run.to + 1) === 'which') return verbs.has(wordAt(view, run.to + 2));
  const isPair = (other: number) => cities().byKey.get(nameKey(wordAt(view, other)))?.isCapital === true;
  if (next === 'and' && isPair(run.to + 1)) return verbs.has(wordAt(view, run.to + 2)) || before === 'between';
  return before === 'and' && isPair(run.from - 2) && wordAt(view, run.from - 3) === 'between';
}

export function isLocative(view: View, run: Run): boolean {
  const words = placeWords();
  const before = wordAt(view, run.from - 1);
  return words.locative.has(before) || (before === 'of' && words.kinds.has(wordAt(view, run.from - 2)));
}

/** Subject of what people do: "Zagreb kept silent". */
function acts(view: View, run: Run): boolean {
  const head = headWithin(view, run);
  const verb = view.tokens[headOf(view, head)];
  return (
    view.tokens[head]?.dep === 'nsubj' &&
    verb !== undefined &&
    verb.tag.startsWith('VB') &&
    !placeWords().cityVerbs.has(verb.lemma)
  );
}

/** "Urged Moscow to stop", "a warning to Moscow" is no journey. */
function isAddressed(view: View, run: Run): boolean {
  const head = headWithin(view, run);
  const verb = view.tokens[headOf(view, head)];
  const words = placeWords().metonymObjects;
  const dep = view.tokens[head]?.dep ?? '';
  if (verb === undefined || !/^(?:dobj|nsubj|nsubjpass)$/.test(dep)) return false;
  // "Wants Moscow to stop": what governs the infinitive.
  const governor = view.tokens[headOf(view, headOf(view, head))];
  const isUrged = verb.tag === 'VB' && /^(?:ccomp|xcomp)$/.test(verb.dep) && words.has(governor?.lemma ?? '');
  return (dep === 'nsubj' ? false : words.has(verb.lemma)) || isUrged;
}
