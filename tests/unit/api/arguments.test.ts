import { describe, expect, test } from 'vitest';
import { ARGUMENTS, parseArguments } from '../../../src/api/arguments.ts';

const lavrov = { name: 'Lavrov' };

function whoMet(given: Record<string, unknown>) {
  return parseArguments(ARGUMENTS.whoMet, { entity: lavrov, first: 20, ...given });
}

function refusal(message: string) {
  return expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
}

describe('arguments', () => {
  test('a page holds from 1 to 100', () => {
    expect(whoMet({ first: 1 }).first).toBe(1);
    expect(whoMet({ first: 100 }).first).toBe(100);
    for (const first of [0, -1, 101, 2 ** 31]) {
      expect(() => whoMet({ first })).toThrow(refusal('Argument "first" must be from 1 to 100'));
    }
  });

  test('an argument given as null is as one left out', () => {
    expect(whoMet({ first: null, during: null, modes: null, after: null })).toEqual({
      entity: lavrov,
      first: 20,
      during: null,
      modes: null,
      after: null,
    });
  });

  test('a range must not end before it begins; a day alone is a range', () => {
    expect(whoMet({ during: { from: '2019-05-14', to: '2019-05-14' } }).during).toEqual({
      from: '2019-05-14',
      to: '2019-05-14',
    });
    expect(() => whoMet({ during: { from: '2019-05-15', to: '2019-05-14' } })).toThrow(
      refusal('Argument "during" must not end before it begins'),
    );
  });

  test('a range may be open on either side', () => {
    expect(whoMet({ during: { from: '2019-05-15' } }).during).toEqual({ from: '2019-05-15', to: null });
    expect(whoMet({ during: { to: '2019-05-15', from: null } }).during).toEqual({ from: null, to: '2019-05-15' });
  });

  test('a name is trimmed, and refused when nothing or too much is left', () => {
    expect(whoMet({ entity: { name: '  Lavrov ' } }).entity).toEqual(lavrov);
    expect(() => whoMet({ entity: { name: '   ' } })).toThrow(refusal('Argument "entity.name" must not be empty'));
    expect(() => whoMet({ entity: { name: 'a'.repeat(201) } })).toThrow(refusal('longer than 200'));
  });

  test('a Wikidata item begins with Q', () => {
    expect(whoMet({ entity: { wikidata: 'Q58217' } }).entity).toEqual({ wikidata: 'Q58217' });
    expect(() => whoMet({ entity: { wikidata: '58217' } })).toThrow(refusal('entity.wikidata'));
  });

  test('an empty list of kinds is refused rather than guessed at; an empty list of names asks for nobody in particular', () => {
    expect(() => whoMet({ modes: [] })).toThrow(refusal('Argument "modes" must not be an empty list'));
    expect(parseArguments(ARGUMENTS.meetings, { between: [], first: 20 }).between).toEqual([]);
  });

  test('a chain has at most 10 steps', () => {
    const ends = { from: lavrov, to: { name: 'Wang Yi' } };
    expect(parseArguments(ARGUMENTS.path, { ...ends, maxHops: 10 }).maxHops).toBe(10);
    expect(() => parseArguments(ARGUMENTS.path, { ...ends, maxHops: 11 })).toThrow(refusal('from 1 to 10'));
  });

  test('articles leaves out the retracted unless they are asked for', () => {
    expect(parseArguments(ARGUMENTS.articles, { first: 20 }).status).toEqual(['ACTIVE', 'CORRECTED']);
    expect(parseArguments(ARGUMENTS.articles, { first: 20, status: ['RETRACTED'] }).status).toEqual(['RETRACTED']);
  });
});
