import { z } from 'zod';
import type { DateRange } from '../../domain/time.ts';
import { isoDateTime } from '../decode.ts';
import type { ArticleRecord } from '../records.ts';
import { daysOf } from './date-range.ts';
import { articleMap, articleRow, entityMap, entityRow } from './rows.ts';
import { query } from './statement.ts';

export const articleById = (id: string) =>
  query(
    z.object({ article: articleRow, contentHash: z.string(), versions: z.array(z.string()) }),
    `MATCH (article:Article {id: $id})
RETURN ${articleMap('article')} AS article, article.contentHash AS contentHash,
       COLLECT { MATCH (article)<-[:VERSION_OF]-(version:ArticleVersion) RETURN version.contentHash ORDER BY version.key } AS versions`,
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

const stored = z.object({
  document: z.object({
    id: z.string(),
    contentHash: z.string(),
    text: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: isoDateTime.nullable(),
    wires: z.array(z.string()),
  }),
  extractor: z.string(),
  status: z.enum(['ACTIVE', 'CORRECTED', 'RETRACTED']),
});

const STORED = `RETURN article {
         .id, .contentHash, .text, .title, .url, .publisher, publishedAt: toString(article.publishedAt),
         wires: coalesce(article.wires, COLLECT { MATCH (article)-[:DRAWS_ON]->(source:Source) RETURN source.name ORDER BY source.name })
       } AS document, article.extractor AS extractor, article.status AS status`;

export const storedArticle = (id: string) => query(stored, `MATCH (article:Article {id: $id})\n${STORED}`, { id });

/** How many articles are read again at a time. */
const STORED_PAGE = 100;

/** The next articles that count, in order of id; `notBy` leaves out those that this extractor read. */
export const storedArticles = (after: string, { notBy }: { readonly notBy: string | null }) =>
  query(
    stored,
    `MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after AND article.status <> 'RETRACTED' AND ($notBy IS NULL OR article.extractor <> $notBy)
WITH article ORDER BY article.id LIMIT ${STORED_PAGE}
${STORED}`,
    { after, notBy },
  );
