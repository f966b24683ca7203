import { describe, expect, test } from 'vitest';
import { countries } from '../../../../ingest/gazetteers/countries.ts';
import { type OrganisationEntry, organisations } from '../../../../ingest/gazetteers/organisations.ts';
import { nameKey } from '../../../../src/domain/entity.ts';

const forms = ({ name, aliases }: OrganisationEntry) => [name, ...aliases];
const ofSubkind = (subkind: OrganisationEntry['subkind']) => organisations().filter((one) => one.subkind === subkind);

describe('Organisations', () => {
  test('no two share a slug', () => {
    const slugs = organisations().map(({ slug }) => slug);
    expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([]);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('no two share a form of their names', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const organisation of organisations()) {
      for (const key of new Set(forms(organisation).map(nameKey))) {
        const other = owner.get(key);
        if (other !== undefined) clashes.push(`${key}: ${other}, ${organisation.slug}`);
        owner.set(key, organisation.slug);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('none has the name or adjective of a country', () => {
    const names = countries().flatMap((country) => [country.name, ...country.names, ...country.adjectives]);
    const keys = new Set(names.map(nameKey));
    expect(organisations().flatMap((one) => forms(one).filter((form) => keys.has(nameKey(form))))).toEqual([]);
  });

  test('the country of each is an ISO code that is known', () => {
    const known = new Set(countries().map(({ iso2 }) => iso2));
    const foreign = organisations().filter(({ country }) => country !== undefined && !known.has(country));
    expect(foreign.map(({ slug, country }) => `${slug}: ${country}`)).toEqual([]);
  });

  test('many parties, institutions of states and media are known', () => {
    expect(ofSubkind('party').length).toBeGreaterThanOrEqual(450);
    expect(ofSubkind('government').length).toBeGreaterThanOrEqual(230);
    expect(ofSubkind('ministry').length).toBeGreaterThanOrEqual(20);
    expect(ofSubkind('military').length).toBeGreaterThanOrEqual(80);
    expect(ofSubkind('media').length).toBeGreaterThanOrEqual(360);
  });
});
