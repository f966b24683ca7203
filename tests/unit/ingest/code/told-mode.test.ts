import { expect, test } from 'vitest';
import { factsOf } from '../../../golden/facts.ts';

test.each([
  [
    'by telephone, after a call',
    'Joseph Mwangi telephoned Rui Antunes. Mwangi and Antunes discussed trade.',
    ['phone'],
  ],
  ['in person, after a meeting', 'Joseph Mwangi met Rui Antunes. Mwangi and Antunes discussed trade.', ['meet']],
  [
    'in person, in a place',
    'Joseph Mwangi and Rui Antunes discussed trade in Lima. Mwangi and Antunes left.',
    ['meet'],
  ],
  ['in a way that is not told', 'Joseph Mwangi and Rui Antunes discussed trade. Mwangi and Antunes left.', ['']],
])('Two who discuss something do so %s', (_, text, modes) => {
  const told = factsOf(text, '2021-03-10').map((fact) => /^HAPPENED (\w*):/.exec(fact)?.[1]);
  expect([...new Set(told)]).toEqual(modes);
});
