import { z } from 'zod';
import type { DateRange } from '../../domain/time.ts';
import { nullableTime, timeMap } from '../decode.ts';
import { daysOf, overlaps } from './date-range.ts';
import { articleRow, ENTITIES_AND_ARTICLES, entityRow } from './rows.ts';
import { query } from './statement.ts';

export interface StatementPage {
  readonly speakerId: string | null;
  readonly addresseeId: string | null;
  readonly aboutId: string | null;
  /** A query of the full-text index, made by lucene-query.ts and by nothing else. */
  readonly words: string | null;
  readonly during: DateRange | null;
  /** The order key of the last item of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

/** Which statements make the page; statementBundle brings what is behind them. */
const place = z.object({ id: z.string(), key: z.string() });

const PARTS = [
  { relationship: 'SAID_BY', parameter: 'speakerId' },
  { relationship: 'ADDRESSED_TO', parameter: 'addresseeId' },
  { relationship: 'ABOUT', parameter: 'aboutId' },
] as const;
type Part = (typeof PARTS)[number];

/** Latest first. One of five texts: read from the index of the words, of the first entity that is given, or of all. */
export function statementPage({ words, during, after, limit, ...ids }: StatementPage) {
  const first = PARTS.find(({ parameter }) => ids[parameter] !== null);
  const from = words === null ? (first ? fromEntity(first) : FROM_ALL) : FROM_WORDS;
  return query(
    place,
    `${from.start}
  AND ${overlaps('statement')}${PARTS.map(has).join('')}
${from.order} LIMIT $limit
RETURN statement.id AS id, statement.latest AS key`,
    { ...(words !== null && { words }), ...ids, high: after ?? '~', ...daysOf(during), limit },
  );
}

interface From {
  readonly start: string;
  readonly order: string;
}

const BY_LATEST = 'WITH statement ORDER BY statement.latest DESC';

const FROM_ALL: From = {
  start: `MATCH (statement:Statement)
USING INDEX SEEK statement:Statement(latest)
WHERE statement.latest < $high`,
  order: BY_LATEST,
};

const FROM_WORDS: From = {
  start: `CALL db.index.fulltext.queryNodes('statement_words', $words, {limit: 10000}) YIELD node
WITH node AS statement
WHERE statement.latest < $high`,
  order: BY_LATEST,
};

/** The order is named as the index has it, so that nothing is left to sort. */
function fromEntity({ relationship, parameter }: Part): From {
  return {
    start: `MATCH (statement:Statement)-[is:${relationship}]->(:Entity)
USING INDEX SEEK is:${relationship}(entityId, latest)
WHERE is.entityId = $${parameter} AND is.latest < $high`,
    order: 'WITH statement, is ORDER BY is.entityId DESC, is.latest DESC',
  };
}

function has({ relationship, parameter }: Part): string {
  return `
  AND ($${parameter} IS NULL OR EXISTS { (statement)-[:${relationship}]->(:Entity {id: $${parameter}}) })`;
}

/** What one article has somebody say, in order of the text. */
export const statementsOfArticle = (articleId: string) =>
  query(
    place,
    `MATCH (:Article {id: $articleId})<-[:IN_ARTICLE]-(:Sentence)<-[:EVIDENCED_BY]-(statement:Statement)
WITH statement ORDER BY statement.textStart, statement.textEnd DESC, statement.id LIMIT 1000
RETURN statement.id AS id, statement.latest AS key`,
    { articleId },
  );

const statementRow = z.object({
  id: z.string(),
  text: z.string(),
  direct: z.boolean(),
  time: nullableTime,
  speakerId: z.string().nullable(),
  addresseeId: z.string().nullable(),
  aboutIds: z.array(z.string()),
  articleId: z.string(),
  sentence: z.object({ text: z.string(), start: z.number(), end: z.number() }),
});

const bundleRow = z.object({
  statements: z.array(statementRow),
  entities: z.array(entityRow),
  articles: z.array(articleRow),
});
export type StatementBundle = z.infer<typeof bundleRow>;

/** Statements with all that is behind them, each entity and article once: a page of one speaker is mostly repeats. */
export const statementBundle = (ids: readonly string[]) =>
  query(
    bundleRow,
    `CALL () {
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
  RETURN collect(statement {
    .id, .text, .direct, time: ${timeMap('statement')},
    speakerId: head([(statement)-[:SAID_BY]->(who) | who.id]),
    addresseeId: head([(statement)-[:ADDRESSED_TO]->(who) | who.id]),
    aboutIds: COLLECT { MATCH (statement)-[:ABOUT]->(what) RETURN what.id ORDER BY what.name, what.id },
    articleId: article.id, sentence: sentence {.text, .start, .end}
  }) AS statements
}
WITH statements, [each IN statements | each.articleId] AS articleIds,
     reduce(ids = [], each IN statements | ids + each.aboutIds + [each.speakerId, each.addresseeId]) AS entityIds
${ENTITIES_AND_ARTICLES}
RETURN statements, entities, articles`,
    { ids: [...new Set(ids)] },
  );
