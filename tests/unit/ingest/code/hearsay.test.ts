import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../golden/facts.ts';

/** A Wednesday. */
const facts = (text: string) => factsOf(text, '2021-09-15');
const starting = (fact: string) => expect.stringMatching(new RegExp(`^${fact}`));

describe('What the one who did it denies', () => {
  test.each([
    ['Peru said Chile attacked two boats. Chile denied any role.'],
    ['Peru said Chile attacked two boats. Chile denied it.'],
    ['Peru said Chile attacked two boats, but Chile denied the accusation.'],
    ['Peru said Chile attacked two boats, which Chile denied.'],
    ['Peru said Chile attacked two boats. Santiago rejected the claim.'],
    ['Peru said Chile attacked two boats. Chile said it did not.'],
    ['Peru said Chile attacked two boats. Chile called the report a lie.'],
    ['Chile attacked two boats. Chile denied attacking them.'],
  ])('is one side’s word: %s', (text) => {
    expect(facts(text)).toContainEqual(starting('ALLEGED assault: Chile'));
    expect(facts(text)).not.toContainEqual(starting('HAPPENED assault'));
  });

  test.each([
    ['Chile attacked two boats. Peru denied that its king was ill.'],
    ['Chile attacked two boats. Chile denied a report that its king was ill.'],
    ['Chile attacked two boats. Peru denied any role.'],
    ['Peru said Chile attacked two boats. In fact, nobody was hurt.'],
  ])('is not what another denies, or he of something else: %s', (text) => {
    expect(facts(text)).toContainEqual(starting('HAPPENED assault: Chile'));
  });

  test.each([
    ['Peru said it had agreed to talks with Chile, but Chile said no such talks were agreed.'],
    ['Peru said it had agreed to talks with Chile. Chile said there was no such deal.'],
    ['Peru said it had agreed to talks with Chile. Chile said it had promised nothing of the sort.'],
    ['Peru said it had agreed to talks with Chile. Chile said it had not agreed.'],
  ])('nor does an agreement stand that the other does not know of: %s', (text) => {
    expect(facts(text)).toContainEqual(starting('ALLEGED agree: Chile, Peru'));
    expect(facts(text)).not.toContainEqual(starting('HAPPENED agree: Chile, Peru'));
  });
});

describe('What nobody answers for', () => {
  test.each([
    ['Chilean media reported that Ana Reyes met Tomas Berg.'],
    ['Local media said Ana Reyes met Tomas Berg.'],
    ['Unnamed sources said that Ana Reyes met Tomas Berg.'],
    ['Two sources close to the palace said Ana Reyes met Tomas Berg.'],
    ['Ana Reyes met Tomas Berg, a tabloid reported.'],
    ['Ana Reyes met Tomas Berg, according to Chilean newspapers.'],
    ['According to Chilean media, Ana Reyes met Tomas Berg.'],
    ['The Onion reported that Ana Reyes met Tomas Berg.'],
    ['Chile warned that Ana Reyes had met Tomas Berg.'],
    ['A person familiar with the talks said Ana Reyes met Tomas Berg.'],
    ['Chile claimed that Ana Reyes had met Tomas Berg.'],
  ])('is only alleged: %s', (text) => {
    expect(facts(text)).toContainEqual(starting('ALLEGED meet: Ana Reyes, Tomas Berg'));
  });

  test.each([
    ['State media reported that Ana Reyes met Tomas Berg.'],
    ['According to state media, Ana Reyes met Tomas Berg.'],
    ["The ministry's website said Ana Reyes met Tomas Berg."],
    ['Officials said that Ana Reyes met Tomas Berg.'],
  ])('but where a government does it stands: %s', (text) => {
    expect(facts(text)).toContainEqual(starting('HAPPENED meet: Ana Reyes, Tomas Berg'));
  });
});

