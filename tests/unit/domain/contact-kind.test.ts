import { describe, expect, test } from 'vitest';
import { contactKind, wasPresent } from '../../../src/domain/contact-kind.ts';
import { EVENT_MODES, EVENT_STATUSES } from '../../../src/domain/event.ts';

const meeting = {
  type: 'CONSULT',
  mode: 'MEET',
  status: 'HAPPENED',
  participants: [{ role: 'ACTOR' }, { role: 'ACTOR' }],
} as const;

describe('an event brings people together', () => {
  test('only when it happened or is going on', () => {
    const statuses = EVENT_STATUSES.filter((status) => contactKind({ ...meeting, status }) !== null);
    expect(statuses).toEqual(['HAPPENED', 'ONGOING']);
  });

  test('in one room, or by phone, which is something else', () => {
    const participants = [{ role: 'VISITOR' }, { role: 'HOST' }] as const;
    const kinds = EVENT_MODES.map((mode) => [mode, contactKind({ ...meeting, mode, participants })] as const);
    expect(Object.fromEntries(kinds.filter(([, kind]) => kind !== null))).toEqual({
      MEET: 'MET',
      VISIT: 'MET',
      HOST: 'MET',
      PHONE: 'SPOKE_WITH',
      NEGOTIATE: 'MET',
      MEDIATE: 'MET',
      MULTILATERAL: 'MET',
    });
    expect(contactKind({ ...meeting, mode: null })).toBeNull();
    expect(contactKind({ ...meeting, type: 'ACCUSE' })).toBeNull();
  });

  test('on a visit only where the host is named', () => {
    expect(
      contactKind({ ...meeting, mode: 'VISIT', participants: [{ role: 'VISITOR' }, { role: 'VISITOR' }] }),
    ).toBeNull();
  });
});

describe('someone was present', () => {
  test('as one who acts, hosts, visits or mediates, not as one who is spoken of', () => {
    expect(wasPresent('PERSON', ['ACTOR'])).toBe(true);
    expect(wasPresent('COUNTRY', ['RECIPIENT', 'HOST'])).toBe(true);
    expect(wasPresent('PERSON', ['RECIPIENT'])).toBe(false);
  });

  test('and is a person, an organisation or a country: a city meets nobody', () => {
    expect(wasPresent('PLACE', ['HOST'])).toBe(false);
    expect(wasPresent('ORGANIZATION', ['PARTY'])).toBe(true);
  });
});
