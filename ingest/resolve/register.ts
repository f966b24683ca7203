import type { Document, Token } from '../../src/domain/document.ts';
import { type Entity, type Mention, nameKey, type Position } from '../../src/domain/entity.ts';
import { contentId } from '../../src/domain/id.ts';
import type { City } from '../gazetteers/cities.ts';
import { type CountryEntry, countries } from '../gazetteers/countries.ts';
import type { OrganisationEntry } from '../gazetteers/organisations.ts';
import type { TerritoryEntry } from '../gazetteers/territories.ts';
import type { TreatyEntry } from '../gazetteers/treaties.ts';
import type { WeaponEntry } from '../gazetteers/weapons.ts';

export interface Resolution {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly positions: readonly Position[];
}

/** Whether a surface is a name of the entity or only leads to it: "Russian", "Moscow" for Russia, "the president". */
export type Naming = 'name' | 'reference';

/** A mention by its tokens in the sentence, `from` (inclusive) to `to` (exclusive). */
export interface PlacedMention {
  readonly entityId: string;
  readonly kind: Entity['kind'];
  readonly from: number;
  readonly to: number;
  readonly naming: Naming;
}

/** Collects what the rules of one article find, and gives every entity its id. */
export class Register {
  readonly #document: Document;
  readonly #entities = new Map<string, Entity>();
  readonly #aliases = new Map<string, Set<string>>();
  readonly #mentions: Mention[] = [];
  readonly #positions: Position[] = [];
  readonly #placed = new Map<number, PlacedMention[]>();

  constructor(document: Document) {
    this.#document = document;
  }

