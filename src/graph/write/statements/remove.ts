import { z } from 'zod';
import { query, statement } from '../../statements/statement.ts';

/** What an article holds up beside its events: the entities and names it knows of, offices, sources. */
export const heldBy = (articleId: string) =>
  query(
    z.object({
      entityIds: z.array(z.string()),
      surfaces: z.array(z.string()),
      positionIds: z.array(z.string()),
      sources: z.array(z.string()),
    }),
    `MATCH (article:Article {id: $articleId})
     RETURN COLLECT {
              MATCH (article)<-[:IN_ARTICLE]-(:Sentence)<-[:EVIDENCED_BY]-(position:Position)
              RETURN DISTINCT position.id
            } AS positionIds,
            COLLECT { MATCH (article)-[:PUBLISHED_BY|DRAWS_ON]->(source:Source) RETURN DISTINCT source.name } AS sources,
            COLLECT { MATCH (article)-[:KNOWS_OF]->(entity:Entity) RETURN entity.id } AS entityIds,
            COLLECT {
              MATCH (article)-[knows:KNOWS_OF]->(:Entity) UNWIND knows.surfaces AS surface RETURN DISTINCT surface
            } AS surfaces`,
    { articleId },
  );

/** Takes away an article's own parts and its word for each entity; what they held up stays until it is refolded. */
export const removeParts = (articleId: string) => [
  statement(
    `MATCH (:Article {id: $articleId})-[knows:KNOWS_OF]->(entity:Entity)
     UNWIND knows.surfaces AS surface
     MATCH (entity)<-[names:NAMES]-(:Name)
     WHERE names.surface = surface
     SET names.articles = names.articles - 1,
         names.canonical = names.canonical - CASE WHEN surface = knows.name THEN 1 ELSE 0 END`,
    { articleId },
  ),
  statement(
    `MATCH (article:Article {id: $articleId})
     CALL (article) {
       MATCH (article)<-[:IN_ARTICLE]-(:Sentence)<-[:EVIDENCED_BY]-(assertion:Assertion) DETACH DELETE assertion
     }
     CALL (article) {
       MATCH (article)<-[:IN_ARTICLE]-(:Sentence)<-[:EVIDENCED_BY]-(said:Statement) DETACH DELETE said
     }
     CALL (article) {
       MATCH (article)<-[:IN_ARTICLE]-(:Sentence)<-[:IN_SENTENCE]-(mention:Mention) DETACH DELETE mention
     }
     CALL (article) {
       MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence) DETACH DELETE sentence
     }
     CALL (article) {
       MATCH (article)-[word:KNOWS_OF|PUBLISHED_BY|DRAWS_ON]->() DELETE word
     }`,
    { articleId },
  ),
];

/** What nothing holds up any more, among what the article held up. */
export const removeUnsupported = (held: {
  readonly entityIds: readonly string[];
  readonly nameKeys: readonly string[];
  readonly positionIds: readonly string[];
  readonly sources: readonly string[];
}) => [
  statement(
    `UNWIND $positionIds AS id
     MATCH (position:Position {id: id})
     WHERE NOT EXISTS { (position)-[:EVIDENCED_BY]->(:Sentence) }
     DETACH DELETE position`,
    { positionIds: held.positionIds },
  ),
  statement(
    `UNWIND $entityIds AS id
     MATCH (entity:Entity {id: id})
     WHERE NOT EXISTS { (entity)<-[:KNOWS_OF]-(:Article) }
     DETACH DELETE entity`,
    { entityIds: held.entityIds },
  ),
  statement(
    `UNWIND $nameKeys AS key
     MATCH (name:Name {key: key})
     WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
     DELETE name`,
    { nameKeys: held.nameKeys },
  ),
  statement(
    `UNWIND $sources AS name
     MATCH (source:Source {name: name})
     WHERE NOT EXISTS { (source)<-[:PUBLISHED_BY|DRAWS_ON]-(:Article) }
     DELETE source`,
    { sources: held.sources },
  ),
];
