import { describe, expect, test } from 'vitest';
import { mentionsIn } from './read-text.ts';

describe('The people of a country', () => {
  test.each([
    ['Several Iranians waited.', 'Iranians = COUNTRY Iran'],
    ['Two Germans waited.', 'Germans = COUNTRY Germany'],
    ['The Ivorians waited.', 'Ivorians = COUNTRY Ivory Coast'],
    ['The Czechs waited.', 'Czechs = COUNTRY Czechia'],
    ['The Poles waited.', 'Poles = COUNTRY Poland'],
    ['The South Koreans waited.', 'South Koreans = COUNTRY South Korea'],
  ])('leads to it: %s', (text, mention) => {
    expect(mentionsIn(text)).toEqual([mention]);
  });

  test.each(['Ethnic Albanians waited.', 'The Kosovo Albanians waited.', 'Many Iranian-Americans waited.'])(
    'does not where they are of another: %s',
    (text) => {
      expect(mentionsIn(text).join()).not.toMatch(/Albania|COUNTRY Iran|United States|PERSON|ORGANIZATION/);
    },
  );
});
