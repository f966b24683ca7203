import type { Annotation, Document } from '../../src/domain/document.ts';
import { annotate } from './annotate-article.ts';

export { annotate };

/** Cuts an article's text into sentences and words, and parses them. */
export const annotateStage = {
  name: 'annotate',
  requires: ['document'],
  assigns: ['sentences', 'tokens'],
  run: ({ document }: { readonly document: Document }): Annotation => annotate(document.text),
} as const;
