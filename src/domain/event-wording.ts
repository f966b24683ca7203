import type { EventMode, EventStatus, EventType } from './event.ts';

/** An event in words: `past` joins subject and object ("A met B"), `noun` names it where it is not told as done. */
export interface Wording {
  readonly past: string;
  readonly noun: string;
  /** The preposition between the noun and its people: "meeting of A and B". */
  readonly of: string;
  /** The preposition before those it was done to, where it is not "to": "attack by A on B". */
  readonly upon?: string;
}

export const MODE_WORDING: Readonly<Record<EventMode, Wording>> = {
  MEET: { past: 'met', noun: 'meeting', of: 'of' },
  VISIT: { past: 'visited', noun: 'visit', of: 'by' },
  HOST: { past: 'hosted', noun: 'reception', of: 'by' },
  PHONE: { past: 'spoke by phone with', noun: 'phone call', of: 'between' },
  NEGOTIATE: { past: 'negotiated with', noun: 'negotiations', of: 'between' },
  MEDIATE: { past: 'mediated between', noun: 'mediation', of: 'by' },
  MULTILATERAL: { past: 'met', noun: 'multilateral meeting', of: 'of' },
  THIRD_PARTY: { past: 'consulted with', noun: 'third-party consultation', of: 'of' },
  SIGN: { past: 'signed', noun: 'signature', of: 'by' },
  RATIFY: { past: 'ratified', noun: 'ratification', of: 'by' },
  ACCEDE: { past: 'acceded to', noun: 'accession', of: 'of' },
  ENTER_INTO_FORCE: { past: 'brought into force', noun: 'entry into force', of: 'of' },
  EXTEND: { past: 'extended', noun: 'extension', of: 'by' },
  SUSPEND: { past: 'suspended', noun: 'suspension', of: 'by' },
  RESUME: { past: 'resumed', noun: 'resumption', of: 'by' },
  WITHDRAW: { past: 'withdrew from', noun: 'withdrawal', of: 'of' },
  VIOLATE: { past: 'violated', noun: 'violation', of: 'by' },
  EXPIRE: { past: 'let expire', noun: 'expiry', of: 'of' },
};

export const TYPE_WORDING: Readonly<Record<EventType, Wording>> = {
  AGREE: { past: 'agreed with', noun: 'agreement', of: 'of', upon: 'with' },
  CONSULT: { past: 'consulted with', noun: 'consultation', of: 'of' },
  SUPPORT: { past: 'backed', noun: 'support', of: 'by', upon: 'for' },
  CONCEDE: { past: 'made a concession to', noun: 'concession', of: 'by' },
  COOPERATE: { past: 'cooperated with', noun: 'cooperation', of: 'of', upon: 'with' },
  AID: { past: 'aided', noun: 'aid', of: 'from' },
  RETREAT: { past: 'retreated before', noun: 'retreat', of: 'by', upon: 'before' },
  REQUEST: { past: 'made a request to', noun: 'request', of: 'by' },
  ACCUSE: { past: 'accused', noun: 'accusation', of: 'by', upon: 'against' },
  REJECT: { past: 'rejected', noun: 'rejection', of: 'by', upon: 'of' },
  THREATEN: { past: 'threatened', noun: 'threat', of: 'by' },
  PROTEST: { past: 'protested against', noun: 'protest', of: 'by', upon: 'against' },
  SANCTION: { past: 'imposed sanctions on', noun: 'sanctions', of: 'by', upon: 'on' },
  MOBILIZE: { past: 'mobilised against', noun: 'mobilisation', of: 'by', upon: 'against' },
  COERCE: { past: 'used coercion against', noun: 'coercion', of: 'by', upon: 'against' },
  ASSAULT: { past: 'attacked', noun: 'attack', of: 'by', upon: 'on' },
  TREATY: { past: 'acted on a treaty with', noun: 'treaty action', of: 'by' },
};

/** How a line says that the event is not, or not surely, a thing that happened. */
export const STATUS_LABEL: Readonly<Record<Exclude<EventStatus, 'HAPPENED'>, string>> = {
  PLANNED: 'Planned',
  ONGOING: 'Under way',
  CANCELLED: 'Cancelled',
  POSTPONED: 'Postponed',
  DENIED: 'Denied',
  REFUSED: 'Refused',
  ALLEGED: 'Alleged',
  HYPOTHETICAL: 'Hypothetical',
  DISPUTED: 'Disputed',
};
