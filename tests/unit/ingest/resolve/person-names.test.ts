import { describe, expect, test } from 'vitest';
import { meaningOf, mentionsIn, resolved } from './read-text.ts';

/** Names of the people of a text. */
function peopleIn(text: string): string[] {
  return resolved(text)
    .entities.filter(({ kind }) => kind === 'PERSON')
    .map(({ name }) => name)
    .toSorted();
}

describe('A person whose name is also a place', () => {
  test.each([
    ['Peruvian President Park Sung-min met Hugo Stein.', 'Park Sung-min'],
    ['Ms. Park agreed.', 'Park'],
    ['Mr. Lake agreed.', 'Lake'],
    ['Mr. Jordan agreed.', 'Jordan'],
    ['King Hassan arrived.', 'Hassan'],
    ['Former Vice President Carl Lake agreed.', 'Carl Lake'],
    ['Ambassador Victoria Falls agreed.', 'Victoria Falls'],
  ])('is told by the title: %s', (text, name) => {
    expect(peopleIn(text)).toContain(name);
    expect(mentionsIn(text).join()).not.toMatch(/PLACE|COUNTRY Jordan/);
  });

  test('and a park that is named after a queen is one', () => {
    expect(mentionsIn('They met in Queen Matilda Park.')).toEqual(['Queen Matilda Park = PLACE Queen Matilda Park']);
  });

  test('and a country acts where it stands after a title', () => {
    expect(meaningOf('Jordan', 'The president Jordan backs is away.')).toBe('Jordan');
    expect(peopleIn('The president Jordan backs is away.')).toEqual([]);
  });
});

describe('Names spelt alike', () => {
  test('are of two people where each has a given name', () => {
    const text =
      'Polish Foreign Minister Jan Sawicki met his counterpart. The Slovak minister, Pavol Savicky, agreed. Sawicki left.';
    expect(peopleIn(text)).toEqual(['Jan Sawicki', 'Pavol Savicky']);
    expect(meaningOf('Sawicki', text)).toBe('Jan Sawicki');
  });

  test('are of two people in one sentence', () => {
    expect(peopleIn('Andrei Malinov met Andrey Malinow.')).toEqual(['Andrei Malinov', 'Andrey Malinow']);
  });

  test('are of two people with other offices', () => {
    const text = 'Foreign Minister Andrei Malinov left. Defence Minister Andrey Malinow stayed.';
    expect(peopleIn(text)).toEqual(['Andrei Malinov', 'Andrey Malinow']);
  });

  test('are of one where nothing tells two apart', () => {
    const text = 'Foreign Minister Andrei Malinov left. Andrey Malinow was tired.';
    expect(peopleIn(text)).toEqual(['Andrei Malinov']);
  });
});

describe('A surname of two people', () => {
  test.each([
    'Bill Hadley and Rosa Hadley met Hugo Stein. Hadley said he was glad.',
    'Bill Bush and Rosa Bush met Hugo Stein. Bush was 80.',
    'Kim Tae Woo and Kim Min Seo met Hugo Stein. Kim said he was glad.',
    'President Park Sung-min met Park Jin. Park smiled.',
  ])('is left open, and makes no third: %s', (text) => {
    expect(mentionsIn(text).join()).not.toMatch(/(?:^|,)(?:Hadley|Bush|Kim|Park) = /);
  });

  test('is told by "Mr." and "Ms." where the given name tells the sex', () => {
    const text = 'Bill Hadley and Rosa Hadley met Hugo Stein. Ms. Hadley smiled.';
    expect(meaningOf('Hadley', text)).toBe('Rosa Hadley');
    expect(meaningOf('Hadley', text.replace('Ms.', 'Mr.'))).toBe('Bill Hadley');
  });
});

describe('Nobody', () => {
  test.each([
    'Another European said so.',
    'Several Africans agreed.',
    'A SENIOR OFFICIAL SAID NO.',
    'The Treasury said no.',
    'They are ready for the South.',
    'Route A-12 was closed.',
    'The 737 MAX was grounded.',
  ])('is named in "%s"', (text) => {
    expect(mentionsIn(text).join()).not.toMatch(/PERSON|ORGANIZATION (?:Route|MAX)/);
  });
});

describe('A person', () => {
  test.each([
    ['Presidents Antunes and Roth met.', ['Antunes', 'Roth']],
    ['Foreign Ministers Falk, Lumo and Roth met.', ['Falk', 'Lumo', 'Roth']],
    ["Mr. Wang met Mr. Zhao. Wang's aides waited.", ['Wang', 'Zhao']],
    ['The Minister for Foreign Affairs of Ireland Simon Tierney spoke.', ['Simon Tierney']],
    ['Under Secretary of State for Maritime Affairs Wendy Roth spoke.', ['Wendy Roth']],
    ['Houthi leader Abdul-Karim al-Houthi spoke.', ['Abdul-Karim al-Houthi']],
  ])('is named by the whole name and without the title: %s', (text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  test('is whose aide speaks', () => {
    expect(mentionsIn('A Macron aide said so.').join()).not.toContain('ORGANIZATION');
  });
});

describe('One person by several names', () => {
  test.each([
    ['Libyan leader Omar Qaddafi spoke. Gaddafi smiled. Gadhafi left.', 'Omar Qaddafi'],
    ['President Karim el-Sissi spoke. Sisi left. Al-Sisi waited.', 'Karim el-Sissi'],
    ['President Viktor Baranenka spoke. Baranenko left.', 'Viktor Baranenka'],
    ['General Karim Daro, known as Hemo, spoke. Hemo left.', 'Karim Daro'],
    ['General Karim Daro (also known as Abu Hemo) spoke. Abu Hemo left.', 'Karim Daro'],
  ])('is one: %s', (text, name) => {
    expect(peopleIn(text)).toEqual([name]);
    expect(mentionsIn(text).filter((line) => line.includes('PERSON')).length).toBeGreaterThan(1);
  });

  test('is left open where two can be meant', () => {
    const text = 'Omar Qaddafi and Saif Gadhafi spoke. Gaddafi left.';
    expect(mentionsIn(text).filter((line) => line.startsWith('Gaddafi'))).toEqual([]);
  });
});
