import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts';
import { entityMap, entityRow } from './rows.ts';
import { query } from './statement.ts';

/** A name that fits more entities than this is refused all the same. */
const CANDIDATES = 20;

/** What resolving a reference needs to know of those it may mean; `events` is how many it took part in. */
const candidate = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ENTITY_KINDS),
  isItsName: z.boolean(),
  events: z.number(),
});
export type Candidate = z.infer<typeof candidate>;

const CANDIDATE = `RETURN entity.id AS id, entity.name AS name, entity.kind AS kind, isItsName,
       COUNT { (entity)-[:PARTICIPATED_IN]->() } AS events
ORDER BY isItsName DESC, entity.mentionCount DESC, id
LIMIT ${CANDIDATES}`;

export const candidatesById = (id: string) =>
  query(candidate, `MATCH (entity:Entity {id: $id}) WITH entity, true AS isItsName ${CANDIDATE}`, { id });

export const candidatesByWikidata = (wikidataId: string) =>
  query(candidate, `MATCH (entity:Entity {wikidataId: $wikidataId}) WITH entity, true AS isItsName ${CANDIDATE}`, {
    wikidataId,
  });

/** `key` is the form names are compared in. */
export const candidatesByName = (key: string) =>
  query(
    candidate,
    `MATCH (:Name {key: $key})-[:NAMES]->(entity:Entity)
WITH DISTINCT entity, entity.nameKey = $key AS isItsName
${CANDIDATE}`,
    { key },
  );

export const entityById = (id: string) =>
  query(z.object({ entity: entityRow }), `MATCH (entity:Entity {id: $id}) RETURN ${entityMap('entity')} AS entity`, {
    id,
  });

/** `words` is a query of the full-text index, made by lucene-query.ts and by nothing else. */
export const searchEntities = (options: {
  readonly words: string;
  readonly key: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly limit: number;
}) =>
  query(
    z.object({ entity: entityRow }),
    `CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 1000}) YIELD node, score
WITH node, score WHERE $kinds IS NULL OR node.kind IN $kinds
WITH node AS entity, score + CASE WHEN $key IN node.nameKeys THEN 100.0 ELSE 0.0 END AS rank
ORDER BY rank DESC, entity.mentionCount DESC, entity.id LIMIT $limit
RETURN ${entityMap('entity')} AS entity`,
    options,
  );
