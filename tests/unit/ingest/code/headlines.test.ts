import { describe, expect, test } from 'vitest';
import { consultationsOf } from '../../../golden/facts.ts';

const TODAY = '2021-09-15';
const BODY = 'Peruvian President Ana Reyes and Chilean President Tomas Berg are old friends, an aide said.';
const under = (headline: string) => consultationsOf(`${headline}\n\n${BODY}`, TODAY);

describe('A headline tells of meetings in few words', () => {
  test.each([
    ['Reyes, Berg meet in Lima', 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima'],
    ['Reyes to meet Berg in Lima', 'PLANNED meet: Ana Reyes, Tomas Berg; Lima'],
    ['Reyes, Berg to meet in Lima', 'PLANNED meet: Ana Reyes, Tomas Berg; Lima'],
    ['Reyes cancels Oslo trip', 'CANCELLED visit: Ana Reyes; Oslo'],
    ['Peru, Chile hold talks on fish', 'HAPPENED meet: Chile, Peru'],
  ])('%s', (headline, fact) => {
    expect(under(headline)).toEqual([fact]);
  });

  test('The summit of a body that two meet ahead of is not theirs alone', () => {
    expect(under('REYES, BERG MEET IN LIMA AHEAD OF EU SUMMIT').filter((fact) => fact.startsWith('PLANNED'))).toEqual(
      [],
    );
  });
});
