import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntityRecognizer } from '../../../../ingest/annotate/entity-recognizer.ts';
import { HashEmbedding } from '../../../../ingest/annotate/hash-embedding.ts';
import { loadLanguage } from '../../../../ingest/annotate/language.ts';
import { Tok2Vec } from '../../../../ingest/annotate/tok2vec.ts';
import { Weights } from '../../../../ingest/annotate/weights.ts';
import { docOf, ids, kernel, lexemes, model, settingsOf } from './english.ts';

const settings = settingsOf('ner');
const weights = new Weights(kernel, model);
const embedding = new HashEmbedding(kernel, weights, ids, lexemes, settings.name, settings.embedding);
const tok2vec = new Tok2Vec(kernel, weights, embedding, settings.name, settings.embedding);
const recognizer = new EntityRecognizer(kernel, weights, tok2vec, settings);

/** What is found in a text whose sentences begin at the first word and at these. */
function namesIn(text: string, ...starts: readonly number[]): string {
  const doc = docOf(text.split(' '));
  for (const start of starts) doc.sentenceStarts[start] = 1;
  recognizer.run(doc);
  return doc.entities.join(' ');
}

const ENVOYS = 'The envoys of New York and South Korea met .';
const MEETING = 'They met President Donald J. Trump on 7 May 2019 .';

describe('Names', () => {
  test.each([
    [ENVOYS, [3], 'O O O B-GPE I-GPE O B-GPE I-GPE O O'],
    [ENVOYS, [4], 'O O O O O O B-GPE I-GPE O O'],
    [ENVOYS, [4, 7], 'O O O O O O O O O O'],
    [MEETING, [], 'O O O B-PERSON I-PERSON I-PERSON O B-DATE I-DATE I-DATE O'],
    [MEETING, [5, 9], 'O O O B-PERSON I-PERSON O O B-DATE I-DATE O O'],
    [MEETING, [4, 5, 9, 10], 'O O O O O O O B-DATE I-DATE O O'],
  ])('are those that spaCy finds, none across the end of a sentence: "%s", cut at %j', (text, starts, names) => {
    expect(namesIn(text, ...starts)).toBe(names);
  });

  test('end with the text', () => {
    expect(namesIn('They met in New York')).toBe('O O O B-GPE I-GPE');
    expect(namesIn('They met in New')).toBe('O O O O');
  });

  test('that stand far into a text are found as at its beginning', () => {
    const sentence = MEETING.split(' ');
    const doc = docOf(Array.from({ length: 60 }, () => sentence).flat());
    for (let at = 0; at < doc.length; at += sentence.length) doc.sentenceStarts[at] = 1;
    recognizer.run(doc);
    for (let at = 0; at < doc.length; at += sentence.length) {
      expect(doc.entities.slice(at, at + sentence.length).join(' ')).toBe(namesIn(MEETING));
    }
  });
});

const PIECES = [
  ...['Donald', 'J.', 'Trump', 'New', 'York', 'the', 'United', 'Nations', 'U.S.', 'President', 'Lee', 'met', 'in'],
  ...['Monday', ',', '7', 'May', '2019', '.', '.', '\n', '\n\n', ' ', '\u00a0', 'and', '"', '$', '5m', 'first', "'s"],
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

test('No name begins with a space or crosses a sentence, and each goes on as it began, whatever the text', () => {
  const language = loadLanguage();
  const labels = new Set(settings.moves.map((move) => move.slice(2)));
  fc.assert(
    fc.property(texts, (text) => {
      const doc = language.parse(text);
      doc.entities.forEach((entity, i) => {
        const [place, label] = [entity.slice(0, 1), entity.slice(2)];
        expect(['B', 'I', 'O']).toContain(place);
        expect(labels).toContain(label);
        if (place === 'B') expect(doc.lexeme(i).isSpace).toBe(false);
        if (place !== 'I') return;
        expect([`B-${label}`, `I-${label}`]).toContain(doc.entities[i - 1]);
        expect(doc.sentenceStarts[i]).toBe(0);
      });
    }),
    { numRuns: 200 },
  );
});
