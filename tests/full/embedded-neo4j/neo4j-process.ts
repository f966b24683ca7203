/** A program of ours in small: takes a Neo4j, tells where it is as a line of JSON, gives it back when told to, and stays. */
import { startNeo4j } from '../../../src/embedded-neo4j/index.ts';

const { NEO4J_URI: _uri, ...env } = process.env;
const handle = await startNeo4j({ home: process.argv[2] ?? '', env, progress: (line) => console.error(line) });
console.log(JSON.stringify({ origin: handle.origin, ...handle.connection }));
process.stdin.once('data', async () => {
  await handle.stop();
  process.exit(0);
});
