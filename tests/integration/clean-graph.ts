import neo4j from 'neo4j-driver';
import { inject } from 'vitest';

/**
 * Empties the one database that all test files share (Community has one). Constraints, indexes and the version of the
 * schema stay: they are the same for every file. Call it before a file's first test.
 */
export async function cleanGraph(): Promise<void> {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) WHERE NOT n:SchemaVersion CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}
