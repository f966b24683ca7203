/**
 * What a question about a hub costs: database hits of whoMet, timeline and neighborhood for an entity in 10,000 events,
 * by PROFILE, over a graph that the project's own writers made. Run: node bench/hub.ts [events]
 * Takes some minutes: it writes the articles first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { startNeo4j } from '../src/embedded-neo4j/index.ts';
import { openGraph } from '../src/graph/index.ts';
import { prepare } from '../src/graph/parameters.ts';
import { contactsCounted, contactsMet } from '../src/graph/statements/contacts.ts';
import { contestedEvents } from '../src/graph/statements/disagreements.ts';
import { eventBundle } from '../src/graph/statements/event-bundle.ts';
import { eventPage } from '../src/graph/statements/events.ts';
import { coOccurring, LINK_TYPES, strongestLinks } from '../src/graph/statements/neighborhood.ts';
import type { Statement } from '../src/graph/statements/statement.ts';
import { HUB, hubArticle } from './hub-articles.ts';

const EVENTS = Number(process.argv[2] ?? 10_000);
const EACH = 10;
const home = mkdtempSync(join(tmpdir(), 'entente-hub-'));
const store = await startNeo4j({ home, env: { ...process.env, NEO4J_URI: '' }, progress: console.error });
const graph = await openGraph({ ...store.connection, progress: console.error });
try {
  for (let from = 0; from < EVENTS; from += EACH) {
    await graph.write(hubArticle(from, Math.min(from + EACH, EVENTS)));
    if (from % 1000 === 0) console.error(`${from} of ${EVENTS} events`);
  }
  const driver = neo4j.driver(
    store.connection.uri,
    neo4j.auth.basic(store.connection.user, store.connection.password),
    {
      disableLosslessIntegers: true,
    },
  );
  const id = HUB.id;
  const hits = async (statement: Statement): Promise<number> => {
    const { text, parameters } = prepare(statement);
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
    return summary.profile === false ? 0 : total(summary.profile);
  };
  const page = {
    participantIds: [id],
    types: null,
    modes: null,
    status: null,
    placeId: null,
    aboutId: null,
    maxSources: null,
    during: null,
    after: null,
    limit: 21,
  };
  const { items } = await graph.events({ between: [{ id }], order: 'OLDEST_FIRST' }, { first: 20 });
  const met = (await graph.whoMet({ id }, {}, { first: 20 })).items.map(({ node }) => node);
  const latest = items.map(({ node }) => node.id);
  const rows: readonly (readonly [string, readonly Statement[]])[] = [
    [
      'whoMet, first 20',
      [
        contactsMet(id, null, 21),
        eventBundle(
          met.flatMap(({ latest }) => latest.map((event) => event.id)),
          met.map(({ entity }) => entity.id),
        ),
      ],
    ],
    ['timeline, first 20', [eventPage({ ...page, order: 'OLDEST_FIRST' }), eventBundle(latest, [])]],
    ['latest events, first 20', [eventPage({ ...page, order: 'LATEST_FIRST' }), eventBundle(latest, [])]],
    ['neighborhood, first 50', LINK_TYPES.map((type) => strongestLinks(type, [id], 51))],
    ['named beside, first 20', [coOccurring(id, 20)]],
    ['disagreements, first 20', [contestedEvents(id, 20)]],
    [
      'whoMet in a month',
      [
        contactsCounted({
          entityId: id,
          modes: ['MEET'],
          during: { from: '2031-05-01', to: '2031-05-31' },
          after: null,
          limit: 21,
        }),
      ],
    ],
  ];
  console.log(`An entity in ${EVENTS} events; database hits by PROFILE`);
  for (const [name, statements] of rows) {
    const counts = await Promise.all(statements.map(hits));
    console.log(
      `${name.padEnd(26)} ${String(counts.reduce((sum, count) => sum + count, 0)).padStart(8)}  (${counts.join(' + ')})`,
    );
  }
  await driver.close();
} finally {
  await graph.close();
  await store.stop();
  rmSync(home, { recursive: true, force: true });
}

function total(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + total(child), 0);
}
