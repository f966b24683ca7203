import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../ingest/annotate/index.ts';
import { cities } from '../../../../ingest/gazetteers/cities.ts';
import { countries } from '../../../../ingest/gazetteers/countries.ts';
import { eventWords } from '../../../../ingest/gazetteers/event-words.ts';
import { titleAt } from '../../../../ingest/gazetteers/title-at.ts';
import { nameKey } from '../../../../src/domain/entity.ts';

const city = (name: string) => cities().byKey.get(nameKey(name));

describe('Cities', () => {
  test('a name is the most populous city of that name', () => {
    expect(city('Paris')).toMatchObject({ iso2: 'FR' });
    expect(city('Sochi')).toMatchObject({ iso2: 'RU', geonameId: 491422 });
  });

  test('capitals go by their English names, whatever larger namesake there is', () => {
    expect(city('Washington')).toMatchObject({ iso2: 'US', isCapital: true });
    expect(city('Kiev')?.geonameId).toBe(city('Kyiv')?.geonameId);
  });

  test('ordinary words are no cities', () => {
    for (const word of ['Most', 'Reading', 'March', 'Of', 'Police']) expect(city(word)).toBeUndefined();
  });

  test.each([
    ['Gothenburg', 'SE'],
    ['Wroclaw', 'PL'],
    ['Wrocław', 'PL'],
    ['Xian', 'CN'],
    ["Xi'an", 'CN'],
    ['Kramatorsk', 'UA'],
    ['Frankfurt', 'DE'],
    ['Saigon', 'VN'],
    ['The Hague', 'NL'],
    ['Valencia', 'ES'],
  ])('%s is found as English news writes it', (name, iso2) => {
    expect(city(name)?.iso2).toBe(iso2);
  });

  test('coordinates are in degrees', () => {
    expect(city('Geneva')?.latitude).toBeCloseTo(46.2, 1);
    expect(city('Geneva')?.longitude).toBeCloseTo(6.15, 1);
  });
});

describe('Countries', () => {
  test('no adjective belongs to two countries', () => {
    const adjectives = countries().flatMap((country) => [...new Set(country.adjectives.map(nameKey))]);
    expect(adjectives.filter((word, at) => adjectives.indexOf(word) !== at)).toEqual([]);
  });
});

describe('Titles', () => {
  test.each([
    ['Deputy Foreign Minister Lee', 'deputy foreign minister', true],
    ['secretary of state Lee', 'secretary of state', true],
    ['former President Lee', 'president', false],
    ['then-Secretary-General Lee', 'secretary-general', false],
    ['Secretary General Lee', 'secretary general', true],
    ['newly elected prime minister Lee', 'prime minister', true],
    ['President-elect Lee', 'president', false],
    ['Mr. Lee', 'mr', false],
  ])('%s', (text, title, isOffice) => {
    expect(titleAt(annotate(text).tokens, 0)).toMatchObject({ title, isOffice });
  });

  test('a name is no title', () => {
    expect(titleAt(annotate('Ann Lee').tokens, 0)).toBeNull();
  });
});

test('Every rule of events has a name of its own', () => {
  const names = eventWords().frames.map(({ rule }) => rule);
  expect(new Set(names).size).toBe(names.length);
});
