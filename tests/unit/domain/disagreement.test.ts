import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Disagreement, type DisputableClaim, disagreementsOf } from '../../../src/domain/disagreement.ts';
import type { AssertedStatus } from '../../../src/domain/event.ts';
import { GENEVA, on, parties, SWITZERLAND, ZURICH } from './tellings.ts';

/** A claim that Adler and Brandt met. */
function claim(id: string, own: Partial<DisputableClaim> = {}): DisputableClaim {
  return {
    id,
    status: 'HAPPENED',
    reportedAt: '2031-03-12T00:00:00.000Z',
    time: null,
    place: null,
    participants: parties(['ACTOR', 'Adler'], ['ACTOR', 'Brandt']),
    phrases: [],
    ...own,
  };
}

const met = (...claims: readonly DisputableClaim[]) => disagreementsOf('CONSULT', claims);
const attacked = (...claims: readonly DisputableClaim[]) => disagreementsOf('ASSAULT', claims);
const earlier = '2031-03-10T00:00:00.000Z';

describe('claims of one event disagree', () => {
  test('about whether it was, where one affirms and another denies', () => {
    expect(met(claim('held'), claim('plan', { status: 'PLANNED' }), claim('denial', { status: 'DENIED' }))).toEqual([
      { field: 'STATUS', sides: [['denial'], ['held']] },
    ]);
  });

  test('about a day, a place and who took part, each by itself and in that order', () => {
    const one = claim('a', { time: on('2031-03-10'), place: GENEVA, participants: parties(['ACTOR', 'Adler']) });
    const other = claim('b', { time: on('2031-03-11'), place: ZURICH, participants: parties(['ACTOR', 'Cho']) });
    expect(met(one, other)).toEqual(
      ['TIME', 'PLACE', 'PARTICIPANTS'].map((field) => ({ field, sides: [['a'], ['b']] })),
    );
  });

  test('about how many, of the same things alone', () => {
    const counts = (...all: string[]) => all.map((phrase, at) => claim(`c${at}`, { phrases: [phrase] }));
    expect(attacked(...counts('four ships', 'three ships', '4 ships'))).toEqual([
      { field: 'NUMBER', sides: [['c0', 'c2'], ['c1']] },
    ]);
    expect(attacked(...counts('four ships', 'three sailors', 'several ships'))).toEqual([]);
  });

  test('about whose doing an attack was', () => {
    expect(
      attacked(
        claim('a', { participants: parties(['ACTOR', 'Adler'], ['RECIPIENT', 'Cho']) }),
        claim('b', { participants: parties(['ACTOR', 'Brandt'], ['RECIPIENT', 'Cho']) }),
        claim('nobody blamed', { participants: parties(['RECIPIENT', 'Cho']) }),
      ),
    ).toEqual([{ field: 'BLAME', sides: [['a'], ['b']] }]);
  });

  test('and the value that was reported first comes first', () => {
    const [found] = met(claim('a', { place: GENEVA }), claim('b', { place: ZURICH, reportedAt: earlier }));
    expect(found?.sides).toEqual([['b'], ['a']]);
  });
});

describe('claims of one event agree', () => {
  test.each<[string, readonly Disagreement[]]>([
    [
      'where one says less: a week, a country, one of the two',
      met(
        claim('a', { time: on('2031-03-10'), place: GENEVA }),
        claim('b', {
          time: on('2031-03-10', '2031-03-16', 'WEEK'),
          place: SWITZERLAND,
          participants: parties(['ACTOR', 'Adler']),
        }),
      ),
    ],
    ['where a plan is reported as held', met(claim('a', { status: 'PLANNED', reportedAt: earlier }), claim('b'))],
    [
      'where it was planned for another place than it was held in',
      met(claim('a', { status: 'PLANNED', place: GENEVA, reportedAt: earlier }), claim('b', { place: ZURICH })),
    ],
    [
      'where what was called off was held after all',
      met(claim('a', { status: 'CANCELLED', reportedAt: earlier }), claim('b')),
    ],
    ['where nobody affirms what is denied', met(claim('a', { status: 'DENIED' }), claim('b', { status: 'DENIED' }))],
  ])('%s', (_, found) => {
    expect(found).toEqual([]);
  });
});

const anyClaims: fc.Arbitrary<readonly DisputableClaim[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom<AssertedStatus>('HAPPENED', 'PLANNED', 'CANCELLED', 'DENIED', 'ALLEGED'),
      reportedAt: fc.constantFrom(null, earlier, '2031-03-12T00:00:00.000Z'),
      time: fc.constantFrom(null, on('2031-03-10'), on('2031-03-11')),
      place: fc.constantFrom(null, GENEVA, ZURICH, SWITZERLAND),
      participants: fc.constantFrom(parties(['ACTOR', 'Adler']), parties(['ACTOR', 'Brandt']), parties()),
      phrases: fc.constantFrom([], ['four ships'], ['three ships', 'a pier']),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((each, at) => ({ ...each, id: `c${at}` })));

describe('whatever is claimed', () => {
  test('the order it comes in changes nothing, and every side is of claims that were made', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom<'CONSULT' | 'ASSAULT'>('CONSULT', 'ASSAULT'), (claims, type) => {
        const found = disagreementsOf(type, claims);
        expect(disagreementsOf(type, claims.toReversed())).toEqual(found);
        const ids = claims.map(({ id }) => id);
        for (const { sides } of found) {
          expect(sides.length).toBeGreaterThan(1);
          expect(sides.every((side) => side.length > 0 && side.every((id) => ids.includes(id)))).toBe(true);
        }
      }),
    );
  });

  test('a claim repeated by another article starts no disagreement', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const again = claims.map((each) => ({ ...each, id: `${each.id} again` }));
        const fields = (of: readonly DisputableClaim[]) => met(...of).map(({ field }) => field);
        expect(fields([...claims, ...again])).toEqual(fields(claims));
      }),
    );
  });
});
