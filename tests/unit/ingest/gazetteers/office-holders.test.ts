import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadYaml } from '../../../../ingest/gazetteers/load-yaml.ts';
import { type HeldOffice, officeHolders } from '../../../../ingest/gazetteers/office-holders.ts';
import { officeTitle } from '../../../../ingest/gazetteers/office-titles.ts';
import { organisations } from '../../../../ingest/gazetteers/organisations.ts';
import { isSurelyAfter } from '../../../../ingest/gazetteers/partial-date.ts';
import { nameKey } from '../../../../src/domain/entity.ts';

const OWNERS = new Set([
  ...z
    .array(z.object({ cca2: z.string() }))
    .parse(createRequire(import.meta.url)('world-countries'))
    .map(({ cca2 }) => cca2),
  ...organisations().map(({ slug }) => slug),
]);
const { entries } = officeHolders();
const held = entries.flatMap(({ name, offices }) => offices.map((office) => ({ name, ...office })));

function namesOfHolders(title: string, of: string, day: string | null): string[] {
  return officeHolders()
    .holders(title, of, day)
    .map(({ name }) => name);
}

describe('Office holders, as a list', () => {
  test('every office is one of offices.yaml', () => {
    expect(held.filter(({ title, of }) => !officeTitle(title, of) || title !== title.toLowerCase())).toEqual([]);
  });

  test('every office is of a country or an organisation of ours', () => {
    expect(held.filter(({ of }) => !OWNERS.has(of))).toEqual([]);
  });

  test('an office that several hold is one of offices.yaml, by its own title', () => {
    const { several_at_once } = loadYaml('office-holders.yaml', z.object({ several_at_once: z.array(z.string()) }));
    const { offices } = loadYaml('offices.yaml', z.object({ offices: z.array(z.object({ title: z.string() })) }));
    const titles = new Set(offices.map(({ title }) => title));
    expect(several_at_once.filter((title) => !titles.has(title))).toEqual([]);
  });

  test('nobody leaves an office before entering it', () => {
    expect(held.filter(({ from, to }) => from && to && isSurelyAfter(from, to))).toEqual([]);
  });

  test('nobody holds an office of the other sex', () => {
    const wrong = entries.filter(({ gender, offices }) =>
      offices.some(({ title, of }) => (officeTitle(title, of)?.gender ?? gender) !== gender),
    );
    expect(wrong).toEqual([]);
  });

  test('there are at least 2000', () => {
    expect(entries.length).toBeGreaterThanOrEqual(2000);
  });

  test('nobody stands in it twice', () => {
    const names = entries.map(({ name }) => nameKey(name));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('no alias is a single word, nor the name again', () => {
    const aliases = entries.flatMap(({ name, aliases }) => aliases.map((alias) => ({ name, alias })));
    expect(aliases.filter(({ alias }) => !alias.includes(' ') || OWNERS.has(alias))).toEqual([]);
    expect(aliases.filter(({ name, alias }) => nameKey(name) === nameKey(alias))).toEqual([]);
  });
});

describe('Office holders, by office', () => {
  test.each([
    ['president', 'RU', '2019-05-14', 'Vladimir Putin'],
    ['president', 'RU', '2010-05-14', 'Dmitry Medvedev'],
    ['premier', 'RU', '2010-05-14', 'Vladimir Putin'],
    ['chancellor', 'DE', '2015-09-01', 'Angela Merkel'],
    ['top diplomat', 'US', '2014-03-05', 'John Kerry'],
    ['defense secretary', 'US', '2018-03-05', 'James Mattis'],
    ['queen', 'GB', '2016-06-23', 'Elizabeth II'],
  ])('the %s of %s on %s was %s', (title, of, day, name) => {
    expect(namesOfHolders(title, of, day)).toEqual([name]);
  });

  test('there was no British queen after Elizabeth', () => {
    expect(namesOfHolders('queen', 'GB', '2024-06-23')).toEqual([]);
    expect(namesOfHolders('king', 'GB', '2024-06-23')).toEqual(['Charles III']);
  });

  test('on the day of a handover, both may be meant', () => {
    expect(namesOfHolders('president', 'US', '2017-01-20').sort()).toEqual(['Barack Obama', 'Donald Trump']);
  });

  test('in a year in which one left and the other came, both may be meant', () => {
    expect(namesOfHolders('permanent representative', 'US', '1989-06-15').sort()).toEqual([
      'Thomas Pickering',
      'Vernon Walters',
    ]);
  });

  test('without a day, everyone is meant who ever held it, each once', () => {
    expect(namesOfHolders('president', 'RU', null).sort()).toEqual([
      'Boris Yeltsin',
      'Dmitry Medvedev',
      'Mikhail Gorbachev',
      'Vladimir Putin',
    ]);
  });

  test('the ambassador of a country is nobody, since it has many', () => {
    expect(held.some(({ title, of }) => title === 'ambassador' && of === 'RU')).toBe(true);
    expect(namesOfHolders('ambassador', 'RU', '2005-05-05')).toEqual([]);
  });

  test('a deputy is not the one whose deputy he is, but a vice president holds an office', () => {
    expect(namesOfHolders('speaker', 'US', '2022-05-05')).toEqual(['Nancy Pelosi']);
    expect(namesOfHolders('deputy speaker', 'US', '2022-05-05')).toEqual([]);
    expect(namesOfHolders('politburo member', 'CN', '2022-05-05')).toEqual([]);
    expect(namesOfHolders('vice president', 'US', '2022-05-05')).toEqual(['Kamala Harris']);
  });

  test('whoever holds an office on some day is among all who held it', () => {
    const everyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...held), everyDay, ({ title, of }, date) => {
        const day = date.toISOString().slice(0, 10);
        const all = namesOfHolders(title, of, null);
        for (const name of namesOfHolders(title, of, day)) expect(all).toContain(name);
      }),
    );
  });

  test('an office that nobody is known to hold has no holder', () => {
    expect(namesOfHolders('tax collector', 'RU', '2019-05-14')).toEqual([]);
    expect(namesOfHolders('president', 'GB', '2019-05-14')).toEqual([]);
  });

  test('only rivals are head of one state at one time', () => {
    const heads = held.filter(({ title }) => HEADS.has(title));
    const clashes = heads.flatMap((one, at) =>
      heads.slice(at + 1).flatMap((other) => {
        const same = one.of === other.of && one.title === other.title && !RIVALS.has(`${one.name} and ${other.name}`);
        return same && overlap(one, other) ? `${one.name} and ${other.name}, ${one.title} of ${one.of}` : [];
      }),
    );
    expect(clashes).toEqual([]);
  });
});

