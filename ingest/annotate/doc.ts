import type { Lexeme } from './lexemes.ts';

/** A token as the tokenizer leaves it: `spaced` when one plain space follows it in the text. */
export interface RawToken {
  readonly lexeme: Lexeme;
  spaced: boolean;
}

/**
 * A text and all that the components find in it: one array an annotation, one place a token. What no component has set
 * yet is an empty string, and a token's head is itself.
 */
export class Doc {
  readonly text: string;
  readonly length: number;
  readonly lexemes: readonly Lexeme[];
  /** Where each token begins, in UTF-16 code units. */
  readonly starts: Int32Array;
  readonly spaced: Uint8Array;
  /** Fine-grained tags (Penn Treebank) */
  readonly tags: string[];
  /** Coarse parts of speech (Universal Dependencies) */
  readonly pos: string[];
  /** Universal Dependencies features: "Number=Sing|Person=3"; "_" for none */
  readonly morphs: string[];
  readonly lemmas: string[];
  /** Index of each token's head; a root's is its own. */
  readonly heads: Int32Array;
  /** Dependency labels (ClearNLP's) */
  readonly deps: string[];
  /** 1 where a sentence begins */
  readonly sentenceStarts: Uint8Array;
  /** "B-PERSON" where a name begins, "I-PERSON" within it, "O" outside */
  readonly entities: string[];
  /** Where in the kernel's memory the tokens' vectors are, [tokens, width]; valid until the text is done. */
  vectors = 0;

  constructor(text: string, tokens: readonly RawToken[]) {
    this.text = text;
    this.length = tokens.length;
    this.lexemes = tokens.map(({ lexeme }) => lexeme);
    this.spaced = Uint8Array.from(tokens, ({ spaced }) => Number(spaced));
    this.starts = new Int32Array(this.length);
    let at = 0;
    tokens.forEach(({ lexeme, spaced }, i) => {
      this.starts[i] = at;
      at += lexeme.text.length + Number(spaced);
    });
    const blank = () => new Array<string>(this.length).fill('');
    this.tags = blank();
    this.pos = blank();
    this.morphs = blank();
    this.lemmas = blank();
    this.deps = blank();
    this.entities = new Array<string>(this.length).fill('O');
    this.heads = Int32Array.from(this.lexemes.keys());
    this.sentenceStarts = new Uint8Array(this.length);
    if (this.length > 0) this.sentenceStarts[0] = 1;
  }

  lexeme(i: number): Lexeme {
    const found = this.lexemes[i];
    if (!found) throw new RangeError(`There is no token ${i} among ${this.length}.`);
    return found;
  }

  head(i: number): number {
    return this.heads[i] ?? i;
  }
}

/** One step of the pipeline: reads some annotations of a text and sets others. */
export interface Component {
  run(doc: Doc): void;
}
