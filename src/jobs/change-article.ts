import { extractDocument, readRaw } from '../../ingest/pipeline.ts';
import type { RawDocument } from '../domain/document.ts';
import type { Graph, StoredArticle } from '../graph/graph.ts';
import { noSuchArticle } from '../graph/no-such-article.ts';
import type { ArticleRecord } from '../graph/records.ts';

/** New text for an article that is there. What the correction does not say of it (address, publisher, date …) stays. */
export async function correctArticle(
  graph: Graph,
  { id, raw, reason }: { readonly id: string; readonly raw: RawDocument; readonly reason: string },
): Promise<ArticleRecord> {
  const { document: before } = await stored(graph, id);
  const read = readRaw(raw);
  const document = {
    ...read,
    id,
    url: before.url,
    title: read.title ?? before.title,
    publisher: read.publisher ?? before.publisher,
    publishedAt: read.publishedAt ?? before.publishedAt,
  };
  return graph.correct(extractDocument(document), reason);
}

/** A retracted article counts again, as it is read today. */
export async function restoreArticle(
  graph: Graph,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<ArticleRecord> {
  const { document } = await stored(graph, id);
  return graph.restore(extractDocument(document), reason);
}

async function stored(graph: Graph, id: string): Promise<StoredArticle> {
  const found = await graph.storedArticle(id);
  if (found !== null) return found;
  throw noSuchArticle(id);
}
