import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import type { EventRecord } from '../../../src/graph/records.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { eventsIn, nameIn } from '../../corpus/told-in.ts';
import { cleanGraph } from '../clean-graph.ts';

const { articles, expected } = readCorpus();
const extractions = new Map([...articles].map(([name, raw]) => [name, extract(raw)]));
let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
  await cleanGraph();
  for (const extraction of extractions.values()) await graph.write(extraction);
});
afterAll(() => graph.close());

type Expected = (typeof expected.events)[number];

function extractionOf(article: string): Extraction {
  const found = extractions.get(article);
  if (found === undefined) throw new Error(`The corpus has no article ${article}`);
  return found;
}

/** Whether every article names its parties in full: who "Wang" is elsewhere is for src/graph/identity to find. */
function isNamedInFull({ reports, told }: Expected): boolean {
  return reports.every(({ article }) => {
    const extraction = extractionOf(article);
    return eventsIn(expected, extraction, article, told).every(({ participants }) =>
      participants.every(({ entityId }) => told.parties.includes(nameIn(extraction, entityId))),
    );
  });
}

/** How many origins the reports have that have the event's status, or all where none has. */
function originsOf({ status, reports }: Expected): number {
  const bearing = reports.filter((report) => report.status === status);
  const articlesOf = (bearing.length > 0 ? bearing : reports).map(({ article }) => article);
  const origin = (article: string) => expected.origins.find((each) => each.articles.includes(article))?.name ?? article;
  return new Set(articlesOf.map(origin)).size;
}

/** The graph's events that an article's telling of the expected one is part of. */
async function eventsTold({ told }: Expected, article: string): Promise<readonly EventRecord[]> {
  const tellings = eventsIn(expected, extractionOf(article), article, told);
  const found = await Promise.all(tellings.map(({ id }) => graph.eventById(id)));
  return found.filter((event) => event !== null);
}

const named = expected.events.filter(isNamedInFull);
const together = new Map(expected.together.flatMap((ids) => ids.map((id) => [id, ids.join(' and ')])));
const apart = named.filter(({ id }) => !together.has(id));

describe('what sixty articles tell, once they are all in the graph', () => {
  test('is mostly told with names in full, so that events can be compared before people are', () => {
    expect(named.length).toBeGreaterThan(expected.events.length * 0.8);
  });

  test.each(apart)(
    '$id is one event in all its articles, $status, and as many origins as say so are its sources',
    async (event) => {
      const events = (await Promise.all(event.reports.map(({ article }) => eventsTold(event, article)))).flat();
      const ids = new Set(events.map(({ id }) => id));
      expect({ tellings: events.length, events: ids.size }).toEqual({ tellings: event.reports.length, events: 1 });
      expect(events[0]).toMatchObject({ status: event.status });
      // Sources are those that bear out what it is; an article that may tell of it, and may not, can count as one too.
      const sources = originsOf(event);
      const unsure = expected.unsure.filter(({ maybe }) => maybe === event.id).length;
      expect(events[0]?.independentSources).toBeGreaterThanOrEqual(sources);
      expect(events[0]?.independentSources).toBeLessThanOrEqual(sources + unsure);
    },
  );

  test('two expected events are never one', async () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const event of named) {
      const events = (await Promise.all(event.reports.map(({ article }) => eventsTold(event, article)))).flat();
      for (const { id } of events) {
        const owner = owners.get(id);
        const own = together.get(event.id) ?? event.id;
        if (owner !== undefined && owner !== own) shared.push(`${owner} and ${own}`);
        owners.set(id, own);
      }
    }
    expect(shared).toEqual([]);
  });

  test.each(expected.together.map((ids) => [ids.join(' and '), ids] as const))(
    '%s are one event, and articles disagree about who is to blame',
    async (_, ids) => {
      const members = ids.flatMap((id) => expected.events.find((each) => each.id === id) ?? []);
      const events = (
        await Promise.all(members.flatMap((event) => event.reports.map(({ article }) => eventsTold(event, article))))
      ).flat();
      expect(new Set(events.map(({ id }) => id)).size).toBe(1);
      expect(events[0]).toMatchObject({ disagreements: expect.arrayContaining(['BLAME']) });
      expect(events[0]?.independentSources).toBe(members.reduce((sum, member) => sum + originsOf(member), 0));
    },
  );

  test.each(expected.replacements)(
    '$event is known to have come instead of $insteadOf',
    async ({ event, insteadOf, article }) => {
      const find = (id: string) => expected.events.find((each) => each.id === id);
      const [now, before] = [find(event), find(insteadOf)];
      const replacing = now && (await eventsTold(now, article));
      const replaced = before && (await eventsTold(before, article));
      expect(replacing?.map(({ replacesId }) => replacesId)).toEqual(replaced?.map(({ id }) => id));
    },
  );
});
