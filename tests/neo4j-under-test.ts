import type { Neo4jConnection } from '../src/embedded-neo4j/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The real Neo4j that the tests of a run share. */
    neo4j: Neo4jConnection;
  }
}
