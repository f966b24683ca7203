import type { Doc } from './doc.ts';

/** A token with all that is known of it; offsets are UTF-16 code units: `text.slice(start, end)` is the token. */
export interface AnnotatedToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Penn Treebank tag */
  readonly tag: string;
  /** Universal Dependencies part of speech */
  readonly pos: string;
  readonly lemma: string;
  /** Index of the token's head among the tokens; a root's is its own. */
  readonly head: number;
  /** ClearNLP dependency label */
  readonly dep: string;
  /** "B-PERSON" where a name begins, "I-PERSON" within it, "O" outside any */
  readonly ent: string;
}

export interface AnnotatedText {
  /** Every token, those of white space too: between two there is nothing, or one plain space. */
  readonly tokens: readonly AnnotatedToken[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

export function toAnnotatedText(doc: Doc): AnnotatedText {
  const tokens = doc.lexemes.map(({ text }, i): AnnotatedToken => {
    const start = doc.starts[i] ?? 0;
    return {
      text,
      start,
      end: start + text.length,
      tag: doc.tags[i] ?? '',
      pos: doc.pos[i] ?? '',
      lemma: doc.lemmas[i] ?? '',
      head: doc.head(i),
      dep: doc.deps[i] ?? '',
      ent: doc.entities[i] ?? 'O',
    };
  });
  const sentences: { start: number; end: number }[] = [];
  tokens.forEach(({ start, end }, i) => {
    const open = sentences.at(-1);
    if (!open || doc.sentenceStarts[i] === 1) sentences.push({ start, end });
    else open.end = end;
  });
  return { tokens, sentences };
}
