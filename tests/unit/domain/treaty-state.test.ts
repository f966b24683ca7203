import { describe, expect, test } from 'vitest';
import type { AssertedStatus, EventMode } from '../../../src/domain/event.ts';
import type { Time } from '../../../src/domain/time.ts';
import { type TreatyAct, treatyStandings } from '../../../src/domain/treaty-state.ts';

const day = (date: string): Time => ({ start: date, end: date, granularity: 'DAY', text: date, inferred: false });
const may: Time = { start: '2031-05-01', end: '2031-05-31', granularity: 'MONTH', text: 'in May', inferred: false };

interface Told {
  readonly by?: string;
  readonly time?: Time;
  readonly status?: AssertedStatus;
  readonly reported?: string | null;
}

function act(mode: EventMode, { by, time, status, reported = '2031-03-10' }: Told = {}): TreatyAct<string> {
  return {
    id: `${mode} ${by ?? ''} ${time?.start ?? ''}`,
    type: 'TREATY',
    mode,
    time: time ?? null,
    parties: by === undefined ? [] : [{ id: by, party: by }],
    claims: [{ status: status ?? 'HAPPENED', reportedAt: reported === null ? null : `${reported}T00:00:00.000Z` }],
  };
}

function standing(acts: readonly TreatyAct<string>[], on: string, reportedBy: string | null = null) {
  return treatyStandings<string, TreatyAct<string>>(acts, { on, reportedBy }).map(
    ({ party, state }) => `${party ?? 'the treaty'}: ${state}`,
  );
}

describe('how a treaty stands on a day', () => {
  const suspension = act('SUSPEND', { by: 'Ruritania', time: day('2031-02-02') });
  const answer = act('SUSPEND', { by: 'Graustark' });

  test('one party suspended it, then, nobody says when, the other: it had by the day of the article', () => {
    expect(standing([answer, suspension], '2031-02-01')).toEqual([]);
    expect(standing([answer, suspension], '2031-02-02')).toEqual(['Ruritania: SUSPEND']);
    expect(standing([answer, suspension], '2031-03-10')).toEqual(['Ruritania: SUSPEND', 'Graustark: SUSPEND']);
  });

  test('a party stands by its latest act', () => {
    const back = act('RESUME', { by: 'Ruritania', time: day('2031-03-01') });
    expect(standing([back, suspension], '2031-03-01')).toEqual(['Ruritania: RESUME']);
  });

  test('what was only planned, denied or thought of changes nothing', () => {
    for (const status of ['PLANNED', 'DENIED', 'HYPOTHETICAL', 'CANCELLED', 'ALLEGED'] as const)
      expect(standing([act('WITHDRAW', { by: 'Ruritania', time: day('2031-02-02'), status })], '2031-12-31')).toEqual(
        [],
      );
  });

  test('an announced expiry counts once the month it falls in is over', () => {
    const end = act('EXPIRE', { time: may, status: 'PLANNED' });
    expect(standing([end], '2031-05-30')).toEqual([]);
    expect(standing([end], '2031-05-31')).toEqual(['the treaty: EXPIRE']);
  });

  test('an expiry that was announced before the treaty was extended never came', () => {
    const end = act('EXPIRE', { time: may, status: 'PLANNED' });
    const longer = act('EXTEND', { time: day('2031-05-03'), reported: '2031-05-04' });
    expect(standing([end, longer], '2031-06-01')).toEqual(['the treaty: EXTEND']);
    const anew = act('EXPIRE', { time: day('2036-05-31'), status: 'PLANNED', reported: '2031-05-04' });
    expect(standing([end, longer, anew], '2036-06-01')).toEqual(['the treaty: EXPIRE']);
  });

  test('only what was reported by then is known', () => {
    expect(standing([suspension], '2031-12-31', '2031-03-09T00:00:00.000Z')).toEqual([]);
    expect(standing([{ ...suspension, claims: [{ status: 'HAPPENED', reportedAt: null }] }], '2031-12-31')).toEqual([
      'Ruritania: SUSPEND',
    ]);
  });

  test('an act of which neither article nor text tells the day is in no state', () => {
    expect(standing([act('SUSPEND', { by: 'Ruritania', reported: null })], '2031-12-31')).toEqual([]);
  });
});
