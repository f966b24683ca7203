import { z } from 'zod';
import type { DateRange } from '../../domain/time.ts';
import type { ArticleRecord } from '../records.ts';
import { daysOf } from './date-range.ts';
import { articleMap, articleRow, entityMap, entityRow } from './rows.ts';
import { query } from './statement.ts';

export const articleById = (id: string) =>
  query(
    z.object({ article: articleRow, contentHash: z.string() }),
    `MATCH (article:Article {id: $id})
RETURN ${articleMap('article')} AS article, article.contentHash AS contentHash`,
    { id },
  );

export interface ArticlePage {
  /** A query of the full-text index, made by lucene-query.ts and by nothing else. */
  readonly words: string | null;
  readonly during: DateRange | null;
  readonly status: readonly ArticleRecord['status'][] | null;
  readonly after: string | null;
  readonly limit: number;
}

/** Latest first; `during` is the day of publication (UTC), and an article without a date is in no period. */
export function articlePage({ words, during, status, after, limit }: ArticlePage) {
  const start =
    words === null
      ? 'MATCH (article:Article)\nUSING INDEX SEEK article:Article(latest)'
      : `CALL db.index.fulltext.queryNodes('article_words', $words, {limit: 10000}) YIELD node\nWITH node AS article`;
  return query(
    z.object({ article: articleRow, key: z.string() }),
    `${start}
WHERE article.latest < $high
  AND ($to IS NULL OR article.publishedAt < datetime($to) + duration('P1D'))
  AND ($from IS NULL OR article.publishedAt >= datetime($from))
  AND ($status IS NULL OR article.status IN $status)
WITH article ORDER BY article.latest DESC LIMIT $limit
RETURN ${articleMap('article')} AS article, article.latest AS key`,
    { ...(words !== null && { words }), high: after ?? '~', ...daysOf(during), status, limit },
  );
}

/** Every mention of an article in order of the text. */
export const mentionsOfArticle = (articleId: string) =>
  query(
    z.object({
      id: z.string(),
      surface: z.string(),
      start: z.number(),
      end: z.number(),
      entity: entityRow.nullable(),
    }),
    `MATCH (:Article {id: $articleId})<-[:IN_ARTICLE]-(:Sentence)<-[:IN_SENTENCE]-(mention:Mention)
OPTIONAL MATCH (mention)-[:REFERS_TO]->(entity:Entity)
WITH mention, entity ORDER BY mention.start, mention.end, mention.id LIMIT 10000
RETURN mention.id AS id, mention.surface AS surface, mention.start AS start, mention.end AS end,
       CASE WHEN entity IS NULL THEN null ELSE ${entityMap('entity')} END AS entity`,
    { articleId },
  );
