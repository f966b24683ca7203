export type { Neo4jConnection, Neo4jHandle, Neo4jOrigin, StartOptions } from './connection.ts';
export { startNeo4j } from './start.ts';
