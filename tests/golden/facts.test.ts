import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { extractDocument } from '../../ingest/pipeline.ts';
import { articleOf, readable } from './facts.ts';

const Expected = z.strictObject({
  date: z.string().nullable(),
  facts: z.array(z.string()),
  positions: z.array(z.string()),
});

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

describe.each(names)('The article %s', (name) => {
  const text = readFileSync(new URL(`${name}.md`, folder), 'utf8');
  const expected = Expected.parse(parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')));
  const extraction = extractDocument(articleOf(text, expected.date));

  test('says these facts and no others', () => {
    expect(readable(extraction).toSorted()).toEqual(expected.facts.toSorted());
  });

  test('says who holds which office', () => {
    const nameOf = (id: string | null) => extraction.entities.find((entity) => entity.id === id)?.name;
    const positions = extraction.positions.map(({ personId, title, ofId }) =>
      [nameOf(personId), title, ...(ofId === null ? [] : [nameOf(ofId)])].join(', '),
    );
    expect(positions.toSorted()).toEqual(expected.positions.toSorted());
  });

  test('reads the same twice, with every span true to the text and every id that of a part', () => {
    expect(extractDocument(articleOf(text, expected.date))).toEqual(extraction);
    for (const { surface, start, end } of extraction.mentions) expect(text.slice(start, end)).toBe(surface);
    const ids = new Set(extraction.entities.map(({ id }) => id));
    const named = [
      ...extraction.mentions.map(({ entityId }) => entityId),
      ...extraction.positions.flatMap(({ personId, ofId }) => [personId, ...(ofId === null ? [] : [ofId])]),
      ...extraction.events.flatMap((event) => event.participants.map(({ entityId }) => entityId)),
    ];
    for (const id of named) expect(ids).toContain(id);
  });
});
