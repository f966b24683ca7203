import { eventSummary } from '../../domain/event-summary.ts';
import type { Executor } from '../executor.ts';
import type { ArticleChangeRecord, ArticleVersionRecord, AssertionRecord, Clocks, EventRecord } from '../records.ts';
import {
  changesOfArticle,
  eventOfOldId,
  type PastRow,
  pastClaimsOfEvent,
  pastClaimsOfTelling,
  pastTellingsOfArticle,
  versionsOfArticle,
} from '../statements/past.ts';
import { assertionRecord, distinctEvidence } from './assemble-events.ts';
import { byId, required } from './by-id.ts';
import { readBundle } from './read-bundle.ts';
import { readEventsOf } from './read-events.ts';

/**
 * An event's claims as they were known: those of articles published by `reportedBy`, and those that the graph had
 * recorded and not yet superseded at `asOf`. Which event a past claim is of is decided by what is known today.
 */
export async function readAssertions(
  executor: Executor,
  event: EventRecord,
  { reportedBy, asOf }: Clocks,
): Promise<readonly AssertionRecord[]> {
  // An event that nothing supports any more has its past claims with it.
  const past = asOf === null || event.status === null ? [] : await executor.read(pastClaimsOfEvent(event.id));
  return [...event.assertions, ...past.map(pastAssertion)].filter(
    ({ reportedAt, recordedAt, supersededAt }) =>
      (reportedBy === null || (reportedAt !== null && reportedAt <= reportedBy)) &&
      (asOf === null ? supersededAt === null : recordedAt <= asOf && (supersededAt === null || supersededAt > asOf)),
  );
}

/** The event that an id leads to; one that nothing supports any more is answered with its past claims and no status. */
export async function readEventById(executor: Executor, id: string): Promise<EventRecord | null> {
  const found = (await readBundle(executor, [id])).event(id);
  if (found !== null) return found;
  const [now] = await executor.read(eventOfOldId(id));
  if (now !== undefined) return (await readBundle(executor, [now.id])).event(now.id);
  return pastEvent(id, await executor.read(pastClaimsOfTelling(id)));
}

/** What an article told at an instant of the graph's own time. */
export async function readEventsOfArticle(
  executor: Executor,
  articleId: string,
  asOf: string | null,
): Promise<readonly EventRecord[]> {
  const events = await readEventsOf(executor, articleId);
  if (asOf === null) return events;
  const then = events.filter(({ assertions }) =>
    assertions.some(({ evidence, recordedAt }) => evidence.article.id === articleId && recordedAt <= asOf),
  );
  const past = await executor.read(pastTellingsOfArticle(articleId, asOf));
  const found = await Promise.all(past.map(({ id }) => readEventById(executor, id)));
  const all = [...then, ...found.filter((event) => event !== null)];
  return [...new Map(all.map((event) => [event.id, event])).values()];
}

export function readVersions(executor: Executor, articleId: string): Promise<readonly ArticleVersionRecord[]> {
  return executor.read(versionsOfArticle(articleId));
}

export function readChanges(executor: Executor, articleId: string): Promise<readonly ArticleChangeRecord[]> {
  return executor.read(changesOfArticle(articleId));
}

function pastAssertion({ claim, entities, article, supersededAt }: PastRow): AssertionRecord {
  const record = assertionRecord(claim, required('entity', byId(entities)), () => article);
  return { ...record, supersededAt };
}

function pastEvent(id: string, rows: readonly PastRow[]): EventRecord | null {
  const assertions = rows.map(pastAssertion);
  const [last] = assertions;
  const [row] = rows;
  if (last === undefined || row === undefined) return null;
  const { type, mode } = row;
  const { time, place, participants, confidence } = last;
  return {
    id,
    type,
    mode,
    cameo: null,
    summary: `No longer supported: ${eventSummary({ type, mode, status: last.status, time, place, participants, treaty: null })}`,
    status: null,
    time,
    place,
    participants,
    about: [],
    replacesId: null,
    replacedById: null,
    assertions,
    evidence: distinctEvidence(assertions),
    confidence,
    independentSources: 0,
    disagreements: [],
    sameness: [],
  };
}
