import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOrder, extractDocument } from '../../../../ingest/pipeline.ts';
import { articleOf, consultationsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string) => consultationsOf(text, TODAY);

describe('A meeting', () => {
  test.each([
    ['Ana Reyes met Tomas Berg in Geneva on Monday.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Geneva; 2021-09-13'],
    ['In Zurich on Tuesday, Ana Reyes met Tomas Berg.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Zurich; 2021-09-14'],
    [
      'President Ana Reyes held a face-to-face meeting with President Tomas Berg.',
      'HAPPENED meet: Ana Reyes, Tomas Berg',
    ],
    ['Ana Reyes and Tomas Berg held talks in Vienna.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Vienna'],
    ['Ana Reyes was received on Tuesday by President Tomas Berg.', 'HAPPENED meet: Ana Reyes, Tomas Berg; 2021-09-14'],
    ['Ana Reyes and Tomas Berg are holding talks in Vienna.', 'ONGOING meet: Ana Reyes, Tomas Berg; Vienna'],
    [
      'Talks between Ana Reyes and Tomas Berg took place in Geneva on Monday.',
      'HAPPENED meet: Ana Reyes, Tomas Berg; Geneva; 2021-09-13',
    ],
    ['After talks between Peru and Chile in Lima, the truce held.', 'HAPPENED meet: Chile, Peru; Lima'],
    ['Ana Reyes met Tomas Berg before flying to Lima on Friday.', 'HAPPENED meet: Ana Reyes, Tomas Berg'],
  ])('is one: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  test.each([
    ['Ana Reyes will meet Tomas Berg on Friday.', 'PLANNED meet: Ana Reyes, Tomas Berg; 2021-09-17'],
    [
      'Ana Reyes meets Tomas Berg next week in Geneva.',
      'PLANNED meet: Ana Reyes, Tomas Berg; Geneva; week of 2021-09-20',
    ],
    ['Ana Reyes had planned to meet Tomas Berg.', 'PLANNED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes never met Tomas Berg.', 'DENIED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes has not yet met Tomas Berg.', 'DENIED meet: Ana Reyes, Tomas Berg'],
    ['It is not true that Ana Reyes met Tomas Berg.', 'DENIED meet: Ana Reyes, Tomas Berg'],
    ['The ministry denied reports that Ana Reyes met Tomas Berg.', 'DENIED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes denied that she had met Tomas Berg.', 'DENIED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes refused to meet Tomas Berg.', 'REFUSED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes agreed to meet Tomas Berg but later refused.', 'REFUSED meet: Ana Reyes, Tomas Berg'],
    [
      'Ana Reyes was to meet Tomas Berg on Monday but the talks were called off.',
      'CANCELLED meet: Ana Reyes, Tomas Berg',
    ],
    ['Ana Reyes called off a planned meeting with Tomas Berg.', 'CANCELLED meet: Ana Reyes, Tomas Berg'],
    [
      'Ana Reyes was set to meet Tomas Berg on May 20 before the trip was postponed.',
      'POSTPONED meet: Ana Reyes, Tomas Berg; 2021-05-20',
    ],
    ['Ana Reyes reportedly met Tomas Berg.', 'ALLEGED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes is said to have met Tomas Berg.', 'ALLEGED meet: Ana Reyes, Tomas Berg'],
    ['Had Ana Reyes met Tomas Berg, the truce might have held.', 'HYPOTHETICAL meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes could meet Tomas Berg.', 'HYPOTHETICAL meet: Ana Reyes, Tomas Berg'],
  ])('is not shown as one that happened: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  test.each([
    ['Ana Reyes met Tomas Berg, a claim the ministry denied.'],
    ['Ana Reyes met Tomas Berg, according to a report that the ministry called fake.'],
    ['Ana Reyes and Tomas Berg met on Tuesday, officials said. "There was no such meeting," an aide said.'],
    ['Ana Reyes would have met Tomas Berg had the talks not failed.'],
    ['When Ana Reyes meets Tomas Berg, they will talk.'],
    ['Before Ana Reyes met Tomas Berg, the envoys agreed.'],
    ['Did Ana Reyes meet Tomas Berg?'],
    ['Aides to Ana Reyes met Tomas Berg.'],
    ['The wife of Ana Reyes met Tomas Berg.'],
    ["Ana Reyes's deputy met Tomas Berg."],
    ["Ana Reyes met Tomas Berg's envoy."],
    ["Ana Reyes received Tomas Berg's letter on Monday."],
    ['Neither Ana Reyes nor Tomas Berg met Ivo Karas.'],
    ['Ana Reyes met Tomas Berg in the final on Sunday.'],
    ['Peru met Chile in Lima on Sunday.'],
    ['Ana Reyes met with criticism in Lima.'],
    ['Ana Reyes failed to meet the deadline.'],
    ['President Ana Reyes held no talks with President Tomas Berg.'],
    ['President Ana Reyes held virtual talks with President Tomas Berg.'],
    ['President Ana Reyes met President Tomas Berg by video link on Monday.'],
    ['President Ana Reyes ended hopes of a visit to Peru.'],
    ['Talks between Ana Reyes and Tomas Berg have not started.'],
    ['A meeting between Ana Reyes and Tomas Berg was held up by a strike.'],
    ['During a meeting between Ana Reyes and Tomas Berg planned for Friday, they will sign.'],
    ['A fake photo showed that President Ana Reyes met President Tomas Berg.'],
    ['President Ana Reyes flew to Lima on Monday but the plane turned back.'],
    ['"Ana Reyes met Tomas Berg," he said.'],
    ['The talks of Ana Reyes in Lima would include arms.'],
  ])('is not read out of: %s', (text) => {
    expect(facts(text).filter((fact) => /^(?:HAPPENED|ONGOING)/.test(fact))).toEqual([]);
  });

  test('of one with two others does not say that those two met', () => {
    expect(facts('Ana Reyes met Tomas Berg and Ivo Karas in Lima.')).toEqual([
      'HAPPENED meet: Ana Reyes, Tomas Berg; Lima',
      'HAPPENED meet: Ana Reyes, Ivo Karas; Lima',
    ]);
  });
});

