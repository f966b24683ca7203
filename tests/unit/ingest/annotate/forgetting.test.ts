import { expect, test } from 'vitest';
import { Language } from '../../../../ingest/annotate/language.ts';
import { readModelFile } from '../../../../ingest/annotate/model-file.ts';

const model = readModelFile();

/** Only what looks at words: that is all that can be forgotten, and it is quick. */
const pipeline = model.header.pipeline.filter(({ kind }) => kind === 'tok2vec' || kind === 'tagger');
const madeLanguage = () => new Language({ ...model, header: { ...model.header, pipeline } });

const tagsOf = (language: Language, text: string) => language.annotate(text).tokens.map(({ tag }) => tag);

/** Words of two characters that mean nothing: the shorter they are, the quicker they are cut. */
const madeUp = (count: number, round: number) =>
  Array.from({ length: count }, (_, i) => String.fromCodePoint(0x4e00 + round, 0x5000 + i)).join(' ');

const FIRST = 'Ann Lee quietly met the Peruvian envoy and her two aides in Lima';
const OTHER = 'We had often seen that old ships were being sold by Greek firms';
/** A word of OTHER that is in no rule of the tokenizer, whose words are never forgotten */
const OFTEN = 3;

test('More words than are held, forgotten and seen again, change nothing that is said of a text', () => {
  const language = madeLanguage();
  const fresh = madeLanguage();
  const [first, other] = [tagsOf(fresh, FIRST), tagsOf(fresh, OTHER)];
  const numbers: number[] = [];
  // The words of FIRST are made before all others. Once they are forgotten, those of OTHER get their numbers.
  for (let round = 0; round < 27; round++) {
    expect([round, tagsOf(language, FIRST)]).toEqual([round, first]);
    tagsOf(language, madeUp(2000, round));
    const doc = language.parse(OTHER);
    numbers.push(doc.lexeme(OFTEN).number);
    expect([round, doc.tags]).toEqual([round, other]);
  }
  expect(new Set(numbers).size).toBe(2);
});
