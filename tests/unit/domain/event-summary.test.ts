import { describe, expect, test } from 'vitest';
import { EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, type EventMode, type Role } from '../../../src/domain/event.ts';
import { eventSummary, type SummarisedEvent } from '../../../src/domain/event-summary.ts';
import { GRANULARITIES, type Granularity, type Time } from '../../../src/domain/time.ts';

const at = (start: string, granularity: Granularity = 'DAY', end = start): Time => ({
  start,
  end,
  granularity,
  text: '',
  inferred: false,
});
const who = (...participants: readonly (readonly [Role, string])[]) =>
  participants.map(([role, name]) => ({ role, entity: { name } }));

const meeting: SummarisedEvent = {
  type: 'CONSULT',
  mode: 'MEET',
  status: 'HAPPENED',
  time: at('2019-05-13'),
  place: { name: 'Sochi' },
  participants: who(['ACTOR', 'Wang Yi'], ['ACTOR', 'Sergei Lavrov']),
};
const visit: SummarisedEvent = {
  ...meeting,
  mode: 'VISIT',
  place: { name: 'Moscow' },
  participants: who(['VISITOR', 'Mike Pompeo'], ['HOST', 'Russia']),
};

describe('a line about an event', () => {
  test('tells what happened: who, whom, where, when', () => {
    expect(eventSummary(meeting)).toBe('Sergei Lavrov met Wang Yi in Sochi on 13 May 2019');
    expect(eventSummary({ ...meeting, mode: 'PHONE', place: null })).toBe(
      'Sergei Lavrov spoke by phone with Wang Yi on 13 May 2019',
    );
    expect(
      eventSummary({ ...meeting, participants: who(['ACTOR', 'A'], ['ACTOR', 'C'], ['ACTOR', 'B']), place: null }),
    ).toBe('A met B and C on 13 May 2019');
  });

  test('of an attack that accounts blame on different ones does not say that they did it together', () => {
    const attack: SummarisedEvent = {
      ...meeting,
      type: 'ASSAULT',
      mode: null,
      place: { name: 'Strelsau' },
      participants: who(['ACTOR', 'Ruritania'], ['ACTOR', 'Illyria'], ['RECIPIENT', 'Gondal']),
      isBlameDisputed: true,
    };
    expect(eventSummary(attack)).toBe('Attack on Gondal in Strelsau on 13 May 2019; blamed on Illyria or Ruritania');
    expect(eventSummary({ ...attack, status: 'DISPUTED' })).toMatch(/^Disputed: attack on Gondal .*; blamed on /);
    expect(eventSummary({ ...attack, isBlameDisputed: false })).toBe(
      'Illyria and Ruritania attacked Gondal in Strelsau on 13 May 2019',
    );
  });

  test('names what is done to others by the word that goes with it', () => {
    const done = (type: SummarisedEvent['type']) =>
      eventSummary({
        ...meeting,
        type,
        mode: null,
        status: 'PLANNED',
        place: null,
        time: null,
        participants: who(['ACTOR', 'A'], ['RECIPIENT', 'B']),
      });
    const types = ['ASSAULT', 'SANCTION', 'ACCUSE', 'REQUEST', 'AGREE'] as const;
    expect(types.map(done)).toEqual([
      'Planned: attack by A on B',
      'Planned: sanctions by A on B',
      'Planned: accusation by A against B',
      'Planned: request by A to B',
      'Planned: agreement of A with B',
    ]);
  });

  test('tells what was done to a treaty', () => {
    const act: SummarisedEvent = {
      type: 'TREATY',
      mode: 'SUSPEND',
      status: 'HAPPENED',
      time: at('2031-03-01', 'MONTH', '2031-03-31'),
      place: null,
      participants: who(['ACTOR', 'Norway']),
      treaty: { name: 'Svalbard Treaty' },
    };
    expect(eventSummary(act)).toBe('Norway suspended the Svalbard Treaty in March 2031');
    expect(eventSummary({ ...act, mode: 'EXPIRE', status: 'PLANNED', participants: [] })).toBe(
      'Planned: expiry of the Svalbard Treaty in March 2031',
    );
  });

  test.each([
    ['PLANNED', 'Planned: meeting of Sergei Lavrov and Wang Yi in Sochi on 13 May 2019'],
    ['CANCELLED', 'Cancelled: meeting of Sergei Lavrov and Wang Yi in Sochi on 13 May 2019'],
    ['DENIED', 'Denied: meeting of Sergei Lavrov and Wang Yi in Sochi on 13 May 2019'],
    ['DISPUTED', 'Disputed: meeting of Sergei Lavrov and Wang Yi in Sochi on 13 May 2019'],
    ['ONGOING', 'Under way: meeting of Sergei Lavrov and Wang Yi in Sochi on 13 May 2019'],
  ] as const)('says first that it is %s', (status, line) => {
    expect(eventSummary({ ...meeting, status })).toBe(line);
  });

  test('of a visit tells who came to whom, or to where', () => {
    expect(eventSummary(visit)).toBe('Mike Pompeo visited Russia in Moscow on 13 May 2019');
    expect(eventSummary({ ...visit, participants: who(['VISITOR', 'Mike Pompeo']) })).toBe(
      'Mike Pompeo visited Moscow on 13 May 2019',
    );
    expect(eventSummary({ ...visit, status: 'CANCELLED', participants: who(['VISITOR', 'Mike Pompeo']) })).toBe(
      'Cancelled: visit by Mike Pompeo to Moscow on 13 May 2019',
    );
    expect(eventSummary({ ...visit, place: { name: 'Russia' } })).toBe('Mike Pompeo visited Russia on 13 May 2019');
    expect(eventSummary({ ...visit, place: null, participants: who(['VISITOR', 'Mike Pompeo']) })).toBe(
      'Mike Pompeo made a visit on 13 May 2019',
    );
  });

  test('names a host and a mediator before those they bring in', () => {
    const hosted = { ...meeting, mode: 'HOST' as const, participants: who(['VISITOR', 'Abe'], ['HOST', 'Trump']) };
    expect(eventSummary(hosted)).toBe('Trump hosted Abe in Sochi on 13 May 2019');
    expect(eventSummary({ ...hosted, status: 'PLANNED' })).toBe(
      'Planned: reception by Trump of Abe in Sochi on 13 May 2019',
    );
    const mediated = {
      ...meeting,
      mode: 'MEDIATE' as const,
      participants: who(['ACTOR', 'Israel'], ['MEDIATOR', 'United States'], ['ACTOR', 'Egypt']),
    };
    expect(eventSummary(mediated)).toBe('The United States mediated between Egypt and Israel in Sochi on 13 May 2019');
  });

  test.each([
    [at('2019-05-06', 'WEEK', '2019-05-12'), 'in the week of 6 May 2019'],
    [at('2018-07-01', 'MONTH', '2018-07-31'), 'in July 2018'],
    [at('2019-04-01', 'QUARTER', '2019-06-30'), 'in the second quarter of 2019'],
    [at('2010-01-01', 'YEAR', '2010-12-31'), 'in 2010'],
    [at('1990-01-01', 'DECADE', '1999-12-31'), 'in the 1990s'],
  ])('is no more precise than its source: %o', (time, words) => {
    expect(eventSummary({ ...meeting, time })).toBe(`Sergei Lavrov met Wang Yi in Sochi ${words}`);
  });

  test('without a time or a place says neither', () => {
    const bare = { ...meeting, time: null, place: null };
    expect(eventSummary(bare)).toBe('Sergei Lavrov met Wang Yi');
    expect(eventSummary({ ...bare, time: at('2019-01-01', 'UNKNOWN') })).toBe('Sergei Lavrov met Wang Yi');
  });

  test('of one party alone still reads', () => {
    const alone = { ...meeting, participants: who(['ACTOR', 'Putin']), place: null };
    expect(eventSummary(alone)).toBe('Putin took part in a meeting on 13 May 2019');
    expect(eventSummary({ ...alone, mode: 'PHONE', status: 'PLANNED' })).toBe(
      'Planned: phone call of Putin on 13 May 2019',
    );
    expect(eventSummary({ ...alone, participants: [] })).toBe('Meeting on 13 May 2019');
  });

  test('never sounds as if it happened when it did not, for any type, mode, status and time', () => {
    for (const type of EVENT_TYPES) {
      for (const mode of [null, ...EVENT_MODES] satisfies (EventMode | null)[]) {
        for (const status of EVENT_STATUSES) {
          for (const granularity of GRANULARITIES) {
            const time = at('2019-05-13', granularity);
            const line = eventSummary({ ...meeting, type, mode, status, time });
            expect(/^[A-Z][a-z ]+: /.test(line)).toBe(status !== 'HAPPENED');
            expect(line).not.toMatch(/undefined|null|NaN| {2}/);
          }
        }
      }
    }
  });
});
