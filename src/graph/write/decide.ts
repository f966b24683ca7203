import type { Document } from '../../domain/document.ts';
import { fillMetadata } from './fill-metadata.ts';
import type { LockedArticle } from './statements/lock.ts';

/** What is to become of an article that comes in, by what the graph has of it. */
export type Decision =
  | { readonly kind: 'ADD' | 'UNCHANGED' | 'CORRECT' | 'KEEP_EARLIER' }
  /** The same text, of which more is known now. */
  | { readonly kind: 'FILL'; readonly document: Document };

/**
 * A text that is there, or was before, changes nothing, unless it says more of itself. A new text of a known article
 * corrects it, unless it was published before the one that is there: then it is an earlier version, whatever order the
 * two came in. A retracted article stays as it is.
 */
export function decide(known: LockedArticle, document: Document): Decision {
  if (known.contentHash === null) return { kind: 'ADD' };
  if (known.contentHash === document.contentHash) {
    const filled = known.status === 'RETRACTED' ? null : fillMetadata(document, known);
    return filled === null ? { kind: 'UNCHANGED' } : { kind: 'FILL', document: filled };
  }
  if (known.versions.includes(document.contentHash)) return { kind: 'UNCHANGED' };
  const isEarlier =
    known.publishedAt !== null && document.publishedAt !== null && document.publishedAt < known.publishedAt;
  return { kind: isEarlier ? 'KEEP_EARLIER' : 'CORRECT' };
}
