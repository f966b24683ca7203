import { createHash } from 'node:crypto';
import type { Graph } from '../../../src/graph/index.ts';

/** Of the whole graph as `entente export --canonical` writes it. */
export async function canonicalHash(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of graph.canonical()) hash.update(`${line}\n`);
  return hash.digest('hex');
}
