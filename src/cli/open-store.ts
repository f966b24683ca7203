import { type Neo4jHandle, startNeo4j } from '../embedded-neo4j/index.ts';
import { type Graph, openGraph } from '../graph/index.ts';
import type { Settings } from './settings.ts';

export interface Store {
  readonly neo4j: Neo4jHandle;
  readonly graph: Graph;
  /** Closes the graph and stops the Neo4j that this process started. */
  close(): Promise<void>;
}

/** A line for a person, on standard error. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Finds or starts a Neo4j and opens the graph in it; leaves nothing running when it fails. */
export async function openStore(settings: Settings): Promise<Store> {
  const neo4j = await startNeo4j({
    home: settings.ENTENTE_HOME,
    env: { ...process.env, ...given(settings) },
    progress: note,
  });
  try {
    const graph = await openGraph({ ...neo4j.connection, progress: note });
    return {
      neo4j,
      graph,
      async close() {
        await graph.close();
        await neo4j.stop();
      },
    };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** Settings as an environment, so that those of the file reach the rooms that read an environment. */
export function given(settings: Settings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
