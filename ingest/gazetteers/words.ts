import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const List = z.array(z.string());
const lowered = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));

const Titles = z.strictObject({
  former: List,
  future: List,
  present: List,
  newly: List,
  honorifics: z.record(z.string(), z.enum(['m', 'f']).nullable()),
  addresses: List,
  surnames: List,
});
/** Words beside titles, in lower case. */
export const titleWords = lazy(() => {
  const { former, future, present, newly, honorifics, addresses, surnames } = loadYaml('titles.yaml', Titles);
  return {
    former: lowered(former),
    future: lowered(future),
    present: lowered(present),
    /** After "newly". */
    newly: lowered(newly),
    /** With the sex that they tell, or null. */
    honorifics: new Map(Object.entries(honorifics)),
    addresses: lowered(addresses),
    surnames: lowered(surnames),
  };
});

const Names = z.strictObject({
  particles: List,
  not_names: List,
  not_persons: List,
  person_verbs: List,
  person_cues: List,
  life_verbs: List,
  relatives: List,
  entourage: List,
  name_prefixes: List,
  surname_endings: List,
  surname_words: List,
  also_called: List,
});
/** Words about names, in lower case. */
export const nameWords = lazy(() => {
  const lists = loadYaml('names.yaml', Names);
  return {
    particles: lowered(lists.particles),
    notNames: lowered(lists.not_names),
    notPersons: lowered(lists.not_persons),
    personVerbs: lowered(lists.person_verbs),
    personCues: lowered(lists.person_cues),
    lifeVerbs: lowered(lists.life_verbs),
    relatives: lowered(lists.relatives),
    entourage: lowered(lists.entourage),
    namePrefixes: lowered(lists.name_prefixes),
    alsoCalled: lowered(lists.also_called),
    /** What those begin with. */
    calledFirsts: new Set(lists.also_called.map((phrase) => phrase.split(' ', 1)[0] ?? '')),
    surnameWords: lowered(lists.surname_words),
    surname: new RegExp(`^\\p{Lu}\\p{Ll}{2,}(?:${lists.surname_endings.join('|')})$`, 'u'),
  };
});

const Places = z.strictObject({
  locative: List,
  kinds: List,
  kinds_after: List,
  sites: List,
  travel: List,
  departures: List,
  arrivals: List,
  state_offices: List,
  leading_offices: List,
  metonym_verbs: List,
  metonym_prepositions: List,
  metonym_nouns: List,
  metonym_objects: List,
  city_verbs: List,
  city_nouns: List,
  bodies: z.record(z.string(), z.string()),
  regions: z.record(CountryCode, List),
  region_offices: List,
});
/** Words around the names of places, in lower case. */
export const placeWords = lazy(() => {
  const lists = loadYaml('places.yaml', Places);
  return {
    locative: lowered(lists.locative),
    kinds: lowered(lists.kinds),
    kindsAfter: lowered(lists.kinds_after),
    sites: lowered(lists.sites),
    travel: lowered(lists.travel),
    departures: lowered(lists.departures),
    arrivals: lowered(lists.arrivals),
    stateOffices: lowered(lists.state_offices),
    leadingOffices: lowered(lists.leading_offices),
    metonymVerbs: lowered(lists.metonym_verbs),
    metonymPrepositions: lowered(lists.metonym_prepositions),
    metonymNouns: lowered(lists.metonym_nouns),
    metonymObjects: lowered(lists.metonym_objects),
    cityVerbs: lowered(lists.city_verbs),
    cityNouns: lowered(lists.city_nouns),
    /** Slugs of the organisations that capitals stand for. */
    bodies: new Map(Object.entries(lists.bodies)),
    /** Country, as ISO 3166-1 alpha-2, of a state or province. */
    regionOffices: lowered(lists.region_offices),
    regions: new Map(
      Object.entries(lists.regions).flatMap(([iso2, names]) =>
        names.map((name) => [name.toLowerCase(), iso2] as const),
      ),
    ),
  };
});
