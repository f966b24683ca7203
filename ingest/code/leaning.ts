import type { Span } from '../../src/domain/document.ts';
import { eventWords } from '../gazetteers/event-words.ts';
import type { Tree } from './tree.ts';

/** "pro-Iranian groups", "an anti-Peru rally", "a Bosnia-style war": who is for or against a country, or like it, is not of it. */
export function isLeaning({ start, end }: Span, { nodes }: Tree): boolean {
  const { leaningBefore, leaningBehind } = eventWords();
  const first = nodes.findIndex((node) => node.end > start);
  const last = nodes.findLastIndex((node) => node.start < end);
  const wordAt = (at: number): string => nodes[at]?.text.toLowerCase() ?? '';
  return (
    (wordAt(first - 1) === '-' && leaningBefore.has(wordAt(first - 2))) ||
    // Where the name was found with what stands before it.
    (wordAt(first + 1) === '-' && first + 1 < last && leaningBefore.has(wordAt(first))) ||
    (wordAt(last + 1) === '-' && leaningBehind.has(wordAt(last + 2)))
  );
}
