import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSERTED_STATUSES } from '../../../src/domain/event.ts';
import { foldStatus, type StatusClaim } from '../../../src/domain/fold-status.ts';

const claim = (status: StatusClaim['status'], reportedAt: string | null = null): StatusClaim => ({
  status,
  reportedAt,
});
const CLAIMS = fc.array(
  fc.record({
    status: fc.constantFrom(...ASSERTED_STATUSES),
    reportedAt: fc.option(fc.constantFrom('2021-01-01', '2021-01-02', '2021-01-03')),
  }),
  { maxLength: 6 },
);

describe("an event's status is folded from what is claimed of it", () => {
  test('planned once and reported as held later, it happened', () => {
    expect(foldStatus([claim('PLANNED', '2021-01-01'), claim('HAPPENED', '2021-01-02')])).toBe('HAPPENED');
  });

  test('affirmed or alleged by one and denied by another, it is disputed, whoever spoke first', () => {
    expect(foldStatus([claim('HAPPENED', '2021-01-02'), claim('DENIED', '2021-01-01')])).toBe('DISPUTED');
    expect(foldStatus([claim('HAPPENED', '2021-01-01'), claim('DENIED', '2021-01-02')])).toBe('DISPUTED');
    expect(foldStatus([claim('ALLEGED', '2021-01-01'), claim('DENIED', '2021-01-02')])).toBe('DISPUTED');
  });

  test.each(['REFUSED', 'CANCELLED'] as const)('%s and held after all, by a later report, it happened', (given) => {
    expect(foldStatus([claim(given, '2021-01-01'), claim('HAPPENED', '2021-01-02')])).toBe('HAPPENED');
  });

  test.each(['REFUSED', 'CANCELLED'] as const)(
    '%s by no earlier report than says it was held, it is disputed',
    (given) => {
      expect(foldStatus([claim('HAPPENED', '2021-01-01'), claim(given, '2021-01-02')])).toBe('DISPUTED');
      expect(foldStatus([claim('HAPPENED', '2021-01-01'), claim(given, '2021-01-01')])).toBe('DISPUTED');
      expect(foldStatus([claim('HAPPENED', '2021-01-02'), claim(given)])).toBe('DISPUTED');
    },
  );

  test('a denial of those blamed leaves standing that it took place by others', () => {
    const attacked = { ...claim('HAPPENED', '2021-01-01'), blamed: ['Norland'] };
    const denied = { ...claim('DENIED', '2021-01-02'), blamed: ['Sudland'] };
    expect(foldStatus([attacked, denied])).toBe('HAPPENED');
    expect(foldStatus([{ ...attacked, blamed: [] }, denied])).toBe('HAPPENED');
    expect(foldStatus([attacked, { ...denied, blamed: ['Norland'] }])).toBe('DISPUTED');
    expect(foldStatus([attacked, { ...denied, blamed: [] }])).toBe('DISPUTED');
  });

  test('planned and then called off, it is cancelled', () => {
    expect(foldStatus([claim('CANCELLED', '2021-01-02'), claim('PLANNED', '2021-01-01')])).toBe('CANCELLED');
  });

  test('called off and then planned anew, it is planned', () => {
    expect(foldStatus([claim('CANCELLED', '2021-01-01'), claim('PLANNED', '2021-01-02')])).toBe('PLANNED');
  });

  test('of two claims of one moment the more cautious counts', () => {
    expect(foldStatus([claim('PLANNED', '2021-01-01'), claim('CANCELLED', '2021-01-01')])).toBe('CANCELLED');
  });

  test('under way as long as nobody says it took place', () => {
    expect(foldStatus([claim('ONGOING'), claim('PLANNED')])).toBe('ONGOING');
    expect(foldStatus([claim('ONGOING'), claim('HAPPENED')])).toBe('HAPPENED');
  });

  test('without a claim there is none', () => {
    expect(foldStatus([])).toBeNull();
  });

  test('the order of arrival is of no account', () => {
    fc.assert(
      fc.property(CLAIMS, (claims) => {
        expect(foldStatus(claims.toReversed())).toBe(foldStatus(claims));
      }),
    );
  });

  test('nothing that nobody affirms is ever shown as having happened', () => {
    fc.assert(
      fc.property(CLAIMS, (claims) => {
        const affirmed = claims.some(({ status }) => status === 'HAPPENED' || status === 'ONGOING');
        const denied = claims.some(({ status }) => status === 'DENIED');
        const shown = ['HAPPENED', 'ONGOING'].includes(foldStatus(claims) ?? '');
        expect(shown && (!affirmed || denied)).toBe(false);
      }),
    );
  });
});
