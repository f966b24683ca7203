import { describe, expect, test } from 'vitest';
import { meaningOf, positionsIn } from './read-text.ts';

describe('An office is read from', () => {
  test.each([
    ['a title before a name', 'Kenyan Foreign Minister Joseph Mwangi spoke.', 'Joseph Mwangi, foreign minister, Kenya'],
    ['a possessive', "Peru's visiting foreign minister, Ana Rojas, spoke.", 'Ana Rojas, foreign minister, Peru'],
    ['an apposition', 'Ana Rojas, the Peruvian foreign minister, spoke.', 'Ana Rojas, foreign minister, Peru'],
    ['two adjectives', 'Ana Rojas, the Greek Cypriot president, spoke.', 'Ana Rojas, president, Cyprus'],
    ['"of" behind the title', 'Ana Rojas, premier of Peru, spoke.', 'Ana Rojas, premier, Peru'],
    ['"of" behind the name', 'President Ana Rojas of Peru spoke.', 'Ana Rojas, president, Peru'],
    ['a body', 'NATO Secretary General Karl Brandt spoke.', 'Karl Brandt, secretary general, NATO'],
    ['"of" a body', 'Ana Rojas, the Peruvian head of the World Bank, spoke.', 'Ana Rojas, head, World Bank'],
    ['a spokesman "for"', 'Ana Rojas, a spokeswoman for NATO, spoke.', 'Ana Rojas, spokeswoman, NATO'],
    ['a verb', 'Ana Rojas is the president of Peru.', 'Ana Rojas, president, Peru'],
    ['an election', 'Ana Rojas was elected president of Peru.', 'Ana Rojas, president, Peru'],
    [
      'who heads what',
      'Ana Rojas, who heads the government in Lima, spoke. Rojas left.',
      'Ana Rojas, head of government, Peru',
    ],
    [
      'who speaks for whom',
      'Sheikh Omar Said, who speaks for NATO, left. Said smiled.',
      'Omar Said, spokesperson, NATO',
    ],
    ['a title and a rank', "Peru's interior minister, General Ana Rojas, spoke.", 'Ana Rojas, interior minister, Peru'],
    ['a word that is over', 'Former Peruvian president Ana Rojas spoke.', 'Ana Rojas, former president, Peru'],
    ['"then"', 'Then-U.S. Secretary of State Ann Lee spoke.', 'Ann Lee, former secretary of state, United States'],
    [
      'a word between "the" and the owner',
      'Ana Rojas, the former U.N. envoy, left.',
      'Ana Rojas, former envoy, United Nations',
    ],
    ['years that are over', "Ana Rojas, Peru's premier from 2001 to 2004, left.", 'Ana Rojas, former premier, Peru'],
    [
      'the past tense',
      'Ana Rojas was foreign minister of Peru. Rojas left.',
      'Ana Rojas, former foreign minister, Peru',
    ],
    ['what is to come', 'President-elect Ana Rojas of Peru spoke.', 'Ana Rojas, future president, Peru'],
    ['a word of the day', "Peru's newly elected president, Ana Rojas, spoke.", 'Ana Rojas, president, Peru'],
    ['who sends whom', "Peru's U.N. ambassador, Ana Rojas, spoke.", 'Ana Rojas, ambassador, Peru'],
    ['"acting"', "Russia's acting ambassador, Oleg Belov, left.", 'Oleg Belov, acting ambassador, Russia'],
  ])('%s', (_, text, position) => {
    expect(positionsIn(text)).toContain(position);
  });

  test('a counterpart, who holds the same office', () => {
    const text = 'Kenyan Foreign Minister Joseph Mwangi met his Peruvian counterpart, Ana Rojas, on Monday.';
    expect(positionsIn(text)).toContain('Ana Rojas, foreign minister, Peru');
  });

  test('a predecessor, who held it', () => {
    const text = 'Kenyan President Joseph Mwangi blamed his predecessor, Daniel Otieno.';
    expect(positionsIn(text)).toContain('Daniel Otieno, former president, Kenya');
  });

  test('"her minister", who serves the state that she leads', () => {
    const text = 'Peruvian President Ana Rojas spoke. Her interior minister, Luis Vega, left.';
    expect(positionsIn(text)).toContain('Luis Vega, interior minister, Peru');
  });

  test('"its envoy", who serves the body', () => {
    const text = 'The African Union will send monitors. Its envoy, Amina Farah, said so.';
    expect(positionsIn(text)).toContain('Amina Farah, envoy, African Union');
  });

  test('leaders who meet, each named with a country', () => {
    const text = "Leaders of the African Union met in Accra. Kenya's Joseph Mwangi told reporters that they agreed.";
    expect(positionsIn(text)).toContain('Joseph Mwangi, leader, Kenya');
  });
});

