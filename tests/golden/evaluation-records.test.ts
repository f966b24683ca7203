import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { extractDocument } from '../../ingest/pipeline.ts';
import { toRecord } from '../../src/cli/record-format.ts';
import { articleOf } from './facts.ts';

const Labelled = z.object({
  id: z.string(),
  text: z.string(),
  docDate: z.string().nullish(),
  events: z.array(
    z.object({
      status: z.string().optional(),
      participants: z.array(z.string()).optional(),
      type: z.string(),
    }),
  ),
});

/** The labelled records lie beside the project and are no part of it. */
function records(name: string): z.infer<typeof Labelled>[] {
  const file = new URL(`../../../shared/eval/dev/${name}.jsonl`, import.meta.url);
  if (!existsSync(file)) {
    console.warn(`Skipped: the labelled records ${name} are not beside the project (../shared/eval/dev).`);
    return [];
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Labelled.parse(JSON.parse(line)));
}

function happened({ id, text, docDate }: z.infer<typeof Labelled>) {
  const record = toRecord(extractDocument(articleOf(text, docDate ?? null)), id);
  return record.events.filter(({ status, type }) => status === 'happened' && /^(?:CONSULT|TREATY)\//.test(type));
}

const negatives = records('hardneg');
describe.skipIf(negatives.length === 0)('Sentences that look like meetings and are none', () => {
  test.each(negatives.map((record) => [record.id, record] as const))('%s has nothing happen', (_, record) => {
    expect(happened(record)).toEqual([]);
  });
});

const articles = records('hand');
describe.skipIf(articles.length === 0)('Labelled articles', () => {
  test.each(articles.map((record) => [record.id, record] as const))(
    '%s: nothing planned, cancelled or denied comes out as happened',
    (_, record) => {
      const unreal = record.events.filter(({ status, type }) => status !== 'happened' && type === 'CONSULT/meet');
      const real = record.events.filter(({ status, type }) => status === 'happened' && type === 'CONSULT/meet');
      const key = (people: readonly string[] | undefined) => [...(people ?? [])].toSorted().join();
      const realKeys = new Set(real.map(({ participants }) => key(participants)));
      const forbidden = unreal.map(({ participants }) => key(participants)).filter((people) => !realKeys.has(people));
      for (const event of happened(record)) expect(forbidden).not.toContain(key(event.participants));
    },
  );
});
