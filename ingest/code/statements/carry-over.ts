import type { Statement } from '../../../src/domain/statement.ts';
import { childOf, type Parse, paragraphAt, type Quoted } from './parse.ts';
import { type Party, partyAt } from './party.ts';
import type { SpeechAct } from './speech-acts.ts';

export interface Carried {
  readonly speaker: Pick<Statement, 'speakerId' | 'speakerText'>;
  readonly rule: string;
  readonly confidence: number;
}

/** Who a quotation is from that stands alone between points: whoever spoke last before it. */
export function carryOver(
  parse: Parse,
  quoted: Quoted,
  acts: readonly SpeechAct[],
  said: readonly Statement[],
): Carried | null {
  const paragraph = paragraphAt(parse, quoted.from);
  const before = parse.quoted[parse.quoted.indexOf(quoted) - 1];
  const last = before && said.findLast(({ direct, start }) => direct && start >= before.start && start < before.end);
  const goesOn = before !== undefined && !before.isClosed && paragraphAt(parse, before.from) === paragraph - 1;
  if (goesOn && last) return carried(last, 'quote-goes-on', 0.95);

  const act = acts.findLast(
    ({ verb, speaker }) => speaker && verb < quoted.from && paragraphAt(parse, verb) === paragraph,
  );
  const isNearer = act && (parse.tokens[act.verb]?.start ?? 0) > (last?.start ?? -1);
  if (act?.speaker && isNearer) return carried(named(act.speaker), 'quote-after-tag', 0.88);
  if (last && before && paragraphAt(parse, before.from) === paragraph) return carried(last, 'quote-after-quote', 0.9);

  const subject = subjectBefore(parse, quoted, paragraph);
  if (subject) return carried(named(subject), 'quote-after-subject', 0.6);
  const opens = paragraphAt(parse, quoted.from - 1) !== paragraph;
  const followed = before !== undefined && paragraphAt(parse, before.from) === paragraph - 1;
  return opens && followed && last ? carried(last, 'quote-after-paragraph', 0.55) : null;
}

function carried(speaker: Carried['speaker'], rule: string, confidence: number): Carried {
  return { speaker, rule, confidence };
}

function named({ entityId, text }: Party): Carried['speaker'] {
  return { speakerId: entityId, speakerText: text };
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
