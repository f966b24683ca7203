import type { AssertedStatus } from '../../../src/domain/event.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { country, day, person, place, type Told, time, told } from '../../unit/graph/told-article.ts';

const FIRST_DAY = Date.UTC(2031, 0, 1);
const DAY = 86_400_000;
const COUNTRIES = Array.from({ length: 40 }, (_, at) => country(`Land${at}`, `X${at}`));
const PLACES = COUNTRIES.flatMap((of, at) => [place(`City${at}`, of), place(`Port${at}`, of)]);
const PEOPLE = Array.from({ length: 400 }, (_, at) => person(`Envoy Number${at}`));
const STATUSES: readonly AssertedStatus[] = ['HAPPENED', 'HAPPENED', 'HAPPENED', 'PLANNED', 'CANCELLED', 'DENIED'];

/**
 * The article of that number, always the same: three sentences on meetings of four hundred envoys over three years.
 * Every fourth article reports what the one before it reports, in other words or as a copy, a day later.
 */
export function generatedArticle(number: number): Extraction {
  const source = number % 4 === 3 ? number - 1 : number;
  const isCopy = number % 8 === 3;
  const random = randomOf(source);
  const at = Math.floor(random() * 1095);
  const published = dayOf(at + (source === number ? 0 : 1));
  const says = Array.from({ length: 3 }, (): Told => {
    const one = pick(PEOPLE, random() ** 2);
    const other = pick(PEOPLE, random());
    const where = pick(PLACES, random());
    const status = pick(STATUSES, random());
    const on = at - Math.floor(random() * 4);
    const words = isCopy || source === number ? 'met' : 'held talks with';
    return {
      text: `${one.name} ${words} ${other.name} in ${where.name}, status ${status}.`,
      who: [
        ['ACTOR', one],
        ['ACTOR', one === other ? pick(PEOPLE, 0.99) : other],
      ],
      status,
      place: where,
      time: random() < 0.8 ? day(dayOf(on)) : time(dayOf(on - 3), dayOf(on + 3), 'WEEK'),
    };
  });
  return told({
    url: `https://news${number % 50}.example/${number}`,
    publisher: `Paper ${number % 50}`,
    publishedAt: published,
    wires: number % 10 === 0 ? ['AP'] : [],
    alsoKnown: COUNTRIES.filter(({ id }) =>
      says.some((each) => each.place?.kind === 'PLACE' && each.place.countryId === id),
    ),
    says,
  });
}

function pick<T>(from: readonly T[], share: number): T {
  const item = from[Math.floor(share * from.length)];
  if (item === undefined) throw new RangeError(`There is nothing at ${share}`);
  return item;
}

function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
}

function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
