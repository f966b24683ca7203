/**
 * How long the API's own part of a start takes: importing it, and from startApi to listening, apart from Neo4j.
 * CPU time beside wall time, because the machine may be shared. Run: npx node bench/api-start.ts
 */
import type { Graph } from '../src/graph/graph.ts';

interface Reading {
  readonly wall: number;
  readonly cpu: number;
}

function now(): Reading {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}

function since(before: Reading): string {
  const after = now();
  return `${Math.round(after.wall - before.wall)} ms (${Math.round(after.cpu - before.cpu)} ms CPU)`;
}

/** Nothing is asked of the graph before the first request. */
const graph: Graph = new Proxy<Graph>(Object.create(null), {
  get(_, name) {
    throw new Error(`The start of the API asked the graph for ${String(name)}.`);
  },
});

const beforeImport = now();
const { startApi } = await import('../src/api/index.ts');
console.log(`import    ${since(beforeImport)}`);
const beforeStart = now();
const api = await startApi({ graph, port: 0, playgroundFolder: '/nowhere', version: 'bench', log: console.error });
console.log(`startApi  ${since(beforeStart)}`);
console.log(`together  ${since(beforeImport)}`);
await api.close();
