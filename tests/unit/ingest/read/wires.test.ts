import { describe, expect, test } from 'vitest';
import { read } from './raw-article.ts';

describe('the news agencies an article draws on', () => {
  test.each([
    ['Lavrov met Wang.\n\nWith reporting by AP, Reuters, AFP, and TASS', ['AP', 'Reuters', 'AFP', 'TASS']],
    ['Lavrov met Wang.\n\nWith additional reporting from Agence France-Presse and dpa.', ['AFP', 'dpa']],
    ['Lavrov met Wang.\n\n(Based on reporting by the Associated Press)', ['AP']],
    ['Lavrov met Wang.\n\nSome information for this report was provided by Reuters.', ['Reuters']],
    ['Lavrov met Wang.\n\nSources: RIA Novosti, Interfax-Ukraine', ['RIA Novosti', 'Interfax-Ukraine']],
    ['BERLIN (Reuters) - Lavrov met Maas on Monday.', ['Reuters']],
    ['MOSCOW, May 14 (Xinhua) -- Lavrov met Wang.', ['Xinhua']],
    ['WASHINGTON (AP) — Lavrov met Pompeo.\n\nWith reporting by AP and TASS.', ['AP', 'TASS']],
  ])('%j', (text, wires) => {
    expect(read(text).wires).toEqual(wires);
  });

  test.each([
    'Lavrov told TASS that he had met Wang.',
    'Lavrov met Wang.\n\nReuters was first to report the meeting.',
    'Lavrov, who spoke to reporters (Reuters among them) - met Wang.',
    'Lavrov met Wang.\n\nReporting by a local journalist in Sochi.',
    'With reporting by AP and Reuters.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
    'Lavrov met Wang.\n\nWith reporting by RAPID and APTASS.',
  ])('are none in %j', (text) => {
    expect(read(text).wires).toEqual([]);
  });

  test('are those given from outside where any are', () => {
    expect(read('A.\n\nWith reporting by AP', 'text/plain', { wires: ['Kyodo'] }).wires).toEqual(['Kyodo']);
  });
});
