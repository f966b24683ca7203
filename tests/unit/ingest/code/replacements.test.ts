import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import { articleOf, factsOf } from '../../../golden/facts.ts';

const TODAY = '2021-09-15';

/** "what came < what was given up", each by its places, or its people where it has none. */
function links(text: string): string[] {
  const { events, entities } = extractDocument(articleOf(text, TODAY));
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
  const told = (id: string | null) => {
    const event = events.find((one) => one.id === id);
    return (
      nameOf(event?.placeId ?? null) ??
      event?.participants
        .map(({ entityId }) => nameOf(entityId))
        .toSorted()
        .join(' and ')
    );
  };
  return events.flatMap(({ id, assertions }) =>
    assertions.flatMap(({ replacesId }) => (replacesId === null ? [] : [`${told(id)} < ${told(replacesId)}`])),
  );
}

describe('What came instead of what', () => {
  test.each([
    ['Ana Reyes called off a trip to Lima and flew to Quito instead.', 'Quito < Lima'],
    ['Ana Reyes cancelled her visit to Lima. Instead, she flew to Quito.', 'Quito < Lima'],
    [
      'Ana Reyes had been due to travel to Lima but cancelled that visit to instead meet Tomas Berg in Quito.',
      'Quito < Lima',
    ],
    ['Ana Reyes skipped a visit to Lima in favour of talks with Tomas Berg.', 'Ana Reyes and Tomas Berg < Lima'],
    ['Ana Reyes replaced a planned trip to Lima with a stop in Quito.', 'Quito < Lima'],
    ['Ana Reyes scrapped a trip to Lima and will instead visit Quito.', 'Quito < Lima'],
  ])('%s', (text, link) => {
    expect(links(text)).toEqual([link]);
  });

  test.each([
    // One after the other is not one instead of the other.
    'Ana Reyes called off a trip to Lima. On Monday she met Tomas Berg in Quito.',
    // Another's visit is not given up by her.
    'Tomas Berg cancelled his visit to Lima. Ana Reyes flew to Quito instead.',
    // Nothing is given up.
    'Ana Reyes visited Lima and flew to Quito instead of going home.',
  ])('nothing: %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  test('what a visit is called off for may be still to come, so it is not told as done', () => {
    const facts = factsOf('Ana Reyes replaced a planned trip to Lima with a stop in Quito.', TODAY);
    expect(facts).toEqual(
      expect.arrayContaining(['CANCELLED visit: Ana Reyes; Lima', 'PLANNED visit: Ana Reyes; Quito']),
    );
  });
});

describe('The end of a treaty', () => {
  const STORY =
    'Peru and Chile signed the Lake Titicaca Treaty in 2012. It is set to expire in May 2023 but can be prolonged for ' +
    'two years if both countries agree.';

  test('"it" expires when the text says, and may be prolonged by those who must agree', () => {
    expect(factsOf(STORY, TODAY)).toEqual(
      expect.arrayContaining([
        'PLANNED treaty/expire: Lake Titicaca Treaty; 2023-05',
        'HYPOTHETICAL treaty/extend: Chile, Peru; Lake Titicaca Treaty',
      ]),
    );
  });

  test('the condition is kept in its own words', () => {
    const { events } = extractDocument(articleOf(STORY, TODAY));
    const words = events
      .flatMap(({ assertions }) => assertions.flatMap((assertion) => assertion.arguments))
      .filter(({ name }) => name === 'condition')
      .map(({ start, end }) => STORY.slice(start, end));
    expect(words).toEqual(['if both countries agree']);
  });

  test('what is not the treaty expires unnoticed', () => {
    expect(factsOf('Peru left the Lake Titicaca Treaty. His visa expires in May 2023.', TODAY)).not.toContainEqual(
      expect.stringContaining('expire'),
    );
  });
});
