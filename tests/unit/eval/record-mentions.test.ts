import { expect, test } from 'vitest';
import { leadingOf, referencesOf } from '../../../src/cli/record-mentions.ts';
import type { Entity, Mention } from '../../../src/domain/entity.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';

const TEXT = 'Ada Berg met Bo Chen. The two leaders praised Norwegian fish; Oslo agreed, and his country paid.';

const ada: Entity = { id: 'a', kind: 'PERSON', name: 'Ada Berg', aliases: ['Ada Berg', 'Berg'], wikidataId: null };
const bo: Entity = { id: 'b', kind: 'PERSON', name: 'Bo Chen', aliases: ['Bo Chen'], wikidataId: null };
const norway: Entity = { id: 'n', kind: 'COUNTRY', name: 'Norway', aliases: ['Norway'], wikidataId: null, iso2: 'NO' };

function mention(surface: string, { id }: Entity): Mention {
  const start = TEXT.indexOf(surface);
  return { surface, start, end: start + surface.length, sentence: 0, entityId: id };
}

test('A mention names its entity, or only leads to it', () => {
  expect(leadingOf(mention('Ada Berg', ada), ada)).toBe('NAME');
  expect(leadingOf(mention('The two leaders', ada), ada)).toBe('REFERENCE');
  expect(leadingOf(mention('Norwegian', norway), norway)).toBe('ADJECTIVE');
  expect(leadingOf(mention('Oslo', norway), norway)).toBe('NAME');
  expect(leadingOf(mention('his country', norway), norway)).toBe('REFERENCE');
});

test('References come out once each, with all that they stand for', () => {
  const extraction: Extraction = {
    extractor: 'test',
    document: {
      id: 'd',
      contentHash: 'h',
      text: TEXT,
      title: null,
      url: null,
      publisher: null,
      publishedAt: null,
      wires: [],
    },
    sentences: [],
    entities: [ada, bo, norway],
    mentions: [
      mention('Ada Berg', ada),
      mention('The two leaders', ada),
      mention('The two leaders', bo),
      mention('Norwegian', norway),
      mention('his country', norway),
    ],
    positions: [],
    events: [],
    statements: [],
  };
  expect(referencesOf(extraction).map(({ mention, entity }) => [mention, entity])).toEqual([
    ['The two leaders', 'Ada Berg; Bo Chen'],
    ['his country', 'Norway'],
  ]);
});
