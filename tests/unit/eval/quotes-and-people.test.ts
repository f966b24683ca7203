import { describe, expect, test } from 'vitest';
import { figures } from './labels.ts';

const entities = [
  { text: 'Ada Berg', type: 'person' },
  { text: 'Bo Chen', type: 'person' },
];
const quote = { speaker: 'Ada Berg', text: 'A cable is a handshake that never lets go', kind: 'direct' };

describe('Quotations', () => {
  test('need their words and their speaker', () => {
    expect(figures({ quotes: [quote] }, { quotes: [{ ...quote, speaker: 'Berg' }] }).directQuotes).toMatchObject({
      f1: 1,
    });
    expect(figures({ quotes: [quote] }, { quotes: [{ ...quote, speaker: 'Bo Chen' }] }).directQuotes).toMatchObject({
      textRecall: 1,
      speakerRecall: 0,
      f1: 0,
    });
  });

  test('may lack a few words, and are no paragraph around them', () => {
    const recall = (text: string) =>
      figures({ quotes: [quote] }, { quotes: [{ ...quote, text }] }).directQuotes?.textRecall;
    expect(recall('a handshake that never lets go')).toBe(1);
    expect(recall('A cable is a handshake that never lets go, she told reporters.')).toBe(1);
    expect(recall(`${quote.text} ${'and so on and on '.repeat(8)}`)).toBe(0);
  });

  test('that nobody labelled are false where all are labelled', () => {
    const more = [quote, { ...quote, text: 'Nothing of the kind was said' }];
    expect(figures({ quotes: [quote] }, { quotes: more }).directQuotes?.precision).toBe(0.5);
    expect(figures({ quotes: [quote] }, { quotes: more }, { quotes: 'partial' }).directQuotes?.precision).toBe(1);
  });

  test('of "he" ask for no speaker', () => {
    const his = { ...quote, speaker: 'he' };
    const { directQuotes } = figures({ quotes: [his, { ...quote, text: 'We met twice' }] }, { quotes: [his] });
    expect(directQuotes).toMatchObject({ textRecall: 0.5, speakerRecall: 0 });
  });

  test('in reported speech are counted apart', () => {
    const reported = { ...quote, kind: 'indirect' };
    const { directQuotes, indirectQuotes } = figures({ quotes: [reported] }, { quotes: [reported] });
    expect(directQuotes).toBeNull();
    expect(indirectQuotes).toEqual({ textRecall: 1, speakerRecall: 1, of: 1 });
  });
});

test('A role is a person and an affiliation; its title is counted apart', () => {
  const role = { person: 'Ada Berg', role: 'foreign minister', affiliation: 'Norway' };
  const { roles } = figures(
    { entities, roles: [role] },
    {
      roles: [
        { ...role, role: 'president' },
        { ...role, affiliation: null },
      ],
    },
  );
  expect(roles).toMatchObject({ recall: 1, precision: 0.5, withTitle: 0 });
});

describe('A reference', () => {
  const coref = [{ mention: 'The two leaders', entity: 'Ada Berg; Bo Chen' }];

  test('is right for all that it stands for', () => {
    const value = (entity: string) =>
      figures({ entities, coref }, { coref: [{ mention: 'the two leaders', entity }] }).coref?.value;
    expect(value('Bo Chen; Ada Berg')).toBe(1);
    expect(value('Ada Berg')).toBe(0);
  });

  test('answers for its entity in an event', () => {
    const labels = {
      entities,
      coref: [{ mention: 'the chancellor', entity: 'Ada Berg' }],
      events: [{ type: 'CONSULT/meet', participants: ['Ada Berg', 'Bo Chen'], status: 'happened' }],
    };
    const event = { type: 'CONSULT/meet', participants: ['the chancellor', 'Bo Chen'], status: 'happened' };
    expect(figures(labels, { events: [event] }).strictEvents?.f1).toBe(1);
  });
});
