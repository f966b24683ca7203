import { describe, expect, test } from 'vitest';
import { figures } from './labels.ts';

const meeting = {
  type: 'CONSULT/meet',
  participants: ['Ada Berg', 'Bo Chen'],
  place: 'Oslo',
  date: '2020-05-06',
  status: 'happened',
};
const visit = { type: 'CONSULT/visit', source: 'Ada Berg', target: 'Norway', place: 'Oslo', status: 'planned' };
const suspension = { type: 'TREATY/suspend', source: 'Norway', treaty: 'Lake Accord', status: 'happened' };

function strict(labels: readonly unknown[], answers: readonly unknown[], layers = {}) {
  return figures({ events: labels }, { events: answers }, layers).strictEvents;
}

describe('A meeting', () => {
  test('is found by its people in any order', () => {
    expect(strict([meeting], [{ ...meeting, participants: ['Chen', 'Berg'] }])).toMatchObject({ f1: 1 });
  });

  test('is not found by one of its people', () => {
    expect(strict([meeting], [{ ...meeting, participants: ['Ada Berg'] }])).toMatchObject({ recall: 0, precision: 0 });
  });

  test('serves each two of its people, and no third guest too many', () => {
    const other = { ...meeting, participants: ['Ada Berg', 'Eva Roos'] };
    const together = { ...meeting, participants: ['Ada Berg', 'Bo Chen', 'Eva Roos'] };
    expect(strict([meeting, other], [together])).toMatchObject({ recall: 1, precision: 1 });
    const crowd = { ...meeting, participants: ['Ada Berg', 'Bo Chen', 'Ann Poe', 'Ian Roe', 'Jon Doe'] };
    expect(strict([meeting], [crowd])).toMatchObject({ recall: 0 });
  });

  test('found with another status is found, but not strictly', () => {
    const { events, strictEvents, accuracy } = figures(
      { events: [meeting] },
      { events: [{ ...meeting, status: 'planned' }] },
    );
    expect(events).toMatchObject({ f1: 1 });
    expect(strictEvents).toMatchObject({ f1: 0 });
    expect(accuracy.status).toEqual({ value: 0, of: 1 });
  });

  test('told twice is no fault, and told of others is', () => {
    expect(strict([meeting], [meeting, meeting])).toMatchObject({ precision: 1, given: 1 });
    expect(strict([meeting], [meeting, { ...meeting, participants: ['Ann Poe', 'Ian Roe'] }])).toMatchObject({
      precision: 0.5,
    });
  });
});

describe('An event that did not happen, told as a fact,', () => {
  test.each(['cancelled', 'planned', 'denied'])('is a violation where it was %s', (status) => {
    const labels = { events: [{ ...meeting, status }] };
    expect(figures(labels, { events: [meeting] }).toldAsHappened).toEqual({ count: 1, of: 1 });
    expect(figures(labels, { events: [{ ...meeting, status: 'alleged' }] }).toldAsHappened).toEqual({
      count: 0,
      of: 1,
    });
  });

  test('is one where no status is told', () => {
    const { status: _, ...bare } = meeting;
    expect(figures({ events: [{ ...meeting, status: 'cancelled' }] }, { events: [bare] }).toldAsHappened?.count).toBe(
      1,
    );
  });

  test('is one in a second telling beside the right one', () => {
    const cancelled = { ...meeting, status: 'cancelled' };
    const { toldAsHappened, strictEvents } = figures({ events: [cancelled] }, { events: [cancelled, meeting] });
    expect(toldAsHappened?.count).toBe(1);
    expect(strictEvents).toMatchObject({ precision: 0.5, recall: 1 });
  });

  test('is one where the event is optional', () => {
    const optional = { ...meeting, status: 'denied', optional: true };
    expect(figures({ events: [optional] }, { events: [meeting] }).toldAsHappened).toEqual({ count: 1, of: 1 });
    expect(figures({ events: [optional] }, { events: [] }).toldAsHappened).toEqual({ count: 0, of: 1 });
  });

  test('is none where the same people did meet as well', () => {
    const later = { ...meeting, date: '2020-06-01', status: 'planned' };
    expect(figures({ events: [meeting, later] }, { events: [meeting, later] }).toldAsHappened?.count).toBe(0);
  });
});

