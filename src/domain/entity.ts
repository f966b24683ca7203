import type { Span } from './document.ts';

export const ENTITY_KINDS = [
  'PERSON',
  'ORGANIZATION',
  'COUNTRY',
  'PLACE',
  'TREATY',
  'WEAPON',
  'ANONYMOUS_SOURCE',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

interface EntityBase {
  /** Made from content (kind and name, ISO code, GeoNames id …), equal in every article. */
  readonly id: string;
  readonly name: string;
  /** Every surface form seen in the article, the name among them, sorted. */
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
}
export interface Person extends EntityBase {
  readonly kind: 'PERSON';
}
export interface Organization extends EntityBase {
  readonly kind: 'ORGANIZATION';
  /** Id of the country it belongs to; null for international bodies and where unknown. */
  readonly countryId: string | null;
}
export interface Country extends EntityBase {
  readonly kind: 'COUNTRY';
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string | null;
}
export interface Place extends EntityBase {
  readonly kind: 'PLACE';
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly countryId: string | null;
}

/** A treaty, pact, accord, convention or agreement, by its usual name in the news. */
export interface Treaty extends EntityBase {
  readonly kind: 'TREATY';
}
export interface Weapon extends EntityBase {
  readonly kind: 'WEAPON';
}

/** Who speaks without a name: "a senior official". It is of its article alone; `ofId` is the country or body it is of. */
export interface AnonymousSource extends EntityBase {
  readonly kind: 'ANONYMOUS_SOURCE';
  readonly ofId: string | null;
}

export type Entity = Person | Organization | Country | Place | Treaty | Weapon | AnonymousSource;

/** One place in the text that names an entity. */
export interface Mention extends Span {
  readonly surface: string;
  readonly sentence: number;
  readonly entityId: string;
}

/** Whether a text says that an office is held, was held ("former", "then", "predecessor"), or will be ("-elect"). */
export type Tenure = 'CURRENT' | 'FORMER' | 'FUTURE';

/** "Russian Foreign Minister Sergei Lavrov": person, title in lower case without the country, and whose office it is. */
export interface Position {
  readonly personId: string;
  /** Without the words that tell the tenure, but for "acting". */
  readonly title: string;
  readonly ofId: string | null;
  readonly tenure: Tenure;
  readonly sentence: number;
}

/** How a user names an entity. Exactly one of the three. */
export type EntityRef = { readonly id: string } | { readonly name: string } | { readonly wikidata: string };

/** Lower case, no diacritics, straight quotes, single spaces: the form names are compared in. */
export function nameKey(name: string): string {
  if (isAscii(name))
    return name
      .replaceAll('`', "'")
      .toLowerCase()
      .replace(/[^a-z0-9']+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
