import type { Span } from '../../src/domain/document.ts';

/** A line longer than this that ends without a full stop was wrapped, not ended. */
const WRAPPED = 50;

/** Paragraphs of a text, in order: a blank line ends one, and so does a headline or a line that ends a sentence. */
export function paragraphs(text: string): Span[] {
  const blocks: Span[] = [];
  let start: number | null = null;
  let previous: Span | null = null;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    if (match[0].trim() === '') {
      if (start !== null && previous) blocks.push({ start, end: previous.end });
      start = null;
    } else if (start === null) start = line.start;
    else if (previous && endsParagraph(text, previous, line)) {
      blocks.push({ start, end: previous.end });
      start = line.start;
    }
    previous = line;
  }
  if (start !== null && previous) blocks.push({ start, end: text.length });
  return blocks.flatMap((block) => trimmed(text, block) ?? []);
}

/** A short line without a full stop, before one that begins anew, is a headline of its own. */
function endsParagraph(text: string, line: Span, next: Span): boolean {
  const words = text.slice(line.start, line.end).trim();
  const opening = text.slice(next.start, next.end).trim();
  if (/[.!?…]["'”’)]*$/.test(words)) return true;
  return words.length < WRAPPED && !/^[\p{Ll}\d]/u.test(opening) && !/[,;:–—-]$/.test(words);
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  if (inner === '') return null;
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + inner.length };
}
