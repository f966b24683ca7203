import type { Document } from '../../domain/document.ts';
import type { ArticleRecord } from '../records.ts';

type Known = Pick<ArticleRecord, 'title' | 'publisher' | 'publishedAt'>;

/**
 * The same text came again and says more of itself than the graph knows: its date, publisher or title. The document to
 * write then, with what was known kept; null when it says nothing new. What the graph knows is never replaced by it: that
 * takes a correction. A date decides what "Monday" means: one that was given is not lost to a reading without it.
 */
export function fillMetadata(document: Document, known: Known): Document | null {
  if (known.publishedAt !== null && document.publishedAt !== known.publishedAt) return null;
  const merged: Document = {
    ...document,
    title: known.title ?? document.title,
    publisher: known.publisher ?? document.publisher,
  };
  return saysTheSame(merged, known) ? null : merged;
}

/** Whether two readings of a text give it the same title, publisher and date. */
export function saysTheSame(a: Known, b: Known): boolean {
  return (['title', 'publisher', 'publishedAt'] as const).every((field) => a[field] === b[field]);
}
