import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import { toRecord } from '../../../../src/cli/record-format.ts';
import { articleOf, factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string) => factsOf(text, TODAY);
const partiesIn = (text: string) =>
  toRecord(extractDocument(articleOf(text, TODAY)), 'r').events.map(({ type, participants, source, target }) =>
    [type, ...(participants ?? [...(source ?? []), '→', ...(target ?? [])])].join(' '),
  );

describe('Whoever presents credentials visits who receives them', () => {
  test('each by itself', () => {
    const told = facts("The ambassadors of Peru and Chile presented their credentials to Kenya's president.");
    expect(told.toSorted()).toEqual(['HAPPENED visit: Chile, Kenya', 'HAPPENED visit: Kenya, Peru']);
  });

  test('also in a show of support, and of a state nobody knows', () => {
    expect(
      partiesIn(
        "The ambassadors of Lesk and Vardun presented credentials to Corvonia's president in a show of support.",
      ),
    ).toEqual(expect.arrayContaining(['CONSULT/visit Lesk → Corvonia', 'CONSULT/visit Vardun → Corvonia']));
  });

  test('planned where they will, and not where somebody else presents something else', () => {
    expect(facts("Chile's ambassador will present his credentials to Ana Roca.")).toEqual([
      expect.stringMatching(/^PLANNED visit: /),
    ]);
    expect(facts("Chile's ambassador presented a gift to Ana Roca.")).toEqual([]);
  });
});

describe('Who is of a state nobody knows', () => {
  test.each([
    [
      'acts by the words of the text',
      'Vardun President Haldrin praised Peru.',
      'SUPPORT Vardun President Haldrin → Peru',
    ],
    [
      'is met beside those of one that is known',
      'Trellin Prime Minister Haldrin will meet Lesk and Peruvian leaders.',
      'CONSULT/meet Trellin Prime Minister Haldrin Lesk Peru',
    ],
    ['is done something to', 'Peru expelled two Corvonian diplomats.', 'SANCTION Peru → Corvonian diplomats'],
    [
      'has a city that sends its mayor',
      "Tel Amrith's mayor left on Monday for Lima.",
      'CONSULT/visit Tel Amrith → Lima',
    ],
    [
      'owns what is quarrelled over',
      'Ana Roca clashed over the efforts of Vardun to join.',
      'ACCUSE Ana Roca → Vardun efforts of Vardun',
    ],
    ['agrees on a set of things', 'Peru will adopt a set of resolutions with Vardun.', 'AGREE Peru Vardun'],
    ['comes nearer to accord', 'Peru is inching nearer to accord with Vardun.', 'AGREE Peru Vardun'],
  ])('%s: %s', (_, text, parties) => {
    expect(partiesIn(text)).toContainEqual(parties);
  });

  test('leaders in a city are not its own', () => {
    expect(facts('Leaders in Quarrin met German officials on Monday.')).toEqual([]);
  });
});

test('An attack by some in a country is not condemned as that country', () => {
  expect(facts('Togo condemned an attack by Swedish soldiers in Angola.')).toEqual([
    expect.stringMatching(/^HAPPENED accuse: Sweden, Togo/),
  ]);
});

test('Who calls for one to be let go asks that one', () => {
  expect(facts('Peru called for Chile to be allowed to leave Kenya.')).toContainEqual(
    expect.stringMatching(/^HAPPENED request: Chile, Peru/),
  );
});

test('Nobody asks where a plan calls for something, and an English version is nobody who can be freed', () => {
  expect(facts('The first plans called for the statue to be raised in Kenya.')).toEqual([]);
  expect(facts('The English version was not released.')).toEqual([]);
});

test('States confer', () => {
  expect(facts('Peru conferred with Chile on Monday.')).toHaveLength(1);
});