describe('Whose an office is', () => {
  test('is the country that acts in the sentence', () => {
    const text = 'Kenyan lawmakers threatened to take President Daniel Otieno to court.';
    expect(positionsIn(text)).toEqual(['Daniel Otieno, president, Kenya']);
  });

  test('is the one that alone has such an office', () => {
    const text = 'Secretary of State Ann Lee flies to Geneva, Switzerland. The United States wants a deal.';
    expect(positionsIn(text)).toEqual(['Ann Lee, secretary of state, United States']);
  });

  test('is told later in the article', () => {
    const text = 'He met Premier Shen Guowei on Sunday. The premier of China is expected in Accra.';
    expect(positionsIn(text)).toEqual(['Shen Guowei, premier, China']);
  });

  test.each([
    ['between two countries', 'Kenya and Peru praised President Daniel Otieno.'],
    ['where somebody else holds it', 'Kenyan President Joseph Mwangi left. Kenya thanked President Daniel Otieno.'],
    ['where one only travels', 'Joseph Mwangi will fly to Lima to thank President Daniel Otieno. Mwangi left.'],
    ['of what nobody here knows', 'Kenya praised it. Ruritanian Foreign Minister Daniel Otieno left.'],
    [
      'where a state deals with one of another',
      'Norway will host President Daniel Otieno. Cuba condemned President Daniel Otieno.',
    ],
    ['where one speaks of another', 'President Daniel Otieno said Russia was losing.'],
    ['where one meets one of another', 'Kenyan Foreign Minister Ann Mboya met President Daniel Otieno.'],
    ['where both are subjects', 'President Daniel Otieno and Kenyan leader Idris Saleh agreed.'],
    ["by another state's envoy", "Kenya's envoy thanked President Daniel Otieno."],
    ['by the place of the report', 'NAIROBI - President Daniel Otieno left.'],
    ['in a quotation', '"The only Kenyan I met was the groom," President Daniel Otieno said.'],
  ])('is not said %s', (_, text) => {
    const otieno = positionsIn(text).filter((line) => line.startsWith('Daniel Otieno'));
    expect(otieno.filter((line) => !line.endsWith('nobody knows whose'))).toEqual([]);
  });
});

test.each([
  ['a list', 'Joseph Mwangi, the Peruvian foreign minister and the pope met. Mwangi left.'],
  ['who would be', 'Joseph Mwangi would be a good president of Kenya. Mwangi left.'],
  ['who is not', 'Joseph Mwangi is not the president of Kenya. Mwangi left.'],
  ['another clause', "Kenya's president, Joseph Mwangi said, had left. Mwangi smiled."],
])('No office is read from %s', (_, text) => {
  expect(positionsIn(text).filter((line) => line.startsWith('Joseph Mwangi'))).toEqual([]);
});

describe('Who is known to have held an office', () => {
  test('tells whose it is, by the date of the article', () => {
    const text = 'The talks were led by President Vladimir Putin. Foreign Minister Boris Johnson left.';
    expect(positionsIn(text, '2017-05-02')).toContain('Vladimir Putin, president, Russia');
    expect(positionsIn(text, '2011-05-02').filter((line) => line.endsWith('president, Russia'))).toEqual([]);
  });

  test('is meant by the office alone, once named', () => {
    const text = 'Vladimir Putin left. "Good," the Russian president said.';
    expect(meaningOf('the Russian president', text, '2017-05-02')).toBe('Vladimir Putin');
    expect(meaningOf('the Russian president', text, '2011-05-02')).toBeNull();
    expect(
      meaningOf('the Russian president', 'Joseph Mwangi left. He met the Russian president.', '2017-05-02'),
    ).toBeNull();
  });
});
