import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

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

/** Letters that no accent is taken from, as English news writes them. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae' };

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

/** "Aydın" is found as "Aydın" and as "Aydin". */
function keysOf(name: string): string[] {
  const key = nameKey(name);
  return [...new Set([key, key.replace(/[ıøłđðæ]/g, (letter) => PLAIN[letter] ?? letter)])];
}
