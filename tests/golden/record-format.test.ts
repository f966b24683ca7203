import { expect, test } from 'vitest';
import { extractDocument } from '../../ingest/pipeline.ts';
import { toRecord } from '../../src/cli/record-format.ts';
import { articleOf } from './facts.ts';

const TEXT = `Kenyan Foreign Minister Joseph Mwangi met Portuguese President Rui Antunes in Lisbon on Monday.

Mwangi visited India last week. He could meet Antunes again. Mwangi refused to meet Rui Antunes in Oslo.`;

test('A record has names with spans, events with the statuses of the format, and roles', () => {
  const record = toRecord(extractDocument(articleOf(TEXT, '2021-09-15')), 'r1');
  expect(record.id).toBe('r1');
  expect(record.events).toMatchObject([
    { type: 'CONSULT/meet', cameo: '040', place: 'Lisbon', date: '2021-09-13', status: 'happened', trigger: 'met' },
    { type: 'CONSULT/visit', source: ['Joseph Mwangi'], target: ['India'], date: '2021-W36', status: 'happened' },
    { type: 'CONSULT/meet', participants: ['Joseph Mwangi', 'Rui Antunes'], place: 'Oslo', status: 'denied' },
    { type: 'REJECT', source: ['Joseph Mwangi'], target: ['Rui Antunes'], status: 'happened' },
  ]);
  expect(record.roles).toContainEqual({ person: 'Joseph Mwangi', role: 'foreign minister', affiliation: 'Kenya' });
  // Named only by adjective, Kenya and Portugal are in no list of names; nor is "He".
  expect(record.entities.map(({ text }) => text).toSorted()).toEqual([
    'India',
    'Joseph Mwangi',
    'Lisbon',
    'Oslo',
    'Rui Antunes',
  ]);
  for (const { text, start, end } of record.mentions) expect(TEXT.slice(start, end)).toBe(text);
  expect(record.mentions.map(({ text }) => text)).not.toContain('He');
});

test('A record has what was said, by the name of the speaker or, without one, in the words of the text', () => {
  const text = `Kenyan Foreign Minister Joseph Mwangi met Rui Antunes in Lisbon on Monday. "We found the key," he told reporters.

One Western diplomat said the talks had failed.`;
  const { quotes } = toRecord(extractDocument(articleOf(text, '2021-09-15')), 'r2');
  expect(quotes).toMatchObject([
    { speaker: 'Joseph Mwangi', addressee: 'reporters', text: 'We found the key', kind: 'direct' },
    { speaker: 'One Western diplomat', text: 'the talks had failed', kind: 'indirect' },
  ]);
  for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
});
