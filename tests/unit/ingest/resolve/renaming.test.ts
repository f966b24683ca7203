import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCast, type Cast, decisionsOfCast, read, STORIES, type Story, tell, USUAL_CAST } from './stories.ts';

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
        expect(missed, text).toEqual([]);
        expect(decisions, text).toEqual(usual.decisions);
      }),
      { numRuns: 25 },
    );
  });
});
