import { phraseOf } from './phrase.ts';

/** Up to three words before the head, nothing but spaces between: "six" or "four Saudi" of "four Saudi ships". */
const BEFORE = /(?:[\p{L}\p{N}][\p{L}\p{N},'’-]*(?<!,) ){1,3}$/u;
/** What cannot stand between a number and what it counts: "killed six and wounded soldiers", "four of the ships". */
const BETWEEN = /^(?:and|or|of|but|to|in|on|at|by|for|from|with|the|a|an)$/i;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/;

/**
 * The words of a party that is no entity, with the number before them: of "killed six civilians" a claim may have
 * "civilians" alone for whom it was done to. "On May 3 soldiers …" counts none.
 */
export function countedWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const own = text.slice(start, end);
  if (phraseOf(own)?.number != null) return own;
  const before =
    BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[0]
      .trimEnd()
      .split(' ') ?? [];
  for (const at of before.keys()) {
    const words = before.slice(before.length - 1 - at);
    const [first = ''] = words;
    if (BETWEEN.test(first)) return own;
    if (phraseOf(`${first} ${own}`)?.number == null) continue;
    return MONTH.test(before.at(-2 - at) ?? '') ? own : `${words.join(' ')} ${own}`;
  }
  return own;
}
