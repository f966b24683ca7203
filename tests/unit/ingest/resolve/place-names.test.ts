import { describe, expect, test } from 'vitest';
import { mentionsIn, resolved } from './read-text.ts';

describe('A territory', () => {
  test.each([
    ['Soldiers entered the West Bank.', 'West Bank = PLACE West Bank'],
    ['Shells fell in Nagorno-Karabakh again.', 'Nagorno-Karabakh = PLACE Nagorno-Karabakh'],
    ['They spoke about Nagorny Karabakh.', 'Nagorny Karabakh = PLACE Nagorno-Karabakh'],
    ['He went to Northern Ireland.', 'Northern Ireland = PLACE Northern Ireland'],
    ['Crimea was quiet.', 'Crimea = PLACE Crimea'],
  ])('is a place by the whole of its name: %s', (text, mention) => {
    expect(mentionsIn(text)).toEqual([mention]);
  });

  test.each([
    ['The Bank of England waited.', 'Bank of England'],
    ['The Prince of Wales waited.', 'Wales'],
    ['Mr. Wales waited.', 'Wales'],
    ['Tom Wales waited.', 'Wales'],
  ])('is not meant in the name of another: %s', (text, name) => {
    expect(mentionsIn(text)).not.toContain(`${name} = PLACE ${name}`);
  });

  test('has its country where nobody disputes that', () => {
    const { entities } = resolved('They went to Scotland and Kashmir.');
    const britain = entities.find(({ kind }) => kind === 'COUNTRY');
    const owners = new Map(
      entities.flatMap((one) => (one.kind === 'PLACE' ? [[one.name, one.countryId] as const] : [])),
    );
    expect(owners).toEqual(
      new Map([
        ['Scotland', britain?.id],
        ['Kashmir', null],
      ]),
    );
    expect(britain?.name).toBe('United Kingdom');
  });
});
