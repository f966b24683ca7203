import type { Entity } from '../../src/domain/entity.ts';
import { countries } from '../gazetteers/countries.ts';
import { lazy } from '../gazetteers/lazy.ts';

const capitals = lazy(() => new Set(countries().flatMap((country) => country.capitals)));

/** "Riyadh urged Amman to wait": a capital that acts, or is acted on, is its country. */
export function actingCountry(entityId: string, entities: ReadonlyMap<string, Entity>): string {
  const place = entities.get(entityId);
  if (place?.kind !== 'PLACE' || place.countryId === null || !entities.has(place.countryId)) return entityId;
  return [place.name, ...place.aliases].some((name) => capitals().has(name)) ? place.countryId : entityId;
}
