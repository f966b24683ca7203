import type { ArticleRecord } from '../../records.ts';
import { statement } from '../../statements/statement.ts';
import type { ArticleRows, AssertionRow } from '../article-rows.ts';
import { leastFacts } from './fold-entities.ts';

/** What belongs to the article alone is created: its lock is held and its earlier parts are gone. Shared nodes are merged. */
export const writeArticle = (rows: ArticleRows, status: ArticleRecord['status']) =>
  statement(
    `MATCH (article:Article {id: $id})
     SET article += $props,
         article.publishedAt = datetime($props.publishedAt),
         article.status = $status,
         article.recordedAt = coalesce(article.recordedAt, datetime.transaction())
     WITH article
     CALL (article) {
       UNWIND CASE WHEN article.publisher IS NULL THEN [] ELSE [article.publisher] END AS name
       MERGE (source:Source {name: name})
       CREATE (article)-[:PUBLISHED_BY {key: article.id + '>' + name}]->(source)
     }
     CALL (article) {
       UNWIND $wires AS name
       MERGE (source:Source {name: name})
       CREATE (article)-[:DRAWS_ON {key: article.id + '>' + name}]->(source)
     }
     CALL (article) {
       UNWIND $sentences AS row
       CREATE (sentence:Sentence {id: row.id})-[:IN_ARTICLE {key: row.id}]->(article)
       SET sentence += row.props
     }`,
    { id: rows.id, props: rows.article, status, wires: rows.wires, sentences: rows.sentences },
  );

/** The article's word for each entity, and its names counted in: how many articles use each, as the name or at all. */
export const writeEntities = (rows: Pick<ArticleRows, 'id' | 'entities' | 'names'>) => [
  statement(
    `MATCH (article:Article {id: $id})
     UNWIND $entities AS row
     MATCH (entity:Entity {id: row.id})
     CREATE (article)-[knows:KNOWS_OF {key: row.key}]->(entity)
     SET knows += row.claim,
         knows.latitude = toFloat(row.claim.latitude),
         knows.longitude = toFloat(row.claim.longitude),
         entity.kind = row.kind,
         ${leastFacts('entity', 'knows')}
     FOREACH (_ IN CASE row.kind WHEN 'PERSON' THEN [1] ELSE [] END | SET entity:Person)
     FOREACH (_ IN CASE row.kind WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET entity:Organization)
     FOREACH (_ IN CASE row.kind WHEN 'COUNTRY' THEN [1] ELSE [] END | SET entity:Country)
     FOREACH (_ IN CASE row.kind WHEN 'PLACE' THEN [1] ELSE [] END | SET entity:Place)
     FOREACH (_ IN CASE row.kind WHEN 'TREATY' THEN [1] ELSE [] END | SET entity:Treaty)
     FOREACH (_ IN CASE row.kind WHEN 'WEAPON' THEN [1] ELSE [] END | SET entity:Weapon)
     FOREACH (_ IN CASE row.kind WHEN 'ANONYMOUS_SOURCE' THEN [1] ELSE [] END | SET entity:AnonymousSource)`,
    { id: rows.id, entities: rows.entities },
  ),
  statement(
    `UNWIND $names AS row
     MATCH (entity:Entity {id: row.entityId})
     MERGE (name:Name {key: row.nameKey})
     MERGE (name)-[names:NAMES {key: row.key}]->(entity)
     ON CREATE SET names.surface = row.surface, names.articles = 0, names.canonical = 0
     SET names.articles = names.articles + 1, names.canonical = names.canonical + row.canonical`,
    { names: rows.names },
  ),
];

export const writeMentions = (rows: Pick<ArticleRows, 'mentions'>) =>
  statement(
    `UNWIND $mentions AS row
     MATCH (sentence:Sentence {id: row.sentenceId})
     MATCH (entity:Entity {id: row.entityId})
     CREATE (mention:Mention {id: row.id})-[:IN_SENTENCE {key: row.id}]->(sentence)
     CREATE (mention)-[:REFERS_TO {key: row.id}]->(entity)
     SET mention += row.props`,
    { mentions: rows.mentions },
  );

