import type { RawToken } from './doc.ts';
import type { Lexeme, Lexemes } from './lexemes.ts';
import type { ModelTables } from './model-file.ts';

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * The tokenizer's rules for whole pieces of text ("don't", "a.m.", ":)"), each with its tokens. Those that the affixes
 * would have cut up are sought again among the tokens of a text.
 */
export class SpecialCases {
  readonly #tokens = new Map<string, readonly Lexeme[]>();
  readonly #root: Node = { next: new Map(), isEnd: false };
  /** UTF-16 code units of the longest chunk: what is longer need not be looked up, which takes time as it is long. */
  #longest = 0;

  constructor(lexemes: Lexemes, rules: ModelTables['tokenizer']['rules']) {
    for (const rule of rules) {
      const tokens: Lexeme[] = [];
      for (let i = 0; i < rule.length; i += 2) {
        const [text = '', norm = ''] = rule.slice(i, i + 2);
        tokens.push(norm === '' ? lexemes.of(text) : lexemes.special(text, norm));
      }
      const chunk = tokens.map(({ text }) => text).join('');
      this.#tokens.set(chunk, tokens);
      this.#longest = Math.max(this.#longest, chunk.length);
    }
  }

  get chunks(): Iterable<string> {
    return this.#tokens.keys();
  }

  of(chunk: string): readonly Lexeme[] | undefined {
    return chunk.length > this.#longest ? undefined : this.#tokens.get(chunk);
  }

  /** Has a chunk sought among a text's tokens, where it would have been cut into these. */
  seek(cutUp: readonly RawToken[]): void {
    let node = this.#root;
    for (const { lexeme } of cutUp) {
      let next = node.next.get(lexeme.text);
      if (!next) {
        next = { next: new Map(), isEnd: false };
        node.next.set(lexeme.text, next);
      }
      node = next;
    }
    node.isEnd = true;
  }

  /** Puts the tokens of the rules in the place of what was cut up: the longest chunk first, then the first. */
  apply(text: string, tokens: readonly RawToken[]): RawToken[] {
    const found = this.#find(tokens);
    if (found.length === 0) return [...tokens];
    const replaced = withoutOverlaps(found);
    const starts = offsetsOf(tokens);
    const out: RawToken[] = [];
    for (let i = 0; i < tokens.length; ) {
      const end = replaced.get(i) ?? i + 1;
      const last = tokens[end - 1];
      const from = starts[i] ?? 0;
      const to = (starts[end - 1] ?? 0) + (last?.lexeme.text.length ?? 0);
      const special = replaced.has(i) ? this.#tokens.get(text.slice(from, to)) : undefined;
      if (special) {
        special.forEach((lexeme, k) => {
          out.push({ lexeme, spaced: k === special.length - 1 && (last?.spaced ?? false) });
        });
      } else out.push(...tokens.slice(i, end));
      i = end;
    }
    return out;
  }

  #find(tokens: readonly RawToken[]): Match[] {
    const found: Match[] = [];
    for (let start = 0; start < tokens.length; start++) {
      let node: Node | undefined = this.#root;
      for (let end = start; node && end < tokens.length; ) {
        node = node.next.get(tokens[end]?.lexeme.text ?? '');
        end += 1;
        if (node?.isEnd) found.push({ start, end });
      }
    }
    return found;
  }
}

/** Of matches that share a first or last token with a longer or earlier one, only that one: start → end. */
function withoutOverlaps(found: readonly Match[]): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  const seen = new Set<number>();
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end } of byLength) {
    if (!seen.has(start) && !seen.has(end - 1)) kept.set(start, end);
    for (let i = start; i < end; i++) seen.add(i);
  }
  return kept;
}

function offsetsOf(tokens: readonly RawToken[]): number[] {
  let at = 0;
  return tokens.map(({ lexeme, spaced }) => {
    const start = at;
    at += lexeme.text.length + Number(spaced);
    return start;
  });
}
