import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../ingest/annotate/index.ts';
import { organisations } from '../../../../ingest/gazetteers/organisations.ts';
import { treaties } from '../../../../ingest/gazetteers/treaties.ts';
import { type WeaponKind, weaponShapes, weapons } from '../../../../ingest/gazetteers/weapons.ts';
import { resolve } from '../../../../ingest/resolve/index.ts';
import { articleOf } from '../../../golden/facts.ts';

interface Listed {
  readonly name: string;
  readonly aliases: readonly string[];
}

const NOUNS: Readonly<Record<WeaponKind, string>> = {
  missile: 'missile',
  aircraft: 'aircraft',
  'air-defence': 'air defence system',
  tank: 'tank',
  artillery: 'howitzer',
  drone: 'drone',
  warship: 'frigate',
  chemical: 'nerve agent',
  nuclear: 'warhead',
  other: 'weapon',
};

/** Kind, name and surface of what a sentence names. */
function named(text: string) {
  const { entities, mentions } = resolve({ document: articleOf(text, null), ...annotate(text) });
  return mentions.map(({ surface, entityId }) => {
    const entity = entities.find(({ id }) => id === entityId);
    return { surface, found: `${entity?.kind} ${entity?.name}` };
  });
}

/** Forms that a sentence with nothing but the form in it does not give as what is listed. */
function missedForms(kind: string, list: readonly Listed[], nounAfter: (form: string) => string = () => ''): string[] {
  return list.flatMap(({ name, aliases }) =>
    [name, ...aliases].filter((form) => {
      const [first, ...more] = named(`Reporters asked about the ${form}${nounAfter(form)} on Monday.`);
      const isWhole = kind === 'WEAPON' ? form.includes(first?.surface ?? '?') : form === first?.surface;
      return more.length > 0 || !isWhole || first?.found !== `${kind} ${name}`;
    }),
  );
}

describe('Every listed form is found in a sentence, as what it is', { timeout: 60_000 }, () => {
  test('organisations', () => {
    expect(missedForms('ORGANIZATION', organisations())).toEqual([]);
  });

  test('treaties', () => {
    expect(missedForms('TREATY', treaties())).toEqual([]);
  });

  test('weapons, those that are also a word or a person beside a noun', () => {
    const { onlyWithNoun } = weaponShapes();
    const missed = weapons().flatMap((weapon) =>
      missedForms('WEAPON', [weapon], (form) => (onlyWithNoun.has(form) ? ` ${NOUNS[weapon.kind]}` : '')),
    );
    expect(missed).toEqual([]);
  });
});

describe('What is listed is no mere shape', () => {
  test.each([
    ['The UN Mission in Kosovo spoke.', 'ORGANIZATION'],
    ['The North Atlantic Treaty Organization spoke.', 'ORGANIZATION'],
    ['The Western European Union spoke.', 'ORGANIZATION'],
  ])('%s', (text, kind) => {
    expect(named(text)).toEqual([{ surface: text.slice(4, -7), found: expect.stringMatching(`^${kind} `) }]);
  });

  test('but part of a longer name of a shape', () => {
    expect(named('The Green Party of Lower Saxony spoke.')).toEqual([
      { surface: 'Green Party of Lower Saxony', found: 'ORGANIZATION Green Party of Lower Saxony' },
    ]);
  });
});

describe('Treaties', () => {
  test('an abbreviation within the name is part of it', () => {
    expect(named('They left the 1987 Intermediate-Range Nuclear Forces (INF) Treaty.')).toEqual([
      { surface: 'Intermediate-Range Nuclear Forces (INF) Treaty', found: 'TREATY INF Treaty' },
    ]);
  });

  test('a year and what it was about may name one, and "known as" says which', () => {
    expect(
      named('They quit the 2015 nuclear accord, known as the JCPOA, on Monday.').map(({ found }) => found),
    ).toEqual(['TREATY Joint Comprehensive Plan of Action', 'TREATY Joint Comprehensive Plan of Action']);
  });

  test.each([
    ['They signed the Tamsin Straits treaty.', 'Tamsin Straits treaty'],
    ['They broke the Geneva peace accord.', 'Geneva peace accord'],
    ['They signed the Agreement on Corvonian Herring Quotas.', 'Agreement on Corvonian Herring Quotas'],
  ])('a name and what it is: %s', (text, name) => {
    expect(named(text)).toContainEqual({ surface: name, found: `TREATY ${name}` });
  });

  test.each([
    'They signed the Russia pact.',
    'The Protocol Department spoke.',
    'The Tamsin Convention Center opened.',
    'They reached a deal.',
  ])('none: %s', (text) => {
    expect(named(text).filter(({ found }) => found.startsWith('TREATY'))).toEqual([]);
  });
});

describe('Weapons', () => {
  test.each([
    ['They fired a missile dubbed Vardun.', 'Vardun'],
    ['They sold two Corvo-class frigates.', 'Corvo-class'],
    ['The frigate Aurelia sailed.', 'Aurelia'],
    ['It tested the KN-77 on Monday.', 'KN-77'],
    ['It tested QX-9 missiles on Monday.', 'QX-9'],
  ])('of no list, by shape: %s', (text, name) => {
    expect(named(text)).toContainEqual({ surface: name, found: `WEAPON ${name}` });
  });

  test.each(['A patriot spoke.', 'The Patriot left.', 'Leaders of the G-7 met.', 'It fell ill of COVID-19.'])(
    'none: %s',
    (text) => {
      expect(named(text).filter(({ found }) => found.startsWith('WEAPON'))).toEqual([]);
    },
  );
});
