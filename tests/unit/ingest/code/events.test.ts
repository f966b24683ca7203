import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import { articleOf, factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const TODAY = '2021-09-15';
const facts = (text: string) => factsOf(text, TODAY);

describe('Who did what to whom', () => {
  test.each([
    ['Peru accused Chile of spying.', 'HAPPENED accuse: Chile, Peru'],
    ['Chile was accused of spying by Peru.', 'HAPPENED accuse: Chile, Peru'],
    ['Ana Reyes urged Chile to free the sailors.', 'HAPPENED request: Ana Reyes, Chile'],
    ['Peru rejected a Chilean proposal on Monday.', 'HAPPENED reject: Chile, Peru; 2021-09-13'],
    ["Peru rejected Chile's proposal.", 'HAPPENED reject: Chile, Peru'],
    ['Peru threatened to cut off gas to Chile.', 'HAPPENED threaten: Chile, Peru'],
    ['Peruvian troops attacked Chilean villagers.', 'HAPPENED assault: Chile, Peru'],
    ['Peru imposed sanctions on Chile.', 'HAPPENED sanction: Chile, Peru'],
    ['Peru expelled three Chilean diplomats.', 'HAPPENED sanction: Chile, Peru'],
    ['Peru sent food to Chile last week.', 'HAPPENED aid: Chile, Peru; week of 2021-09-06'],
    ['Peru and Chile agreed to share water.', 'HAPPENED agree: Chile, Peru'],
    ['Ana Reyes praised Tomas Berg.', 'HAPPENED support: Ana Reyes, Tomas Berg'],
    ['Peru lifted a curfew in Chile.', 'HAPPENED concede: Chile, Peru'],
    ['Peruvian police arrested Tomas Berg.', 'HAPPENED coerce: Peru, Tomas Berg'],
    ['Quito urged Lima to wait.', 'HAPPENED request: Ecuador, Peru'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toContainEqual(expect.stringMatching(new RegExp(`^${fact}`)));
  });

  test('a crowd that is only words is told with its place, and not without', () => {
    expect(facts('Students protested in Lima.')).toEqual(['HAPPENED protest: Lima']);
    expect(facts('Students protested.')).toEqual([]);
  });

  test('nobody that the text does not name: a pronoun without a person, and words alone, make no event', () => {
    expect(facts('She accused Chile of spying.')).toEqual([]);
    expect(facts('A protester demolished the building.')).toEqual([]);
  });
});

describe('Whether it happened, by tense, negation and what governs it', () => {
  test.each([
    ['Peru will impose sanctions on Chile.', 'PLANNED sanction'],
    ['Peru has not imposed sanctions on Chile.', 'DENIED sanction'],
    ['Peru may impose sanctions on Chile.', 'HYPOTHETICAL sanction'],
    ['Peru denied that it had attacked Chile.', 'DENIED assault'],
    ['Peru refused to sign the Lake Titicaca Treaty.', 'REFUSED treaty/sign'],
    ['Peru cancelled plans to visit Chile.', null],
    ['If Peru attacks Chile, prices will rise.', null],
    ['Ana Reyes would meet Tomas Berg if he asked.', 'HYPOTHETICAL meet'],
    ['Ana Reyes is going to meet Tomas Berg.', 'PLANNED meet'],
    ['Ana Reyes said she would visit Peru.', 'PLANNED visit'],
    ['Ana Reyes accepted an invitation to visit Peru.', 'PLANNED visit'],
    ['Ana Reyes ruled out a meeting with Tomas Berg.', 'REFUSED meet'],
    ['Ana Reyes plans no meeting with Tomas Berg.', 'DENIED meet'],
    ['A visit to Lima by Ana Reyes may be dropped.', 'PLANNED visit'],
    ['Ana Reyes was supposed to visit Lima, but her plane was needed elsewhere.', 'CANCELLED visit'],
    ['The Gazette had written that Ana Reyes met Tomas Berg.', 'ALLEGED meet'],
  ])('%s', (text, fact) => {
    const told = facts(text);
    if (fact === null) expect(told.filter((line) => /^(?:HAPPENED|ONGOING)/.test(line))).toEqual([]);
    else expect(told).toContainEqual(expect.stringMatching(new RegExp(`^${fact}`)));
  });

  test.each([
    ["Peru's economy met expectations."],
    ['The plan was met with protests in Lima.'],
    ['Ana Reyes failed to meet the deadline.'],
    ['Peru met all conditions set by Chile.'],
    ['The officials said it; a Chilean report called the meeting of Ana Reyes and Tomas Berg a hoax.'],
    ['Ana Reyes and Tomas Berg have not met since March.'],
    ['Ana Reyes flew to Lima to meet Tomas Berg, but he kept to his room.'],
    ['Ana Reyes flew to Lima for talks with Tomas Berg, but he did not appear.'],
    ['The treaty hall was empty and the meeting room full.'],
  ])('is no meeting: %s', (text) => {
    expect(facts(text).filter((line) => /meet/.test(line))).toEqual([]);
  });
});

describe('Where and when, through the journey', () => {
  test.each([
    ['Ana Reyes flew to Lima on Monday and met Tomas Berg.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-13'],
    [
      'Ana Reyes is due to travel to Lima on Friday to see Tomas Berg.',
      'PLANNED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-17',
    ],
    ['Ana Reyes went to Lima, where she met Tomas Berg.', 'HAPPENED meet: Ana Reyes, Tomas Berg; Lima'],
    [
      'LIMA, Peru (Reuters) - Ana Reyes received Tomas Berg on Monday.',
      'HAPPENED meet: Ana Reyes, Tomas Berg; Lima; 2021-09-13',
    ],
    ['Ana Reyes met Tomas Berg Tuesday.', 'HAPPENED meet: Ana Reyes, Tomas Berg; 2021-09-14'],
    ['Ana Reyes and Tomas Berg travelled together to Lima.', 'HAPPENED meet: Ana Reyes, Tomas Berg'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toContain(fact);
  });
});

describe('What was done to a treaty', () => {
  const PACT = 'Lake Titicaca Treaty';
  test.each([
    [`Peru suspended the ${PACT} in March.`, `HAPPENED treaty/suspend: Peru; ${PACT}; 2021-03`],
    [`Peru suspended participation in the ${PACT}.`, `HAPPENED treaty/suspend: Peru; ${PACT}`],
    [`Peru withdrew from the ${PACT}.`, `HAPPENED treaty/withdraw: Peru; ${PACT}`],
    [`Peru acceded to the ${PACT}.`, `HAPPENED treaty/accede: Peru; ${PACT}`],
    [`Peru has not ratified the ${PACT}.`, `DENIED treaty/ratify: Peru; ${PACT}`],
    [`The ${PACT} entered into force on Monday.`, `HAPPENED treaty/enter_into_force: ${PACT}; 2021-09-13`],
    [`The ${PACT} is set to expire in February 2026.`, `PLANNED treaty/expire: ${PACT}; 2026-02`],
    [`The ${PACT}, signed in Quito in 1990, limits fishing.`, `HAPPENED treaty/sign: ${PACT}; Quito; 1990`],
    [`Peru signed the ${PACT}. Chile ratified it on Monday.`, `HAPPENED treaty/ratify: Chile; ${PACT}; 2021-09-13`],
  ])('%s', (text, fact) => {
    expect(facts(text).map((line) => line.replace(': ; ', ': '))).toContain(fact);
  });

  test('is told of another that follows suit, and denied of one that does not', () => {
    expect(facts(`Peru suspended the ${PACT} in March. Chile followed suit.`)).toContain(
      `HAPPENED treaty/suspend: Chile; ${PACT}`,
    );
    expect(facts(`Peru suspended the ${PACT} in March. Chile did not follow suit.`)).toContain(
      `DENIED treaty/suspend: Chile; ${PACT}`,
    );
  });
});

describe('Whose claim it is', () => {
  const claimedBy = (text: string) => {
    const { events, entities } = extractDocument(articleOf(text, TODAY));
    const ids = events.flatMap(({ assertions }) => assertions.map(({ attributedToId }) => attributedToId));
    return ids.map((id) => entities.find((entity) => entity.id === id)?.name ?? null);
  };

  test('is said where the text gives it to somebody, and else the article itself claims it', () => {
    expect(claimedBy('Peru said that Chile attacked four ships.')).toEqual(['Peru']);
    expect(claimedBy('Chile attacked four ships.')).toEqual([null]);
  });
});
