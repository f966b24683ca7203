import { ASSERTED_STATUSES, type AssertedStatus, type EventMode } from '../../src/domain/event.ts';
import { statusCues } from '../gazetteers/consult-rules.ts';
import { affirms, goesOnPlainly, mayHaveFailed } from './frame.ts';
import type { Direction } from './place-in-calendar.ts';

/** How a verb stands: "met", "meet", "meets", "meeting"; or a noun ("talks between"), or one said to be planned. */
export type Form = 'past' | 'base' | 'present' | 'gerund' | 'noun' | 'planned';

/** An encoded sentence cut at a claim of a meeting, and the two sentences after it. */
export interface Surroundings {
  readonly form: Form;
  readonly mode: EventMode;
  readonly before: string;
  readonly between: string;
  /** The words of the trigger itself: "a planned meeting". */
  readonly trigger: string;
  readonly after: string;
  /** The trigger stands in a phrase before the subject, so that the clause's own verb follows: "After talks with Y, X said". */
  readonly isVerbBehind: boolean;
  readonly nextSentences: string;
}

/** A status, and where its time is to be looked for. */
export interface Judgement {
  readonly status: AssertedStatus;
  /** Which way a time without a year points. */
  readonly direction: Direction;
}

type Cues = readonly { readonly status: string; readonly pattern: RegExp }[];
/** What the words around a trigger make of it; null when in doubt, for a wrong fact is worse than a missing one. */
export function judge(at: Surroundings): Judgement | null {
  const cues = statusCues();
  if (/\?(?: Q)? *$/.test(at.after) || firstOf(cues.anywhere, `${at.before} ${at.between} ${at.after}`)) return null;
  const before = firstOf(cues.before, at.before);
  const between = firstOf(
    cues.between,
    ` ${at.between} ${at.form === 'noun' || at.form === 'planned' ? at.trigger : ''}`,
  );
  const after = firstOf(cues.after, at.after);
  const next = firstOf(cues.nextSentences, at.nextSentences);
  const direction = directionOf(at, between);
  const as = (status: AssertedStatus): Judgement => ({ status, direction });

  if (before === 'NOTHING' || between === 'NOTHING') return null;
  if (before === 'DENIED' || between === 'DENIED')
    return as(between === 'DENIED' && before === 'DENIED' ? 'ALLEGED' : 'DENIED');
  if (between === 'REFUSED') return as('REFUSED');
  if (before === 'HYPOTHETICAL') return as('HYPOTHETICAL');
  const planned = between === 'PLANNED' || at.form === 'planned';
  if (after === 'CANCELLED' || after === 'POSTPONED' || (after === 'REFUSED' && planned))
    return planned ? as(after) : null;
  if (planned && next === 'CANCELLED' && after === null) return as(next);
  if (after === 'NOTHING' || next !== null)
    return at.form === 'noun' && after === 'NOTHING' ? as('DENIED') : planned && after === null ? as('PLANNED') : null;
  if (between === 'CANCELLED' || between === 'POSTPONED' || between === 'HYPOTHETICAL') return as(between);
  if (between === 'ALLEGED' || before === 'ALLEGED' || after === 'ALLEGED') return as(planned ? 'PLANNED' : 'ALLEGED');
  if (planned)
    return at.form === 'past' && between === 'PLANNED'
      ? null
      : after === 'HYPOTHETICAL'
        ? as('HYPOTHETICAL')
        : as('PLANNED');
  if (/\bwould\b/.test(at.between))
    return /\b(?:said|says|told|announced)\b/.test(at.before) ? as('PLANNED') : as('HYPOTHETICAL');
  return undoubted(at, as);
}

function undoubted(at: Surroundings, as: (status: AssertedStatus) => Judgement): Judgement | null {
  const cues = statusCues();
  if (at.form === 'noun') return nounHappened(at) ? as('HAPPENED') : null;
  if (!affirms(at.before) || !(at.isVerbBehind || goesOnPlainly(at.after))) return null;
  if ((at.mode === 'PHONE' || at.mode === 'VISIT') && mayHaveFailed(at.after)) return null;
  if (at.form === 'gerund')
    return /(?:^| )(?:is|are)(?: also| now| currently)? *$/.test(at.between) ? as('ONGOING') : null;
  if (at.form === 'base') return /(?:^| )did *$/.test(at.between) ? as('HAPPENED') : null;
  if (at.form !== 'past' && at.form !== 'present') return null;
  const isSafe = at.between
    .split(' ')
    .every((word) => word === '' || /^(?:[TL]\d+|,)$/.test(word) || cues.harmless.has(word));
  // "to" is harmless before a place only.
  if (!isSafe || /(?:^| )(?:to|from|by|at|in|on) (?!L)/.test(at.between)) return null;
  return /(?:^| )(?:when|once|after|before|until|as|while)$/.test(at.before.trimEnd()) && at.form === 'present'
    ? null
    : as('HAPPENED');
}

/** "Talks between X and Y ended", "After talks between X and Y in Z, …": the noun begins its clause, and no more is said. */
function nounHappened({ before, after }: Surroundings): boolean {
  const cues = statusCues();
  if (cues.nounDoubt.test(after)) return false;
  if (cues.nounHappened.test(after)) return affirms(before);
  const [lead] = cues.nounHappenedBefore.exec(before) ?? [];
  if (lead === undefined || !cues.nounEnds.test(after) || cues.nounDoubt.test(before)) return false;
  const main = before.slice(0, before.length - lead.length);
  return main === '' || affirms(`${main} and `);
}

function directionOf(at: Surroundings, between: string | null): Direction {
  const looksBack = /(?:^| )(?:had|did|didn't|hadn't|refused|declined)(?: |$)|to have(?: |$)/.test(at.between);
  if (looksBack && between !== null && between !== 'DENIED') return 'planned';
  if (looksBack || at.form === 'past') return 'past';
  if (/(?:^| )(?:will|won't|is|are|may|can|plans|intends|hopes|wants)(?: |$)/.test(at.between)) return 'future';
  return between === null && at.form === 'noun' ? 'past' : 'either';
}

function firstOf(cues: Cues, text: string): AssertedStatus | 'NOTHING' | null {
  for (const { status, pattern } of cues) {
    if (pattern.test(text)) return ASSERTED_STATUSES.find((one) => one === status) ?? 'NOTHING';
  }
  return null;
}
