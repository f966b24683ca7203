import { describe, expect, test } from 'vitest';
import { countries } from '../../../../ingest/gazetteers/countries.ts';
import { organisations } from '../../../../ingest/gazetteers/organisations.ts';
import { shippedText } from '../../../../ingest/gazetteers/shipped.ts';
import { treaties } from '../../../../ingest/gazetteers/treaties.ts';
import { shippedFiles } from '../../../../ingest/gazetteers/version.ts';
import { weapons } from '../../../../ingest/gazetteers/weapons.ts';
import { wireAgencies } from '../../../../ingest/gazetteers/wire-agencies.ts';
import { nameKey } from '../../../../src/domain/entity.ts';

/** The comment that a file begins with, as one line. */
function headOf(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end).join(' ').replaceAll('# ', '');
}

describe('Every gazetteer', () => {
  test.each(shippedFiles())(
    '%s says at its head what it holds, where that is from, and under which licence',
    (file) => {
      expect(headOf(shippedText(file))).toMatch(
        /^.{10,} Origin: [^.]+\. Licence: Apache-2\.0, (?:as|with) the project\./,
      );
    },
  );

  test.each(shippedFiles())('%s names no item of Wikidata, for none was checked against a source', (file) => {
    expect(shippedText(file).match(/wikidata|\bQ\d{2,}\b/gi)).toBeNull();
  });
});

describe('The gazetteers together', () => {
  test('know all states', () => {
    const members = [
      'AF',
      'BR',
      'CN',
      'DE',
      'EG',
      'FJ',
      'GB',
      'IR',
      'KP',
      'PW',
      'RU',
      'SS',
      'TV',
      'US',
      'VA',
      'PS',
      'ZW',
    ];
    expect(countries().map(({ iso2 }) => iso2)).toEqual(expect.arrayContaining(members));
    expect(countries().length).toBeGreaterThanOrEqual(195);
  });

  test('know 150 international and regional bodies, which belong to no country', () => {
    const bodies = organisations().filter(({ subkind }) => subkind === 'intergovernmental');
    expect(bodies.length).toBeGreaterThanOrEqual(150);
    expect(bodies.filter(({ country }) => country !== undefined).map(({ slug }) => slug)).toEqual([]);
  });

  test('know 150 treaties with a date, 150 with their parties, and 150 with another name', () => {
    const counted = {
      dated: treaties().filter(({ adopted, signed }) => (adopted ?? signed) !== undefined).length,
      ofParties: treaties().filter(({ parties = [] }) => parties.length > 0).length,
      ofOtherNames: treaties().filter(({ aliases }) => aliases.length > 0).length,
    };
    for (const count of Object.values(counted)) expect(count).toBeGreaterThanOrEqual(150);
  });

  test('know 60 news agencies and papers', () => {
    expect(organisations().filter(({ subkind }) => subkind === 'media').length).toBeGreaterThanOrEqual(60);
    expect(new Set(wireAgencies().values()).size).toBeGreaterThanOrEqual(30);
  });

  test('give no name to two entries, of whatever kind', () => {
    const owners = new Map<string, Set<string>>();
    const add = (owner: string, names: readonly string[]) => {
      for (const key of names.map(nameKey)) owners.set(key, (owners.get(key) ?? new Set()).add(owner));
    };
    for (const { iso2, name, names, adjectives, capitals } of countries())
      add(iso2 ?? name, [name, ...names, ...adjectives, ...capitals]);
    for (const { slug, name, aliases } of [...organisations(), ...treaties(), ...weapons()])
      add(slug, [name, ...aliases]);
    expect([...owners].filter(([, slugs]) => slugs.size > 1).map(([name, slugs]) => [name, ...slugs])).toEqual([]);
  });

  test('give no slug to two entries of a kind', () => {
    for (const entries of [organisations(), treaties(), weapons()]) {
      const slugs = entries.map(({ slug }) => slug);
      expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([]);
    }
  });
});
