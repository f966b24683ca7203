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
 * stop the others; a database that is away does. `graph` is asked for at the first article that can be read, so that a
 * refusal waits for no database.
 */
export async function* ingestArticles(
  graph: () => Promise<Graph>,
  articles: Iterable<RawDocument | EntenteError> | AsyncIterable<RawDocument | EntenteError>,
): AsyncGenerator<IngestOutcome> {
  for await (const raw of articles) {
    if (raw instanceof EntenteError) {
      yield { name: String(raw.details['name'] ?? ''), outcome: 'FAILED', error: raw };
    } else {
      const extraction = extractOrRefuse(raw);
      if (extraction instanceof EntenteError) yield { name: raw.name, outcome: 'FAILED', error: extraction };
      else yield { name: raw.name, ...(await (await graph()).write(extraction)) };
    }
  }
}

function extractOrRefuse(raw: RawDocument): ReturnType<typeof extract> | EntenteError {
  try {
    return extract(raw);
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
}
