import { describe, expect, test } from 'vitest';
import { consultationsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string) => consultationsOf(text, TODAY);
const happened = (text: string) => facts(text).filter((fact) => /^(?:HAPPENED|ONGOING)/.test(fact));

describe('What stands before a clause', () => {
  test.each([
    ['Officials said that Ana Reyes met Tomas Berg.'],
    ['The ministry confirmed on Monday that Ana Reyes met Tomas Berg.'],
    ['An aide told reporters that Ana Reyes met Tomas Berg.'],
    ['During a visit to Lima, Ana Reyes met Tomas Berg.'],
    ['On the sidelines of the summit in Lima, Ana Reyes met Tomas Berg.'],
    ['According to the ministry, Ana Reyes met Tomas Berg.'],
    ['The peso fell after Ana Reyes met Tomas Berg.'],
    ['It rained in Lima, where Ana Reyes met Tomas Berg.'],
  ])('may let it stand: %s', (text) => {
    expect(happened(text)).toContainEqual(expect.stringMatching(/^HAPPENED meet: Ana Reyes, Tomas Berg/));
  });

  test.each([
    ['Nobody thinks that Ana Reyes met Tomas Berg.'],
    ['There is some scepticism that Ana Reyes met Tomas Berg.'],
    ['The palace squashed chatter that Ana Reyes met Tomas Berg.'],
    ['The inquiry turned up nothing to suggest that Ana Reyes met Tomas Berg.'],
    ['The embassy took back its statement that Ana Reyes met Tomas Berg.'],
    ['The paper corrected its first account, that Ana Reyes met Tomas Berg.'],
    ['Neighbours worried that Ana Reyes met Tomas Berg.'],
    ['The memoir offers a colourful version of how Ana Reyes met Tomas Berg.'],
    ['The ministry has not said that Ana Reyes met Tomas Berg.'],
    ['It was said that Ana Reyes met Tomas Berg.'],
    ['The prosecutor apologised for saying that Ana Reyes met Tomas Berg.'],
    ['An aide said that it rained and that those who think Ana Reyes met Tomas Berg err.'],
    ['A woman posing as Ana Reyes met Tomas Berg.'],
    ['Only in the club records has Ana Reyes met Tomas Berg.'],
    ['In a puppet show, Ana Reyes met Tomas Berg.'],
    ['At a mock summit in Lima, Ana Reyes met Tomas Berg.'],
    ['In theory Ana Reyes met Tomas Berg.'],
  ])('leaves it in doubt: %s', (text) => {
    expect(happened(text)).toEqual([]);
  });
});

describe('How a sentence goes on', () => {
  test.each([
    ['Ana Reyes met Tomas Berg at the White House for two hours, her office said.'],
    ['Ana Reyes met Tomas Berg in Lima to discuss trade.'],
    ['Ana Reyes met Tomas Berg in Lima, a day after the vote.'],
    ['Ana Reyes met Tomas Berg but they agreed on nothing.'],
    ['Ana Reyes met Tomas Berg, according to the ministry.'],
    ['Ana Reyes and Tomas Berg met separately in Lima.'],
  ])('may leave all as it is: %s', (text) => {
    expect(happened(text)).toEqual([expect.stringMatching(/^HAPPENED meet: Ana Reyes, Tomas Berg/)]);
  });

  test.each([
    ['Ana Reyes met Tomas Berg in Lima, according to a doctored memo.'],
    ['Ana Reyes spoke by phone with Tomas Berg on Monday, her office wrongly said.'],
    ['Ana Reyes met Tomas Berg in Lima, or so the palace would have it.'],
    ['Ana Reyes met Tomas Berg; the agency retracted the report.'],
    ['Ana Reyes met Tomas Berg, a tale that nobody took seriously.'],
    ['Ana Reyes met Tomas Berg only in letters.'],
    ['Ana Reyes and Tomas Berg met at no time.'],
    ['Ana Reyes met Tomas Berg in the pages of a thriller.'],
    ['Ana Reyes welcomed Tomas Berg to the thought of a summit.'],
    ['Ana Reyes held talks with Tomas Berg pencilled in for Monday.'],
    ['Ana Reyes phoned Tomas Berg on Monday but heard a busy line.'],
    ['Ana Reyes phoned Tomas Berg on Monday and got no answer.'],
    ['Ana Reyes flew to Lima on Monday; fog sent her to Quito.'],
  ])('may take it back: %s', (text) => {
    expect(happened(text)).toEqual([]);
  });

  test.each([
    ['Her spokesman said that the two had not met.'],
    ['The ministry said that no meeting was held.'],
    ['Correction: they did not meet.'],
    ['It published a picture too. The newspaper later withdrew the story.'],
    ['"This is pure invention," her office said.'],
    ['The palace called the report baseless.'],
    ['Both sides rejected the claim.'],
  ])('over two sentences may take it back: %s', (denial) => {
    expect(happened(`Ana Reyes met Tomas Berg in Lima, the Gazette wrote. ${denial}`)).toEqual([]);
  });

  test('over two sentences may leave it alone', () => {
    expect(happened('Ana Reyes met Tomas Berg. The two had not met since 2016.')).toHaveLength(1);
    expect(happened('Ana Reyes met Tomas Berg. They did not speak to reporters.')).toHaveLength(1);
  });

  test('over two sentences may cancel what was planned', () => {
    expect(facts('Ana Reyes had been due to travel to Lima on Monday. She cancelled the trip.')).toEqual([
      'CANCELLED visit: Ana Reyes; Lima; 2021-09-13',
    ]);
  });
});

