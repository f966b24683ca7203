import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';
import { Slug } from './slug.ts';

const WEAPON_KINDS = [
  'missile',
  'aircraft',
  'air-defence',
  'tank',
  'artillery',
  'drone',
  'warship',
  'chemical',
  'nuclear',
  'other',
] as const;
export type WeaponKind = (typeof WEAPON_KINDS)[number];

const Kind = z.enum(WEAPON_KINDS);
const List = z.array(z.string());
const Weapon = z.strictObject({
  slug: Slug,
  name: z.string(),
  aliases: List.default([]),
  kind: Kind,
  country: CountryCode.optional(),
});
export type WeaponEntry = z.infer<typeof Weapon>;

const Shapes = z.strictObject({
  only_with_noun: List,
  nouns: z.record(z.string(), Kind),
  naming: List,
  designations: List,
  prefixes: z.record(z.string(), Kind),
  not_designations: List,
});

const file = lazy(() => loadYaml('weapons.yaml', z.strictObject({ weapons: z.array(Weapon), shapes: Shapes })));

export const weapons = lazy((): readonly WeaponEntry[] => file().weapons);

/** Words by which a weapon shows, listed or not; each as it is written, and described in weapons.yaml. */
export const weaponShapes = lazy(() => {
  const { shapes } = file();
  return {
    onlyWithNoun: new Set(shapes.only_with_noun),
    nouns: new Map(Object.entries(shapes.nouns)),
    naming: new Set(shapes.naming),
    /** Matches a whole designation, and nothing longer. */
    designation: new RegExp(`^(?:${shapes.designations.join('|')})$`),
    prefixes: new Map(Object.entries(shapes.prefixes)),
    notDesignations: new Set(shapes.not_designations),
  };
});
