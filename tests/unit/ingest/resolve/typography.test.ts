import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../../../eval/read-articles.ts';
import { nameKey } from '../../../../src/domain/entity.ts';
import { anyCast, decisionsIn, read, STORIES, tell } from './stories.ts';

const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const curly = (text: string) =>
  straight(text)
    .replaceAll("'", '’')
    .replace(/(?<=^|[\s(])"/g, '“')
    .replaceAll('"', '”');

/** As others may have typed the same article: each with as many characters between the same words. */
const TYPINGS: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'curly quotes and apostrophes': curly,
  'straight quotes and apostrophes': straight,
  'empty lines at the end': (text) => `${text}\n\n\n`,
};

/** Articles of any length: invented ones with any names, and those that we have labelled. */
const labelled = readArticles().map(({ text }) => text);
const anyText = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.values(STORIES)), anyCast).map(([story, cast]) => tell(story, cast).text),
  fc.constantFrom(...labelled),
);

function decided(text: string) {
  return decisionsIn(read(text), ({ kind, name }) => `${kind} ${nameKey(name)}`);
}

/** Who and what is named, and not only meant. */
function named(text: string): string[] {
  const extraction = read(text);
  const { entities, mentions } = extraction;
  const names = mentions.flatMap(({ entityId, surface }) => {
    const entity = entities.find(({ id }) => id === entityId);
    return entity?.aliases.includes(surface.replace(/\s+/g, ' ')) ? [`${entity.kind} ${nameKey(entity.name)}`] : [];
  });
  return [...new Set(names)].toSorted();
}

describe('Who is meant, which offices are held and what happened does not hang on', () => {
  test.each(Object.entries(TYPINGS))('%s', (_, typed) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decided(typed(text))).toEqual(decided(text));
      }),
      { numRuns: 30 },
    );
  });
});

test('Who and what is named does not hang on the order of paragraphs', () => {
  const shuffled = anyText.chain((text) => {
    const paragraphs = text.split(/\n\n+/);
    return fc
      .shuffledSubarray(paragraphs, { minLength: paragraphs.length, maxLength: paragraphs.length })
      .map((order) => ({ text, other: order.join('\n\n') }));
  });
  fc.assert(
    fc.property(shuffled, ({ text, other }) => {
      expect(named(other)).toEqual(named(text));
    }),
    { numRuns: 40 },
  );
});
