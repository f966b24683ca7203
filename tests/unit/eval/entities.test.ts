import { describe, expect, test } from 'vitest';
import { figures } from './labels.ts';

const merkel = { text: 'Angela Merkel', type: 'person', start: 0, end: 13, aliases: ['Merkel'] };
const berlin = { text: 'Berlin', type: 'place', start: 20, end: 26 };
const france = { text: 'France', type: 'country', start: 30, end: 36, optional: true };

describe('Entities', () => {
  test('are found by any of their names', () => {
    const { entities } = figures(
      { entities: [merkel, berlin] },
      {
        entities: [
          { text: 'Merkel', type: 'person' },
          { text: 'Bonn', type: 'place' },
        ],
      },
    );
    expect(entities).toMatchObject({ precision: 0.5, recall: 0.5, wanted: 2, given: 2 });
    expect(entities?.byKind).toMatchObject({ person: { f1: 1 }, place: { f1: 0 } });
  });

  test('of another type are both missed and false', () => {
    const { entities } = figures({ entities: [merkel] }, { entities: [{ ...merkel, type: 'place' }] });
    expect(entities).toMatchObject({ precision: 0, recall: 0, wanted: 1, given: 1 });
  });

  test('that are optional are neither wanted nor wrong', () => {
    expect(figures({ entities: [merkel, france] }, { entities: [merkel, france] }).entities).toMatchObject({
      f1: 1,
      wanted: 1,
      given: 1,
    });
    expect(figures({ entities: [merkel, france] }, { entities: [merkel] }).entities).toMatchObject({ f1: 1 });
  });

  test('told twice are counted once', () => {
    const twice = [merkel, { text: 'Chancellor Merkel', type: 'person' }];
    expect(figures({ entities: [merkel] }, { entities: twice }).entities).toMatchObject({ f1: 1, given: 1 });
  });

  test('that are not all labelled cannot be false', () => {
    const { entities } = figures({ entities: [merkel] }, { entities: [merkel, berlin] }, { entities: 'partial' });
    expect(entities).toMatchObject({ precision: 1, recall: 1 });
  });

  test('of types that nobody labelled cannot be false', () => {
    const answers = { entities: [merkel, berlin] };
    expect(figures({ entities: [merkel] }, answers, { entityTypes: ['person'] }).entities).toMatchObject({ f1: 1 });
    expect(figures({ entities: [merkel] }, answers, {}, { types: ['person'] }).entities).toMatchObject({ f1: 1 });
  });

  test('that are countries are places where labels do not tell them apart', () => {
    const labels = { entities: [{ text: 'Norway', type: 'country' }] };
    const answers = { entities: [{ text: 'Norway', type: 'place' }] };
    expect(figures(labels, answers).entities?.f1).toBe(0);
    expect(figures(labels, answers, {}, { mergePlaces: true }).entities?.f1).toBe(1);
  });
});

describe('Spans', () => {
  const again = { text: 'Merkel', type: 'person', start: 40, end: 46 };

  test('count to the letter, each once', () => {
    const { spans } = figures(
      { entities: [merkel], mentions: [merkel, again] },
      { entities: [merkel], mentions: [merkel, { ...again, end: 47 }] },
    );
    expect(spans).toMatchObject({ precision: 0.5, recall: 0.5, wanted: 2, given: 2 });
  });

  test('of optional entities are neither wanted nor wrong', () => {
    const { spans } = figures({ entities: [merkel, france] }, { entities: [merkel, france] });
    expect(spans).toMatchObject({ f1: 1, wanted: 1, given: 1 });
  });

  test('are taken from the entities where no mentions are labelled', () => {
    expect(figures({ entities: [merkel, berlin] }, { mentions: [berlin] }).spans).toMatchObject({
      precision: 1,
      recall: 0.5,
    });
  });
});
