import { describe, expect, test } from 'vitest';
import { plain, sameName } from '../../../eval/score/names.ts';

describe('Two names are the same', () => {
  test.each([
    ['Merkel', 'Angela Merkel'],
    ['the Kremlin', 'Kremlin'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Moscow', 'Russia'],
    ['Moroccan diplomats', 'Morocco'],
    ['President Ilves', 'Ilves'],
    ['US officials', 'United States'],
    ["Estonia's", 'Estonia'],
  ])('%s and %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });
});

describe('Two names are not the same', () => {
  test.each([
    ['Sudan', 'South Sudan'],
    ['Lake Baro Accord', 'Dayton Accord'],
    ['Foreign Minister', 'Prime Minister'],
    ['Angela Merkel', 'Angela Davis'],
    ['', 'Norway'],
  ])('%s and %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
    expect(sameName(other, one)).toBe(false);
  });
});

test('Names are compared without case, accents, marks, article and possessive', () => {
  expect(plain("The Élysée Palace's")).toBe('elysee palace');
});
