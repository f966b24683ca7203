import type { FactEntity, Facts, LabelledRecord } from '../record.ts';
import { plain, sameName } from './names.ts';
import { type Options, readType, type Score, typesScored } from './score.ts';

interface Named {
  readonly type: string;
  readonly names: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly optional: boolean;
}

/**
 * Entities by name and type: first those that share a name, then those whose names may mean the same. A second answer
 * for an entity is left out, as is one for an optional entity.
 */
export function scoreEntities(labelled: LabelledRecord, answered: Facts, options: Options, score: Score): void {
  const completeness = labelled.layers.entities;
  if (completeness === 'none') return;
  const wanted = distinct(labelled.entities, options).filter(({ type }) => options.types?.includes(type) ?? true);
  const scored = typesScored(labelled, options);
  const given = distinct(answered.entities, options).filter(({ type }) => scored?.has(type) ?? true);
  const answers = pair(wanted, given);
  const found = new Set(answers.values());
  for (const entity of wanted) {
    if (entity.optional) continue;
    score.entities.of(entity.type).want(found.has(entity));
    if (!found.has(entity)) score.report(labelled, `missed ${entity.type} ${entity.names[0]}`);
  }
  for (const entity of given) {
    const answer = answers.get(entity);
    const isRight = answer !== undefined && !answer.optional;
    if (!isRight && (completeness === 'partial' || isExcused(entity, answer, wanted))) continue;
    score.entities.of(entity.type).give(isRight);
    if (!isRight) score.report(labelled, `false ${entity.type} ${entity.names[0]}`);
  }
}

/** Entities that share a type and a name are one. */
function distinct(entities: readonly FactEntity[], options: Options): Named[] {
  const found: Named[] = [];
  for (const { text, aliases, type: written, optional } of entities) {
    const type = readType(written, options);
    const names = [text, ...aliases];
    const keys = names.map(plain);
    const at = found.findIndex((other) => other.type === type && keys.some((key) => other.keys.has(key)));
    const known = found[at];
    if (known === undefined) found.push({ type, names, keys: new Set(keys), optional });
    else found[at] = { ...known, names: [...known.names, ...names], keys: new Set([...known.keys, ...keys]) };
  }
  return found;
}

/** Each answer's entity, no entity twice. */
function pair(wanted: readonly Named[], given: readonly Named[]): Map<Named, Named> {
  const answers = new Map<Named, Named>();
  const taken = new Set<Named>();
  for (const isSame of [sharesName, mayBeSame]) {
    for (const answer of given) {
      if (answers.has(answer)) continue;
      const entity = wanted.find((one) => !taken.has(one) && one.type === answer.type && isSame(one, answer));
      if (entity === undefined) continue;
      answers.set(answer, entity);
      taken.add(entity);
    }
  }
  return answers;
}

function isExcused(given: Named, answer: Named | undefined, wanted: readonly Named[]): boolean {
  return (
    answer !== undefined || wanted.some((one) => (one.type === given.type || one.optional) && mayBeSame(one, given))
  );
}

function sharesName(one: Named, other: Named): boolean {
  return [...other.keys].some((key) => one.keys.has(key));
}

function mayBeSame(one: Named, other: Named): boolean {
  return one.names.some((name) => other.names.some((second) => sameName(name, second)));
}
