import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOrigins } from '../../../src/domain/origins.ts';
import { COPY, likeness, textSignature } from '../../../src/domain/text-signature.ts';

const STORY = `The foreign ministers of Ruritania and Graustark met in Strelsau on Tuesday to talk about the river that
  divides their countries. They agreed to count the barges on it together from next spring, and to tell each other of
  every lock they mean to build. Neither said who would pay. The Graustarkian minister called it a beginning; her host
  spoke of a long winter that was coming to an end, and asked the press not to write of a breakthrough. A second round
  is planned for June in Edelweiss, where the two sides last spoke four years ago.`;
const OTHER = `Ruritania's minister received his colleague from Graustark on Tuesday. The two spoke for three hours about
  barges and locks, and parted with a promise to meet again in June. Aides called the mood good. The river has divided
  the neighbours since the flood, when each accused the other of opening its gates at night without a word of warning.`;

describe('Texts are copies', () => {
  test('when one has another headline and a sentence less', () => {
    const copy = `STRELSAU (Agency) - ${STORY.replace('Neither said who would pay. ', '')}`;
    expect(likeness(textSignature(STORY), textSignature(copy))).toBeGreaterThan(COPY);
  });

  test('when they differ in case, punctuation and line breaks only', () => {
    expect(likeness(textSignature(STORY), textSignature(STORY.toUpperCase().replace(/[\s.,;]+/g, ' ')))).toBe(1);
  });

  test('but not when they tell the same in words of their own', () => {
    expect(likeness(textSignature(STORY), textSignature(OTHER))).toBeLessThan(0.2);
  });

  test('and a text without words is like nothing', () => {
    expect(likeness(textSignature('…'), textSignature('…'))).toBe(0);
  });
});

describe('Origins are counted', () => {
  const account = (articleId: string, text: string, ...wires: string[]) => ({
    articleId,
    wires,
    signature: textSignature(text),
  });

  test('one for a story and its copies, one for who tells it in other words', () => {
    expect(countOrigins([account('a', STORY), account('b', `${STORY} More follows.`), account('c', OTHER)])).toBe(2);
  });

  test('one for all who draw on a wire, and one for two wires that a third article joins', () => {
    expect(countOrigins([account('a', STORY, 'AP'), account('b', OTHER, 'AP')])).toBe(1);
    expect(
      countOrigins([account('a', 'one', 'AP'), account('b', 'two', 'AFP'), account('c', 'three', 'AP', 'AFP')]),
    ).toBe(1);
  });

  test('the same in whatever order, and never more than there are articles', () => {
    const accounts = fc.array(
      fc.record({
        articleId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        wires: fc.subarray(['AP', 'AFP', 'TASS']),
        signature: fc.constantFrom(textSignature(STORY), textSignature(OTHER), []),
      }),
    );
    fc.assert(
      fc.property(accounts, (all) => {
        const origins = countOrigins(all);
        expect(countOrigins(all.toReversed())).toBe(origins);
        expect(origins).toBeLessThanOrEqual(new Set(all.map(({ articleId }) => articleId)).size);
      }),
    );
  });
});
