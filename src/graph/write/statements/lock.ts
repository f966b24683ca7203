import { z } from 'zod';
import { CONTACT_KINDS } from '../../../domain/contact-kind.ts';
import { query, statement } from '../../statements/statement.ts';

/** Setting any property takes the node's write lock until the end of the transaction; removing it leaves no trace. */
const LOCK = (node: string) => `SET ${node}.lock = true REMOVE ${node}.lock`;

/** Takes the article, made if need be. `before` is the hash of the text it held; null when it is new. */
export const lockArticle = (id: string) =>
  query(
    z.object({ before: z.string().nullable() }),
    `MERGE (article:Article {id: $id})
     ${LOCK('article')}
     RETURN article.contentHash AS before`,
    { id },
  );

export const lockEvents = (events: readonly { readonly id: string }[]) =>
  statement(
    `UNWIND $events AS row
     MERGE (event:Event {id: row.id})
     ON CREATE SET event.type = row.type, event.mode = row.mode
     ${LOCK('event')}`,
    { events },
  );

/** Once its entities are taken nothing about their contacts and counts can change under us. */
export const lockEntities = (ids: readonly string[]) =>
  statement(
    `UNWIND $ids AS id
     MERGE (entity:Entity {id: id})
     ${LOCK('entity')}`,
    { ids },
  );

/** What the events brought together before this article, and whom any claim names: read under the events' locks. */
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
