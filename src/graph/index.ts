/** The graph of diplomacy in Neo4j: the only room that speaks Bolt and Cypher. */
export type { GraphOptions } from './connect.ts';
export type { ContactFilter, EventFilter, Graph, PageRequest, WriteOutcome } from './graph.ts';
export { openGraph } from './open-graph.ts';
export { type GraphProbe, probeGraph } from './probe-graph.ts';
export type {
  ArgumentRecord,
  ArticleRecord,
  AssertionRecord,
  ContactRecord,
  EntityRecord,
  EventRecord,
  EvidenceRecord,
  GraphCounts,
  HopRecord,
  MentionRecord,
  Page,
  ParticipationRecord,
  PositionRecord,
} from './records.ts';
