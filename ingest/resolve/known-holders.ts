import { nameKey } from '../../src/domain/entity.ts';
import { countries } from '../gazetteers/countries.ts';
import { mayBeHeldOn, type OfficeHolder, officeHolders } from '../gazetteers/office-holders.ts';
import { officeTitle } from '../gazetteers/office-titles.ts';
import { organisations } from '../gazetteers/organisations.ts';
import { isSurelyAfter } from '../gazetteers/partial-date.ts';
import type { Discourse } from './discourse.ts';
import type { OfficePhrase } from './office-phrases.ts';
import { organisationId } from './register.ts';

/**
 * Whose office it is that a known person is said to hold, without the text saying whose: "President Vladimir Putin". The
 * title must be one that the person held on the day of the article, or had held by then where it says "former".
 */
export function knownOwner(discourse: Discourse, { match, tenure }: OfficePhrase, personId: string): string | null {
  const day = dayOf(discourse);
  const owners = new Set(
    holdersNamed(discourse, personId).flatMap(({ offices }) =>
      offices
        .filter((held) => {
          if (day === null) return true;
          const isOver = held.to !== undefined && isSurelyAfter(day, held.to);
          return tenure === 'FORMER' ? isOver : mayBeHeldOn(held, day);
        })
        .filter(({ title, of }) => officeTitle(title, of)?.office === officeTitle(match.title, of)?.office)
        .map(({ of }) => of),
    ),
  );
  const [owner] = owners;
  return owner === undefined || owners.size > 1 ? null : registered(discourse, owner);
}

/** "The Russian president" on the day of the article, if that is one person and somebody of that name was mentioned. */
export function knownHolder(discourse: Discourse, { match, tenure }: OfficePhrase, ofId: string): string | null {
  const owner = discourse.register.entity(ofId);
  const day = dayOf(discourse);
  const of = owner?.kind === 'COUNTRY' ? owner.iso2 : bodies().get(ofId);
  if (day === null || tenure !== 'CURRENT' || of === undefined || of === null) return null;
  const [holder, ...others] = officeHolders().holders(match.title, of, day);
  if (!holder || others.length > 0) return null;
  const people = discourse.register.people().filter((id) => holdersNamed(discourse, id).includes(holder));
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Known people of the name by which the article calls somebody. */
export function holdersNamed({ register }: Pick<Discourse, 'register'>, personId: string): readonly OfficeHolder[] {
  const person = register.entity(personId);
  return person?.kind === 'PERSON' ? officeHolders().named(nameKey(person.name)) : [];
}

function dayOf({ document }: Discourse): string | null {
  return document.publishedAt?.slice(0, 10) ?? null;
}

function registered({ register }: Discourse, of: string): string | null {
  const country = countries().find(({ iso2 }) => iso2 === of);
  if (country) return register.country(country);
  const body = organisations().find(({ slug }) => slug === of);
  return body ? register.organisation(body) : null;
}

let slugs: ReadonlyMap<string, string> | undefined;

/** Slugs of listed bodies, by the id that an article gives them. */
function bodies(): ReadonlyMap<string, string> {
  slugs ??= new Map(organisations().map(({ slug }) => [organisationId(slug), slug]));
  return slugs;
}
