import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Neo4jHandle, startNeo4j } from '../../../src/embedded-neo4j/index.ts';
import { findJava } from '../../../src/embedded-neo4j/java.ts';

const java = await findJava(process.env);
if (!java) console.log('Skipped: the test of a torn log needs Java 17 or newer, and none was found here.');

let home: string;
let said: string[];

/** Starts Neo4j on the folder, runs one statement, stops it. */
async function ask(cypher: string): Promise<unknown[]> {
  said = [];
  const { NEO4J_URI: _uri, ...env } = process.env;
  const handle: Neo4jHandle = await startNeo4j({ home, env, progress: (line) => said.push(line) });
  const { uri, user, password } = handle.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
    await handle.stop();
  }
}

describe.skipIf(!java)('a data folder whose last write was cut off, as by a full disk', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'entente-torn-'));
    await ask('UNWIND range(1, 50) AS n CREATE (:Written {n: n}) RETURN n');
    // Zeros end a log; bytes behind them are no transaction.
    const log = await open(join(home, 'neo4j/data/transactions/neo4j/neostore.transaction.db.0'), 'r+');
    const written = (await log.readFile()).findLastIndex((byte) => byte !== 0) + 1;
    await log.write(Buffer.alloc(512, 0x5a), 0, 512, written + 512);
    await log.close();
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('opens with all that was acknowledged, and says what it did', async () => {
    expect(await ask('MATCH (w:Written) RETURN count(w)')).toEqual([50]);
    expect(said.join('\n')).toContain('was cut off');
  });

  it('is whole again at the next start', async () => {
    expect(await ask('MATCH (w:Written) RETURN count(w)')).toEqual([50]);
    expect(said.join('\n')).not.toContain('was cut off');
  });
});
