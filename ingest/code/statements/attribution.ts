import type { Span } from '../../../src/domain/document.ts';
import type { Statement } from '../../../src/domain/statement.ts';

/** Who a claim is attributed to. */
export interface Attribution {
  readonly statement: Statement;
  /** Null where the speaker has no entity; the statement has the words. */
  readonly speakerId: string | null;
}

/**
 * Whose claim the words of a span are: "the U.A.E." for "were sabotaged" of "the U.A.E. said that four ships were
 * sabotaged", the innermost where one reports another; null where the article says it itself.
 */
export function attributionIn(statements: readonly Statement[]): (span: Span) => Attribution | null {
  return ({ start, end }) => {
    // "accused Oslo of spying": that Oslo was accused is the article's own word.
    const around = statements.filter((one) => Math.max(one.start, verbEnd(one)) <= start && end <= one.end);
    const [statement] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return statement ? { statement, speakerId: statement.speakerId } : null;
  };
}

function verbEnd({ arguments: parts, start, end }: Statement): number {
  const verb = parts.find(({ name }) => name === 'verb');
  return verb && verb.start >= start && verb.end <= end ? verb.end : start;
}
