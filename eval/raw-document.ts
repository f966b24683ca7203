import { parseArticleDate } from '../src/domain/article-date.ts';
import type { RawDocument } from '../src/domain/document.ts';
import type { LabelledRecord } from './record.ts';

/** A labelled record as a source would give its article, without its labels. */
export function rawDocumentOf({ id, text, title, docDate }: LabelledRecord): RawDocument {
  return {
    name: id,
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    meta: {
      ...(title === null ? {} : { title }),
      ...(docDate === null ? {} : { publishedAt: parseArticleDate(docDate) }),
    },
  };
}
