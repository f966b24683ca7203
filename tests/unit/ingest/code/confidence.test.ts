import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceOf, confidences, DOUBTS, UNFRAMED } from '../../../../ingest/gazetteers/confidence.ts';
import { eventWords } from '../../../../ingest/gazetteers/event-words.ts';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import { EVENT_TYPES } from '../../../../src/domain/event.ts';
import { articleOf } from '../../../golden/facts.ts';

const surenessOf = (text: string): number[] =>
  extractDocument(articleOf(text, '2021-09-15')).events.flatMap(({ assertions }) =>
    assertions.map(({ confidence }) => confidence),
  );

describe('How sure a fact is', () => {
  test.each([
    ['Peru accused Chile of spying.', 'Peru accused a bishop of spying.'],
    ['Peruvian troops attacked Chilean villagers.', 'Peruvian troops attacked a farm.'],
    ['Peru rejected a Chilean proposal on Monday.', 'Peru rejected a proposal on Monday.'],
  ])('less where only words tell a party: %s, %s', (resolved, unresolved) => {
    const [[sure = 0], [unsure = 1]] = [surenessOf(resolved), surenessOf(unresolved)];
    expect(unsure).toBeLessThan(sure);
  });

  test('every rule has an entry, and nothing else has', () => {
    const rules = [...eventWords().frames, ...UNFRAMED].map(({ rule }) => rule);
    expect(Object.keys(confidences().rules).toSorted()).toEqual([...new Set(rules)].toSorted());
  });

  test('a rule of a user’s own is as sure as its type', () => {
    expect(confidenceOf('own-rule', 'TREATY', [])).toBe(confidences().types.TREATY);
  });

  test('whatever the rule, a party that only words tell costs something, and no doubt adds to it', () => {
    const rule = fc.constantFrom(...Object.keys(confidences().rules));
    const doubts = fc.uniqueArray(fc.constantFrom(...DOUBTS));
    fc.assert(
      fc.property(rule, fc.constantFrom(...EVENT_TYPES), doubts, (name, type, others) => {
        const without = others.filter((doubt) => doubt !== 'unresolved');
        const sure = confidenceOf(name, type, without);
        const unsure = confidenceOf(name, type, [...without, 'unresolved']);
        expect(unsure).toBeLessThan(sure);
        expect(sure).toBeLessThanOrEqual(confidenceOf(name, type, []));
        expect(unsure).toBeGreaterThan(0);
      }),
    );
  });
});
