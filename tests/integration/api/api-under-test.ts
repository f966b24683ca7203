import { inject } from 'vitest';
import { z } from 'zod';
import { type RunningApi, startApi } from '../../../src/api/index.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';

const ANSWER = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()),
      }),
    )
    .default([]),
});
export type Answer = z.infer<typeof ANSWER>;

export interface ApiUnderTest extends RunningApi {
  readonly graph: Graph;
  /** What the API told whoever runs it. */
  readonly log: readonly string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** The API as it is served, on a port of its own, over the Neo4j of this run. */
export async function serveApi(): Promise<ApiUnderTest> {
  const graph = await openGraph({ ...inject('neo4j'), progress: () => {} });
  const log: string[] = [];
  const api = await startApi({
    graph,
    port: 0,
    playgroundFolder: '/nowhere',
    version: '1.2.3',
    log: (line) => log.push(line),
  });
  return {
    graph,
    log,
    url: api.url,
    async close() {
      await api.close();
      await graph.close();
    },
    async ask(query, variables) {
      const response = await fetch(`${api.url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return ANSWER.parse(await response.json());
    },
  };
}
