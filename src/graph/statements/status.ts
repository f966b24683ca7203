import { z } from 'zod';
import { query, statement } from './statement.ts';

/** Answered from the store's own counts, whatever the size of the graph. */
export const counts = () =>
  query(
    z.object({ articles: z.number(), entities: z.number(), events: z.number(), mentions: z.number() }),
    `RETURN COUNT { (:Article) } AS articles, COUNT { (:Entity) } AS entities,
       COUNT { (:Event) } AS events, COUNT { (:Mention) } AS mentions`,
  );

export const versions = () =>
  query(
    z.object({ neo4j: z.string(), edition: z.string(), schema: z.number() }),
    `CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition WHERE name = 'Neo4j Kernel'
OPTIONAL MATCH (version:SchemaVersion {key: 'graph'})
RETURN versions[0] AS neo4j, edition, coalesce(version.version, 0) AS schema`,
  );

/** Kept on the node of the schema's version, which every graph of ours has once. */
export const samplesState = () =>
  query(
    z.object({ state: z.enum(['BEGUN', 'DONE']).nullable() }),
    `MATCH (version:SchemaVersion {key: 'graph'}) RETURN version.samples AS state`,
  );

export const markSamples = (state: 'BEGUN' | 'DONE') =>
  statement(`MATCH (version:SchemaVersion {key: 'graph'}) SET version.samples = $state`, { state });
