import type { Annotation, Document } from '../../src/domain/document.ts';
import { findSentences } from './sentences.ts';
import { findTokens } from './words.ts';

/** Cuts an article's text into sentences and words. */
export const annotateStage = {
  name: 'annotate',
  requires: ['document'],
  assigns: ['sentences', 'tokens'],
  run: ({ document }: { readonly document: Document }): Annotation => annotate(document.text),
} as const;

/** Sentences and words of a text, with spans into it. */
export function annotate(text: string): Annotation {
  const sentences = findSentences(text);
  return { sentences, tokens: findTokens(text, sentences) };
}
