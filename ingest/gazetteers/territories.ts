import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { CountryCode } from './country-code.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Territory = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  country: CountryCode.optional(),
});
export type TerritoryEntry = z.infer<typeof Territory>;

/** Territories and regions by the `nameKey` of each of their names, and the first words of these. */
export const territories = lazy(() => {
  const byKey = new Map<string, TerritoryEntry>();
  for (const territory of loadYaml('territories.yaml', z.array(Territory))) {
    for (const name of [territory.name, ...territory.aliases]) byKey.set(nameKey(name), territory);
  }
  return { byKey, firsts: new Set([...byKey.keys()].map((key) => key.split(' ', 1)[0] ?? '')) };
});
