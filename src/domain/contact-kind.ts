import type { EntityKind } from './entity.ts';
import type { EventMode, EventStatus, EventType, Role } from './event.ts';
import { MEETING_MODES, PRESENT_ROLES, PRESENT_STATUSES } from './presence.ts';

/** How two participants of an event came together: in one room, or by phone. */
export const CONTACT_KINDS = ['MET', 'SPOKE_WITH'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Who can meet: never a place, a treaty or a weapon. */
const CONTACT_ENTITY_KINDS: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'COUNTRY'];

export interface PossibleContact {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: EventStatus;
  readonly participants: readonly { readonly role: Role }[];
}

/**
 * What an event makes of those present in it; null where it brought nobody together: it did not happen (yet), it is
 * not a consultation, or it is a visit whose host nobody names.
 */
export function contactKind({ type, mode, status, participants }: PossibleContact): ContactKind | null {
  if (type !== 'CONSULT' || mode === null || !PRESENT_STATUSES.includes(status)) return null;
  if (mode === 'PHONE') return 'SPOKE_WITH';
  if (!MEETING_MODES.includes(mode)) return null;
  if (mode === 'VISIT' && !participants.some(({ role }) => role === 'HOST')) return null;
  return 'MET';
}

/** Whether someone in these roles was there. */
export function wasPresent(kind: EntityKind, roles: readonly Role[]): boolean {
  return CONTACT_ENTITY_KINDS.includes(kind) && roles.some((role) => PRESENT_ROLES.includes(role));
}
