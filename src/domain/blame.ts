import type { EventType, Role } from './event.ts';

/** Acts for which somebody is to blame. */
const HARMS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'MOBILIZE']);

export function isHarm(type: EventType): boolean {
  return HARMS.has(type);
}

/**
 * Whom a claim blames, by id, for an act that somebody is to blame for; else nobody. "We did not attack them" denies what
 * blames us, not that they were attacked.
 */
export function blamedIn(
  type: EventType,
  participants: readonly { readonly role: Role; readonly entityId: string }[],
): readonly string[] {
  if (!isHarm(type)) return [];
  return participants.filter(({ role }) => role === 'ACTOR').map(({ entityId }) => entityId);
}
