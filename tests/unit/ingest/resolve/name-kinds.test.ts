import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../ingest/annotate/index.ts';
import { resolve } from '../../../../ingest/resolve/index.ts';
import { articleOf } from '../../../golden/facts.ts';

/** "surface = KIND name" of all that a text names. */
function named(text: string): string[] {
  const { entities, mentions } = resolve({ document: articleOf(text, null), ...annotate(text) });
  const kinds = new Map(entities.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  return mentions.map(({ surface, entityId }) => `${surface} = ${kinds.get(entityId)}`);
}

describe('A person shows', () => {
  test.each([
    ['by a given name: The list had Bogdan Ferris on it.', 'Bogdan Ferris'],
    ['though the given name is a word too: They praised Bill Corvo, a teacher.', 'Bill Corvo'],
    ['by a family name that stands first: Officials praised Zhao Lumin on Monday.', 'Zhao Lumin'],
    ['by the end of a surname: They praised Tamsin Rahmatov on Monday.', 'Tamsin Rahmatov'],
    ['without what stands before it: Incumbent Democrat Bogdan Ferris ran again.', 'Bogdan Ferris'],
    ['with initials: They praised J. D. Corvo, who left.', 'J. D. Corvo'],
    ['with small words inside: They praised Mukendi wa Corvo, who left.', 'Mukendi wa Corvo'],
    ['after a city that no comma parts: The envoy in Nairobi Bogdan Ferris left.', 'Bogdan Ferris'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(`${name} = PERSON ${name}`);
  });

  test('by a middle name alone, once the full name was told', () => {
    expect(named('President Hernan Corvo Vial left. Corvo smiled.')).toContain('Corvo = PERSON Hernan Corvo Vial');
  });

  test('and two names with a bar between them are two people', () => {
    const people = named('It was won by Bogdan Ferris / Anna Corvo in May.').filter((line) => line.includes('PERSON'));
    expect(people).toEqual(['Bogdan Ferris = PERSON Bogdan Ferris', 'Anna Corvo = PERSON Anna Corvo']);
  });
});

describe('A body shows', () => {
  test.each([
    ['by what it is for: They joined the Party for Socialism and Liberation.', 'Party for Socialism and Liberation'],
    ['with a hyphen inside: They joined the Anti-Corruption Party.', 'Anti-Corruption Party'],
    ['with a hyphen in a word: They joined the Co-operative Harbour Federation.', 'Co-operative Harbour Federation'],
    ['with a word that begins no name: They left the Corvo Christian Alliance.', 'Corvo Christian Alliance'],
    ['before a person it is of: The Harbour Socialists of Bogdan Ferris lost.', 'Harbour Socialists'],
    ['by a word before it: He owns the newspaper Vardun.', 'Vardun'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(`${name} = ORGANIZATION ${name}`);
  });

  test('and is abbreviated in its own language', () => {
    expect(named('The Harbour Party (ZXP) won. The ZXP celebrated.')).toContain('ZXP = ORGANIZATION Harbour Party');
  });
});

describe('A place shows', () => {
  test.each([
    ['as a part of another: He went to Northern Ireland.', 'Northern Ireland'],
    ['by the word before it: They met at Camp Vardun.', 'Camp Vardun'],
    ['by the word after it: They closed the Vardun Highway.', 'Vardun Highway'],
  ])('%s', (text, name) => {
    expect(named(text)).toEqual([`${name} = PLACE ${name}`]);
  });

  test('and an office of a part of it is not its own', () => {
    const text = "Northern Ireland's justice minister, Anna Corvo, left.";
    const { entities, positions } = resolve({ document: articleOf(text, null), ...annotate(text) });
    const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
    expect(positions.map(({ ofId }) => nameOf(ofId))).toEqual(['Northern Ireland']);
    expect(entities.map(({ name }) => name)).not.toContain('Ireland');
  });

  test.each([
    ['He lives in The Hague.', 'The Hague'],
    ['He lives in Washington, D.C. with his dog.', 'Washington, D.C.'],
  ])('with all that belongs to it: %s', (text, surface) => {
    expect(named(text).map((line) => line.split(' = ')[0])).toEqual([surface]);
  });

  test('in a list of cities, where a comma makes no namesake', () => {
    expect(named('They marched in Oslo, Paris, New York and Rome.').map((line) => line.split(' = ')[0])).toEqual([
      'Oslo',
      'Paris',
      'New York',
      'Rome',
    ]);
  });

  test('where games were held, and not where an election was', () => {
    expect(named('He won at the 2006 Winter Olympics in Turin.')).toEqual(['Turin = PLACE Turin']);
    expect(named('She lost the 2014 general election in Ruritania.')).toEqual([]);
  });
});

describe('A capital', () => {
  test.each([
    ['Zagreb kept silent.', 'Zagreb = COUNTRY Croatia'],
    ['It has close ties with Riyadh.', 'Riyadh = COUNTRY Saudi Arabia'],
    ['They accused Juba of a raid.', 'Juba = COUNTRY South Sudan'],
    ['He brought a message from Pyongyang.', 'Pyongyang = COUNTRY North Korea'],
    ["They rejected Tehran's demands.", 'Tehran = COUNTRY Iran'],
    ['Brussels froze the talks.', 'Brussels = ORGANIZATION European Union'],
  ])('that acts is its state, or the body that sits there: %s', (text, line) => {
    expect(named(text)).toEqual([line]);
  });

  test.each([
    ['Kabul fell on Sunday.', 'Kabul = PLACE Kabul'],
    ["They blocked Tehran's airport.", 'Tehran = PLACE Tehran'],
    ['He came home from Pyongyang.', 'Pyongyang = PLACE Pyongyang'],
  ])('is the city otherwise: %s', (text, line) => {
    expect(named(text)).toEqual([line]);
  });

  test('is that of a state of the past in an article that names it', () => {
    expect(named('Yugoslavia closed its border. Belgrade kept silent.')).toContain('Belgrade = COUNTRY Yugoslavia');
    expect(named('Serbia closed its border. Belgrade kept silent.')).toContain('Belgrade = COUNTRY Serbia');
  });
});

test('A state of the past is a country without a code', () => {
  const text = 'The Soviet Union and Czechoslovakia sent envoys.';
  const { entities } = resolve({ document: articleOf(text, null), ...annotate(text) });
  expect(entities.map(({ name, kind }) => `${kind} ${name}`).toSorted()).toEqual([
    'COUNTRY Czechoslovakia',
    'COUNTRY Soviet Union',
  ]);
  expect(entities.map((entity) => entity.kind === 'COUNTRY' && entity.iso2)).toEqual([null, null]);
});
