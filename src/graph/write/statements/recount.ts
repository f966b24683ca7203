import { z } from 'zod';
import { query, statement } from '../../statements/statement.ts';

/** How many articles call an entity what, and what each calls it first of all. */
export const namesGiven = (entityId: string) =>
  query(
    z.object({ surface: z.string(), articles: z.number(), canonical: z.number() }),
    `MATCH (:Entity {id: $entityId})<-[knows:KNOWS_OF]-(:Article)
     UNWIND knows.surfaces AS surface
     RETURN surface, count(*) AS articles, sum(CASE WHEN surface = knows.name THEN 1 ELSE 0 END) AS canonical
     ORDER BY surface`,
    { entityId },
  );

export const setNames = (
  entityId: string,
  names: readonly {
    readonly surface: string;
    readonly nameKey: string;
    readonly articles: number;
    readonly canonical: number;
  }[],
) =>
  statement(
    `MATCH (entity:Entity {id: $entityId})
     CALL (entity) {
       MATCH (entity)<-[was:NAMES]-(:Name) WHERE NOT was.surface IN $surfaces DELETE was
     }
     UNWIND $names AS row
     MERGE (name:Name {key: row.nameKey})
     MERGE (name)-[names:NAMES {key: entity.id + '>' + row.surface}]->(entity)
     SET names.surface = row.surface, names.articles = row.articles, names.canonical = row.canonical`,
    { entityId, names, surfaces: names.map(({ surface }) => surface) },
  );

/** Every sentence that names an entity, with all whom it names. */
export const sentencesNaming = (entityId: string) =>
  query(
    z.object({
      articleId: z.string(),
      named: z.array(z.object({ start: z.number(), end: z.number(), surface: z.string(), entityId: z.string() })),
    }),
    `MATCH (:Entity {id: $entityId})<-[:REFERS_TO]-(:Mention)-[:IN_SENTENCE]->(sentence:Sentence)
     WITH DISTINCT sentence
     RETURN sentence.articleId AS articleId,
            [(sentence)<-[:IN_SENTENCE]-(mention:Mention)-[:REFERS_TO]->(who:Entity) |
              {start: mention.start, end: mention.end, surface: mention.surface, entityId: who.id}] AS named`,
    { entityId },
  );

/** Writes whom an entity is named beside as counted anew; what is not counted goes. */
export const setCoOccurrences = (
  entityId: string,
  pairs: readonly { readonly otherId: string; readonly sentences: number; readonly articles: number }[],
) =>
  statement(
    `MATCH (entity:Entity {id: $entityId})
     CALL (entity) {
       MATCH (entity)-[was:CO_OCCURS]->(other:Entity) WHERE NOT other.id IN $others DELETE was
     }
     UNWIND $pairs AS row
     MATCH (other:Entity {id: row.otherId})
     MERGE (entity)-[pair:CO_OCCURS {key: entity.id + '>' + other.id}]->(other)
     SET pair.entityId = entity.id, pair.otherId = other.id, pair.sentences = row.sentences, pair.articles = row.articles`,
    { entityId, pairs, others: pairs.map(({ otherId }) => otherId) },
  );

/** Whom an entity met or spoke with, by its events or by an earlier count; each pair once, from the lesser id. */
export const pairsOf = (entityId: string, kind: 'MET' | 'SPOKE_WITH') =>
  query(
    z.object({ otherId: z.string() }),
    `CALL () {
       MATCH (:Entity {id: $entityId})-[mine:PARTICIPATED_IN]->(event:Event)<-[theirs:PARTICIPATED_IN]-(other:Entity)
       WHERE mine.present AND theirs.present AND event.contact = $kind
       RETURN other.id AS otherId
       UNION
       MATCH (:Entity {id: $entityId})-[:${kind}]-(other:Entity)
       RETURN other.id AS otherId
     }
     WITH DISTINCT otherId WHERE otherId > $entityId
     RETURN otherId ORDER BY otherId`,
    { entityId, kind },
  );

/** What nothing holds up: left by a fault, never by a writer. */
export const removeOrphans = () => [
  orphans('Event', '(node)<-[:TELLS]-(:Telling)'),
  orphans('MeetingPoint', '(node)<-[:MEETS_AT]-(:Telling)'),
  orphans('Position', '(node)-[:EVIDENCED_BY]->(:Sentence)'),
  orphans('Entity', '(node)<-[:KNOWS_OF]-(:Article)'),
  orphans('Name', '(node)-[:NAMES]->(:Entity)'),
  orphans('Source', '(node)<-[:PUBLISHED_BY|DRAWS_ON]-(:Article)'),
];

/** Looked at again once it is locked: a writer may have come to hold it up. */
function orphans(label: string, support: string) {
  return statement(
    `MATCH (node:${label}) WHERE NOT EXISTS { ${support} }
     SET node.lock = true REMOVE node.lock
     WITH node WHERE NOT EXISTS { ${support} }
     DETACH DELETE node`,
  );
}
