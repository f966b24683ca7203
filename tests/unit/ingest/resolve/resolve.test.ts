import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsIn, resolved } from './read-text.ts';

describe('A capital', () => {
  test.each([
    'Moscow denies it.',
    'Kenya warned Moscow.',
    'Kenya urged Moscow to stop.',
    'Kenya wants Moscow to stop.',
    'Ties between Moscow and Lima are bad.',
    'Moscow, which denies it, left.',
  ])('is its country in: %s', (text) => {
    expect(mentionsIn(text)).toContain('Moscow = COUNTRY Russia');
  });

  test.each([
    'He will travel to Moscow.',
    'They met in Moscow.',
    'He left Moscow.',
    'MOSCOW, May 3 (AP) - Kenya left.',
  ])('is the city in: %s', (text) => {
    expect(
      mentionsIn(text)
        .filter((line) => /Moscow/.test(line))
        .join(),
    ).toMatch(/^(?:MOSCOW|Moscow) = PLACE Moscow$/);
  });
});

test.each([
  [
    'The White House and Downing Street agreed.',
    ['White House = ORGANIZATION White House', 'Downing Street = ORGANIZATION Downing Street'],
  ],
  ['Foggy Bottom said so.', ['Foggy Bottom = ORGANIZATION State Department']],
  ['The Kremlin said so.', ['Kremlin = ORGANIZATION Kremlin']],
])('A house is the institution in it: %s', (text, lines) => {
  expect(mentionsIn(text)).toEqual(lines);
});

describe('People', () => {
  test('a title, a country and a name are a person, an office and whose it is', () => {
    const { entities, positions } = resolved('Kenyan Foreign Minister Joseph Mwangi spoke.');
    const nameOf = (id: string | null | undefined) => entities.find((entity) => entity.id === id)?.name;
    const [position] = positions;
    expect([nameOf(position?.personId), position?.title, nameOf(position?.ofId)]).toEqual([
      'Joseph Mwangi',
      'foreign minister',
      'Kenya',
    ]);
  });

  test.each(['Gen.', 'Lt. Gen.', 'Col.', 'Adm.', 'Sen.'])('%s is a rank and no part of a name', (rank) => {
    expect(mentionsIn(`${rank} Rui Antunes left.`)).toEqual(['Rui Antunes = PERSON Rui Antunes']);
  });

  test('a surname is the one person of that surname', () => {
    expect(mentionsIn('President Rui Antunes left. Antunes smiled.')).toContain('Antunes = PERSON Rui Antunes');
  });

  test.each(['Khan', 'King', 'Pope', 'Sultan'])('%s is a surname where somebody has it', (surname) => {
    const text = `Senator Nadia ${surname} left. ${surname} smiled. A friend of ${surname} wept.`;
    const mentions = mentionsIn(text).filter((line) => line.startsWith(surname));
    expect(mentions).toEqual(Array(2).fill(`${surname} = PERSON Nadia ${surname}`));
  });

  test('May is a surname where somebody has it', () => {
    const text = 'Prime Minister Nadia May left. May smiled. On Friday, May wept, and May said no.';
    const mentions = mentionsIn(text).filter((line) => line.startsWith('May'));
    expect(mentions).toEqual(Array(3).fill('May = PERSON Nadia May'));
  });

  test('a king, the shah and May are none of somebody whose surname that is', () => {
    const text =
      'Senators Nadia King, Omar Shah and Lea May left. King Olav met the Shah in May, and on May 3. May he rest.';
    expect(mentionsIn(text).filter((line) => /^(?:King|Shah|May) =/.test(line))).toEqual([]);
  });

  test('a place after a preposition and a country are none of the people who share the name', () => {
    const text = 'Minister George London left. He lives in London. Envoy Jordan Blake left Jordan. Jordan objected.';
    expect(mentionsIn(text)).toEqual(expect.arrayContaining(['London = PLACE London', 'Jordan = COUNTRY Jordan']));
    expect(mentionsIn(text).filter((line) => line.startsWith('Jordan ='))).toHaveLength(2);
  });

  test.each(['Sharm el-Sheikh', 'Port-au-Prince', 'Nur-Sultan'])('%s is a city and no title', (name) => {
    expect(mentionsIn(`Ana Ruiz flew to ${name}.`)).toContain(`${name} = PLACE ${name}`);
  });

  test.each(['US', 'UK', 'Saudi', 'Kenyan'])('a former %s minister is of that country', (country) => {
    const { entities, positions } = resolved(`Former ${country} Prime Minister Rui Antunes left.`);
    expect(entities.find(({ id }) => id === positions[0]?.ofId)?.kind).toBe('COUNTRY');
  });

  test.each([
    ['another spelling of the surname', 'President Ivan Zarubynsky left. Zarubynskyy smiled.', 'Zarubynskyy'],
    [
      'another spelling of the name',
      'Sergei Zarubin left. Minister Sergey Zarubin smiled. Zarubin sat.',
      'Sergey Zarubin',
    ],
    ['the family name first', 'Japanese Prime Minister Ono Kenji left. Kenji Ono smiled. Ono sat.', 'Kenji Ono'],
  ])('%s is the same person', (_, text, surface) => {
    const people = new Set(
      mentionsIn(text)
        .filter((line) => line.includes('PERSON'))
        .map((line) => line.split(' = ')[1]),
    );
    expect(people.size).toBe(1);
    expect(mentionsIn(text).map((line) => line.split(' = ')[0])).toContain(surface);
  });

  test('a short surname has one spelling', () => {
    const lines = mentionsIn('President Rui Lei left. President Rui Ley smiled. Lei and Ley sat.');
    expect(new Set(lines.map((line) => line.split(' = ')[1])).size).toBe(2);
  });

  test('a surname of two people is nobody', () => {
    const text = 'President Rui Antunes met Foreign Minister Ana Antunes. Antunes smiled.';
    expect(mentionsIn(text).filter((line) => line.startsWith('Antunes ='))).toEqual([]);
  });

  test('a title tells two of one surname apart', () => {
    const text = 'President Rui Antunes met Foreign Minister Ana Antunes. Then President Antunes smiled.';
    expect(mentionsIn(text)).toContain('Antunes = PERSON Rui Antunes');
  });

  test('one who is only ever called by surname is not the same person in another article', () => {
    const [first] = resolved('President Antunes smiled.').entities;
    const [second] = resolved('President Antunes frowned.').entities;
    expect(first?.name).toBe('Antunes');
    expect(second?.id).not.toBe(first?.id);
  });

  test('a full name is the same person in every article', () => {
    const idIn = (text: string) => resolved(text).entities.find(({ kind }) => kind === 'PERSON')?.id;
    expect(idIn('President Rui Antunes smiled.')).toBe(idIn('In Lisbon, President Rui Antunes frowned.'));
  });

  test('aliases are names and no titles', () => {
    const antunes = resolved('President Rui Antunes left. Antunes smiled. The president slept.').entities.find(
      ({ kind }) => kind === 'PERSON',
    );
    expect(antunes?.aliases).toEqual(['Antunes', 'Rui Antunes']);
  });

  test('an institution or a sea is no person', () => {
    expect(
      mentionsIn('The Met Office warned. The Black Sea was calm.').filter((line) => line.includes('PERSON')),
    ).toEqual([]);
  });

  test('"former" is no office of today', () => {
    expect(resolved('Former President Rui Antunes spoke.').positions).toMatchObject([
      { title: 'president', tenure: 'FORMER' },
    ]);
  });
});

