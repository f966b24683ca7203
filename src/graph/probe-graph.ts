import { connect, type GraphOptions } from './connect.ts';
import { Executor } from './executor.ts';
import { counts, versions } from './statements/status.ts';

/** What a Neo4j says of itself. */
export interface GraphProbe {
  readonly neo4j: string;
  readonly edition: string;
  /** Version of schema/graph applied there; 0 for a Neo4j that never held a graph of ours. */
  readonly schema: number;
  readonly articles: number;
}

/** Asks a Neo4j who it is and what it holds, and changes nothing in it. Throws as `openGraph` does. */
export async function probeGraph(options: GraphOptions): Promise<GraphProbe> {
  const executor = new Executor(await connect(options), options.uri, options.database);
  try {
    const [version] = await executor.read(versions());
    const [held] = await executor.read(counts());
    if (!version || !held) throw new Error('A statement that always answers with one row answered with none');
    return { neo4j: version.neo4j, edition: version.edition, schema: version.schema, articles: held.articles };
  } finally {
    await executor.close();
  }
}
