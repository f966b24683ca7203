import { z } from 'zod';
import { articleMap, articleRow, entityMap, entityRow } from './rows.ts';
import { query } from './statement.ts';

/** The offices a person is said to hold, each with the first sentences that say so. */
export const positionsOf = (personId: string) =>
  query(
    z.object({
      title: z.string(),
      of: entityRow.nullable(),
      evidence: z.array(z.object({ article: articleRow, sentence: z.string(), start: z.number(), end: z.number() })),
    }),
    `MATCH (:Entity {id: $personId})-[:HOLDS_POSITION]->(position:Position)
OPTIONAL MATCH (position)-[:POSITION_OF]->(institution:Entity)
CALL (position) {
  MATCH (position)-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
  WITH sentence, article ORDER BY article.latest, sentence.index LIMIT 50
  RETURN collect({
    article: ${articleMap('article')}, sentence: sentence.text, start: sentence.start, end: sentence.end
  }) AS evidence
}
RETURN position.title AS title, evidence,
       CASE WHEN institution IS NULL THEN null ELSE ${entityMap('institution')} END AS of
ORDER BY size(evidence) DESC, title, institution.name LIMIT 100`,
    { personId },
  );
