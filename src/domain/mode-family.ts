import type { EventMode } from './event.ts';

/**
 * Modes of one family tell the same event in different words: "met", "hosted" and "negotiated with" of the same people
 * on the same day. The same table as schema/ontology/event-modes.yaml, which a test holds it to.
 */
const FAMILIES: Readonly<Record<EventMode, string>> = {
  MEET: 'meeting',
  VISIT: 'visit',
  HOST: 'meeting',
  PHONE: 'call',
  NEGOTIATE: 'meeting',
  MEDIATE: 'mediation',
  MULTILATERAL: 'summit',
  THIRD_PARTY: 'meeting',
  SIGN: 'signature',
  RATIFY: 'ratification',
  ACCEDE: 'accession',
  ENTER_INTO_FORCE: 'force',
  EXTEND: 'extension',
  SUSPEND: 'suspension',
  RESUME: 'resumption',
  WITHDRAW: 'withdrawal',
  VIOLATE: 'violation',
  EXPIRE: 'expiry',
};

/** The family of a mode; an event without a mode is of none. */
export function familyOf(mode: EventMode | null): string {
  return mode === null ? '' : FAMILIES[mode];
}
