import { familyOf } from './mode-family.ts';
import { victimsOf } from './same-event.ts';
import type { Telling } from './telling.ts';
import type { Days } from './time.ts';
import { impliedWindow } from './told-window.ts';

/** A communiqué of twenty heads of state has 190 pairs; the first of them in order of id are enough to be met by. */
const MAX_PARTIES = 6;

/**
 * Keys under which tellings of one event meet: two tellings that could be of one event have a key in common, and few
 * others have it. Each is the kind of event, a pair of its parties (or its only party, and what it acts on), and a
 * month of its time, or a year for treaties, which are told of by year.
 */
export function meetingPoints(telling: Telling): readonly string[] {
  const kind = `${telling.type} ${familyOf(telling.mode)}`;
  const periods = periodsOf(telling);
  // An attack of a state on a place of its own meets by its parties where it meets by its scene.
  return [...new Set(partyKeys(telling).flatMap((parties) => periods.map((period) => `${kind} ${parties} ${period}`)))];
}

function partyKeys(telling: Telling): readonly string[] {
  const { type, place } = telling;
  const victims = type === 'ASSAULT' && place !== null ? victimsOf(telling) : [];
  // Of an attack accounts may blame others, or nobody: they meet by the place and what was attacked.
  const scene = victims.length > 0 ? [`${place?.countryId ?? place?.id ?? ''} ${victims.join(' ')}`] : [];
  return [...namedKeys(telling), ...scene];
}

function namedKeys({ participants, treatyId, place }: Telling): readonly string[] {
  const ids = [...new Set(participants.map(({ entityId }) => entityId))].sort();
  const [only] = ids;
  if (only === undefined) return treatyId === null ? [] : [treatyId];
  // Copies of one text may give the place or leave it out: each meets the other by the party alone.
  if (ids.length === 1) return [...new Set([`${only} ${treatyId ?? place?.countryId ?? place?.id ?? ''}`, `${only} `])];
  const first = ids.slice(0, MAX_PARTIES);
  return first.flatMap((a, at) => first.slice(at + 1).map((b) => `${a} ${b}`));
}

/** Every month, or year, that its own or its implied time reaches into. */
function periodsOf(telling: Telling): readonly string[] {
  const window = telling.time ?? impliedWindow(telling);
  if (window === null) return ['undated'];
  return telling.type === 'TREATY' ? years(window) : months(window);
}

function years({ start, end }: Days): readonly string[] {
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: Math.min(to - from + 1, 10) }, (_, after) => String(from + after).padStart(4, '0'));
}

function months({ start, end }: Days): readonly string[] {
  const [from, to] = [monthNumber(start), monthNumber(end)];
  return Array.from({ length: Math.min(to - from + 1, 12) }, (_, after) => monthName(from + after));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
