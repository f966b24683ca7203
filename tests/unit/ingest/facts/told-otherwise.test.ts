import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string) => factsOf(text, TODAY).toSorted();

const STORY = [
  'Peruvian President Ana Reyes met Kenyan Foreign Minister Tomas Berg in Vienna on Monday.',
  'The United States suspended the Open Skies Treaty in June. Berg called off a visit to Lima.',
  'Norwegian Prime Minister Ivo Karas will travel to Nairobi on Friday to meet Berg.',
];
const TEXT = STORY.join('\n\n');

describe('The facts of an article stay the same', () => {
  test.each([
    ['with a sentence of the weather', TEXT.replace(/$/, '\n\nIt rained for most of the week.')],
    ['with a headline', `Reyes, Berg talk in Vienna\n\n${TEXT}`],
    ['with paragraphs in another order', [STORY[0], STORY[2], STORY[1]].join('\n\n')],
    ['with more spaces', TEXT.replaceAll('. Berg', '.  Berg').replace('met Kenyan', 'met  Kenyan')],
    ['with the U.S. for the United States', TEXT.replace('The United States', 'The U.S.')],
    ['with the US for the United States', TEXT.replace('The United States', 'The US')],
  ])('%s', (_, other) => {
    expect(facts(TEXT).length).toBeGreaterThanOrEqual(4);
    expect(facts(other)).toEqual(facts(TEXT));
  });

  test.each([
    ['Ana Reyes received Tomas Berg in Lima on Monday.', 'Tomas Berg was received by Ana Reyes in Lima on Monday.'],
    ['Ana Reyes and Tomas Berg met in Oslo.', 'Tomas Berg and Ana Reyes met in Oslo.'],
    ['Talks between Peru and Chile were held in Lima.', 'Talks between Chile and Peru were held in Lima.'],
    ['Peru and Chile signed the Arms Trade Treaty.', 'The Arms Trade Treaty was signed by Peru and Chile.'],
    ['Ana Reyes canceled a meeting with Tomas Berg.', 'Ana Reyes cancelled a meeting with Tomas Berg.'],
    ['Ana Reyes traveled to Lima on Monday.', 'Ana Reyes travelled to Lima on Monday.'],
    ['Ana Reyes - the envoy - met Tomas Berg.', 'Ana Reyes – the envoy – met Tomas Berg.'],
    ["Ana Reyes met Peru's minister, Tomas Berg.", 'Ana Reyes met Peru’s minister, Tomas Berg.'],
  ])('%s = %s', (one, other) => {
    expect(facts(one)).not.toEqual([]);
    expect(facts(other)).toEqual(facts(one));
  });
});

describe('Where and when an event was', () => {
  test.each([
    [
      'Ana Reyes met Tomas Berg in Oslo on Monday, a week after a meeting between Kenya and Peru in Lima.',
      ['HAPPENED meet: Ana Reyes, Tomas Berg; Oslo; 2021-09-13', 'HAPPENED meet: Kenya, Peru; Lima'],
    ],
    [
      'Ana Reyes and Tomas Berg met for the first time in Oslo on June 12, 2018.',
      ['HAPPENED meet: Ana Reyes, Tomas Berg; Oslo; 2018-06-12'],
    ],
  ])('is what is said of itself: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test('is not past where somebody flies to a meeting', () => {
    expect(facts('Ana Reyes flies on to Lima on Thursday to meet President Tomas Berg.')).toEqual([
      'PLANNED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-16',
      'PLANNED visit: Ana Reyes; Lima; 2021-09-16',
    ]);
  });
});

describe('Who took part is read whole', () => {
  test.each([
    ['Polish President Jan-Erik Berg-Nilsen met Anton Grieg.', 'HAPPENED meet: Anton Grieg, Jan-Erik Berg-Nilsen'],
    ['Norwegian President Do Quoc Tuan met Anton Grieg.', 'HAPPENED meet: Anton Grieg, Do Quoc Tuan'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  test('where a name without an office is joined to one with it', () => {
    const before = 'Xu Haifeng arrived. Xu and U.S. President Joe Biden met in Bali on November 14, 2020.';
    expect(facts(before)).toContain('HAPPENED meet: Joe Biden, Xu Haifeng; Bali; 2020-11-14');
  });
});
