import type { Token } from '../../src/domain/document.ts';
import { titleWords } from './words.ts';

/** A title's tokens `from` (inclusive) to `to` (exclusive), and its words in lower case: "deputy foreign minister". */
export interface TitleMatch {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** False for "former president", "president-elect" and for mere forms of address. */
  readonly isOffice: boolean;
}

const LONGEST = 7;

/** The longest title that starts at token `from` of one sentence's tokens, or null. */
export function titleAt(tokens: readonly Token[], from: number): TitleMatch | null {
  const words = titleWords();
  const first = tokens[from];
  if (first === undefined || !first.isWord) return null;
  let to = 0;
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  for (let end = Math.min(tokens.length, from + LONGEST); end > from && to === 0; end--) {
    const last = lower(end - 1).replace(/\.$/, '');
    if (end === from + 1 && (words.honorifics.has(last) || words.honorifics.has(lower(end - 1)))) {
      return { from, to: tokens[end]?.text === '.' ? end + 1 : end, title: last, isOffice: false };
    }
    if (fits(from, end)) to = end;
  }
  if (to === 0) return null;
  const title = joined(from, to);
  const before = tokens[from - 1]?.text === '-' ? lower(from - 2) : lower(from - 1);
  const after = tokens[to]?.text === '-' ? lower(to + 1) : lower(to);
  const isOffice = !words.notCurrent.has(before) && !words.notCurrent.has(after) && !words.notCurrent.has(lower(from));
  return { from, to, title, isOffice };

  /** Modifiers, then a head or a phrase, and nothing else. */
  function fits(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const rest = joined(at, end);
      if (words.phrases.has(rest) || (at === end - 1 && words.heads.has(rest)) || words.heads.has(rest)) return true;
      // "Then President Lee left" is no "then-President Lee".
      if (lower(at) === 'then' && tokens[at + 1]?.text !== '-') return false;
      if (!words.modifiers.has(lower(at)) && !words.notCurrent.has(lower(at)) && tokens[at]?.text !== '-') return false;
    }
    return false;
  }

  function joined(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at++) {
      const token = tokens[at];
      const gap = at > start && token !== undefined && token.start > (tokens[at - 1]?.end ?? 0) ? ' ' : '';
      text += gap + lower(at);
    }
    return text;
  }
}
