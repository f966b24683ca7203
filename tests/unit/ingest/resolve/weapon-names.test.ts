import { describe, expect, test } from 'vitest';
import { mentionsIn } from './read-text.ts';

describe('A weapon', () => {
  test.each(['A bomb went off at the port.', 'A bomb threat shut the airport.', 'They found an H bomb there.'])(
    'is not read out of a letter and a bomb: %s',
    (text) => {
      expect(mentionsIn(text)).toEqual([]);
    },
  );

  test.each([
    ['The A-bomb survivors gathered.', 'A-bomb = WEAPON atomic bomb'],
    ['The Type 055 destroyer sailed past.', 'Type 055 = WEAPON Type 055 destroyer'],
    ['The Kinzhal missile missed.', 'Kinzhal = WEAPON Kinzhal'],
  ])('is named by the whole of its name, without what it is: %s', (text, mention) => {
    expect(mentionsIn(text)).toEqual([mention]);
  });

  test.each([
    ['A missile dubbed Tamsin-9 was tested.', 'Tamsin-9'],
    ['A missile called Tamsin was tested.', 'Tamsin'],
    ['They showed a drone named "Vardun-3" there.', 'Vardun-3'],
  ])('of no list is called by a name, with digits or without: %s', (text, name) => {
    expect(mentionsIn(text)).toEqual([`${name} = WEAPON ${name}`]);
  });
});
