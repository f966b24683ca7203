import type { EventMode, EventStatus, Role } from './event.ts';

/** Modes of CONSULT in which both sides were in one room. A visit counts only where its host is named. */
export const MEETING_MODES: readonly EventMode[] = ['MEET', 'HOST', 'NEGOTIATE', 'MEDIATE', 'MULTILATERAL', 'VISIT'];
/** Statuses under which a meeting is a meeting. */
export const PRESENT_STATUSES: readonly EventStatus[] = ['HAPPENED', 'ONGOING'];
/** Roles of those who were there. */
export const PRESENT_ROLES: readonly Role[] = ['ACTOR', 'HOST', 'VISITOR', 'MEDIATOR', 'PARTY'];
