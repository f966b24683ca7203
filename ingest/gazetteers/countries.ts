import { z } from 'zod';
import { CountryCode, worldCountries } from './country-code.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

export interface CountryEntry {
  /** ISO 3166-1 alpha-2; null of a state that is no more. */
  readonly iso2: string | null;
  readonly name: string;
  /** Other names of it in English news. */
  readonly names: readonly string[];
  /** "Russian", "Saudi", "Poles": name its people and offices, and are no name of the country. */
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  /** The city that stands for a state that is no more, in a text that names that state. */
  readonly seat?: string | undefined;
}

const Words = z.record(CountryCode, z.array(z.string()));
const Amendments = z.strictObject({
  also_parties: z.array(CountryCode),
  names: Words,
  adjectives: Words,
  people: Words,
  not_adjectives: z.array(z.string()),
  capitals: Words,
  historical: z.array(
    z.strictObject({
      name: z.string(),
      names: z.array(z.string()).default([]),
      adjectives: z.array(z.string()).default([]),
      seat: z.string().optional(),
    }),
  ),
});

/** The countries of the world-countries package (ODbL-1.0), amended by countries.yaml. Read at the first call. */
export const countries = lazy((): readonly CountryEntry[] => {
  const amend = loadYaml('countries.yaml', Amendments);
  const parties = new Set(amend.also_parties);
  const unfit = new Set(amend.not_adjectives);
  const today = worldCountries()
    .filter((country) => country.independent === true || parties.has(country.cca2))
    .map(({ cca2, name, capital, demonyms }) => {
      const adjectives = [
        ...(demonyms?.eng?.m.split(/,| or /).map((word) => word.trim()) ?? []).filter((word) => !unfit.has(word)),
        ...(amend.adjectives[cca2] ?? []),
      ];
      return {
        iso2: cca2,
        name: name.common,
        names: [name.official, ...(amend.names[cca2] ?? [])],
        adjectives: [...adjectives, ...adjectives.flatMap(pluralOf), ...(amend.people[cca2] ?? [])],
        capitals: [...capital.slice(0, 1), ...(amend.capitals[cca2] ?? [])],
      };
    });
  return [...today, ...amend.historical.map((state) => ({ ...state, iso2: null, capitals: [] }))];
});

/** "Iranians", "Iraqis": of most adjectives of countries the people's name is made so; "Chinese" is both. */
function pluralOf(adjective: string): string[] {
  return /(?:an|i)$/.test(adjective) ? [`${adjective}s`] : [];
}
