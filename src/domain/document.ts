import type { IsoDateTime } from './time.ts';

/** UTF-16 code units into a normalised text: `text.slice(start, end)` is the surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The largest article taken, in bytes as it came in. A novel is smaller. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024;

export const MEDIA_TYPES = ['text/plain', 'text/markdown', 'text/html'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What is known of an article from outside its text. Absent means unknown. */
export interface ArticleMeta {
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** A calendar day given alone is midnight UTC of that day. */
  readonly publishedAt?: IsoDateTime;
  /** News agencies the article says it draws on: AP, Reuters, … */
  readonly wires?: readonly string[];
}

/** An article as it came in, before anything is read from it. `name` is a path, a URL or a label for messages. */
export interface RawDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  readonly meta: ArticleMeta;
}

/**
 * A read article. `text` was normalised once (line endings to LF, Unicode NFC) and never changes again.
 * `id` comes from the canonical URL where there is one, else from `contentHash`.
 */
export interface Document {
  readonly id: string;
  readonly contentHash: string;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: IsoDateTime | null;
  readonly wires: readonly string[];
}

/** A sentence; `index` counts from 0 within the article, `paragraph` likewise. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
}

/** A word or a mark of punctuation within a sentence, parsed. Whitespace is not a token. */
export interface Token extends Span {
  readonly text: string;
  readonly sentence: number;
  /** Whether it has a letter or a figure. */
  readonly isWord: boolean;
  /** Penn Treebank tag: "NNP", "VBD" … */
  readonly tag: string;
  /** Universal Dependencies part of speech: "PROPN", "VERB" … */
  readonly pos: string;
  readonly lemma: string;
  /** Index of the syntactic head among all tokens of the article; a root is its own. */
  readonly head: number;
  /** ClearNLP dependency label: "nsubj", "pobj" … */
  readonly dep: string;
  /** The model's guess at a name, as IOB of OntoNotes' types: "B-PERSON", "I-PERSON", "O". */
  readonly entity: string;
}

export interface Annotation {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
