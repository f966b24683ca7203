import { describe, expect, test } from 'vitest';
import { countries } from '../../../../ingest/gazetteers/countries.ts';
import { type OrganisationEntry, organisations } from '../../../../ingest/gazetteers/organisations.ts';

const ofSubkind = (subkind: OrganisationEntry['subkind']) => organisations().filter((one) => one.subkind === subkind);

describe('Organisations', () => {
  test('each has a slug of small letters', () => {
    for (const { slug } of organisations()) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
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
