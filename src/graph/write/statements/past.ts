import { z } from 'zod';
import { EVENT_MODES, EVENT_TYPES } from '../../../domain/event.ts';
import { CLAIM, claimRow } from '../../statements/event-bundle.ts';
import { ENTITIES, entityRow } from '../../statements/rows.ts';
import { query, statement } from '../../statements/statement.ts';
import type { PastClaim } from '../supersede.ts';

/** All that an article claims now, with the entities that the claims name. */
export const claimsOfArticle = (articleId: string) =>
  query(
    z.object({
      claims: z.array(
        z.object({
          tellingId: z.string(),
          type: z.enum(EVENT_TYPES),
          mode: z.enum(EVENT_MODES).nullable(),
          claim: claimRow,
        }),
      ),
      entities: z.array(entityRow),
      contentHash: z.string(),
    }),
    `MATCH (article:Article {id: $articleId})
     CALL (article) {
       MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence)<-[:EVIDENCED_BY]-(claim:Assertion)-[:OF]->(telling:Telling)
       WITH claim, telling, properties(claim) AS c, properties(sentence) AS s ORDER BY c.id
       RETURN collect({tellingId: telling.id, type: telling.type, mode: telling.mode, claim: ${CLAIM}}) AS claims
     }
     WITH article, claims,
          reduce(ids = [], each IN claims | ids + [each.claim.placeId, each.claim.attributedToId] +
            each.claim.argumentEntityIds + [part IN each.claim.participants | part.entityId]) AS entityIds
     ${ENTITIES}
     RETURN claims, entities, article.contentHash AS contentHash`,
    { articleId },
  );

/** Keeps what the article does not claim any more, whole: what it names may go. */
export const keepPastClaims = (claims: readonly PastClaim[]) =>
  statement(
    `UNWIND $claims AS row
     MATCH (then:Telling|PastTelling {id: row.tellingId})
     MERGE (past:PastAssertion {key: row.key})
     SET past += row.props,
         past.recordedAt = datetime(row.recordedAt),
         past.supersededAt = datetime.transaction()
     MERGE (past)-[:WAS_OF {key: row.key}]->(then)`,
    { claims },
  );

/**
 * The other articles' tellings of the same events, for each telling of an article, and those that led here when they were
 * taken back, which may be told again: at most five of each.
 */
export const matesOf = (articleId: string) =>
  query(
    z.object({ id: z.string(), present: z.array(z.string()), past: z.array(z.string()) }),
    `MATCH (telling:Telling {articleId: $articleId})
     RETURN telling.id AS id,
            COLLECT {
              MATCH (telling)-[:TELLS]->(:Event)<-[:TELLS]-(mate:Telling)
              WHERE mate.articleId <> $articleId
              RETURN mate.id ORDER BY mate.reportedAt, mate.id LIMIT 5
            } AS present,
            COLLECT {
              MATCH (telling)<-[:LED_TO]-(past:PastTelling)
              RETURN past.id ORDER BY past.id LIMIT 5
            } AS past`,
    { articleId },
  );

/** An article's tellings become past ones and tell of no event any more; their ids stay. */
export const retireTellings = (articleId: string) =>
  statement(
    `MATCH (telling:Telling {articleId: $articleId})
     CALL (telling) {
       MATCH (telling)-[was:TELLS|MEETS_AT|SAME_EVENT_AS|REPLACES]-() DELETE was
     }
     REMOVE telling:Telling
     SET telling:PastTelling`,
    { articleId },
  );

/** Where those who come with an id given out earlier are sent; what led here before leads on, so that no chain grows long. */
export const leadTo = (links: readonly { readonly from: string; readonly to: string }[]) =>
  statement(
    `UNWIND $links AS link
     MATCH (then:PastTelling {id: link.from})
     MATCH (now:Telling|PastTelling {id: link.to})
     MERGE (then)-[:LED_TO {key: link.from + '>' + link.to}]->(now)
     WITH then, now
     CALL (then, now) {
       MATCH (earlier:PastTelling)-[:LED_TO]->(then)
       WHERE earlier.id <> now.id
       MERGE (earlier)-[:LED_TO {key: earlier.id + '>' + now.id}]->(now)
     }`,
    { links },
  );
