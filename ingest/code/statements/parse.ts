import type { Document, Sentence, Span, Token } from '../../../src/domain/document.ts';
import type { Entity, Mention } from '../../../src/domain/entity.ts';
import type { Quotation } from '../quotations.ts';

/** A quotation with its tokens: those from `from` up to, not with, `to`, marks included. */
export interface Quoted extends Quotation {
  readonly from: number;
  readonly to: number;
}

/** A parsed article as the rules of statements read it. Tokens are meant by their index in the article. */
export interface Parse {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly quoted: readonly Quoted[];
  /** Children of each token, in order. */
  readonly children: readonly (readonly number[])[];
  /** The quotation that a token stands in, by index. */
  readonly quotedBy: ReadonlyMap<number, Quoted>;
  /** The names that a token is within. */
  mentionsAt(token: number): readonly Mention[];
}

export interface Annotated {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

export function parseOf(annotated: Annotated, quotations: readonly Quotation[]): Parse {
  const { tokens } = annotated;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    if (head !== at) children[head]?.push(at);
  });
  const quotedBy = new Map<number, Quoted>();
  let next = 0;
  const quoted = quotations.map((quotation): Quoted => {
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) next++;
    const from = next;
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) next++;
    const one = { ...quotation, from, to: next };
    for (let at = from; at < next; at++) quotedBy.set(at, one);
    return one;
  });
  const bySentence = Map.groupBy(annotated.mentions, ({ sentence }) => sentence);
  const mentionsAt = (at: number): readonly Mention[] => {
    const token = tokens[at];
    if (!token) return [];
    return (bySentence.get(token.sentence) ?? []).filter(({ start, end }) => start <= token.start && token.end <= end);
  };
  const entities = new Map(annotated.entities.map((entity) => [entity.id, entity]));
  return { ...annotated, entities, quoted, children, quotedBy, mentionsAt };
}

export function childOf({ children, tokens }: Parse, at: number, dep: RegExp): number | undefined {
  return children[at]?.find((child) => dep.test(tokens[child]?.dep ?? ''));
}

export function lastChildOf({ children, tokens }: Parse, at: number, dep: RegExp): number | undefined {
  return children[at]?.findLast((child) => dep.test(tokens[child]?.dep ?? ''));
}

export function lemmaAt({ tokens }: Parse, at: number): string {
  return tokens[at]?.lemma.toLowerCase() ?? '';
}

export function wordAt({ tokens }: Parse, at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}

/** A token and all below it, in order. */
export function subtree({ children }: Parse, at: number): number[] {
  const found: number[] = [];
  const open = [at];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    found.push(one);
    open.push(...(children[one] ?? []));
  }
  return found.toSorted((a, b) => a - b);
}

/** Whether `below` is `above` or hangs from it. */
export function isBelow({ tokens }: Parse, below: number, above: number): boolean {
  for (let at = below; ; ) {
    if (at === above) return true;
    const head = tokens[at]?.head ?? at;
    if (head === at) return false;
    at = head;
  }
}

/** The characters of the tokens from `from` to `last`, both with. */
export function spanOf({ tokens }: Parse, from: number, last: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

export function textOf({ document }: Parse, { start, end }: Span): string {
  return document.text.slice(start, end);
}

export function paragraphAt({ tokens, sentences }: Parse, at: number): number {
  return sentences[tokens[at]?.sentence ?? 0]?.paragraph ?? 0;
}
