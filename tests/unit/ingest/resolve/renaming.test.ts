import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCast, type Cast, decisionsOfCast, read, STORIES, type Story, tell, USUAL_CAST } from './stories.ts';

/** What makes who met whom, and which treaty holds. */
const ACTS =
  /^(?:MEET|VISIT|HOST|PHONE|NEGOTIATE|MEDIATE|MULTILATERAL|SIGN|RATIFY|ACCEDE|SUSPEND|WITHDRAW|EXTEND|EXPIRE)\b/;

/** All that is decided in a story, in order and without places in the text, which change with every name. */
function decided(story: Story, cast: Cast) {
  const { text, named } = tell(story, cast);
  const { entities, mentions, positions, events } = decisionsOfCast(read(text), cast);
  const spans = new Set(mentions.map(({ start, end, meant }) => `${start} ${end} ${meant}`));
  return {
    text,
    missed: named
      .filter(({ slot, start, end }) => !spans.has(`${start} ${end} ${slot}`))
      .map(({ slot, start, end }) => `${slot}: ${text.slice(start, end)}`),
    decisions: { entities, mentions: mentions.map(({ meant }) => meant), positions, events },
  };
}

describe.each(Object.entries(STORIES))('In the story of %s', (_, story) => {
  const usual = decided(story, USUAL_CAST);

  test('every name is found, with offices and events', () => {
    expect(usual.missed).toEqual([]);
    expect(usual.decisions.positions).toEqual(story.positions.toSorted());
    expect(usual.decisions.events).toEqual(expect.arrayContaining([...story.events]));
  });

  test('other people, countries, cities, organisations and treaties are read in the same way', () => {
    fc.assert(
      fc.property(anyCast, (cast) => {
        const { text, missed, decisions } = decided(story, cast);
        const { events: _events, ...named } = decisions;
        const { events: _usual, ...usually } = usual.decisions;
        expect(missed, text).toEqual([]);
        expect(named, text).toEqual(usually);
      }),
      { numRuns: 25 },
    );
  });

  test('nobody else is told to have met, visited, called, or acted on a treaty', () => {
    fc.assert(
      fc.property(anyCast, (cast) => {
        const { text, decisions } = decided(story, cast);
        const told = decisions.events.filter((event) => / HAPPENED /.test(event));
        expect(
          told.filter((event) => ACTS.test(event) && !usual.decisions.events.includes(event)),
          text,
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  // The parser reads some names amiss ("Lea May spoke" as "may speak"): what it hides so is missing, and not wrong.
  test('the events follow the names in nine casts of ten', () => {
    const casts = fc.sample(anyCast, { numRuns: 100, seed: 1918 });
    const followed = casts.filter((cast) => {
      const { events } = decided(story, cast).decisions;
      return story.events.every((event) => events.includes(event));
    });
    expect(followed.length).toBeGreaterThanOrEqual(90);
  });
});
