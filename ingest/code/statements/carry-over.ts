import { childOf, type Parse, paragraphAt, type Quoted } from './parse.ts';
import { type Party, partyAt } from './party.ts';
import type { SpeechAct } from './speech-acts.ts';

/** A quotation whose speaker is known. */
export interface Spoken {
  readonly quoted: Quoted;
  readonly speaker: Party;
}

export interface Carried {
  readonly speaker: Party;
  readonly rule: string;
  readonly confidence: number;
}

/** Who a quotation is from that stands alone between points: whoever spoke last before it. */
export function carryOver(
  parse: Parse,
  quoted: Quoted,
  acts: readonly SpeechAct[],
  spoken: readonly Spoken[],
): Carried | null {
  const paragraph = paragraphAt(parse, quoted.from);
  const before = parse.quoted[parse.quoted.indexOf(quoted) - 1];
  const last = before && spoken.findLast((one) => one.quoted === before);
  if (last && goesOn(parse, before, quoted)) return { speaker: last.speaker, rule: 'quote-goes-on', confidence: 0.95 };

  const act = acts.findLast(
    ({ verb, speaker }) => speaker && verb < quoted.from && paragraphAt(parse, verb) === paragraph,
  );
  if (act?.speaker && act.verb > (last?.quoted.from ?? -1))
    return { speaker: act.speaker, rule: 'quote-after-tag', confidence: 0.88 };
  if (last && paragraphAt(parse, last.quoted.from) === paragraph)
    return { speaker: last.speaker, rule: 'quote-after-quote', confidence: 0.9 };
  // The next paragraph goes on with it and says who speaks.
  if (!quoted.isClosed) return null;

  const subject = subjectBefore(parse, quoted, paragraph);
  if (subject) return { speaker: subject, rule: 'quote-after-subject', confidence: 0.6 };
  const opens = paragraphAt(parse, quoted.from - 1) !== paragraph;
  const isNext = last && paragraphAt(parse, last.quoted.from) === paragraph - 1;
  return opens && isNext ? { speaker: last.speaker, rule: 'quote-after-paragraph', confidence: 0.55 } : null;
}

/** A paragraph without a closing mark, and one after it that opens anew: one speaker. */
export function goesOn(parse: Parse, one: Quoted, next: Quoted): boolean {
  return !one.isClosed && paragraphAt(parse, next.from) === paragraphAt(parse, one.from) + 1;
}

/** 'Lind was blunt. "There was no such meeting."' */
function subjectBefore(parse: Parse, quoted: Quoted, paragraph: number): Party | null {
  for (let at = quoted.from - 1; at >= 0 && paragraphAt(parse, at) === paragraph; at--) {
    const token = parse.tokens[at];
    if (token?.dep !== 'ROOT' || parse.quotedBy.has(at)) continue;
    const subject = childOf(parse, at, /^nsubj$/);
    const party = subject === undefined ? null : partyAt(parse, subject);
    return party?.entityId && parse.entities.get(party.entityId)?.kind === 'PERSON' ? party : null;
  }
  return null;
}
