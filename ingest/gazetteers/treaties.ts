import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';
import { PartialDate } from './partial-date.ts';
import { Slug } from './slug.ts';

const TREATY_KINDS = [
  'arms-control',
  'peace',
  'trade',
  'alliance',
  'environment',
  'human-rights',
  'border',
  'maritime',
  'union',
  'other',
] as const;
const Kind = z.enum(TREATY_KINDS);
const List = z.array(z.string());
const Treaty = z.strictObject({
  slug: Slug,
  name: z.string(),
  aliases: List.default([]),
  adopted: PartialDate.optional(),
  signed: PartialDate.optional(),
  inForce: PartialDate.optional(),
  ended: PartialDate.optional(),
  kind: Kind,
  parties: z.array(CountryCode).optional(),
});
export type TreatyEntry = z.infer<typeof Treaty>;

const Shapes = z.strictObject({
  heads: z.record(z.string(), Kind),
  heads_after_names: List,
  lower_heads: List,
  modifiers: z.record(z.string(), Kind),
  openers: List,
  joiners: List,
  not_in_names: List,
  verbs: List,
  not_treaties: List,
  resolution: z.string(),
});

const file = lazy(() => loadYaml('treaties.yaml', z.strictObject({ treaties: z.array(Treaty), shapes: Shapes })));

export const treaties = lazy((): readonly TreatyEntry[] => file().treaties);

/** Words by which a treaty shows that is not in the list; each as it is written, and described in treaties.yaml. */
export const treatyShapes = lazy(() => {
  const { shapes } = file();
  return {
    heads: new Map(Object.entries(shapes.heads)),
    headsAfterNames: new Set(shapes.heads_after_names),
    lowerHeads: new Set(shapes.lower_heads),
    modifiers: new Map(Object.entries(shapes.modifiers)),
    openers: new Set(shapes.openers),
    joiners: new Set(shapes.joiners),
    notInNames: new Set(shapes.not_in_names),
    /** Base forms. */
    verbs: new Set(shapes.verbs),
    notTreaties: new Set(shapes.not_treaties),
    /** A resolution and its number, in group 1; for matchAll. */
    resolution: new RegExp(shapes.resolution, 'g'),
  };
});
