import { z } from 'zod';
import { isoDateTime } from '../decode.ts';
import { query, statement } from './statement.ts';

/** How far a rebuild is: kept in the graph, so that one that was broken off goes on where it was. */
export const rebuildState = () =>
  query(
    z.object({
      kind: z.enum(['ALL', 'CHANGED']),
      extractor: z.string(),
      phase: z.enum(['ARTICLES', 'ENTITIES']),
      after: z.string(),
      done: z.number(),
      begunAt: isoDateTime,
    }),
    `MATCH (rebuild:Rebuild {key: 'graph'})
RETURN rebuild.kind AS kind, rebuild.extractor AS extractor, rebuild.phase AS phase, rebuild.after AS after,
       rebuild.done AS done, toString(rebuild.begunAt) AS begunAt`,
  );

export const beginRebuild = (kind: 'ALL' | 'CHANGED', extractor: string) =>
  statement(
    `MERGE (rebuild:Rebuild {key: 'graph'})
SET rebuild.kind = $kind, rebuild.extractor = $extractor, rebuild.phase = 'ARTICLES', rebuild.after = '',
    rebuild.done = 0, rebuild.begunAt = datetime.transaction()`,
    { kind, extractor },
  );

export const advanceRebuild = (phase: 'ARTICLES' | 'ENTITIES', after: string, done: number) =>
  statement(
    `MATCH (rebuild:Rebuild {key: 'graph'})
SET rebuild.phase = $phase, rebuild.after = $after, rebuild.done = $done`,
    { phase, after, done },
  );

export const endRebuild = () => statement(`MATCH (rebuild:Rebuild {key: 'graph'}) DELETE rebuild`);

/** Articles to read again in all. */
export const countStored = (notBy: string | null) =>
  query(
    z.object({ count: z.number() }),
    `MATCH (article:Article)
WHERE article.status <> 'RETRACTED' AND ($notBy IS NULL OR article.extractor <> $notBy)
RETURN count(article) AS count`,
    { notBy },
  );

export const entitiesAfter = (after: string, limit: number) =>
  query(
    z.object({ id: z.string() }),
    `MATCH (entity:Entity)
USING INDEX SEEK entity:Entity(id)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id`,
    { after, limit },
  );
