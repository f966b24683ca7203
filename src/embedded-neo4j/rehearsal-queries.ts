import { connect } from 'node:net';
import { HANDSHAKE, LOOPBACK } from './bolt.ts';

/** They touch the parts of Cypher every graph uses, and mean nothing. */
const QUERIES = [
  'CREATE CONSTRAINT rehearsal IF NOT EXISTS FOR (n:Rehearsal) REQUIRE n.k IS UNIQUE',
  'CREATE INDEX rehearsal_s IF NOT EXISTS FOR (n:Rehearsal) ON (n.s)',
  'UNWIND [{k: 1, s: "a"}, {k: 2, s: "b"}] AS row MERGE (a:Rehearsal {k: row.k}) ON CREATE SET a += row MERGE (b:Rehearsal {k: row.k + 1}) MERGE (a)-[r:NEXT {t: row.s}]->(b) RETURN count(r)',
  'MATCH (a:Rehearsal {k: 1})-[r:NEXT]->(b) OPTIONAL MATCH (b)-->(c) WITH a, collect(b {.*, t: r.t}) AS bs, count(c) AS n RETURN a {.k, n: n, all: size(bs)} ORDER BY a.k SKIP 0 LIMIT 5',
  'MATCH p = shortestPath((a:Rehearsal {k: 1})-[:NEXT*..4]-(b:Rehearsal {k: 3})) RETURN [n IN nodes(p) | n.k]',
  'MATCH (a:Rehearsal) CALL (a) { MATCH (a)-[r]-() RETURN count(r) AS d } RETURN sum(d), toLower("A"), date("2020-01-01").year',
  'MATCH (a:Rehearsal) DETACH DELETE a',
];

/** PackStream: a text of up to 65,535 bytes. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const size = bytes.length;
  const head = size < 16 ? [0x80 | size] : size < 256 ? [0xd0, size] : [0xd1, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** PackStream: a map of up to 15 entries, whose values are packed already. */
function map(entries: Readonly<Record<string, Buffer>>): Buffer {
  const parts = Object.entries(entries).flatMap(([key, value]) => [text(key), value]);
  return Buffer.concat([Buffer.from([0xa0 | Object.keys(entries).length]), ...parts]);
}

/** A Bolt message in a single chunk. */
function message(tag: number, ...fields: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from([0xb0 | fields.length, tag]), ...fields]);
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 0xff]), body, Buffer.from([0, 0])]);
}

function conversation(): Buffer {
  const agent = text('entente/1');
  const allRows = map({ n: Buffer.from([0xff]) }); // -1
  return Buffer.concat([
    message(0x01, map({ user_agent: agent, bolt_agent: map({ product: agent }) })),
    message(0x6a, map({ scheme: text('none') })),
    ...QUERIES.flatMap((query) => [message(0x10, text(query), map({}), map({})), message(0x3f, allRows)]),
  ]);
}

const SUCCESS = 0x70;
const FAILURE = 0x7f;
const IGNORED = 0x7e;

/** The tags of the whole messages in what the server has sent: chunks with their length before, an empty one after each. */
function messageTags(received: Buffer): number[] {
  const tags: number[] = [];
  let start = true;
  for (let at = 0; at + 2 <= received.length; ) {
    const size = received.readUInt16BE(at);
    if (size > 0 && start && at + 3 < received.length) tags.push(received.readUInt8(at + 3));
    start = size === 0;
    at += 2 + size;
  }
  return tags;
}

/**
 * Runs a few queries on a Neo4j without passwords; their rows do not matter, only that their classes are loaded. This room
 * has no driver, and needs none for it.
 * @returns how many of the queries succeeded.
 */
export function runRehearsalQueries(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, LOOPBACK);
    let received: Buffer | undefined;
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('Neo4j closed the connection')));
    socket.once('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (chunk) => {
      if (!received) {
        received = Buffer.alloc(0); // the answer to the handshake
        socket.write(conversation());
        return;
      }
      received = Buffer.concat([received, chunk]);
      const ends = messageTags(received).filter((tag) => tag === SUCCESS || tag === FAILURE || tag === IGNORED);
      // One for each greeting, two for each query: that it runs, and that its rows have ended.
      if (ends.length < 2 + 2 * QUERIES.length) return;
      resolve((ends.filter((tag) => tag === SUCCESS).length - 2) / 2);
      socket.destroy();
    });
  });
}
