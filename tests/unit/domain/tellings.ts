import fc from 'fast-check';
import type { AssertedStatus, EventMode, EventType, Role } from '../../../src/domain/event.ts';
import type { Telling } from '../../../src/domain/telling.ts';
import type { Granularity, Time } from '../../../src/domain/time.ts';

/** A telling of a meeting of Adler and Brandt, unless something else is said. */
export function telling(own: Partial<Telling> & { readonly id: string }): Telling {
  return {
    articleId: `article of ${own.id}`,
    type: 'CONSULT',
    mode: 'MEET',
    participants: parties(['ACTOR', 'Adler'], ['ACTOR', 'Brandt']),
    victims: [],
    treatyId: null,
    time: null,
    place: null,
    reportedAt: '2031-03-12T00:00:00.000Z',
    statuses: ['HAPPENED'],
    wires: [],
    signature: [],
    ...own,
  };
}

export function parties(...all: readonly (readonly [Role, string])[]): Telling['participants'] {
  return all.map(([role, entityId]) => ({ role, entityId }));
}

export function on(start: string, end = start, granularity: Granularity = 'DAY'): Time {
  return { start, end, granularity, text: start, inferred: false };
}

export const GENEVA = { id: 'Geneva', countryId: 'Switzerland' };
export const ZURICH = { id: 'Zurich', countryId: 'Switzerland' };
export const SWITZERLAND = { id: 'Switzerland', countryId: null };

const PEOPLE = ['Adler', 'Brandt', 'Cho', 'Duarte'];
const TIMES = [
  null,
  on('2031-03-10'),
  on('2031-03-11'),
  on('2031-03-31'),
  on('2031-03-10', '2031-03-16', 'WEEK'),
  on('2031-03-01', '2031-03-31', 'MONTH'),
  on('2031-01-01', '2031-12-31', 'YEAR'),
];

const anyTelling: fc.Arbitrary<Omit<Telling, 'id'>> = fc.record({
  articleId: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'a6'),
  type: fc.constantFrom<EventType>('CONSULT', 'CONSULT', 'ASSAULT'),
  mode: fc.constantFrom<EventMode>('MEET', 'HOST', 'PHONE', 'VISIT'),
  participants: fc
    .subarray(PEOPLE, { minLength: 0, maxLength: 4 })
    .map((ids) => ids.map((entityId) => ({ role: 'ACTOR' as const, entityId }))),
  victims: fc.constantFrom([], ['ship']),
  treatyId: fc.constantFrom(null, null, 'the Lake Accord'),
  time: fc.constantFrom(...TIMES),
  place: fc.constantFrom(null, GENEVA, ZURICH, SWITZERLAND),
  reportedAt: fc.constantFrom(null, '2031-03-11T00:00:00.000Z', '2031-03-12T00:00:00.000Z', '2031-04-02T00:00:00.000Z'),
  statuses: fc.constantFrom<AssertedStatus[]>(['HAPPENED'], ['PLANNED'], ['CANCELLED'], ['DENIED']),
  wires: fc.constantFrom([], ['AP']),
  signature: fc.constant([]),
});

/** Up to ten tellings of a few people in one month, so that many of them could be of one event. */
export const anyTellings: fc.Arbitrary<readonly Telling[]> = fc
  .array(anyTelling, { maxLength: 10 })
  .map((all) => all.map((each, at) => ({ ...each, id: `t${at}` })));
