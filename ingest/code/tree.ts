import type { Sentence, Span } from '../../src/domain/document.ts';
import type { Entity, Mention } from '../../src/domain/entity.ts';

/** A word of a parsed sentence, with those that hang on it. Words are compared by lemma, in lower case. */
export interface Node extends Span {
  readonly at: number;
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly pos: string;
  readonly dep: string;
  /** Null at the root. */
  readonly head: Node | null;
  /** In order of the text. */
  readonly kids: readonly Node[];
  /** What names somebody or something here, the word being its head; several where it names several: "the pair". */
  readonly mentions: readonly Mention[];
}

export interface Tree {
  readonly sentence: Sentence;
  readonly nodes: readonly Node[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** What was named last before the sentence, for "there", "the pact" and "it". */
  readonly before: {
    readonly place: Mention | null;
    readonly treaty: Mention | null;
    /** The city that an article begins with: "LIMA (Reuters) -". */
    readonly dateline: { readonly mention: Mention; readonly paragraph: number } | null;
    /** Where the summit is that was told of last, for "on its sidelines". */
    readonly summit: Mention | null;
  };
}

export type Growing = { -readonly [Key in keyof Node]: Node[Key] } & { kids: Node[] };

export function kidsOf(node: Node, ...deps: readonly string[]): readonly Node[] {
  return node.kids.filter(({ dep }) => deps.includes(dep));
}

/** The node and all below it, in order of the text. */
export function subtree(node: Node): readonly Node[] {
  return [node, ...node.kids.flatMap(subtree)].toSorted((a, b) => a.at - b.at);
}

export function isVerb({ pos }: Node): boolean {
  return pos === 'VERB' || pos === 'AUX';
}