/** A position is a node between person and institution, because a relationship cannot carry evidence. */
export const writePositions = (rows: Pick<ArticleRows, 'positions'>) =>
  statement(
    `UNWIND $positions AS row
     MATCH (sentence:Sentence {id: row.sentenceId})
     MATCH (person:Entity {id: row.personId})
     MERGE (position:Position {id: row.id})
     SET position.title = row.title
     MERGE (person)-[:HOLDS_POSITION {key: row.id}]->(position)
     CREATE (position)-[:EVIDENCED_BY {key: row.key}]->(sentence)
     WITH position, row
     WHERE row.ofId IS NOT NULL
     MATCH (institution:Entity {id: row.ofId})
     MERGE (position)-[:POSITION_OF {key: row.id}]->(institution)`,
    { positions: rows.positions },
  );

/** Said by whom, to whom, about what: relationships that carry a page's order, as a part in an event does. */
export const writeStatements = (rows: Pick<ArticleRows, 'statements'>) =>
  statement(
    `UNWIND $statements AS row
     MATCH (sentence:Sentence {id: row.sentenceId})
     CREATE (said:Statement {id: row.id})-[:EVIDENCED_BY {key: row.id + '>' + row.sentenceId}]->(sentence)
     SET said += row.props,
         said.confidence = toFloat(row.props.confidence),
         said.start = date(row.start),
         said.end = date(row.end),
         said.recordedAt = datetime.transaction()
     WITH said, row
     CALL (said, row) {
       UNWIND row.speakers AS who
       MATCH (entity:Entity {id: who.entityId})
       CREATE (said)-[:SAID_BY {key: who.key, entityId: who.entityId, latest: who.latest}]->(entity)
     }
     CALL (said, row) {
       UNWIND row.addressees AS who
       MATCH (entity:Entity {id: who.entityId})
       CREATE (said)-[:ADDRESSED_TO {key: who.key, entityId: who.entityId, latest: who.latest}]->(entity)
     }
     CALL (said, row) {
       UNWIND row.about AS what
       MATCH (entity:Entity {id: what.entityId})
       CREATE (said)-[:ABOUT {key: what.key, entityId: what.entityId, latest: what.latest}]->(entity)
     }`,
    { statements: rows.statements },
  );

/** `recordedAt` is that of the same claim where the article made it before, else now. */
export const writeAssertions = (assertions: readonly (AssertionRow & { readonly recordedAt: string | null })[]) =>
  statement(
    `UNWIND $assertions AS row
     MATCH (telling:Telling {id: row.tellingId})
     MATCH (sentence:Sentence {id: row.sentenceId})
     CREATE (assertion:Assertion {id: row.id})-[:OF {key: row.id}]->(telling)
     CREATE (assertion)-[:EVIDENCED_BY {key: row.id + '>' + row.sentenceId}]->(sentence)
     SET assertion += row.props,
         assertion.confidence = toFloat(row.props.confidence),
         assertion.start = date(row.start),
         assertion.end = date(row.end),
         assertion.reportedAt = datetime(row.reportedAt),
         assertion.recordedAt = coalesce(datetime(row.recordedAt), datetime.transaction())
     WITH assertion, row
     CALL (assertion, row) {
       UNWIND row.participants AS part
       MATCH (entity:Entity {id: part.entityId})
       CREATE (assertion)-[:INVOLVES {key: part.key, role: part.role}]->(entity)
     }
     CALL (assertion, row) {
       MATCH (place:Entity {id: row.placeId})
       CREATE (assertion)-[:PLACED_AT {key: row.id}]->(place)
     }
     CALL (assertion, row) {
       MATCH (speaker:Entity {id: row.attributedToId})
       CREATE (assertion)-[:ATTRIBUTED_TO {key: row.id}]->(speaker)
     }`,
    { assertions: assertions.map(({ sentence, ...row }) => row) },
  );