describe('Places', () => {
  test('a capital that denies is its country; one that is travelled to is the city', () => {
    expect(mentionsIn('Moscow denied it. Envoys travelled to Moscow.')).toEqual([
      'Moscow = COUNTRY Russia',
      'Moscow = PLACE Moscow',
    ]);
  });

  test('a town of no gazetteer is a place where the text says so', () => {
    const place = resolved('They met in the resort city of Vardelun.').entities.find(({ kind }) => kind === 'PLACE');
    expect(place).toMatchObject({ name: 'Vardelun', latitude: null, countryId: null });
  });

  test('a small city of an unlikely name is not read without its marks', () => {
    expect(resolved('They met in Bali on Monday.').entities).toMatchObject([{ name: 'Bali', latitude: null }]);
  });
});

test('A mention is what stands in the text, whatever the text', () => {
  const words = [
    'President',
    'Rui',
    'Antunes',
    'al-Said',
    'U.S.',
    'Moscow',
    'in',
    'Of',
    'May',
    'the',
    ',',
    '.',
    '"',
    'NATO',
    'Russian',
    "'s",
    '\n\n',
    'Secretary',
    '-',
    'met',
    'de',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), fc.constantFrom(' ', ''), (parts, gap) => {
      const text = parts.join(gap);
      const { entities, mentions } = resolved(text);
      const ids = new Set(entities.map(({ id }) => id));
      for (const { start, end, surface, entityId } of mentions) {
        expect(text.slice(start, end)).toBe(surface);
        expect(ids).toContain(entityId);
      }
    }),
  );
});
