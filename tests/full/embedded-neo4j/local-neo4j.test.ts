import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endProcess } from '../../../src/embedded-neo4j/end-process.ts';
import { inspectNeo4j, startNeo4j } from '../../../src/embedded-neo4j/index.ts';
import { findJava } from '../../../src/embedded-neo4j/java.ts';
import { type Owner, readOwner } from '../../../src/embedded-neo4j/owner.ts';
import { isProcessAlive } from '../../../src/embedded-neo4j/process-identity.ts';
import { killAll, type Neo4jProcess, neo4jProcess } from './neo4j-process-control.ts';

const java = await findJava(process.env);
if (!java) console.log('Skipped: the tests of the local Neo4j need Java 17 or newer, and none was found here.');

let home: string;
let dataFolder: string;
let driver: Driver;
let first: Neo4jProcess;
let second: Neo4jProcess;
/** Numbers of the nodes whose creation Neo4j has acknowledged. */
const acknowledged: number[] = [];

async function write(howMany: number): Promise<void> {
  for (let written = 0; written < howMany; written += 1) {
    const n = acknowledged.length;
    await driver.executeQuery('CREATE (:Written {n: $n})', { n });
    acknowledged.push(n);
  }
}

/** All that is in the graph, once Neo4j answers again. */
async function read(): Promise<number[]> {
  const answers = () =>
    driver.executeQuery('RETURN 1').then(
      () => true,
      () => false,
    );
  await expect.poll(answers, { timeout: 150_000, interval: 200 }).toBe(true);
  const { records } = await driver.executeQuery('MATCH (w:Written) RETURN w.n AS n ORDER BY n');
  return records.map((record) => record.get('n'));
}

async function owner(): Promise<Owner> {
  const found = await readOwner(dataFolder);
  if (!found) throw new Error('the data folder has no owner');
  return found;
}

/** The story of one data folder, told in order: each test goes on where the one before has left it. */
describe.skipIf(!java)('a Neo4j of our own', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'entente-embedded-'));
    dataFolder = join(home, 'neo4j');
    [first, second] = await Promise.all([neo4jProcess(home), neo4jProcess(home)]);
    if (second.connection.origin === 'OWNED') [first, second] = [second, first];
    const { uri, user, password } = first.connection;
    const config = { disableLosslessIntegers: true, maxTransactionRetryTime: 0 };
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), config);
  });

  afterAll(async () => {
    await driver?.close();
    killAll();
    const left = (await readOwner(dataFolder))?.record;
    if (left?.javaPid !== undefined) await endProcess(left.javaPid, left.javaStart);
    await rm(home, { recursive: true, force: true });
  });

  it('is started once by two processes that want it in the same moment', async () => {
    expect(first.connection.origin).toBe('OWNED');
    expect(second.connection).toEqual({ ...first.connection, origin: 'SHARED' });
    await write(20);
    expect(await read()).toEqual(acknowledged);
  });

  it('lets nobody in without the password, which only its user can read', async () => {
    const stranger = neo4j.driver(first.connection.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await expect(stranger.verifyConnectivity()).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    await stranger.close();
    if (process.platform === 'win32') return;
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataFolder, 'credentials.json'))).mode & 0o777).toBe(0o600);
    const files = await readdir(join(dataFolder, 'owner'));
    for (const file of files) {
      expect((await stat(join(dataFolder, 'owner', file))).mode & 0o777).toBe(0o600);
      expect(await readFile(join(dataFolder, 'owner', file), 'utf8')).not.toContain(first.connection.password);
    }
  });

  it('is shown by the report, with its owner', async () => {
    const { NEO4J_URI: _uri, ...env } = process.env;
    const report = await inspectNeo4j({ home, env });
    expect(report).toMatchObject({ way: 'SHARED', owner: { pid: first.pid, answers: true }, jars: { state: 'FINE' } });
  });

  it('is left alone by a third process that used it and is done', async () => {
    const { NEO4J_URI: _uri, ...env } = process.env;
    const handle = await startNeo4j({ home, env, progress: () => {} });
    expect(handle).toMatchObject({ origin: 'SHARED', connection: { uri: first.connection.uri } });
    await handle.stop();
    expect(await read()).toEqual(acknowledged);
  });

  it('comes back at the same address after its Java was killed, with all that was acknowledged', async () => {
    const { javaPid = 0 } = (await owner()).record;
    const killing = write(1000).catch(() => 'cut off');
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(40);
    process.kill(javaPid, 'SIGKILL');
    expect(await killing).toBe('cut off');
    const found = await read();
    // The last write may have been committed without its acknowledgement having arrived.
    expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(found.length - acknowledged.length).toBeLessThanOrEqual(1);
    acknowledged.splice(0, acknowledged.length, ...found);
    expect((await owner()).record).toMatchObject({ pid: first.pid, state: 'READY' });
    expect((await owner()).record.javaPid).not.toBe(javaPid);
  });

  it('ends with its killed owner; then who shared it takes over, at the same address', async () => {
    const { javaPid = 0 } = (await owner()).record;
    await first.kill();
    await expect.poll(() => isProcessAlive(javaPid), { timeout: 60_000 }).toBe(false);
    expect(await read()).toEqual(acknowledged);
    expect((await owner()).record.pid).toBe(second.pid);
    expect(second.said()).toContain('taking its place');
  });

  it('stops cleanly with its last owner and leaves the folder free', async () => {
    const { javaPid = 0 } = (await owner()).record;
    await second.stop();
    expect(isProcessAlive(javaPid)).toBe(false);
    expect(await owner()).toMatchObject({ alive: false, record: { state: 'ENDED' } });
    const log = await readFile(join(dataFolder, 'logs', 'debug.log'), 'utf8');
    expect(log.split('\n').slice(-40).join('\n')).toMatch(/Stopped|shutdown/i);
  });
});
