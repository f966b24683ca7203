import { type EntityRef, nameKey } from '../../domain/entity.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { Executor } from '../executor.ts';
import { type Candidate, candidatesById, candidatesByName, candidatesByWikidata } from '../statements/entities.ts';

/**
 * The one entity that a reference means. Its own name beats an alias of others, where only one bears it as its name;
 * else several is AMBIGUOUS, and none NOT_FOUND.
 */
export async function resolveRef(executor: Executor, ref: EntityRef): Promise<Candidate> {
  const candidates = await candidatesFor(executor, ref);
  const named = candidates.filter(({ isItsName }) => isItsName);
  const fitting = named.length === 1 ? named : candidates;
  const [only, ...more] = fitting;
  if (only === undefined) throw notFound(ref);
  if (more.length > 0) throw ambiguous(ref, fitting);
  return only;
}

function candidatesFor(executor: Executor, ref: EntityRef): Promise<readonly Candidate[]> {
  if ('id' in ref) return executor.read(candidatesById(ref.id));
  if ('wikidata' in ref) return executor.read(candidatesByWikidata(ref.wikidata));
  return executor.read(candidatesByName(nameKey(ref.name)));
}

function described(ref: EntityRef): string {
  if ('id' in ref) return `the id ${JSON.stringify(ref.id)}`;
  if ('wikidata' in ref) return `the Wikidata id ${JSON.stringify(ref.wikidata)}`;
  return `the name ${JSON.stringify(ref.name)}`;
}

function notFound(ref: EntityRef): EntenteError {
  return new EntenteError({
    code: 'NOT_FOUND',
    message: `Nothing in the graph has ${described(ref)}.`,
    help: 'Look for it with search, which also finds what is spelt a little differently.',
  });
}

function ambiguous(ref: EntityRef, candidates: readonly Candidate[]): EntenteError {
  return new EntenteError({
    code: 'AMBIGUOUS',
    message: `Several entities fit ${described(ref)}: ${candidates.map(({ name }) => name).join(', ')}.`,
    help: 'Give the id of the one you mean; the candidates are in extensions.candidates.',
    details: { candidates: candidates.map(({ id, name, kind }) => ({ id, name, kind })) },
  });
}
