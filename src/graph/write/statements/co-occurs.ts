import { z } from 'zod';
import { query, statement } from '../../statements/statement.ts';

/** Who is named where in an article. */
export const namedInArticle = (articleId: string) =>
  query(
    z.object({ sentence: z.number(), start: z.number(), end: z.number(), surface: z.string(), entityId: z.string() }),
    `MATCH (:Article {id: $articleId})<-[:IN_ARTICLE]-(sentence:Sentence)<-[:IN_SENTENCE]-(mention:Mention)-[:REFERS_TO]->(entity:Entity)
     RETURN sentence.index AS sentence, mention.start AS start, mention.end AS end, mention.surface AS surface,
            entity.id AS entityId`,
    { articleId },
  );

export interface CoOccurrenceChange {
  readonly a: string;
  readonly b: string;
  readonly sentences: number;
  readonly articles: number;
}

/** Counts sentences and articles in, or out, of pairs, in both directions; a pair that no article has goes. */
export const countCoOccurrences = (changes: readonly CoOccurrenceChange[]) =>
  statement(
    `UNWIND $changes AS change
     MATCH (a:Entity {id: change.a})
     MATCH (b:Entity {id: change.b})
     UNWIND [[a, b], [b, a]] AS ends
     WITH change, ends[0] AS one, ends[1] AS other
     MERGE (one)-[pair:CO_OCCURS {key: one.id + '>' + other.id}]->(other)
     ON CREATE SET pair.entityId = one.id, pair.otherId = other.id, pair.sentences = 0, pair.articles = 0
     SET pair.sentences = pair.sentences + change.sentences, pair.articles = pair.articles + change.articles
     WITH pair WHERE pair.articles <= 0
     DELETE pair`,
    { changes },
  );