  country(entry: CountryEntry): string {
    return this.#add({
      ...base(idOfCountry(entry), entry.name),
      kind: 'COUNTRY',
      iso2: entry.iso2,
    });
  }

  city(city: City): string {
    const country = countries().find(({ iso2 }) => iso2 === city.iso2);
    return this.#add({
      ...base(idOfCity(city), city.name),
      kind: 'PLACE',
      latitude: city.latitude,
      longitude: city.longitude,
      countryId: country ? this.country(country) : null,
    });
  }

  unknownPlace(name: string): string {
    return this.#add({
      ...base(contentId('place', nameKey(name)), name),
      kind: 'PLACE',
      latitude: null,
      longitude: null,
      countryId: null,
    });
  }

  territory(entry: TerritoryEntry): string {
    const country = countries().find(({ iso2 }) => iso2 === entry.country);
    return this.#add({
      ...base(contentId('place', nameKey(entry.name)), entry.name),
      kind: 'PLACE',
      latitude: null,
      longitude: null,
      countryId: country ? this.country(country) : null,
    });
  }

  organisation(entry: OrganisationEntry): string {
    const country = countries().find(({ iso2 }) => iso2 === entry.country);
    return this.#add({
      ...base(organisationId(entry.slug), entry.name),
      kind: 'ORGANIZATION',
      countryId: country ? this.country(country) : null,
    });
  }

  unknownOrganisation(name: string, countryId: string | null): string {
    return this.#add({ ...base(contentId('organization', nameKey(name)), name), kind: 'ORGANIZATION', countryId });
  }

  treaty(name: string): string {
    return this.#add({ ...base(contentId('treaty', nameKey(name)), name), kind: 'TREATY' });
  }

  listedTreaty(entry: TreatyEntry): string {
    return this.#add({ ...base(contentId('treaty', entry.slug), entry.name), kind: 'TREATY' });
  }

  listedWeapon(entry: WeaponEntry): string {
    return this.#add({ ...base(contentId('weapon', entry.slug), entry.name), kind: 'WEAPON' });
  }

  weapon(name: string): string {
    return this.#add({ ...base(contentId('weapon', nameKey(name)), name), kind: 'WEAPON' });
  }

  person(fullName: string): string {
    return this.#add({ ...base(contentId('person', nameKey(fullName)), fullName), kind: 'PERSON' });
  }

  /** Known by one name only: ambiguous between articles, so the article is part of who it is. */
  personOfOneName(name: string): string {
    return this.#add({ ...base(contentId('person', this.#document.id, nameKey(name)), name), kind: 'PERSON' });
  }

  /** Without a name, and so of its article alone; the `ordinal`-th of those that are called the same there. */
  anonymousSource(name: string, ordinal: number, ofId: string | null): string {
    const id = contentId('source', this.#document.id, nameKey(name), String(ordinal));
    return this.#add({ ...base(id, name), kind: 'ANONYMOUS_SOURCE', ofId });
  }

  mention(entityId: string, tokens: readonly Token[], from: number, to: number, naming: Naming): void {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined) return;
    const surface = this.#document.text.slice(first.start, last.end);
    this.#mentions.push({ start: first.start, end: last.end, surface, sentence: first.sentence, entityId });
    const kind = this.#entities.get(entityId)?.kind;
    if (kind !== undefined) {
      const placed = this.mentionsIn(first.sentence);
      this.#placed.set(first.sentence, [...placed, { entityId, kind, from, to, naming }]);
    }
    if (naming === 'name') this.#aliases.get(entityId)?.add(surface.replace(/\s+/g, ' '));
  }

  /** Mentions of a sentence so far, in no order. */
  mentionsIn(sentence: number): readonly PlacedMention[] {
    return this.#placed.get(sentence) ?? [];
  }

  /** Ids of all people registered so far. */
  people(): string[] {
    return [...this.#entities.values()].filter(({ kind }) => kind === 'PERSON').map(({ id }) => id);
  }

  entity(id: string): Entity | null {
    return this.#entities.get(id) ?? null;
  }

  /** The entity whose mention ends at this place of the text, or null. */
  mentionedBefore(end: number): { readonly entityId: string; readonly surface: string } | null {
    return this.#mentions.find((mention) => mention.end === end) ?? null;
  }

  /** Keeps one position of a person, title, tenure and owner; a known owner takes the place of an unknown one. */
  position(told: Position): void {
    // "chargé d’affaires" is the office of a "chargé d'affaires".
    const position = { ...told, title: told.title.replace(/[‘’]/g, "'") };
    const alike = (other: Position) =>
      other.personId === position.personId && other.title === position.title && other.tenure === position.tenure;
    const known = this.#positions.filter(alike);
    if (known.some(({ ofId }) => ofId === position.ofId || position.ofId === null)) return;
    const ownerless = this.#positions.findIndex((other) => alike(other) && other.ofId === null);
    if (ownerless >= 0) this.#positions[ownerless] = position;
    else this.#positions.push(position);
  }

  resolution(): Resolution {
    const entities = [...this.#entities.values()].map((entity) => ({
      ...entity,
      aliases: [...(this.#aliases.get(entity.id) ?? [])].toSorted(),
    }));
    return {
      entities: entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      mentions: this.#mentions.toSorted((a, b) => a.start - b.start || a.end - b.end),
      positions: this.#positions,
    };
  }

  #add(entity: Entity): string {
    if (!this.#entities.has(entity.id)) {
      this.#entities.set(entity.id, entity);
      this.#aliases.set(entity.id, new Set([entity.name]));
    }
    return entity.id;
  }
}

/** Of a listed organisation. */
export function organisationId(slug: string): string {
  return contentId('organization', slug);
}

function base(id: string, name: string) {
  return { id, name, aliases: [], wikidataId: null } as const;
}

const idOfCountry = onceEach((entry: CountryEntry) => contentId('country', entry.iso2 ?? nameKey(entry.name)));
const idOfCity = onceEach((city: City) => contentId('place', 'geonames', String(city.geonameId)));

/** Ids cost a hash each, and the same few entries are named all the time. */
function onceEach<T extends object>(make: (entry: T) => string): (entry: T) => string {
  const made = new WeakMap<T, string>();
  return (entry) => {
    const id = made.get(entry) ?? make(entry);
    made.set(entry, id);
    return id;
  };
}