describe('An account that is said to be false', () => {
  test.each([
    ['Reports that Ana Reyes met Tomas Berg are untrue.'],
    ['The report that Ana Reyes had met Tomas Berg was wrong.'],
    ['Rumours that Ana Reyes met Tomas Berg were dismissed by the palace.'],
    ['Claims that Ana Reyes met Tomas Berg proved to be baseless.'],
    ['Reports of a meeting between Ana Reyes and Tomas Berg are baseless.'],
    ['Rumours of a meeting between Ana Reyes and Tomas Berg turned out to be wrong.'],
    ['A report of a meeting between Ana Reyes and Tomas Berg was dismissed as fake.'],
  ])('denies what it tells: %s', (text) => {
    expect(facts(text)).toContainEqual(starting('DENIED meet: Ana Reyes, Tomas Berg'));
  });

  test('but not where nobody denies it', () => {
    const all = facts('Reports that Ana Reyes met Tomas Berg were not denied.');
    expect(all).not.toContainEqual(starting('(?:DENIED|HAPPENED) meet'));
  });

  test('is denied on a day that is not that of the meeting', () => {
    expect(facts('Ana Reyes denied on Monday having met Tomas Berg in Peru.')).toContain(
      'DENIED meet: Ana Reyes, Tomas Berg; Peru',
    );
    expect(facts('Ana Reyes denied having met Tomas Berg in Peru on Monday.')).toContain(
      'DENIED meet: Ana Reyes, Tomas Berg; Peru; 2021-09-13',
    );
  });
});

describe('What hangs on an "if"', () => {
  test.each([
    ['If all goes well, Ana Reyes meets Tomas Berg in Lima.'],
    ['Ana Reyes meets Tomas Berg in Lima if the script is followed.'],
    ['Unless it rains, Ana Reyes meets Tomas Berg in Lima.'],
    ['Provided the truce holds, Ana Reyes meets Tomas Berg in Lima.'],
    ['Assuming the truce holds, Ana Reyes meets Tomas Berg in Lima.'],
    ['If the reports are right, Ana Reyes met Tomas Berg in Lima.'],
    ['They smiled as if Ana Reyes had met Tomas Berg.'],
    ['It looked as though Ana Reyes had met Tomas Berg.'],
    ['Had the weather held, Ana Reyes would have met Tomas Berg.'],
    ['Were Ana Reyes to meet Tomas Berg, the peso would rise.'],
  ])('has not happened: %s', (text) => {
    expect(facts(text)).not.toContainEqual(starting('(?:HAPPENED|ONGOING) meet'));
  });

  test.each([
    ['Ana Reyes met Tomas Berg as if nothing had happened.'],
    ['Ana Reyes met Tomas Berg even if he was ill.'],
  ])('but these tell only how: %s', (text) => {
    expect(facts(text)).toContainEqual(starting('HAPPENED meet: Ana Reyes, Tomas Berg'));
  });
});

describe('What a work of fiction tells', () => {
  test.each([
    ['In the film, Chile attacks Peru.'],
    ['Chile attacks Peru in the novel.'],
    ['In the opera, Ana Reyes signs a treaty with Tomas Berg.'],
    ['According to the script, Ana Reyes meets Tomas Berg.'],
    ['As the story goes, Ana Reyes met Tomas Berg in Lima.'],
    ['The treaty that Chile and Peru signed in the novel ends the war.'],
  ])('is no deed: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  test.each([
    ['Chilean troops killed two rebels in a series of raids.', 'HAPPENED assault: Chile'],
    ['Chile criticised Peru in the film.', 'HAPPENED accuse: Chile, Peru'],
    ['Chilean police arrested Tomas Berg, the director of the film.', 'HAPPENED coerce: Chile, Tomas Berg'],
  ])('but not all that touches one is: %s', (text, fact) => {
    expect(facts(text)).toContainEqual(starting(fact));
  });
});

describe('Who takes part in a denial', () => {
  test.each([
    ['Officials deny that Ana Reyes visited Lima.', ['DENIED visit: Ana Reyes; Lima']],
    [
      'The palace dismissed reports of a call between Ana Reyes and Tomas Berg.',
      ['DENIED phone: Ana Reyes, Tomas Berg'],
    ],
    [
      'The palace rejected reports of a call between Ana Reyes and Tomas Berg.',
      ['DENIED phone: Ana Reyes, Tomas Berg'],
    ],
    ['Chile denied that it had attacked Peru.', ['DENIED assault: Chile, Peru', 'HAPPENED reject: Chile']],
  ])('is who denies, and those told of have only not done it: %s', (text, all) => {
    expect(facts(text).toSorted()).toEqual(all);
  });

  test('is who gave no meeting, and who got none', () => {
    expect(facts('Ana Reyes denied Tomas Berg a meeting.')).toContain('REFUSED meet: Ana Reyes, Tomas Berg');
  });
});
