import { expect, test } from 'vitest';
import { type Article, labelledArticle } from '../../../eval/read-articles.ts';

const article: Article = {
  title: 'Talks',
  date: '2020-05-06',
  text: 'A Danish envoy said {Moscow=Russia} and the {Lake Council} ({LC}) met {Anna Berg} in {Moscow}. {Berg} left.',
  entities: { person: ['Anna Berg'], organisation: ['Lake Council'], country: ['Russia'], place: ['Moscow'] },
  names: { LC: 'Lake Council' },
  adjectives: { Denmark: 'Danish' },
  unnamed: [],
  events: [],
  quotes: [],
  roles: [],
  coref: [],
};

test('A name stands for the entity it is written for, else for the one that has its words', () => {
  const { mentions } = labelledArticle('a', article);
  expect(mentions.map(({ text, type }) => [text, type])).toEqual([
    ['Moscow', 'country'],
    ['Lake Council', 'organisation'],
    ['LC', 'organisation'],
    ['Anna Berg', 'person'],
    ['Moscow', 'place'],
    ['Berg', 'person'],
  ]);
});

test('An entity has all its names as aliases, and a country of an adjective is optional', () => {
  const { entities } = labelledArticle('a', article);
  expect(entities.map(({ text, aliases, optional }) => [text, aliases, optional])).toEqual([
    ['Anna Berg', ['Berg'], false],
    ['Lake Council', ['LC'], false],
    ['Russia', ['Moscow'], false],
    ['Moscow', [], false],
    ['Denmark', [], true],
  ]);
  expect(entities.at(-1)).toMatchObject({ start: 2, end: 8 });
});

test('A name of nobody, or of two, is refused', () => {
  expect(() => labelledArticle('a', { ...article, text: 'The {Kremlin} said so.' })).toThrow(/no entity/);
  const two = { ...article, entities: { person: ['Anna Berg', 'Nils Berg'] }, text: '{Berg} said so.' };
  expect(() => labelledArticle('a', two)).toThrow(/several entities/);
});
