import type { EntityRef } from '../domain/entity.ts';
import { connect, type GraphOptions } from './connect.ts';
import { toEntenteError } from './driver-errors.ts';
import { Executor } from './executor.ts';
import type { Graph } from './graph.ts';
import { migrate } from './migrate.ts';
import { canonicalLines } from './read/canonical-lines.ts';
import { readArticles, searchByName } from './read/read-articles.ts';
import { readContacts } from './read/read-contacts.ts';
import { disagreementsIn, readDisagreements } from './read/read-disagreements.ts';
import { readEvents } from './read/read-events.ts';
import { readCoOccurring, readNeighborhood } from './read/read-neighborhood.ts';
import { readAssertions, readChanges, readEventById, readEventsOfArticle, readVersions } from './read/read-past.ts';
import { readPath } from './read/read-path.ts';
import { readStatement, readStatements, readStatementsOf } from './read/read-statements.ts';
import { readTreatyActions, readTreatyState } from './read/read-treaty.ts';
import { resolveRef } from './read/resolve-ref.ts';
import { rebuildingOver } from './rebuilding.ts';
import type { EntityRecord, GraphCounts } from './records.ts';
import { articleById, mentionsOfArticle, storedArticle, storedArticles } from './statements/articles.ts';
import { entityById } from './statements/entities.ts';
import { positionsOf } from './statements/positions.ts';
import { counts, markSamples, samplesState, versions } from './statements/status.ts';
import { correctArticle, restoreArticle, retractArticle, rewriteArticle, writeArticle } from './write/write-article.ts';

/**
 * Connects to a Neo4j and brings its constraints and indexes up to date. Throws NEO4J_UNREACHABLE when nothing answers
 * within 10 seconds, NEO4J_AUTH_FAILED for a wrong password, SCHEMA_TOO_NEW for a graph of a later entente, and
 * BAD_SETTING for an address that is none.
 */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const driver = await connect(options);
  const executor = new Executor(driver, options.uri, options.database);
  try {
    await migrate(executor, options.progress ?? (() => undefined));
  } catch (error) {
    await executor.close();
    throw toEntenteError(error, options.uri, 'OPENING');
  }
  return graphOver(executor);
}

function graphOver(executor: Executor): Graph {
  return {
    entity: (ref) => readEntity(executor, ref),
    entityById: async (id) => (await executor.readOne(entityById(id)))?.entity ?? null,
    search: (query, options) => searchByName(executor, query, options),
    positions: (personId) => executor.read(positionsOf(personId)),
    events: (filter, page) => readEvents(executor, filter, page),
    eventById: (id) => readEventById(executor, id),
    treatyActions: (treatyId) => readTreatyActions(executor, treatyId),
    treatyState: (treatyId, asKnown) => readTreatyState(executor, treatyId, asKnown),
    whoMet: (entity, filter, page) => readContacts(executor, entity, filter, page),
    path: (from, to, options) => readPath(executor, from, to, options),
    article: async (id) => (await executor.readOne(articleById(id)))?.article ?? null,
    articles: (filter, page) => readArticles(executor, filter, page),
    mentionsOf: (articleId) => executor.read(mentionsOfArticle(articleId)),
    eventsOf: (articleId, asOf) => readEventsOfArticle(executor, articleId, asOf ?? null),
    assertions: (event, clocks) => readAssertions(executor, event, clocks),
    versionsOf: (articleId) => readVersions(executor, articleId),
    changesOf: (articleId) => readChanges(executor, articleId),
    disagreementsIn,
    disagreements: (about, first) => readDisagreements(executor, about, first),
    neighborhood: (of, options) => readNeighborhood(executor, of, options),
    coOccurring: (entityId, first) => readCoOccurring(executor, entityId, first),
    statements: (filter, page) => readStatements(executor, filter, page),
    statementById: (id) => readStatement(executor, id),
    statementsOf: (articleId) => readStatementsOf(executor, articleId),
    counts: async () => one<GraphCounts>(await executor.read(counts())),
    versions: async () => one(await executor.read(versions())),
    samples: async () => (await executor.readOne(samplesState()))?.state ?? null,
    markSamples: (state) => executor.write((transaction) => transaction.run(markSamples(state))),
    canonical: () => canonicalLines(executor),
    write: (extraction) => writeArticle(executor, extraction),
    correct: (extraction, reason) => correctArticle(executor, extraction, reason),
    retract: (id, reason) => retractArticle(executor, id, reason),
    restore: (extraction, reason) => restoreArticle(executor, extraction, reason),
    rewrite: (extraction) => rewriteArticle(executor, extraction),
    storedArticles: (after, options) => executor.read(storedArticles(after, options)),
    storedArticle: (id) => executor.readOne(storedArticle(id)),
    rebuilding: rebuildingOver(executor),
    close: () => executor.close(),
  };
}

async function readEntity(executor: Executor, ref: EntityRef): Promise<EntityRecord> {
  const { id } = await resolveRef(executor, ref);
  return one(await executor.read(entityById(id))).entity;
}

function one<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('A statement that always answers with one row answered with none');
  return row;
}
