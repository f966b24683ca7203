import type { RequestHandler } from 'express';
import { EntenteError } from '../domain/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { refuse } from './http-errors.ts';
import type { Log } from './mask-error.ts';

const PATIENCE_MS = 3000;

/** 200 when Neo4j answers within three seconds, else 503. */
export function health(graph: Graph, log: Log): RequestHandler {
  return async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      await within(PATIENCE_MS, graph.counts());
      response.json({ status: 'ok' });
    } catch (error) {
      refuse(response, 503, error, log);
    }
  };
}

async function within(milliseconds: number, answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new EntenteError({
          code: 'NEO4J_TIMEOUT',
          message: `Neo4j has not answered within ${milliseconds / 1000} s.`,
          help: 'Look whether Neo4j is busy or out of memory; this page asks it anew each time.',
        }),
      );
    }, milliseconds);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
