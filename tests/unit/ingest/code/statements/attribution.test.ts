import { expect, test } from 'vitest';
import { attributionIn } from '../../../../../ingest/code/statements/index.ts';
import { extractDocument } from '../../../../../ingest/pipeline.ts';
import { articleOf } from '../../../../golden/facts.ts';

/** Whose claim some words of a text are; "" is the article's own. */
function whose(text: string, words: string): string {
  const { statements, entities } = extractDocument(articleOf(text, '2021-03-10'));
  const start = text.indexOf(words);
  const found = attributionIn(statements)({ start, end: start + words.length });
  return entities.find(({ id }) => id === found?.speakerId)?.name ?? found?.statement.speakerText ?? '';
}

test('A claim is of the one who says it, the innermost where one tells of another, else the article’s own', () => {
  expect(whose('Sweden said that two ships were sabotaged near Oslo.', 'sabotaged')).toBe('Sweden');
  expect(whose('Two ships were sabotaged near Oslo, Sweden said.', 'sabotaged')).toBe('Sweden');
  expect(whose('Norway said Sweden had claimed that two ships were sabotaged.', 'sabotaged')).toBe('Sweden');
  expect(whose('Norway accused Sweden of sabotaging two ships.', 'sabotaging')).toBe('Norway');
  expect(whose('Norway accused Sweden of sabotaging two ships.', 'accused')).toBe('');
  expect(whose('Two ships were sabotaged, an aide said.', 'sabotaged')).toBe('aide');
  expect(whose('Two ships were sabotaged near Oslo. Sweden said nothing.', 'sabotaged')).toBe('');
  expect(whose('Sweden said that two ships were sabotaged near Oslo.', 'said')).toBe('');
});
