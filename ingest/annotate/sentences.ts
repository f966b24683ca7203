import type { Sentence, Span } from '../../src/domain/document.ts';
import { abbreviations } from '../gazetteers/words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A line longer than this that ends without a full stop was wrapped, not ended. */
const WRAPPED = 50;

/** Sentences of a text, in order. A blank line always ends one; an abbreviation's full stop does not. */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of paragraphs(text)) {
    // Line breaks inside a paragraph are no sentence ends; a space has the same length, so spans stay true.
    const flat = text.slice(block.start, block.end).replace(/\s/g, ' ');
    for (const { start, end } of mended(flat, [...segmenter.segment(flat)].map(spanOf))) {
      const trimmed = trim(text, block.start + start, block.start + end);
      if (trimmed) sentences.push({ ...trimmed, index: sentences.length, paragraph });
    }
    paragraph += 1;
  }
  return sentences;
}

function paragraphs(text: string): Span[] {
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
  return blocks;
}

/** A short line without a full stop, before one that begins anew, is a headline of its own. */
function endsParagraph(text: string, line: Span, next: Span): boolean {
  const words = text.slice(line.start, line.end).trim();
  const opening = text.slice(next.start, next.end).trim();
  if (/[.!?…]["'”’)]*$/.test(words)) return true;
  return words.length < WRAPPED && !/^[\p{Ll}\d]/u.test(opening) && !/[,;:–—-]$/.test(words);
}

/** Joins what the segmenter cut after an abbreviation or an initial. */
function mended(text: string, parts: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    const before = last && text.slice(last.start, last.end);
    const after = text.slice(part.start, part.end);
    if (last && before && joins(before, after)) out[out.length - 1] = { start: last.start, end: part.end };
    else out.push(part);
  }
  return out;
}

function joins(before: string, after: string): boolean {
  const words = abbreviations();
  const last = /\S+$/.exec(before.trimEnd())?.[0].replace(/^["'“‘([]+/, '') ?? '';
  const first = /^[\p{L}\p{N}]+/u.exec(after.trimStart())?.[0] ?? '';
  if (words.always.has(last) || /^\p{Lu}\.$/u.test(last)) return true;
  if (words.beforeDigit.has(last)) return /^\d/.test(first);
  return words.acronym.has(last) && first !== '' && !words.starters.has(first);
}

function spanOf({ index, segment }: Intl.SegmentData): Span {
  return { start: index, end: index + segment.length };
}

function trim(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  if (inner === '') return null;
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + inner.length };
}
