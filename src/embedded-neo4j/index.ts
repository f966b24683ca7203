/** A Neo4j for whoever needs one: found, started, shared, kept running and stopped. Knows nothing of our data. */
export type { Neo4jConnection, Neo4jHandle, Neo4jOrigin, StartOptions } from './connection.ts';
export { type InspectOptions, inspectNeo4j, type Neo4jReport } from './inspect.ts';
export { startNeo4j } from './start.ts';
