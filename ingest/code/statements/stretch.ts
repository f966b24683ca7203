import { type Parse, paragraphAt, type Quoted } from './parse.ts';

/** The words around a quotation in its own sentence, other quotations left out. */
export interface Stretch {
  readonly before: readonly number[];
  /** Up to the next quotation. */
  readonly after: readonly number[];
}

/**
 * The sentence is read from the marks, not from the parser, which ends one at every point within a quotation. A quotation
 * that ends in a point of its own ends the sentence around it.
 */
export function stretchOf(parse: Parse, quoted: Quoted): Stretch {
  const paragraph = paragraphAt(parse, quoted.from);
  const before: number[] = [];
  for (let at = quoted.from - 1; at >= 0 && paragraphAt(parse, at) === paragraph; at--) {
    const other = parse.quotedBy.get(at);
    if (other) {
      if (endsSentence(parse, other)) break;
      at = other.from;
    } else if (isEnd(parse, at)) break;
    else before.unshift(at);
  }
  const after: number[] = [];
  if (endsSentence(parse, quoted)) return { before, after };
  for (let at = quoted.to; at < parse.tokens.length && paragraphAt(parse, at) === paragraph; at++) {
    if (parse.quotedBy.has(at) || isEnd(parse, at)) break;
    after.push(at);
  }
  return { before, after };
}

export function hasWords({ tokens }: Parse, stretch: readonly number[]): boolean {
  return stretch.some((at) => tokens[at]?.isWord);
}

function isEnd({ tokens }: Parse, at: number): boolean {
  return /^[.?!]+$/.test(tokens[at]?.text ?? '');
}

function endsSentence({ tokens, document }: Parse, { inner, to, isClosed }: Quoted): boolean {
  const last = document.text.slice(inner.start, inner.end).trimEnd().at(-1) ?? '';
  if (!isClosed) return true;
  const next = tokens[to]?.text ?? '';
  // "Will they come?" asked Lind. / "Will they come?" The mayor laughed.
  return last === '.' ? !/^[,–—-]/.test(next) : /[?!]/.test(last) && /^["'“‘]/.test(next);
}
