import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RawDocument } from '../../src/domain/document.ts';
import { ASSERTED_STATUSES, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES } from '../../src/domain/event.ts';

const Told = z.strictObject({
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES).optional(),
  treaty: z.string().optional(),
  /** Persons in full, countries and bodies by their names. */
  parties: z.array(z.string()),
  /** A day; left out where no article names one. */
  date: z.iso.date().optional(),
});

const NewEvent = z.strictObject({
  id: z.string(),
  told: Told,
  status: z.enum(EVENT_STATUSES),
  /** How many independent origins report on it. */
  sources: z.int().positive(),
});

const Claim = z.strictObject({
  status: z.enum(ASSERTED_STATUSES),
  place: z.string().optional(),
  by: z.string().optional(),
});

const Expected = z.strictObject({
  origins: z.array(z.strictObject({ name: z.string(), articles: z.array(z.string()).min(2) })),
  events: z.array(NewEvent.extend({ reports: z.array(Claim.extend({ article: z.string() })).min(1) })),
  together: z.array(z.array(z.string()).min(2)),
  unsure: z.array(Claim.extend({ article: z.string(), told: Told, maybe: z.string() })),
  contradictions: z.array(
    z.strictObject({
      about: z.enum(['number', 'status', 'place', 'blame']),
      claims: z
        .array(z.strictObject({ event: z.string(), article: z.string(), says: z.string(), by: z.string().optional() }))
        .min(2),
    }),
  ),
  replacements: z.array(z.strictObject({ event: z.string(), insteadOf: z.string(), article: z.string() })),
  corrections: z.array(
    z.strictObject({
      article: z.string(),
      goes: z.array(z.string()),
      stays: z.array(z.string()),
      comes: z.array(NewEvent),
      reports: z.array(Claim.extend({ event: z.string() })),
    }),
  ),
  retractions: z.array(z.strictObject({ article: z.string(), goes: z.array(z.string()), stays: z.array(z.string()) })),
  /** By surname, the distinct persons who bear it. */
  people: z.record(
    z.string(),
    z.array(
      z.strictObject({
        name: z.string(),
        offices: z.array(z.string()).optional(),
        articles: z.array(z.string()),
        /** What the articles call the person that never give the full name. */
        bare: z.record(z.string(), z.string()).optional(),
      }),
    ),
  ),
  places: z.array(
    z.strictObject({
      article: z.string(),
      wording: z.string(),
      means: z.string(),
      kind: z.enum(['COUNTRY', 'PLACE', 'PERSON']),
      gap: z.boolean().optional(),
    }),
  ),
});
export type ExpectedOfCorpus = z.infer<typeof Expected>;

export interface Corpus {
  /** By name: the file's, without its ending. */
  readonly articles: ReadonlyMap<string, RawDocument>;
  /** New texts of articles, by the name of the article that they replace. */
  readonly corrections: ReadonlyMap<string, RawDocument>;
  readonly expected: ExpectedOfCorpus;
}

/** The project's own articles on one invented world, and what must hold of them together. */
export function readCorpus(): Corpus {
  return {
    articles: readArticles('articles/'),
    corrections: readArticles('corrections/'),
    expected: Expected.parse(parse(readFileSync(new URL('expected.yaml', import.meta.url), 'utf8'))),
  };
}

function readArticles(folder: string): Map<string, RawDocument> {
  const url = new URL(folder, import.meta.url);
  const files = readdirSync(url).filter((file) => file.endsWith('.md'));
  return new Map(
    files.toSorted().map((file) => {
      const bytes = readFileSync(new URL(file, url));
      return [file.replace(/\.md$/, ''), { name: file, bytes, mediaType: 'text/markdown', meta: {} }];
    }),
  );
}
