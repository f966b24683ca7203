import { readDocument } from '../../../../ingest/read/index.ts';
import type { ArticleMeta, Document, MediaType } from '../../../../src/domain/document.ts';
import { EntenteError } from '../../../../src/domain/errors.ts';

type Content = string | Uint8Array;

export function bytesOf(content: Content): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function read(content: Content, mediaType: MediaType = 'text/plain', meta: ArticleMeta = {}): Document {
  return readDocument({ name: 'article', bytes: bytesOf(content), mediaType, meta });
}

/** The error with which an article is refused; fails where it is read instead, or where something else breaks. */
export function refusal(content: Content, mediaType: MediaType = 'text/plain', meta: ArticleMeta = {}): EntenteError {
  return errorOf(() => read(content, mediaType, meta));
}

export function errorOf(action: () => unknown): EntenteError {
  try {
    action();
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
