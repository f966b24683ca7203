import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { countries } from '../../../../ingest/gazetteers/countries.ts';
import { firstNames } from '../../../../ingest/gazetteers/first-names.ts';
import { loadYaml } from '../../../../ingest/gazetteers/load-yaml.ts';
import { officeFile } from '../../../../ingest/gazetteers/offices.ts';
import { isSurelyAfter } from '../../../../ingest/gazetteers/partial-date.ts';
import { treaties, treatyShapes } from '../../../../ingest/gazetteers/treaties.ts';
import { weaponShapes, weapons } from '../../../../ingest/gazetteers/weapons.ts';
import { nameKey } from '../../../../src/domain/entity.ts';

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

const COUNTRY_CODES = new Set(
  z
    .array(z.object({ cca2: z.string() }))
    .parse(createRequire(import.meta.url)('world-countries'))
    .map(({ cca2 }) => cca2),
);

function repeated(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => seen.size === seen.add(word).size);
}

function namesOf(entries: readonly Named[]): string[] {
  return entries.flatMap(({ name, aliases }) => [name, ...aliases]);
}

describe('Treaties', () => {
  test('there are at least 170', () => {
    expect(treaties().length).toBeGreaterThanOrEqual(170);
  });

  test('each goes by its short names too', () => {
    const nameOf = new Map(treaties().flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [form, name])));
    expect(nameOf.get('Iran nuclear deal')).toBe('Joint Comprehensive Plan of Action');
    expect(nameOf.get('Minsk 2')).toBe('Minsk II');
    expect(nameOf.get('UNCLOS')).toBe('UN Convention on the Law of the Sea');
    expect(nameOf.get('Paris climate accord')).toBeUndefined();
    expect(nameOf.get('Paris Climate Accord')).toBe('Paris Agreement');
    expect(nameOf.get('Resolution 1701')).toBe('UN Security Council Resolution 1701');
  });

  test('a treaty is adopted, then signed, then enters into force, then ends', () => {
    const outOfOrder = treaties().filter(({ adopted, signed, inForce, ended }) => {
      const dates = [adopted, signed, inForce, ended].filter((date) => date !== undefined);
      return dates.some((later, at) => dates.slice(0, at).some((earlier) => isSurelyAfter(earlier, later)));
    });
    expect(outOfOrder).toEqual([]);
  });

  test('parties are countries, in order and each once', () => {
    const parties = treaties().flatMap((treaty) => treaty.parties ?? []);
    expect(parties.filter((code) => !COUNTRY_CODES.has(code))).toEqual([]);
    for (const { parties = [] } of treaties()) expect(parties).toEqual([...new Set(parties)].sort());
  });

  test('no treaty would be cut short at a word that stands before names', () => {
    const { notInNames } = treatyShapes();
    const first = namesOf(treaties()).map((name) => name.split(' ', 1)[0] ?? '');
    expect(first.filter((word) => notInNames.has(word))).toEqual([]);
  });

  test.each([
    ['Security Council Resolution 1701 of 2006', '1701'],
    ['UNSCR 2231 (2015)', '2231'],
    ['resolution ES-11/1', 'ES-11/1'],
    ['a resolution of 1701', undefined],
  ])('the number of "%s" is %s', (text, number) => {
    expect([...text.matchAll(treatyShapes().resolution)][0]?.[1]).toBe(number);
  });
});

describe('Weapons', () => {
  test('there are at least 80', () => {
    expect(weapons().length).toBeGreaterThanOrEqual(80);
  });

  test('each is made in a known country, if in one', () => {
    const makers = weapons().flatMap(({ country }) => country ?? []);
    expect(makers.filter((code) => !COUNTRY_CODES.has(code))).toEqual([]);
  });

  test('names that need a noun beside them are names of weapons', () => {
    const names = new Set(namesOf(weapons()));
    expect([...weaponShapes().onlyWithNoun].filter((name) => !names.has(name))).toEqual([]);
  });

  test.each([
    'S-400',
    'MiG-31K',
    '9M729',
    'SSC-8',
    'Kh-47M2',
    'Tu-22M3',
    'SS-N-27',
    'Hwasong-15',
    'Agni-V',
    'Type 055',
  ])('%s is a designation', (text) => {
    expect(weaponShapes().designation.test(text)).toBe(true);
  });

  test.each(['Putin', '2019', 'May 9', 'Trump-Kim', 'the S-400', 'NATO'])('%s is no designation', (text) => {
    expect(weaponShapes().designation.test(text)).toBe(false);
  });
});

describe('Offices', () => {
  const { offices, modifiers } = officeFile();

  test('there are at least 150', () => {
    expect(new Set(offices.map(({ title }) => title)).size).toBeGreaterThanOrEqual(150);
  });

  test('no title means two offices in one country', () => {
    const titles = offices.flatMap(({ title, synonyms, countries: owners = ['anywhere'] }) =>
      [title, ...synonyms].flatMap((form) => owners.map((owner) => `${nameKey(form)} of ${owner}`)),
    );
    expect(repeated(titles)).toEqual([]);
  });

  test('a normal title is a title of the same level, and in its own normal form', () => {
    const usual = new Set(offices.filter(({ normal }) => !normal).map(({ title, level }) => `${level}: ${title}`));
    const unusual = offices.filter(({ normal, level }) => normal !== undefined && !usual.has(`${level}: ${normal}`));
    expect(unusual).toEqual([]);
  });

  test('titles are in lower case, and their owners are countries', () => {
    const forms = offices.flatMap(({ title, synonyms }) => [title, ...synonyms]);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
    expect(offices.flatMap((office) => office.countries ?? []).filter((code) => !COUNTRY_CODES.has(code))).toEqual([]);
  });

  test('no modifier is of two kinds', () => {
    expect(repeated(Object.values(modifiers).flat())).toEqual([]);
  });
});

describe('First names', () => {
  test('there are at least 700', () => {
    expect(firstNames().genders.size).toBeGreaterThanOrEqual(700);
  });

  test.each([
    ['Vladimir', 'm'],
    ['Hillary', 'f'],
    ['Andrea', 'u'],
    ['Ségolène', 'f'],
    ['Aydin', 'm'],
    ['Xiaoping', undefined],
  ])('%s is %s', (name, gender) => {
    expect(firstNames().genders.get(nameKey(name))).toBe(gender);
  });

  test('family names that stand first tell the language', () => {
    expect(firstNames().familyFirst.get('nguyen')).toEqual(['vietnamese']);
    expect(firstNames().familyFirst.get('yang')).toEqual(['chinese', 'korean']);
  });

  test('none is the name of a country', () => {
    const taken = countries().flatMap(({ name, names }) => [name, ...names].map(nameKey));
    expect(taken.filter((name) => firstNames().genders.has(name))).toEqual([]);
  });

  test('no name is given twice', () => {
    const { m, f, u, ...families } = loadYaml('first-names.yaml', z.record(z.string(), z.array(z.string())));
    expect(repeated([...(m ?? []), ...(f ?? []), ...(u ?? [])].map(nameKey))).toEqual([]);
    for (const names of Object.values(families)) expect(repeated(names.map(nameKey))).toEqual([]);
  });
});
