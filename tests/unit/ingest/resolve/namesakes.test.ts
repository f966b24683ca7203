import { describe, expect, test } from 'vitest';
import { meaningOf, mentionsIn, positionsIn, resolved } from './read-text.ts';

describe('A surname after an office of another state', () => {
  const FIRST = 'Peruvian President Ana Reyes arrived on Monday.';

  test.each([
    [`${FIRST} Chilean Foreign Minister Reyes left.`, 'Reyes'],
    [`${FIRST} Chile's defence minister, Reyes, left.`, 'Reyes'],
    [`${FIRST} Peruvian President Reyes left.`, 'Ana Reyes'],
    [`${FIRST} President Reyes left.`, 'Ana Reyes'],
    [`${FIRST} U.N. envoy Reyes left.`, 'Ana Reyes'],
    ['North Korean Prime Minister Kim Tok-hun spoke. South Korean Defense Minister Kim left.', 'Kim'],
    ['Soviet President Ana Reyes spoke. Russian President Reyes left.', 'Ana Reyes'],
  ])('%s', (text, name) => {
    const surname = name.includes('Kim') ? 'Kim' : 'Reyes';
    expect(meaningOf(surname, text)).toBe(name);
  });

  test('leaves open who is meant by the surname alone after it', () => {
    expect(meaningOf('Reyes', `${FIRST} Chilean Foreign Minister Reyes left.`)).toBe('Reyes');
    const mentions = mentionsIn(`${FIRST} Chilean Foreign Minister Reyes left. Reyes smiled.`);
    expect(mentions.filter((mention) => mention.startsWith('Reyes ='))).toHaveLength(1);
  });
});

describe('A person who is called like a capital', () => {
  test.each([
    ['U.S. envoy Lima met the king.', 'Lima = PERSON Lima'],
    ['Swedish negotiator Paris left.', 'Paris = PERSON Paris'],
    ['The envoy that Lima sent met the king.', 'Lima = COUNTRY Peru'],
  ])('%s', (text, mention) => {
    expect(mentionsIn(text)).toContain(mention);
  });
});

describe('The state of Georgia is not the country', () => {
  test.each([
    'Georgia Governor Tom Hale spoke.',
    'Georgia Sen. Tom Hale spoke.',
    'Gov. Tom Hale of Georgia spoke.',
    'Tom Hale, the governor of Georgia, spoke.',
    'She visited the U.S. state of Georgia.',
    'She went to Savannah, Georgia, on Monday.',
  ])('%s', (text) => {
    expect(mentionsIn(text).join()).not.toContain('COUNTRY Georgia');
  });

  test('also where it stands alone in the same article', () => {
    expect(meaningOf('Georgia', 'Georgia Governor Tom Hale spoke. She came to Georgia.')).toBe('Georgia');
    expect(mentionsIn('Georgia Governor Tom Hale spoke. She came to Georgia.').join()).not.toContain('COUNTRY');
  });

  test.each([
    'Georgia and Russia agreed.',
    'She went to Tbilisi, Georgia, on Monday.',
    'Georgia Governor Tom Hale spoke. She met the Georgian minister and left Georgia.',
  ])('but it is the country in: %s', (text) => {
    expect(mentionsIn(text).join()).toContain('COUNTRY Georgia');
  });

  test('whose offices are no offices of the country', () => {
    const text = 'Georgia Governor Tom Hale spoke.';
    expect(positionsIn(text)).toEqual(['Tom Hale, governor, Georgia']);
    expect(resolved(text).entities.filter(({ kind }) => kind === 'COUNTRY')).toEqual([]);
  });
});
