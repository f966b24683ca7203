import type { Span } from '../../src/domain/document.ts';
import type { TimeExpression } from './time-expression.ts';
import { TIME_PATTERNS } from './time-patterns.ts';

/** A time in the text. `core` is the expression without its preposition: "May 14" of "on May 14". */
export interface FoundTime extends Span {
  readonly core: Span;
  /** The words of `core`. */
  readonly text: string;
  readonly says: TimeExpression;
  /** "since 2016", "before Friday": bounds a time and is not when something happened. */
  readonly isBound: boolean;
}

const BOUND =
  /\b(?:since|until|till|before|after|by|from|through|than|between|of)(?: (?:early|late|about|at least))? $/i;
/** "the early hours of Tuesday": the day itself. */
const PART_OF_DAY = /\b(?:hours|morning|afternoon|evening|night|day) of $/i;
const PREPOSITION = /(?:\b(?:on|in|during|early|late|earlier|later) ?)+$/i;

/** Time expressions of one sentence, in order, none overlapping; `offset` is where the sentence starts in the article. */
export function findTimes(text: string, offset = 0): FoundTime[] {
  const found: FoundTime[] = [];
  for (const [pattern, read] of TIME_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const core = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.core.start < core.end && core.start < other.core.end)) continue;
      const before = text.slice(0, core.start);
      const preposition = PREPOSITION.exec(before)?.[0] ?? '';
      const lead = before.slice(0, before.length - preposition.length);
      const isBound =
        (BOUND.test(lead) || BOUND.test(before)) && !/^(?:from|between) /.test(match[0]) && !PART_OF_DAY.test(before);
      found.push({
        start: core.start - preposition.length,
        end: core.end,
        core,
        text: match[0],
        says: read(match.groups ?? {}),
        isBound,
      });
    }
  }
  const moved = (span: Span) => ({ start: span.start + offset, end: span.end + offset });
  return found
    .toSorted((a, b) => a.start - b.start)
    .map((time) => ({ ...time, ...moved(time), core: moved(time.core) }));
}