describe('Talks between two', () => {
  test.each([
    ['Talks between Ana Reyes and Tomas Berg ended in Lima without a deal.'],
    ['The ministry said talks between Ana Reyes and Tomas Berg began on Monday.'],
    ['The truce held after talks between Ana Reyes and Tomas Berg in Lima.'],
  ])('were held: %s', (text) => {
    expect(happened(text)).toHaveLength(1);
  });

  test.each([
    ['Preparations for talks between Ana Reyes and Tomas Berg began on Monday.'],
    ['Gossip about a meeting between Ana Reyes and Tomas Berg ended.'],
    ['The countdown to talks between Ana Reyes and Tomas Berg started.'],
    ['Talks between Ana Reyes and Tomas Berg ended before they began.'],
    ['Talks between Ana Reyes and Tomas Berg opened a rift in Lima.'],
    ['Talks between Ana Reyes and Tomas Berg started to look unlikely.'],
    ['A meeting between Ana Reyes and Tomas Berg ended up on a list of things dropped.'],
    ['After talks between Ana Reyes and Tomas Berg were struck from the agenda, it rained.'],
    ['The peso fell after talks between Ana Reyes and Tomas Berg fell apart at the door.'],
  ])('are not known to have been held: %s', (text) => {
    expect(happened(text)).toEqual([]);
  });
});

describe('A list behind a verb', () => {
  test.each([
    ['Ana Reyes met Tomas Berg and Ivo Karas on Monday.', 2],
    ['Ana Reyes met Tomas Berg, President Mia Holt and President Ivo Karas.', 3],
    ['Ana Reyes met Tomas Berg and Ivo Karas stayed away.', 1],
    ['Ana Reyes held talks with Tomas Berg and President Ivo Karas boycotted them.', 1],
    ['Ana Reyes met Tomas Berg, and Ivo Karas sulked.', 1],
  ])('ends where another clause begins: %s', (text, meetings) => {
    expect(happened(text)).toHaveLength(meetings);
  });
});

describe('When and where', () => {
  test.each([
    ['Ana Reyes met Tomas Berg at the White House on September 2.', 'HAPPENED meet: Ana Reyes, Tomas Berg; 2021-09-02'],
    ['Ana Reyes met Tomas Berg in Lima a year ago on Monday.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima'],
    ['Ana Reyes met Tomas Berg in Lima in 2017 and again on Monday.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima'],
    ['Ana Reyes met Tomas Berg in Warsaw, Indiana.', 'HAPPENED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes met Tomas Berg in London, Ontario.', 'HAPPENED meet: Ana Reyes, Tomas Berg'],
    ['Ana Reyes met Tomas Berg in Vienna, Austria.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Vienna'],
    ['Ana Reyes met Tomas Berg on the crisis in Peru.', 'HAPPENED meet: Ana Reyes, Tomas Berg'],
    [
      'Ana Reyes cancelled a meeting with Tomas Berg planned for October 24.',
      'CANCELLED meet: Ana Reyes, Tomas Berg; 2021-10-24',
    ],
  ])('are read or left open: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });
});
