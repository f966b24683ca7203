import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractDocument } from '../../../../../ingest/pipeline.ts';
import { articleOf } from '../../../../golden/facts.ts';
import { spoken, spokenInFile } from './spoken.ts';

/** Paragraphs in which A and B speak, marks straight. */
const PARAGRAPHS = [
  'Norwegian Prime Minister A met Swedish envoy B in Oslo.',
  '"The bridge stays open," A told reporters. "It was always ours."',
  'B, who called the plan "a poisoned gift", said Sweden would wait.',
  "'We will never sign,' B said. 'Ask the ministers' deputies.'",
  '"We have nothing to hide," A said, "and nothing to sell."',
  'According to B, the envoy\'s talks were "long, calm and useful".',
  '"It was ours.\n\n"It will be ours," A wrote on Twitter.',
  'A denied that there was a deal. "There was no such meeting."',
  'A showed the film "The Long Road" to the "Nordic" council.',
];
const NAMES = ['Kari Dahl', 'Nils Ekman', 'Maria Lopez', 'James Halloran', 'Olga Brandt'];

const articles = fc
  .record({
    picked: fc.shuffledSubarray(PARAGRAPHS.slice(2), { minLength: 1 }),
    names: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 }),
  })
  .map(({ picked, names: [a = '', b = ''] }) => {
    const text = [...PARAGRAPHS.slice(0, 2), ...picked].join('\n\n');
    return text.replace(/\bA\b/g, a).replace(/\bB\b/g, b);
  });

/** As an editor's program writes them: “ after a space, ” before one, ’ within a word. */
function curly(text: string): string {
  return text
    .replace(/(^|\s)"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|\s)'/g, '$1‘')
    .replace(/'/g, '’');
}

test('What is said stands in the text where it says, as do speaker and verb', () => {
  fc.assert(
    fc.property(articles, (text) => {
      const { document, sentences, statements } = extractDocument(articleOf(text, null));
      expect(statements.length).toBeGreaterThan(0);
      for (const { start, end, text: words, sentence, arguments: parts, speakerText } of statements) {
        expect(document.text.slice(start, end)).toBe(words);
        expect(sentences[sentence]?.start).toBeLessThanOrEqual(start);
        const speaker = parts.find(({ name }) => name === 'speaker');
        expect(document.text.slice(speaker?.start, speaker?.end).replace(/\s+/g, ' ')).toBe(speakerText);
      }
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    }),
    { numRuns: 40 },
  );
});

test('Curly marks and line endings change nothing', () => {
  fc.assert(
    fc.property(articles, (text) => {
      const expected = spoken(text);
      expect(spoken(curly(text))).toEqual(expected);
      expect(spokenInFile(text.replaceAll('\n', '\r\n'))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test('Other names in, other names out', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PARAGRAPHS.slice(1), { minLength: 1 }), (picked) => {
      const text = [PARAGRAPHS[0], ...picked].join('\n\n');
      const named = (a: string, b: string) => text.replace(/\bA\b/g, a).replace(/\bB\b/g, b);
      const renamed = spoken(named('Kari Dahl', 'Nils Ekman')).map((line) =>
        line.replaceAll('Kari Dahl', 'Olga Brandt').replaceAll('Nils Ekman', 'James Halloran'),
      );
      expect(spoken(named('Olga Brandt', 'James Halloran'))).toEqual(renamed);
    }),
    { numRuns: 25 },
  );
});

test('Any marks in any order are read without a fault', () => {
  const marks = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    ' ',
    '\n\n',
    'Lind said',
    'no',
    ',',
    '.',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
      const text = `Olaf Lind spoke. ${parts.join('')} Lind said so.`;
      const { document, statements } = extractDocument(articleOf(text, null));
      for (const { start, end, text: words } of statements) expect(document.text.slice(start, end)).toBe(words);
    }),
    { numRuns: 150 },
  );
});
