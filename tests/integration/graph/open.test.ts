import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { connect } from '../../../src/graph/connect.ts';
import { Executor } from '../../../src/graph/executor.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { readSchemaFiles } from '../../../src/graph/schema-files.ts';
import { query, statement } from '../../../src/graph/statements/statement.ts';
import { cleanGraph } from '../clean-graph.ts';
import { ask } from './dump-graph.ts';

const opened: Graph[] = [];
async function open(options = inject('neo4j'), progress: (line: string) => void = () => undefined): Promise<Graph> {
  const graph = await openGraph({ ...options, progress });
  opened.push(graph);
  return graph;
}
beforeAll(async () => {
  await open();
  await cleanGraph();
});
afterAll(async () => {
  for (const graph of opened) await graph.close();
});

const newest = readSchemaFiles().length;

describe('opening a graph', () => {
  test('that has no schema yet gives it one, even from two processes at once, and once only', async () => {
    await ask('MATCH (v:SchemaVersion) DELETE v');
    await ask('DROP CONSTRAINT met_key IF EXISTS');
    await ask('DROP INDEX met_count IF EXISTS');
    const lines: string[] = [];
    const note = (line: string) => void lines.push(line);
    const graphs = await Promise.all([open(inject('neo4j'), note), open(inject('neo4j'), note)]);
    for (const graph of graphs) expect((await graph.versions()).schema).toBe(newest);
    expect(lines).toHaveLength(newest);
    const names = (await ask('SHOW INDEXES YIELD name, state RETURN name, state')).map(
      ({ name, state }) => `${name} ${state}`,
    );
    expect(names).toEqual(expect.arrayContaining(['met_key ONLINE', 'met_rank ONLINE', 'entity_names ONLINE']));
  });

  test('that has it already says nothing and changes nothing', async () => {
    const lines: string[] = [];
    await open(inject('neo4j'), (line) => void lines.push(line));
    expect(lines).toEqual([]);
  });

  test('of a later entente is refused, and left as it is', async () => {
    await ask(`MATCH (v:SchemaVersion {key: 'graph'}) SET v.version = 999`);
    await expect(openGraph(inject('neo4j'))).rejects.toMatchObject({
      code: 'SCHEMA_TOO_NEW',
      details: { found: 999, known: newest },
    });
    expect(await ask('MATCH (v:SchemaVersion) RETURN v.version AS version')).toEqual([{ version: 999 }]);
    await ask(`MATCH (v:SchemaVersion {key: 'graph'}) SET v.version = $newest`, { newest });
  });

  test('whose schema was broken off half way goes on from the version it reached', async () => {
    await ask(`MATCH (v:SchemaVersion {key: 'graph'}) SET v.version = 1`);
    const driver = await connect(inject('neo4j'));
    const executor = new Executor(driver, inject('neo4j').uri, undefined);
    const lines: string[] = [];
    await migrate(executor, (line) => void lines.push(line));
    await executor.close();
    expect(lines).toEqual([
      'Preparing the graph: schema/graph/002-reads.cypher',
      'Preparing the graph: schema/graph/003-statements.cypher',
      'Preparing the graph: schema/graph/004-about-and-replaces.cypher',
      'Preparing the graph: schema/graph/005-carry-treaties.cypher',
      'Preparing the graph: schema/graph/006-tellings.cypher',
      'Preparing the graph: schema/graph/007-carry-tellings.cypher',
    ]);
  });

  test('of an older entente is carried forward: what its articles tell, which treaty it acts on, and what an event shows', async () => {
    await ask(`CREATE (article:Article {id: 'paper', latest: '2031-02-03 paper', contentHash: 'h', text: 'Peru left it.',
        status: 'ACTIVE', extractor: 'old', publishedAt: datetime('2031-02-03')}),
      (sentence:Sentence {id: 'paper/0', articleId: 'paper', index: 0, paragraph: 0, start: 0, end: 13, text: 'Peru left it.'})
        -[:IN_ARTICLE {key: 'paper/0'}]->(article),
      (peru:Entity:Country {id: 'peru', kind: 'COUNTRY', name: 'Peru', aliases: ['Peru'], mentionCount: 1}),
      (treaty:Entity:Treaty {id: 'titicaca', kind: 'TREATY', name: 'Titicaca Treaty', aliases: [], mentionCount: 1}),
      (event:Event {id: 'withdrawal', type: 'TREATY', mode: 'WITHDRAW', status: 'HAPPENED', oldest: '2031-02-02', latest: '2031-02-02'}),
      (claim:Assertion {id: 'told', articleId: 'paper', status: 'HAPPENED', rule: 'left', confidence: 0.9,
        reportedAt: datetime('2031-02-03'), recordedAt: datetime('2031-02-04'), start: date('2031-02-02'),
        end: date('2031-02-02'), granularity: 'DAY', timeText: 'Sunday', timeInferred: true,
        argumentNames: ['trigger', 'treaty', 'ACTOR'], argumentStarts: [5, 10, 0], argumentEnds: [9, 12, 4],
        argumentEntityIds: ['', 'titicaca', 'peru']})-[:OF {key: 'told'}]->(event),
      (claim)-[:EVIDENCED_BY {key: 'told>paper/0'}]->(sentence),
      (claim)-[:INVOLVES {key: 'told>peru>ACTOR', role: 'ACTOR'}]->(peru)`);
    await ask(`MATCH (v:SchemaVersion {key: 'graph'}) SET v.version = 3`);
    const graph = await openGraph(inject('neo4j'));
    expect(await graph.eventById('withdrawal')).toMatchObject({
      status: 'HAPPENED',
      about: [{ name: 'Titicaca Treaty' }],
      independentSources: 1,
      assertions: [
        { rule: 'left', evidence: { sentence: 'Peru left it.' }, participants: [{ entity: { name: 'Peru' } }] },
      ],
    });
    expect((await graph.eventsOf('paper')).map(({ id }) => id)).toEqual(['withdrawal']);
    await graph.close();
    await cleanGraph();
  });
});

