import { z } from 'zod';
import { EVENT_MODES, EVENT_TYPES } from '../../domain/event.ts';
import { isoDateTime, jsonOf } from '../decode.ts';
import { plainClaim } from './event-bundle.ts';
import { articleMap, articleRow, entityRow } from './rows.ts';
import { query } from './statement.ts';

/** More claims than these were never made and taken back of one event: every answer is bounded. */
const PAST_CLAIMS = 500;

const pastRow = z.object({
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES).nullable(),
  claim: jsonOf(plainClaim),
  /** What the claim names, as it was known then: it may be gone. */
  entities: jsonOf(z.array(entityRow)),
  supersededAt: isoDateTime,
  /** The article with the text that the claim was read from. */
  article: articleRow,
});
export type PastRow = z.infer<typeof pastRow>;

const WITH_ARTICLE = `WITH DISTINCT past ORDER BY past.supersededAt DESC, past.key LIMIT ${PAST_CLAIMS}
MATCH (article:Article {id: past.articleId})
OPTIONAL MATCH (version:ArticleVersion {key: past.articleId + '@' + past.contentHash})
RETURN past.type AS type, past.mode AS mode, past.claim AS claim, past.entities AS entities,
       toString(past.supersededAt) AS supersededAt,
       CASE WHEN version IS NULL THEN ${articleMap('article')}
            ELSE version {id: article.id, .title, .url, .publisher, publishedAt: toString(version.publishedAt), .text, status: article.status}
       END AS article`;

/** What was once claimed of an event: by tellings that are of it now, and by those that led to them. */
export const pastClaimsOfEvent = (eventId: string) =>
  query(
    pastRow,
    `MATCH (:Event {id: $eventId})<-[:TELLS]-(now:Telling)
MATCH (now)<-[:LED_TO*0..4]-(then)
MATCH (then)<-[:WAS_OF]-(past:PastAssertion)
${WITH_ARTICLE}`,
    { eventId },
  );

/** What was once claimed by a telling that led nowhere. */
export const pastClaimsOfTelling = (tellingId: string) =>
  query(
    pastRow,
    `MATCH (then:PastTelling {id: $tellingId})<-[:WAS_OF]-(past:PastAssertion)
${WITH_ARTICLE}`,
    { tellingId },
  );

/** The event that an id given out earlier leads to: of several ways the shortest, then by id. */
export const eventOfOldId = (id: string) =>
  query(
    z.object({ id: z.string() }),
    `CALL () {
  MATCH (:Telling {id: $id})-[:TELLS]->(event:Event)
  RETURN event.id AS id, 0 AS steps
  UNION
  MATCH way = (:PastTelling {id: $id})-[:LED_TO*1..5]->(:Telling)-[:TELLS]->(event:Event)
  RETURN event.id AS id, length(way) AS steps
}
RETURN id ORDER BY steps, id LIMIT 1`,
    { id },
  );

/** Ids under which an article's claims of an instant that are not made any more were told. */
export const pastTellingsOfArticle = (articleId: string, asOf: string) =>
  query(
    z.object({ id: z.string() }),
    `MATCH (past:PastAssertion {articleId: $articleId})
WHERE past.recordedAt <= datetime($asOf) AND past.supersededAt > datetime($asOf)
MATCH (past)-[:WAS_OF]->(then)
RETURN DISTINCT then.id AS id ORDER BY id LIMIT 1000`,
    { articleId, asOf },
  );

/** Ids under which acts on a treaty were told that are not told any more. */
export const pastTellingsAboutTreaty = (treatyId: string) =>
  query(
    z.object({ id: z.string() }),
    `MATCH (then:PastTelling {treatyId: $treatyId})
WITH then ORDER BY then.id LIMIT 500
RETURN then.id AS id`,
    { treatyId },
  );

const version = z.object({
  contentHash: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  publishedAt: isoDateTime.nullable(),
  recordedAt: isoDateTime,
  replacedAt: isoDateTime,
});
const change = z.object({
  kind: z.enum(['CORRECTED', 'RETRACTED', 'RESTORED']),
  reason: z.string().nullable(),
  at: isoDateTime,
});

export const versionsOfArticle = (articleId: string) =>
  query(
    version,
    `MATCH (:Article {id: $articleId})<-[:VERSION_OF]-(version:ArticleVersion)
WITH version ORDER BY coalesce(version.publishedAt, version.recordedAt), version.key LIMIT 100
RETURN version.contentHash AS contentHash, version.title AS title, version.text AS text,
       toString(version.publishedAt) AS publishedAt, toString(version.recordedAt) AS recordedAt,
       toString(version.replacedAt) AS replacedAt`,
    { articleId },
  );

export const changesOfArticle = (articleId: string) =>
  query(
    change,
    `MATCH (change:ArticleChange {articleId: $articleId})
WITH change ORDER BY change.at, change.key LIMIT 1000
RETURN change.kind AS kind, change.reason AS reason, toString(change.at) AS at`,
    { articleId },
  );
