import type { AssertedStatus } from '../../src/domain/event.ts';
import type { Time } from '../../src/domain/time.ts';
import type { FoundTime } from './find-times.ts';
import type { Telling } from './telling.ts';
import { kidsOf, type Node } from './tree.ts';

/** The status once the time is known: what is said of a day to come has not happened. */
export function settledByTime(
  { frame, standing, trigger, verb }: Telling,
  found: FoundTime | null,
  time: Time | null,
  today: string | null,
): AssertedStatus | null {
  if (standing !== 'HAPPENED' && standing !== 'ONGOING') return standing;
  const isPresent = /^(?:VBZ|VBP|VBG)$/.test(verb.tag);
  if (isToCome(time, today) && isPresent) return 'PLANNED';
  // "expires at the end of this month", "meets X this week": it may not have come yet.
  const isOpen = time !== null && today !== null && time.end > today && /^VB[ZP]$/.test(verb.tag);
  if (isOpen && (frame.type === 'CONSULT' || frame.type === 'TREATY')) return 'PLANNED';
  // "met on May 20" in an article of May 14: it happened, and of the two days one is a mistake; "got a meeting on May 20" did not.
  const isDay = found?.says.kind === 'date' || found?.says.kind === 'range';
  if (isToCome(time, today) || (isDay && today !== null && !time))
    return isDay && trigger === verb && isToldAsPast(verb) ? 'HAPPENED' : null;
  // "X meets Y on Friday": last Friday or the next?
  if (standing === 'ONGOING' && verb.tag !== 'VBG' && found && !time) return null;
  return standing === 'ONGOING' && verb.tag !== 'VBG' ? 'HAPPENED' : standing;
}

/** Whether a time begins after the article's day. */
export function isToCome(time: Time | null, today: string | null): boolean {
  return time !== null && today !== null && time.start > today;
}

/** "met", "was received", "had met", "has met"; not "a meeting held". */
function isToldAsPast(verb: Node): boolean {
  const auxiliaries = kidsOf(verb, 'aux', 'auxpass');
  if (auxiliaries.length === 0) return verb.tag === 'VBD';
  return auxiliaries.every(({ text }) => /^(?:had|has|have|did|was|were|been)$/i.test(text));
}
