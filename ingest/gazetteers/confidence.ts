import { z } from 'zod';
import { EVENT_TYPES, type EventType } from '../../src/domain/event.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

/**
 * What may make a fact less sure: a party that only words tell, one party alone, an event that has not happened (yet),
 * somebody's claim.
 */
export const DOUBTS = ['unresolved', 'alone', 'unsettled', 'attributed'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Rules that no frame holds. */
export const UNFRAMED: readonly { readonly rule: string; readonly type: EventType }[] = [
  { rule: 'followed-suit', type: 'TREATY' },
  { rule: 'announced-help', type: 'AGREE' },
  { rule: 'announced-harm', type: 'THREATEN' },
  { rule: 'vowed-harm', type: 'THREATEN' },
];

const Share = z.number().gt(0).lt(1);
const File = z.strictObject({
  doubts: z.record(z.enum(DOUBTS), z.number().max(0)),
  types: z.record(z.enum(EVENT_TYPES), Share),
  rules: z.record(z.string(), Share),
});

export const confidences = lazy(() => loadYaml('confidence.yaml', File));

/** The share of facts read so that are right; of a rule without an entry, as of a user's own, that of its type. */
export function confidenceOf(rule: string, type: EventType, doubts: readonly Doubt[]): number {
  const table = confidences();
  const share = table.rules[rule] ?? table.types[type];
  const odds = doubts.reduce((sum, doubt) => sum + table.doubts[doubt], Math.log(share / (1 - share)));
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
