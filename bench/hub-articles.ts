import type { Extraction } from '../src/domain/extraction.ts';
import { day, person, told } from '../tests/unit/graph/told-article.ts';

/** Who is in every event. */
export const HUB = person('Envoy Hub');
const OTHERS = Array.from({ length: 3000 }, (_, at) => person(`Envoy Other${at}`));
const FIRST_DAY = Date.UTC(2031, 0, 1);

/** An article on the hub's meetings and calls of these numbers, three a day; some counterparts come often, most seldom. */
export function hubArticle(from: number, to: number): Extraction {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  const published = dayOf(to / 3 + 1);
  return told({
    url: `https://hub.example/${from}`,
    publishedAt: published,
    says: numbers.map((number) => {
      const other = OTHERS[otherOf(number)] ?? HUB;
      const isCall = number % 5 === 0;
      return {
        text: `${HUB.name} ${isCall ? 'called' : 'met'} ${other.name}.`,
        mode: isCall ? 'PHONE' : 'MEET',
        status: number % 11 === 0 ? 'PLANNED' : 'HAPPENED',
        time: day(dayOf(number / 3)),
        who: [
          ['ACTOR', HUB],
          ['ACTOR', other],
        ],
      };
    }),
  });
}

/** Squared, so that few are met often. */
function otherOf(number: number): number {
  const share = ((Math.imul(number + 1, 2654435761) >>> 0) / 2 ** 32) ** 2;
  return Math.floor(share * OTHERS.length);
}

function dayOf(number: number): string {
  return new Date(FIRST_DAY + Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}
