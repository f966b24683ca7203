import { expect, test } from 'vitest';
import { readMarkup } from '../../../eval/markup.ts';

test('Marks come out of the text as names with offsets', () => {
  const { text, marks } = readMarkup('{MOSCOW=Moscow} - {Anna Berg} of {Norway}\nmet him.\n\n{Berg} left.\n');
  expect(text).toBe('MOSCOW - Anna Berg of Norway met him.\n\nBerg left.');
  expect(marks.map(({ surface, entity }) => [surface, entity])).toEqual([
    ['MOSCOW', 'Moscow'],
    ['Anna Berg', null],
    ['Norway', null],
    ['Berg', null],
  ]);
  for (const { surface, start, end } of marks) expect(text.slice(start, end)).toBe(surface);
});

test('A name broken over two lines is one name with a space', () => {
  expect(readMarkup('{Juhani\n  Rautio} spoke.').marks).toEqual([
    { surface: 'Juhani Rautio', start: 0, end: 13, entity: null },
  ]);
});

test('A brace that is not closed is refused, with the words around it', () => {
  expect(() => readMarkup('{Anna Berg met {Norway}.')).toThrow(/Anna Berg met/);
  expect(() => readMarkup('Anna {} met.')).toThrow(SyntaxError);
});
