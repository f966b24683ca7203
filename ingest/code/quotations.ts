import type { Sentence, Span } from '../../src/domain/document.ts';

/** What stands between quotation marks, marks included. */
export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** False where no closing mark follows in the paragraph: the next one may go on with it. */
  readonly isClosed: boolean;
}

interface Mark {
  readonly width: number;
  readonly closing: RegExp;
}

const DOUBLE = /["”]/y;
const MARKS: readonly (Mark & { readonly opening: RegExp; readonly isSingle?: true })[] = [
  { opening: /["“]/y, width: 1, closing: DOUBLE },
  { opening: /„/y, width: 1, closing: /[“”"]/y },
  { opening: /«/y, width: 1, closing: /»/y },
  { opening: /``/y, width: 2, closing: /''|"/y },
  { opening: /['‘]/y, width: 1, closing: /['’]/y, isSingle: true },
];

/** What stands between quotation marks, per paragraph; one that is never closed runs to the paragraph's end. */
export function quotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    const found: Quotation[] = [];
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const quotation = quotationAt(text, at, paragraph);
      if (!quotation) continue;
      found.push(quotation);
      at = quotation.end - 1;
    }
    return found;
  });
}

export function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = [];
  for (const { paragraph, start, end } of sentences)
    spans[paragraph] = { start: spans[paragraph]?.start ?? start, end };
  return spans.filter((span) => span !== undefined);
}

function quotationAt(text: string, at: number, paragraph: Span): Quotation | null {
  const mark = MARKS.find(({ opening }) => matches(opening, text, at));
  if (!mark) return null;
  const from = at + mark.width;
  if (mark.isSingle) {
    const close = isOpening(text, at) ? singleClose(text, from, paragraph.end) : null;
    return close === null ? null : { start: at, end: close + 1, inner: { start: from, end: close }, isClosed: true };
  }
  for (let to = from; to < paragraph.end; to++) {
    const width = matches(mark.closing, text, to);
    if (width > 0) return { start: at, end: to + width, inner: { start: from, end: to }, isClosed: true };
  }
  return { start: at, end: paragraph.end, inner: { start: from, end: paragraph.end }, isClosed: false };
}

function matches(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** "the ministers' talks" and "the '90s" open nothing. */
function isOpening(text: string, at: number): boolean {
  return /^[\s([{"“—–-]?$/.test(text[at - 1] ?? '') && /^[^\s\d]/.test(text[at + 1] ?? '');
}

/** Where a quotation in single marks ends: after a point or comma if it can, for "our ministers' talks" may stand within. */
function singleClose(text: string, from: number, end: number): number | null {
  let first: number | null = null;
  for (let at = from + 1; at < end; at++) {
    if (!/['’]/.test(text[at] ?? '') || /[\p{L}\d]/u.test(text[at + 1] ?? '') || /\s/.test(text[at - 1] ?? ''))
      continue;
    if (/[,.?!…]/.test(text[at - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return at;
    first ??= at;
  }
  return first;
}
