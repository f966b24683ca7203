import { countries } from '../../../../ingest/gazetteers/countries.ts';
import type { Entity, Mention } from '../../../../src/domain/entity.ts';
import type { Extraction } from '../../../../src/domain/extraction.ts';
import type { Cast, CastCountry, CastPerson } from './casts.ts';

/** Words of a text that are told anew; the offsets in the text as it is told then. */
interface Swap {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

export interface Recast {
  readonly text: string;
  /** Where a stretch of the new text stood before; null for one that begins or ends within a name. */
  readonly before: (start: number, end: number) => string | null;
}

/** A text as it was written. */
export const asWritten = (text: string): Recast => ({ text, before: (start, end) => `${start}-${end}` });

/** The same article told of others: each name, surname, country, adjective and city gives way to one of the cast. */
export function recast(extraction: Extraction, cast: Cast): Recast {
  const { document, mentions } = extraction;
  const swaps: Swap[] = [];
  let text = '';
  let from = 0;
  const choose = chooser(extraction, cast);
  const outermost = mentions
    .map((mention) => ({ mention, words: choose(mention) }))
    .filter((one): one is { mention: Mention; words: string } => one.words !== null)
    .toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  for (const { mention, words } of outermost) {
    if (mention.start < from) continue;
    let kept = document.text.slice(from, mention.start);
    // "the United States" gives way to "Norway", and "a Danish envoy" to "an Iraqi envoy".
    if (countryNames().has(mention.surface)) kept = kept.replace(/(?<=^|\s)[Tt]he $/, '');
    kept = kept.replace(/(?<=^|\s)(a)n? $/i, (_, a: string) => (/^[aeiou]/i.test(words) ? `${a}n ` : `${a} `));
    text += kept;
    swaps.push({ start: mention.start, end: mention.end, newStart: text.length, newEnd: text.length + words.length });
    text += words;
    from = mention.end;
  }
  text += document.text.slice(from);
  return { text, before: (start, end) => spanBefore(swaps, start, end) };
}

function spanBefore(swaps: readonly Swap[], start: number, end: number): string | null {
  const first = swaps.findLast((swap) => swap.newStart <= start);
  const last = swaps.findLast((swap) => swap.newEnd <= end);
  if (first && start > first.newStart && start < first.newEnd) return null;
  if (swaps.some((swap) => swap.newStart < end && end < swap.newEnd)) return null;
  const from = first === undefined ? start : start === first.newStart ? first.start : first.end + start - first.newEnd;
  const to = last === undefined ? end : last.end + end - last.newEnd;
  return `${from}-${to}`;
}

/** What is written in place of a mention; null where it stays. */
function chooser({ entities, mentions }: Extraction, cast: Cast): (mention: Mention) => string | null {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const women = new Set(
    mentions.filter(({ surface }) => /^(?:she|her|herself)$/i.test(surface)).map(({ entityId }) => entityId),
  );
  const people = new Map<string, CastPerson>();
  const lands = new Map<string, CastCountry>();
  const cities = new Map<string, string>();
  const left = {
    women: [...cast.women],
    men: [...cast.men],
    lands: [...cast.countries],
    elsewhere: [...cast.elsewhere],
  };
  const landOf = (id: string) => taken(lands, id, () => left.lands.shift());
  const citiesLeft = new Map<CastCountry, string[]>();
  for (const { entityId } of mentions) {
    const entity = byId.get(entityId);
    if (entity?.kind === 'PERSON') {
      const isWoman =
        women.has(entityId) || /\b(?:Mrs|Ms|Queen|Princess|Frau|spokeswoman)\b/.test(entity.aliases.join(' '));
      taken(people, entityId, () => (isWoman ? left.women : left.men).shift());
    }
    if (entity?.kind === 'COUNTRY') landOf(entityId);
    if (entity?.kind === 'PLACE' && isCity(entity)) {
      const land = entity.countryId === null ? undefined : landOf(entity.countryId);
      taken(cities, entityId, () => {
        if (!land) return left.elsewhere.shift();
        const own = citiesLeft.get(land) ?? land.cities.slice(1);
        citiesLeft.set(land, own);
        const old = byId.get(entity.countryId ?? '');
        return isCapital(entity.name, old) ? land.cities[0] : own.shift();
      });
    }
  }
  return ({ surface, entityId }) => {
    const entity = byId.get(entityId);
    const loud = (words: string) =>
      surface.length > 3 && surface === surface.toUpperCase() ? words.toUpperCase() : words;
    if (!/^\p{Lu}/u.test(surface) || entity === undefined) return null;
    if (entity.kind === 'PERSON') {
      const person = people.get(entityId);
      if (!person || !/^(?:\p{Lu}|al-|el-|bin |van |de )/u.test(surface)) return null;
      if (surface === entity.name) return person.full;
      return isPartOf(surface, entity.name) ? person.last : null;
    }
    if (entity.kind === 'COUNTRY') {
      const land = lands.get(entityId);
      if (!land) return null;
      if (adjectives().has(surface)) return land.adjective;
      if (countryNames().has(surface)) return loud(land.name);
      if (!isCapital(surface, entity)) return null;
      // Of a country of no list nobody knows the capital: "Varhelm denied it" would be said of a city.
      return loud(countryNames().has(land.name) ? (land.cities[0] ?? '') : land.name);
    }
    const city = cities.get(entityId);
    return city === undefined || entity.kind !== 'PLACE' ? null : loud(city);
  };
}

function isPartOf(surface: string, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return surface
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function isCity({ name }: Entity): boolean {
  return !/\b(?:River|Sea|Lake|Gulf|Islands?|Strait|Peninsula|Palace|House|Mount|Province|Bay|Airport|Base|Valley|Camp|Hotel|Castle|Cape|Crossing|Bridge|Coast|Channel|Ocean|Desert|Basin|Region|Europe|Asia|Africa|America|East|West)\b/.test(
    name,
  );
}

function isCapital(name: string, country: Entity | undefined): boolean {
  return (
    country?.kind === 'COUNTRY' &&
    countries().some(({ name: own, capitals }) => own === country.name && capitals.includes(name))
  );
}

let names: ReadonlySet<string> | undefined;
function countryNames(): ReadonlySet<string> {
  names ??= new Set(countries().flatMap((one) => [one.name, ...one.names]));
  return names;
}
let words: ReadonlySet<string> | undefined;
function adjectives(): ReadonlySet<string> {
  words ??= new Set(countries().flatMap((one) => one.adjectives));
  return words;
}

function taken<T>(map: Map<string, T>, id: string, next: () => T | undefined): T | undefined {
  const had = map.get(id);
  if (had !== undefined) return had;
  const value = next();
  if (value !== undefined) map.set(id, value);
  return value;
}