describe('Several sentences', () => {
  const eventsOf = (text: string, date: string | null = TODAY) =>
    extractDocument(articleOf(text, date)).events.filter(({ type }) => type === 'CONSULT');

  test('about one meeting are one event', () => {
    const [event, ...others] = eventsOf(
      'Ana Reyes met Tomas Berg in Lima on Monday. At the start of her meeting with Berg, Reyes said little.',
    );
    expect(others).toEqual([]);
    expect(event?.assertions.map(({ sentence }) => sentence)).toEqual([0, 1]);
  });

  test('about two days are two events, and a third without a day stays apart', () => {
    const events = eventsOf(
      'Ana Reyes met Tomas Berg on Monday. Ana Reyes met Tomas Berg on Tuesday. Reyes hosted Berg.',
    );
    expect(events).toHaveLength(3);
  });

  test('that contradict each other about one day are one event', () => {
    const events = eventsOf(
      'Ana Reyes met Tomas Berg on Monday. The ministry denied that Ana Reyes met Tomas Berg on Monday.',
    );
    expect(events.map(({ assertions }) => assertions.map(({ status }) => status))).toEqual([['HAPPENED', 'DENIED']]);
  });

  test('of two articles never share an event: that they tell of one is for the graph to find', () => {
    const idOf = (text: string) => eventsOf(text)[0]?.id;
    expect(idOf('Ana Reyes met Tomas Berg on Monday.')).toBe(idOf('Ana Reyes met Tomas Berg on Monday.'));
    expect(idOf('Ana Reyes met Tomas Berg on Monday.')).not.toBe(
      idOf('Tomas Berg, smiling, left. On Monday, Tomas Berg met Ana Reyes.'),
    );
  });

  test('to a country has no host, for the text names none', () => {
    const [visit] = eventsOf('Ana Reyes visited Peru on Monday.');
    expect(visit?.participants.map(({ role }) => role)).toEqual(['VISITOR']);
    expect(visit?.placeId).not.toBeNull();
  });

  test('of visits of one day to two cities are two events', () => {
    expect(eventsOf('Ana Reyes visited Lima on Monday. Reyes flew to Quito on Monday.')).toHaveLength(2);
  });
});

test('The words of every assertion are in its sentence, whatever the text', () => {
  const words = [
    'Ana Reyes',
    'Tomas Berg',
    'met',
    'will meet',
    'and',
    'in Lima',
    'on Monday',
    '.',
    ',',
    'who',
    'said',
    'President',
    'with',
    'held talks',
    'by phone',
    'spoke',
    '"',
    "'s",
    'not',
    'flew to',
    '\n\n',
    'the',
    'between',
    'talks',
    'Peru',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      const { sentences, events } = extractDocument(articleOf(text, TODAY));
      for (const assertion of events.flatMap((event) => event.assertions)) {
        const sentence = sentences[assertion.sentence];
        for (const { start, end } of assertion.arguments) {
          expect(sentence && sentence.start <= start && start < end && end <= sentence.end).toBe(true);
        }
      }
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    }),
  );
});

test('Stages in an order in which one lacks what it needs are refused', () => {
  const stage = { name: 'code', requires: ['entities'], assigns: ['events'] } as const;
  expect(() => checkOrder([stage])).toThrow('Stage code needs entities');
  expect(() => checkOrder([stage], ['entities', 'events'])).toThrow('makes events again');
  expect(() => checkOrder([stage], ['entities'])).not.toThrow();
});
