import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';
import { keysOf } from './plain-key.ts';

const List = z.array(z.string());
const FirstNames = z.strictObject({
  m: List,
  f: List,
  u: List,
  chinese: List,
  korean: List,
  japanese: List,
  vietnamese: List,
});

/** Of a given name: mostly a man's, mostly a woman's, or either's. */
export type NameGender = 'm' | 'f' | 'u';
export type FamilyFirstLanguage = 'chinese' | 'korean' | 'japanese' | 'vietnamese';

/** Given names with their gender, and family names that stand first with their languages; by `nameKey`. */
export const firstNames = lazy(() => {
  const { m, f, u, ...families } = loadYaml('first-names.yaml', FirstNames, ['m', 'f', 'u']);
  const genders = new Map<string, NameGender>();
  for (const [gender, names] of Object.entries({ m, f, u }) as [NameGender, string[]][]) {
    for (const key of names.flatMap(keysOf)) genders.set(key, gender);
  }
  const familyFirst = new Map<string, FamilyFirstLanguage[]>();
  for (const [language, names] of Object.entries(families) as [FamilyFirstLanguage, string[]][]) {
    for (const key of names.map(nameKey)) familyFirst.set(key, [...(familyFirst.get(key) ?? []), language]);
  }
  return { genders, familyFirst };
});