describe('a Neo4j that cannot be used is named, with what to do', () => {
  const sockets = new Set<Socket>();
  let silent: Server;
  let port = 0;
  beforeAll(async () => {
    silent = createServer((socket) => void sockets.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  test('a wrong password', async () => {
    await expect(openGraph({ ...inject('neo4j'), password: 'wrong' })).rejects.toMatchObject({
      code: 'NEO4J_AUTH_FAILED',
      help: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  test('a port where nothing listens', async () => {
    const free = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
      });
    });
    const uri = `bolt://127.0.0.1:${free}`;
    await expect(openGraph({ ...inject('neo4j'), uri })).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      message: `Nothing answers at ${uri}.`,
    });
  });

  test('a port that takes the call and never says a word', async () => {
    const uri = `bolt://127.0.0.1:${port}`;
    await expect(connect({ ...inject('neo4j'), uri }, 1_000)).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
  });

  test.each(['', 'localhost', 'http://127.0.0.1:7474', 'bolt://', 'bolt://u:secret@127.0.0.1:1?x=1'])(
    'an address that is none: %s',
    async (uri) => {
      const refusal = await openGraph({ ...inject('neo4j'), uri }).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: 'BAD_SETTING' });
      expect(String(refusal)).not.toContain('secret');
    },
  );

  test('a database that is not there', async () => {
    await expect(openGraph({ ...inject('neo4j'), database: 'nosuch' })).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });
});

describe('a connection that breaks', () => {
  test('is called lost, and mends when Neo4j is back', async () => {
    const { uri, ...login } = inject('neo4j');
    const target = new URL(uri.replace(/^(bolt|neo4j)/, 'http'));
    const lines = new Set<Socket>();
    const relay = createServer((near) => {
      const far = createConnection(Number(target.port || 7687), target.hostname);
      for (const line of [near, far]) {
        lines.add(line);
        // A line that breaks takes the other with it: that is the breakdown under test.
        line.on('error', () => undefined);
        line.on('close', () => {
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
    const listen = (at: number) => new Promise<void>((resolve) => relay.listen(at, '127.0.0.1', resolve));
    await listen(0);
    const address = relay.address();
    const at = typeof address === 'object' && address !== null ? address.port : 0;
    const graph = await open({ ...login, uri: `bolt://127.0.0.1:${at}` });
    expect(await graph.counts()).toMatchObject({ articles: 0 });

    const closed = new Promise((resolve) => relay.close(resolve));
    for (const line of lines) line.destroy();
    await closed;
    await expect(graph.counts()).rejects.toMatchObject({ code: 'NEO4J_LOST', help: expect.stringContaining('doctor') });

    await listen(at);
    expect(await graph.counts()).toMatchObject({ articles: 0 });
    await graph.close();
    for (const line of lines) line.destroy();
    await new Promise((resolve) => relay.close(resolve));
  });
});

describe('a request that takes too long', () => {
  test('is ended by Neo4j and called so, and the next one works', async () => {
    const driver = await connect(inject('neo4j'));
    const hasty = new Executor(driver, inject('neo4j').uri, undefined, 200);
    const one = z.object({ n: z.number() });
    const endless = query(one, 'UNWIND range(1, 2000000000) AS i WITH sum(sqrt(i)) AS n RETURN n');
    await expect(hasty.read(endless)).rejects.toMatchObject({ code: 'NEO4J_TIMEOUT' });
    expect(await hasty.read(query(one, 'RETURN 1 AS n'))).toEqual([{ n: 1 }]);
    await hasty.close();
  });

  test('in a write is rolled back as a whole', async () => {
    const driver = await connect(inject('neo4j'));
    const executor = new Executor(driver, inject('neo4j').uri, undefined);
    const work = executor.write(async (transaction) => {
      await transaction.run(statement(`CREATE (:Name {key: 'half written'})`));
      await transaction.run(statement('UNWIND range(1, 2000000000) AS i WITH sum(sqrt(i)) AS n RETURN n'));
    }, 300);
    await expect(work).rejects.toMatchObject({ code: 'NEO4J_TIMEOUT' });
    await executor.close();
    expect(await ask(`MATCH (n:Name {key: 'half written'}) RETURN n.key AS key`)).toEqual([]);
  });
});
