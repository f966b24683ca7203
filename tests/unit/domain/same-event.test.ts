import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingPoints } from '../../../src/domain/meeting-points.ts';
import { matchTellings } from '../../../src/domain/same-event.ts';
import type { Telling } from '../../../src/domain/telling.ts';
import { anyTellings, GENEVA, on, parties, SWITZERLAND, telling, ZURICH } from './tellings.ts';

function verdict(a: Partial<Telling>, b: Partial<Telling>): string {
  return matchTellings(telling({ id: 'a', ...a }), telling({ id: 'b', ...b })).verdict;
}

const ATTACK: Partial<Telling> = {
  type: 'ASSAULT',
  mode: null,
  participants: parties(['ACTOR', 'Adler']),
  victims: ['ship'],
  time: on('2031-03-10'),
  place: GENEVA,
};

describe('Two articles tell of one event when', () => {
  test.each<[string, Partial<Telling>, Partial<Telling>]>([
    ['parties and day are the same', { time: on('2031-03-10') }, { time: on('2031-03-10') }],
    [
      'one gives the day and the other its week',
      { time: on('2031-03-10') },
      { time: on('2031-03-10', '2031-03-16', 'WEEK') },
    ],
    [
      'one gives the city and the day, the other the country and the month',
      { time: on('2031-03-10'), place: GENEVA },
      { time: on('2031-03-01', '2031-03-31', 'MONTH'), place: SWITZERLAND },
    ],
    ['one says met and the other hosted', { time: on('2031-03-10') }, { time: on('2031-03-10'), mode: 'HOST' }],
    [
      'one names a third party that was there that day',
      { time: on('2031-03-10') },
      { time: on('2031-03-10'), participants: parties(['ACTOR', 'Adler'], ['ACTOR', 'Brandt'], ['ACTOR', 'Cho']) },
    ],
    [
      'both report it in the same days from the same city',
      { place: GENEVA },
      { place: GENEVA, reportedAt: '2031-03-13T00:00:00.000Z' },
    ],
    [
      'one announced it for a city and the other reports it from there within weeks',
      { place: GENEVA, statuses: ['PLANNED'], reportedAt: '2031-02-20T00:00:00.000Z' },
      { place: GENEVA, time: on('2031-03-10') },
    ],
    ['copies of one wire story give no time', { wires: ['AP'] }, { wires: ['AP'] }],
  ])('%s', (_, a, b) => expect(verdict(a, b)).toBe('SAME'));
});

describe('It stays unsure whether they do when', () => {
  test.each<[string, Partial<Telling>, Partial<Telling>]>([
    ['only the parties and the days of the reports are the same', {}, {}],
    [
      'only the parties and the month are',
      { time: on('2031-03-10') },
      { time: on('2031-03-01', '2031-03-31', 'MONTH') },
    ],
    [
      'they met in the same city, told a year apart',
      { place: GENEVA },
      { place: GENEVA, reportedAt: '2032-03-12T00:00:00.000Z' },
    ],
    [
      'they met in one city one week, and in another the same week',
      { time: on('2031-03-10', '2031-03-16', 'WEEK'), place: GENEVA },
      { time: on('2031-03-10'), place: ZURICH },
    ],
    [
      'one party alone protests twice in a day',
      { type: 'PROTEST', mode: null, participants: parties(['ACTOR', 'Adler']), time: on('2031-03-10') },
      { type: 'PROTEST', mode: null, participants: parties(['ACTOR', 'Adler']), time: on('2031-03-10') },
    ],
  ])('%s', (_, a, b) => expect(verdict(a, b)).toBe('UNSURE'));
});

describe('Two articles tell of one event and disagree when', () => {
  test('they put a meeting of the same people on the same day into two cities', () => {
    const match = matchTellings(
      telling({ id: 'a', time: on('2031-03-10'), place: GENEVA }),
      telling({ id: 'b', time: on('2031-03-10'), place: ZURICH }),
    );
    expect(match).toMatchObject({ verdict: 'SAME', grounds: ['SAME_PARTIES', 'SAME_DAY', 'PLACES_DIFFER'] });
  });

  test('they blame two for an attack on the same ships there that day', () => {
    expect(verdict(ATTACK, { ...ATTACK, participants: parties(['ACTOR', 'Brandt']) })).toBe('SAME');
    expect(verdict(ATTACK, { ...ATTACK, participants: [] })).toBe('SAME');
  });
});

describe('Two articles tell of two events when', () => {
  test.each<[string, Partial<Telling>, Partial<Telling>]>([
    ['the days differ', { time: on('2031-03-10') }, { time: on('2031-03-11') }],
    [
      'a visit is to another city',
      { mode: 'VISIT', time: on('2031-03-10'), place: GENEVA },
      { mode: 'VISIT', time: on('2031-03-10'), place: ZURICH },
    ],
    [
      'two attacks of a day were on others',
      { ...ATTACK, victims: ['ship'] },
      { ...ATTACK, victims: ['village'], participants: parties(['ACTOR', 'Brandt']) },
    ],
    [
      'ships were attacked off two coasts',
      { ...ATTACK, place: GENEVA },
      { ...ATTACK, place: ZURICH, participants: parties(['ACTOR', 'Brandt']) },
    ],
    ['one is a meeting and one a call', { time: on('2031-03-10') }, { time: on('2031-03-10'), mode: 'PHONE' }],
    [
      'the parties differ by one on either side',
      { time: on('2031-03-10'), participants: parties(['ACTOR', 'Adler'], ['ACTOR', 'Cho']) },
      { time: on('2031-03-10') },
    ],
    [
      'who accuses whom is the other way round',
      {
        type: 'ACCUSE',
        mode: null,
        time: on('2031-03-10'),
        participants: parties(['ACTOR', 'Adler'], ['RECIPIENT', 'Brandt']),
      },
      {
        type: 'ACCUSE',
        mode: null,
        time: on('2031-03-10'),
        participants: parties(['ACTOR', 'Brandt'], ['RECIPIENT', 'Adler']),
      },
    ],
    [
      'one article keeps them apart',
      { articleId: 'one', time: on('2031-03-10') },
      { articleId: 'one', time: on('2031-03-10') },
    ],
  ])('%s', (_, a, b) => expect(verdict(a, b)).toBe('DIFFERENT'));
});

test('A match is the same whichever way round it is asked for, and of one event only where the two meet', () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      for (const a of tellings)
        for (const b of tellings) {
          const match = matchTellings(a, b);
          expect(matchTellings(b, a)).toEqual(match);
          if (match.verdict === 'SAME')
            expect(meetingPoints(a).some((point) => meetingPoints(b).includes(point))).toBe(true);
        }
    }),
  );
});

test('No telling comes twice to one place where it could meet others, also an attack of a state within itself', () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      for (const each of tellings) expect(new Set(meetingPoints(each)).size).toBe(meetingPoints(each).length);
    }),
  );
  const within = { ...ATTACK, participants: parties(['ACTOR', 'Switzerland'], ['RECIPIENT', 'Geneva']), victims: [] };
  const points = meetingPoints(telling({ id: 'within', ...within }));
  expect(new Set(points).size).toBe(points.length);
});
