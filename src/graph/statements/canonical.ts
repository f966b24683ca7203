import { isDate, isDateTime } from 'neo4j-driver';
import { z } from 'zod';
import { query } from './statement.ts';

/** What the graph is made of, each with the property that is its key. What says when something was recorded is left out. */
export const NODE_KINDS = {
  Article: 'id',
  ArticleVersion: 'key',
  Assertion: 'id',
  Entity: 'id',
  Event: 'id',
  Mention: 'id',
  Name: 'key',
  Position: 'id',
  Sentence: 'id',
  Source: 'name',
  Statement: 'id',
  Telling: 'id',
} as const;
export type NodeKind = keyof typeof NODE_KINDS;

export const RELATIONSHIP_KINDS = [
  'ABOUT',
  'ADDRESSED_TO',
  'AT',
  'ATTRIBUTED_TO',
  'CONTRADICTS',
  'CO_OCCURS',
  'DRAWS_ON',
  'EVIDENCED_BY',
  'HOLDS_POSITION',
  'INVOLVES',
  'IN_ARTICLE',
  'IN_COUNTRY',
  'IN_SENTENCE',
  'KNOWS_OF',
  'MET',
  'NAMES',
  'OF',
  'PARTICIPATED_IN',
  'PLACED_AT',
  'POSITION_OF',
  'PUBLISHED_BY',
  'REFERS_TO',
  'REPLACES',
  'SAID_BY',
  'SAME_EVENT_AS',
  'SPOKE_WITH',
  'TELLS',
  'VERSION_OF',
] as const;
export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number];

/**
 * What is not the graph's content: what was applied to it and how far a job is, when people changed an article, where
 * tellings meet (an index), and what was recorded once and is superseded.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  ArticleChange: 'key',
  MeetingPoint: 'key',
  PastAssertion: 'key',
  PastTelling: 'id',
  Rebuild: 'key',
  SchemaVersion: 'key',
};
export const LEFT_OUT_RELATIONSHIPS: readonly string[] = ['CHANGED', 'LED_TO', 'MEETS_AT', 'WAS_OF'];
/** When something was recorded, and a copy that holds such times (`card`). */
const RECORDING_TIMES: ReadonlySet<string> = new Set(['card', 'recordedAt', 'supersededAt', 'appliedAt', 'replacedAt']);

const properties = z.record(z.string(), z.unknown()).transform(plain);
const node = z.object({ key: z.string(), properties });
const relationship = z.object({ key: z.string(), from: z.string(), to: z.string(), properties });

/** The next nodes of a kind after a key, in order of key. */
export const nodesAfter = (kind: NodeKind, after: string, limit: number) =>
  query(
    node,
    `MATCH (n:${kind})
USING INDEX SEEK n:${kind}(${NODE_KINDS[kind]})
WHERE n.${NODE_KINDS[kind]} > $after
WITH n ORDER BY n.${NODE_KINDS[kind]} LIMIT $limit
RETURN n.${NODE_KINDS[kind]} AS key, properties(n) AS properties`,
    { after, limit },
  );

/** The next relationships of a kind after a key, in order of key, with the keys of what they join. */
export const relationshipsAfter = (kind: RelationshipKind, after: string, limit: number) =>
  query(
    relationship,
    `MATCH (a)-[r:${kind}]->(b)
USING INDEX SEEK r:${kind}(key)
WHERE r.key > $after
WITH a, r, b ORDER BY r.key LIMIT $limit
RETURN r.key AS key, coalesce(a.id, a.key, a.name) AS from, coalesce(b.id, b.key, b.name) AS to,
       properties(r) AS properties`,
    { after, limit },
  );

/** Names in order, values as JSON has them, without when anything was recorded. */
function plain(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !RECORDING_TIMES.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, isDate(value) || isDateTime(value) ? value.toString() : value]),
  );
}
