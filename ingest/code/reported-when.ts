import type { Time } from '../../src/domain/time.ts';
import { speechVerbs } from '../gazetteers/speech-verbs.ts';
import type { FoundTime } from './find-times.ts';
import { placeInCalendar } from './place-in-calendar.ts';
import type { Telling } from './telling.ts';
import { isSimplePast } from './told-times.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';
import { timeFor } from './where-and-when.ts';

/** Days within which an attack is told of, and the telling is news. */
const NEWS = 7;

export interface ReportedTime {
  readonly found: FoundTime;
  readonly time: Time;
}

/**
 * "Peru said on May 12 that four ships were attacked near Lima": such news is told within days. So it was in the month of the
 * report where the week before is of the same month, and more the text does not say; null where it may be an old story.
 */
export function reportedTime(
  { frame, trigger, standing }: Telling,
  times: readonly FoundTime[],
  tree: Tree,
  today: string | null,
): ReportedTime | null {
  const { head } = trigger;
  if (frame.type !== 'ASSAULT' || standing !== 'HAPPENED' || trigger.dep !== 'ccomp' || today === null) return null;
  if (head === null || !isReport(head) || !isSimplePast(trigger)) return null;
  // "were killed during the war with Chile"
  if (kidsOf(trigger, 'prep').some(({ lemma }) => /^(?:during|throughout)$/.test(lemma))) return null;
  const [only, ...others] = times;
  if (only === undefined || others.length > 0) return null;
  const found = timeFor(head, new Set([head]), times, tree);
  const day = found && placeInCalendar(found.says, found.text, { today, context: null }, 'past');
  if (found === null || day?.granularity !== 'DAY') return null;
  const [oldest, age] = [daysBefore(day.start, NEWS), daysBefore(today, NEWS)];
  if (day.start < age || oldest.slice(0, 7) !== day.start.slice(0, 7)) return null;
  return { found, time: { ...day, start: oldest, granularity: 'MONTH', inferred: true } };
}

function isReport(head: Node): boolean {
  return isVerb(head) && head.tag === 'VBD' && speechVerbs().saying.has(head.lemma) && kidsOf(head, 'aux').length === 0;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
