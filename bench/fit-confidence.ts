/** Fits the table of confidence: the odds of being right by rule, drawn to those of its type and all, and by what speaks for doubt. */
import { DOUBTS, type Doubt } from '../ingest/gazetteers/confidence.ts';
import { EVENT_TYPES, type EventType } from '../src/domain/event.ts';
import type { Outcome } from './outcomes.ts';

/** How far a type may stand from all, a rule from its type, a doubt from none, in log-odds: what few facts say counts little. */
const SPREAD = { type: 0.7, rule: 1.2, doubt: 1.5 };
/** A party that nobody knows always costs something, as one that is missing does. */
const CEILING: Readonly<Record<Doubt, number>> = { unresolved: -0.25, alone: -0.15, unsettled: 0, attributed: 0 };
const ROUNDS = 3000;
const STEP = 0.01;

/** The table as it stands in confidence.yaml. */
export function fitted(
  facts: readonly Outcome[],
  rules: readonly { readonly rule: string; readonly type: EventType }[],
): string {
  const weights = weightsOf(facts);
  const doubts = DOUBTS.map((doubt) => `  ${doubt}: ${(weights.get(`doubt ${doubt}`) ?? 0).toFixed(2)}`);
  const types = EVENT_TYPES.map((type) => `  ${type}: ${share(weights, { type }).toFixed(2)}`);
  const typeOf = new Map(rules.map(({ rule, type }) => [rule, type]));
  const known = [...typeOf].map(([rule, type]) => `  ${rule}: ${share(weights, { type, rule }).toFixed(2)}`);
  return ['doubts:', ...doubts, 'types:', ...types, 'rules:', ...known].join('\n');
}

/** What a table says of facts that it was not fitted on: in five parts, each from the other four. */
export function heldOut(facts: readonly Outcome[]): ReadonlyMap<Outcome, number> {
  const parts = [...Map.groupBy(facts.entries(), ([at]) => at % 5).values()];
  const stated = parts.flatMap((part) => {
    const own = new Set(part.map(([, fact]) => fact));
    const weights = weightsOf(facts.filter((fact) => !own.has(fact)));
    return [...own].map((fact): [Outcome, number] => [fact, share(weights, fact)]);
  });
  return new Map(stated);
}

type Read = Pick<Outcome, 'type'> & Partial<Outcome>;

function share(weights: ReadonlyMap<string, number>, read: Read): number {
  const odds = namesOf(read).reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
  return Math.min(0.98, 1 / (1 + Math.exp(-odds)));
}

/** Logistic regression by gradient steps, each weight drawn to 0 by its spread. */
function weightsOf(facts: readonly Outcome[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>();
    for (const fact of facts) {
      const names = namesOf(fact);
      const odds = names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
      const slope = (fact.right ?? 0) - 1 / (1 + Math.exp(-odds));
      for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + slope);
    }
    for (const [name, slope] of slopes) {
      const weight = weights.get(name) ?? 0;
      const spread = spreadOf(name);
      const next = weight + STEP * (slope - (spread === null ? 0 : weight / spread ** 2));
      weights.set(name, Math.min(next, ceilingOf(name)));
    }
  }
  return weights;
}

function namesOf({ type, rule = '', doubts = [] }: Read): readonly string[] {
  return ['all', `type ${type}`, `rule ${rule}`, ...doubts.map((doubt) => `doubt ${doubt}`)];
}

function spreadOf(name: string): number | null {
  if (name.startsWith('type ')) return SPREAD.type;
  if (name.startsWith('rule ')) return SPREAD.rule;
  return name.startsWith('doubt ') ? SPREAD.doubt : null;
}

function ceilingOf(name: string): number {
  const doubt = DOUBTS.find((one) => name === `doubt ${one}`);
  return doubt === undefined ? Number.POSITIVE_INFINITY : CEILING[doubt];
}