const HEADS = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'emir',
  'sultan',
  'secretary-general',
  'pope',
]);
// Two who both claimed an office, or held one each in a state and in a part of it: Gorbachev was president of the Soviet
// Union while Yeltsin was president of Russia in it.
const RIVALS = new Set([
  'Boris Yeltsin and Mikhail Gorbachev',
  'Slobodan Milosevic and Milan Milutinovic',
  'Vojislav Kostunica and Milan Milutinovic',
  'Kurmanbek Bakiyev and Roza Otunbayeva',
  'Ho Chi Minh and Ngo Dinh Diem',
  'Ho Chi Minh and Nguyen Van Thieu',
  'Abdullah al-Thinni and Fayez al-Sarraj',
  'Abdul Hamid Dbeibah and Fathi Bashagha',
  'Laurent Gbagbo and Alassane Ouattara',
  'Didier Ratsiraka and Marc Ravalomanana',
  'Hugo Chavez and Pedro Carmona',
  'Nicolas Maduro and Juan Guaido',
]);

/** Whether both surely held it at one time, for more than the day of handing it over. */
function overlap(one: HeldOffice, other: HeldOffice): boolean {
  const [earlier, later] = (one.from ?? '') <= (other.from ?? '') ? [one, other] : [other, one];
  return later.from !== undefined && (earlier.to === undefined || isSurelyAfter(earlier.to, later.from));
}

describe('Office holders, by name', () => {
  test('an alias tells the same person', () => {
    expect(officeHolders().named(nameKey('Vladimir Vladimirovich Putin'))).toEqual(
      officeHolders().named('vladimir putin'),
    );
    expect(officeHolders().named('vladimir putin')).toHaveLength(1);
  });

  test('two persons may share a name', () => {
    expect(
      officeHolders()
        .named('george bush')
        .map(({ name }) => name),
    ).toEqual(['George H. W. Bush', 'George W. Bush']);
  });

  test('a stranger is not told', () => {
    expect(officeHolders().named('vladimir nobody')).toEqual([]);
  });
});
