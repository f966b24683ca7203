import { extract } from '../../ingest/pipeline.ts';
import type { RawDocument } from '../domain/document.ts';
import { EntenteError } from '../domain/errors.ts';
import type { Graph, WriteOutcome } from '../graph/graph.ts';

export interface IngestFailure {
  readonly outcome: 'FAILED';
  readonly error: EntenteError;
}
export type IngestOutcome = { readonly name: string } & (WriteOutcome | IngestFailure);

/**
 * Articles in, one outcome each, in order, each written before the next is read. An article that is refused does not
 * stop the others; a database that is away does.
 */
export async function* ingestArticles(
  graph: Graph,
  articles: Iterable<RawDocument | EntenteError> | AsyncIterable<RawDocument | EntenteError>,
): AsyncGenerator<IngestOutcome> {
  for await (const raw of articles) {
    if (raw instanceof EntenteError) {
      yield { name: String(raw.details['name'] ?? ''), outcome: 'FAILED', error: raw };
      continue;
    }
    yield { name: raw.name, ...(await ingestOne(graph, raw)) };
  }
}

async function ingestOne(graph: Graph, raw: RawDocument): Promise<WriteOutcome | IngestFailure> {
  try {
    return await graph.write(extract(raw));
  } catch (error) {
    if (error instanceof EntenteError && !error.code.startsWith('NEO4J_')) return { outcome: 'FAILED', error };
    throw error;
  }
}
