import fc from 'fast-check';
import { ASSERTED_STATUSES, type EventMode, ROLES } from '../../../src/domain/event.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { lavrov, pompeo, putin, russia, sochi, stateDepartment, trump, unitedStates, wang } from './sochi.ts';
import { day, type Told, time, told } from './told-article.ts';

const PEOPLE = [lavrov, pompeo, putin, trump, wang, russia, unitedStates, stateDepartment];
const MODES: readonly EventMode[] = ['MEET', 'VISIT', 'PHONE', 'NEGOTIATE', 'THIRD_PARTY'];
const TIMES = [null, day('2019-05-13'), day('2019-05-14'), time('2019-05-01', '2019-05-31', 'MONTH')];

const claim: fc.Arbitrary<Told> = fc.record({
  text: fc.constantFrom('Lavrov met them.', 'Wang Yi and Mike Pompeo were there.', 'Trump and Putin spoke.'),
  who: fc.uniqueArray(fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...PEOPLE)), {
    minLength: 1,
    maxLength: 3,
    selector: ([role, { id }]) => `${role} ${id}`,
  }),
  mode: fc.constantFrom(...MODES),
  status: fc.constantFrom(...ASSERTED_STATUSES),
  time: fc.constantFrom(...TIMES),
  place: fc.constantFrom(null, sochi, russia),
  attributedTo: fc.constantFrom(null, russia),
  confidence: fc.constantFrom(0.5, 0.75, 1),
});

/** Articles that claim and deny a few events of the same few people: they share events, so their order could matter. */
export const inventedNews: fc.Arbitrary<readonly Extraction[]> = fc
  .array(
    fc.record({
      says: fc.array(claim, { minLength: 1, maxLength: 4 }),
      publishedAt: fc.constantFrom('2019-05-13', '2019-05-15', null),
      publisher: fc.constantFrom('Example News', 'Other Times', null),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((articles) =>
    articles.map((article, index) =>
      told({ ...article, url: `https://invented.example/${index}`, alsoKnown: [russia, unitedStates] }),
    ),
  );
