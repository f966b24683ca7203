import { z } from 'zod';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import { isoDateTime } from '../decode.ts';
import type { ArticleRecord, EntityRecord } from '../records.ts';

/** Rows that several statements answer with, and the Cypher map that fills each. */
const entityFields = {
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  aliases: z.array(z.string()),
  wikidataId: z.string().nullable(),
  mentionCount: z.number(),
  iso2: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  ofId: z.string().nullable(),
};
/** A country has no country. */
const country = z.object(entityFields).transform((row): EntityRecord => ({ ...row, country: null }));

export const entityRow: z.ZodType<EntityRecord> = z.object({ ...entityFields, country: country.nullable() });

const ENTITY_PROPERTIES =
  '.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId';

export function entityMap(variable: string): string {
  return (
    `${variable} {${ENTITY_PROPERTIES}, ` +
    `country: head([(${variable})-[:IN_COUNTRY]->(its:Entity) | its {${ENTITY_PROPERTIES}}])}`
  );
}

export const articleRow: z.ZodType<ArticleRecord> = z.object({
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: isoDateTime.nullable(),
  text: z.string(),
  status: z.enum(['ACTIVE', 'CORRECTED', 'RETRACTED']),
});

export function articleMap(variable: string): string {
  return `${variable} {.id, .title, .url, .publisher, publishedAt: toString(${variable}.publishedAt), .text, .status}`;
}

/** Takes `entityIds` to `entities`, each once. */
export const ENTITIES = `CALL (entityIds) {
  UNWIND entityIds AS entityId
  WITH DISTINCT entityId
  MATCH (entity:Entity {id: entityId})
  OPTIONAL MATCH (entity)-[:IN_COUNTRY]->(country:Entity)
  WITH properties(entity) AS e, properties(country) AS its
  RETURN collect(e {${ENTITY_PROPERTIES}, country: CASE WHEN its IS NULL THEN null ELSE its {${ENTITY_PROPERTIES}} END}) AS entities
}`;

/** Takes `entityIds` and `articleIds` to `entities` and `articles`, each once. */
export const ENTITIES_AND_ARTICLES = `${ENTITIES}
CALL (articleIds) {
  UNWIND articleIds AS articleId
  WITH DISTINCT articleId
  MATCH (article:Article {id: articleId})
  RETURN collect(${articleMap('article')}) AS articles
}`;