describe('A visit', () => {
  test('is found by guest and by country or city', () => {
    expect(strict([visit], [{ ...visit, target: 'Oslo' }])).toMatchObject({ f1: 1 });
    expect(strict([visit], [{ ...visit, target: 'Sweden', place: 'Malmo' }])).toMatchObject({ recall: 0 });
    expect(strict([visit], [{ ...visit, source: 'Norway', target: 'Ada Berg', place: null }])).toMatchObject({
      recall: 0,
    });
  });

  test('may be told by its host', () => {
    const hosted = { type: 'CONSULT/host', source: 'Norway', target: 'Ada Berg', status: 'planned' };
    expect(strict([visit], [hosted])).toMatchObject({ f1: 1 });
  });
});

describe('A treaty act', () => {
  test('is the same act, of the same treaty, by the same party', () => {
    expect(strict([suspension], [suspension])).toMatchObject({ f1: 1 });
    expect(strict([suspension], [{ ...suspension, type: 'TREATY/withdraw' }])).toMatchObject({ recall: 0 });
    expect(strict([suspension], [{ ...suspension, treaty: 'Hill Pact' }])).toMatchObject({ recall: 0 });
    expect(strict([suspension], [{ ...suspension, source: 'Sweden' }])).toMatchObject({ recall: 0 });
    expect(strict([suspension], [{ ...suspension, source: null }])).toMatchObject({ recall: 0 });
  });

  test('of signing may be told as ratifying, or as an agreement', () => {
    const signing = { ...suspension, type: 'TREATY/sign' };
    expect(strict([signing], [{ ...signing, type: 'TREATY/ratify' }])).toMatchObject({ f1: 1 });
    expect(strict([signing], [{ type: 'AGREE/sign', participants: ['Norway'], status: 'happened' }])).toMatchObject({
      f1: 1,
    });
  });

  test('that begins a treaty is named in the words of the labels or of the ontology', () => {
    const begin = { type: 'TREATY/in-force', treaty: 'Lake Accord', status: 'happened' };
    expect(strict([begin], [{ ...begin, type: 'TREATY/enter-into-force' }])).toMatchObject({ f1: 1 });
  });
});

describe('Other events', () => {
  test('need who acts and on whom', () => {
    const accusation = { type: 'ACCUSE', source: 'Norway', target: 'Sweden', status: 'happened' };
    expect(strict([accusation], [accusation])).toMatchObject({ f1: 1 });
    expect(strict([accusation], [{ ...accusation, source: 'Sweden', target: 'Norway' }])).toMatchObject({ recall: 0 });
  });

  test('of roots that are not all labelled cannot be false', () => {
    const protest = { type: 'PROTEST', source: 'Students', status: 'happened' };
    expect(strict([meeting], [meeting, protest], { fullEventTypes: ['CONSULT'] })).toMatchObject({ precision: 1 });
    expect(strict([meeting], [meeting, protest])).toMatchObject({ precision: 0.5 });
  });
});

test('Place and date are right at the precision of the text', () => {
  const month = { ...meeting, date: '2020-05', alsoDate: ['2020-W19'] };
  const dates = (date: string) => figures({ events: [month] }, { events: [{ ...meeting, date }] }).accuracy.date?.value;
  expect([dates('2020-05'), dates('2020-W19'), dates('2020-05-06')]).toEqual([1, 1, 0]);
  expect(figures({ events: [meeting] }, { events: [{ ...meeting, place: 'Bergen' }] }).accuracy.place?.value).toBe(0);
});
