import { z } from 'zod';
import { CONTACT_KINDS } from '../../../domain/contact-kind.ts';
import { isoDateTime } from '../../decode.ts';
import { query, statement } from '../../statements/statement.ts';

/** Setting any property takes the node's write lock until the end of the transaction; removing it leaves no trace. */
const LOCK = (node: string) => `SET ${node}.lock = true REMOVE ${node}.lock`;

const held = z.object({
  contentHash: z.string().nullable(),
  status: z.enum(['ACTIVE', 'CORRECTED', 'RETRACTED']).nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: isoDateTime.nullable(),
  /** Content hashes of its earlier texts. */
  versions: z.array(z.string()),
});
export type LockedArticle = z.infer<typeof held>;

/** Takes the article, made if need be. `contentHash` is null when it is new. */
export const lockArticle = (id: string) =>
  query(
    held,
    `MERGE (article:Article {id: $id})
     ${LOCK('article')}
     RETURN article.contentHash AS contentHash, article.status AS status, article.title AS title,
            article.publisher AS publisher, toString(article.publishedAt) AS publishedAt,
            COLLECT { MATCH (article)<-[:VERSION_OF]-(version:ArticleVersion) RETURN version.contentHash ORDER BY version.key } AS versions`,
    { id },
  );

/** Once its entities are taken nothing about their contacts and counts can change under us. */
export const lockEntities = (ids: readonly string[]) =>
  statement(
    `UNWIND $ids AS id
     MERGE (entity:Entity {id: id})
     ${LOCK('entity')}`,
    { ids },
  );

/** What the events brought together before this article, and whom any claim names: read under the locks of where their tellings meet. */
export const eventsBefore = (ids: readonly string[]) =>
  query(
    z.object({
      contact: z.enum(CONTACT_KINDS).nullable(),
      present: z.array(z.string()),
      participants: z.array(z.string()),
    }),
    `UNWIND $ids AS id
     MATCH (event:Event {id: id})
     RETURN event.contact AS contact,
            [(event)<-[was:PARTICIPATED_IN]-(:Entity) WHERE was.present | was.entityId] AS present,
            [(event)<-[was:PARTICIPATED_IN]-(:Entity) | was.entityId] AS participants`,
    { ids },
  );
