import { readArticles } from '../../../../eval/read-articles.ts';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import { readDocument } from '../../../../ingest/read/index.ts';
import { openSources, SAMPLES_FOLDER } from '../../../../ingest/sources/index.ts';
import type { Extraction } from '../../../../src/domain/extraction.ts';
import { articleOf } from '../../../golden/facts.ts';

/** An article of ours as it was read, and the day that it is of. */
export interface Original {
  readonly name: string;
  readonly day: string | null;
  readonly extraction: Extraction;
}

/** The labelled articles and the samples that ship with the project. */
export async function readOriginals(): Promise<readonly Original[]> {
  const originals = readArticles().map(({ id, text, docDate }) => original(id, text, docDate ?? null));
  for await (const raw of openSources([SAMPLES_FOLDER], { meta: {} })) {
    if (raw instanceof Error) throw raw;
    const { text, publishedAt } = readDocument(raw);
    originals.push(original(raw.name, text, publishedAt?.slice(0, 10) ?? null));
  }
  return originals;
}

export function original(name: string, text: string, day: string | null): Original {
  return { name, day, extraction: extractDocument(articleOf(text, day)) };
}
