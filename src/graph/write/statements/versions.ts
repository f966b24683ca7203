import type { Document } from '../../../domain/document.ts';
import { statement } from '../../statements/statement.ts';

/** Keeps the text that an article has now among its versions, before another one takes its place. */
export const keepPresentText = (articleId: string) =>
  statement(
    `MATCH (article:Article {id: $articleId})
     MERGE (version:ArticleVersion {key: article.id + '@' + article.contentHash})
     SET version += article {.contentHash, .text, .title, .url, .publisher, .publishedAt, .wires},
         version.articleId = article.id,
         version.recordedAt = article.recordedAt,
         version.replacedAt = datetime.transaction()
     MERGE (version)-[:VERSION_OF {key: version.key}]->(article)
     REMOVE article.recordedAt`,
    { articleId },
  );

/** Keeps a text that comes after a newer one of the same article is there. */
export const keepEarlierText = ({ id, contentHash, text, title, url, publisher, publishedAt, wires }: Document) =>
  statement(
    `MATCH (article:Article {id: $id})
     MERGE (version:ArticleVersion {key: $id + '@' + $contentHash})
     SET version += $props,
         version.articleId = $id,
         version.publishedAt = datetime($publishedAt),
         version.recordedAt = datetime.transaction(),
         version.replacedAt = datetime.transaction()
     MERGE (version)-[:VERSION_OF {key: version.key}]->(article)
     SET article.status = CASE article.status WHEN 'ACTIVE' THEN 'CORRECTED' ELSE article.status END`,
    {
      id,
      contentHash,
      publishedAt,
      props: { contentHash, text, title, url, publisher, wires: [...new Set(wires)].sort() },
    },
  );

/** The text that comes back into force is no earlier version any more. */
export const forgetVersion = (articleId: string, contentHash: string) =>
  statement(
    `MATCH (version:ArticleVersion {key: $key})
     DETACH DELETE version`,
    { key: `${articleId}@${contentHash}` },
  );

export type ChangeKind = 'CORRECTED' | 'RETRACTED' | 'RESTORED';

/** What was done to an article, when, and why where somebody says so. */
export const recordChange = (articleId: string, kind: ChangeKind, reason: string | null) =>
  statement(
    `MATCH (article:Article {id: $articleId})
     CREATE (change:ArticleChange {key: $articleId + '@' + toString(datetime.transaction()) + ' ' + randomUUID()})
     SET change.articleId = $articleId, change.kind = $kind, change.reason = $reason, change.at = datetime.transaction()
     CREATE (change)-[:CHANGED {key: change.key}]->(article)`,
    { articleId, kind, reason },
  );

export const setArticleStatus = (articleId: string, status: 'ACTIVE' | 'CORRECTED' | 'RETRACTED') =>
  statement(`MATCH (article:Article {id: $articleId}) SET article.status = $status`, { articleId, status });
