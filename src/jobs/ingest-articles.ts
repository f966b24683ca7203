import { extractDocument, readRaw } from '../../ingest/pipeline.ts';
import type { Document, RawDocument } from '../domain/document.ts';
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
      const document = orRefusal(() => readRaw(raw));
      if (document instanceof EntenteError) yield { name: raw.name, outcome: 'FAILED', error: document };
      else yield { name: raw.name, ...(await takeIn(graph, document)) };
    }
  }
}

/** A fault that is of this article alone does not stop the others. */
async function takeIn(graph: () => Promise<Graph>, document: Document): Promise<WriteOutcome | IngestFailure> {
  const known =
    document.url !== null && document.publishedAt === null ? await (await graph()).storedArticle(document.id) : null;
  const extraction = orRefusal(() => extractDocument(asKnown(document, known?.document ?? null)));
  if (extraction instanceof EntenteError) return { outcome: 'FAILED', error: extraction };
  const store = await graph();
  try {
    return await store.write(extraction);
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    return { outcome: 'FAILED', error: unwritable(cause) };
  }
}

/** A new text of a known article that does not say when it was published keeps its date, title and publisher. */
function asKnown(document: Document, known: Document | null): Document {
  if (known === null) return document;
  const { publishedAt } = known;
  return {
    ...document,
    publishedAt,
    title: document.title ?? known.title,
    publisher: document.publisher ?? known.publisher,
  };
}

function unwritable(cause: unknown): EntenteError {
  return new EntenteError({
    code: 'INTERNAL_SERVER_ERROR',
    message: 'The article was read and could not be stored: this is a fault of entente.',
    help: 'Nothing of it is in the graph; the other articles go on. Please report it with the article.',
    cause,
  });
}

function orRefusal<T>(work: () => T): T | EntenteError {
  try {
    return work();
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
}
