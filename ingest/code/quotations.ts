import type { Span } from '../../src/domain/document.ts';

/** What stands between quotation marks, per paragraph; one that is never closed runs to the paragraph's end. */
export function quotations(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap(({ start, end }) => {
    const spans: Span[] = [];
    let open: number | null = null;
    for (let at = start; at < end; at++) {
      const mark = text[at];
      if (open === null && (mark === '"' || mark === '“')) open = at;
      else if (open !== null && (mark === '"' || mark === '”')) {
        spans.push({ start: open, end: at + 1 });
        open = null;
      }
    }
    if (open !== null) spans.push({ start: open, end });
    return spans;
  });
}
