import { CONTACT_KINDS } from '../../domain/contact-kind.ts';
import { nameKey } from '../../domain/entity.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Executor, Transaction } from '../executor.ts';
import type { WriteOutcome } from '../graph.ts';
import type { ArticleRecord } from '../records.ts';
import { articleById } from '../statements/articles.ts';
import { type ArticleRows, articleRows } from './article-rows.ts';
import { fillMetadata } from './fill-metadata.ts';
import { foldEvent } from './fold-event.ts';
import {
  writeArticle as articleStatement,
  writeAssertions,
  writeEntities,
  writeMentions,
  writePositions,
  writeStatements,
} from './statements/article.ts';
import { claimsOf, recountPairs, removeEvents, writeEvents } from './statements/fold.ts';
import { foldEntities, refoldFacts } from './statements/fold-entities.ts';
import { eventsBefore, lockArticle, lockEntities, lockEvents } from './statements/lock.ts';
import { heldBy, removeParts, removeUnsupported } from './statements/remove.ts';
import { type Gathering, gatheringOf, touchedPairs } from './touched-pairs.ts';

/** What an article that is being replaced held up; empty for a new one. */
interface Held {
  readonly eventIds: readonly string[];
  readonly entityIds: readonly string[];
  readonly surfaces: readonly string[];
  readonly positionIds: readonly string[];
  readonly sources: readonly string[];
}
const NOTHING: Held = { eventIds: [], entityIds: [], surfaces: [], positionIds: [], sources: [] };

/**
 * One article, one transaction. Locks are taken in one order in every writer (article, events, entities, each by id),
 * and everything read to be folded is read under them: whatever order articles come in, and however many writers bring
 * them, the same graph comes out. An article whose text is there already is not written again, unless
 * it now says more of itself (fill-metadata.ts).
 */
export async function writeArticle(executor: Executor, extraction: Extraction): Promise<WriteOutcome> {
  const { id, contentHash } = extraction.document;
  const known = await executor.readOne(articleById(id));
  const filled = known?.contentHash === contentHash ? fillMetadata(extraction, known.article) : null;
  if (known?.contentHash === contentHash && !filled) return { outcome: 'UNCHANGED', article: known.article };
  const rows = articleRows(filled ?? extraction);
  const outcome = await executor.write((transaction) =>
    writeUnderLock(transaction, rows, filled ? (known?.article.status ?? null) : null),
  );
  const article = await executor.readOne(articleById(rows.id));
  if (article === null) throw new Error(`Article ${rows.id} was written and is not there`);
  return { outcome, article: article.article };
}

async function writeUnderLock(
  transaction: Transaction,
  rows: ArticleRows,
  /** Status to keep where the same text is written again; null where it need not be. */
  sameTextStatus: ArticleRecord['status'] | null,
): Promise<WriteOutcome['outcome']> {
  const [locked] = await transaction.rows(lockArticle(rows.id));
  const before = locked?.before ?? null;
  const sameText = before === rows.contentHash;
  if (sameText && sameTextStatus === null) return 'UNCHANGED';
  const status = before === null ? 'ACTIVE' : sameText ? sameTextStatus : 'CORRECTED';
  const [found] = before === null ? [] : await transaction.rows(heldBy(rows.id));
  const held = found ?? NOTHING;

  const events = inOrder([...rows.events, ...held.eventIds.map((id) => ({ id }))]);
  const eventIds = events.map(({ id }) => id);
  await transaction.run(lockEvents(events));
  const gatherings = await transaction.rows(eventsBefore(eventIds));
  const others = gatherings.flatMap(({ participants }) => participants);
  const entityIds = [...new Set([...rows.entityIds, ...held.entityIds, ...others])].sort();
  await transaction.run(lockEntities(entityIds));

  if (before !== null) for (const each of removeParts(rows.id)) await transaction.run(each);
  await transaction.run(articleStatement(rows, status ?? 'ACTIVE'));
  for (const each of writeEntities(rows)) await transaction.run(each);
  await transaction.run(writeMentions(rows));
  if (rows.positions.length > 0) await transaction.run(writePositions(rows));
  if (rows.assertions.length > 0) await transaction.run(writeAssertions(rows));
  if (rows.statements.length > 0) await transaction.run(writeStatements(rows));

  await refoldEvents(transaction, eventIds, gatherings);
  await refoldEntities(transaction, rows, held);
  return before === null ? 'ADDED' : 'CORRECTED';
}

/** Events from all their claims; events without a claim go; the contacts of every pair they touch are counted anew. */
async function refoldEvents(
  transaction: Transaction,
  eventIds: readonly string[],
  gatherings: readonly Gathering[],
): Promise<void> {
  if (eventIds.length === 0) return;
  const claimed = await transaction.rows(claimsOf(eventIds));
  const folded = claimed.map(foldEvent).filter((event) => event !== null);
  const kept = new Set(folded.map(({ id }) => id));
  await transaction.run(writeEvents(folded));
  const gone = eventIds.filter((id) => !kept.has(id));
  if (gone.length > 0) await transaction.run(removeEvents(gone));
  for (const kind of CONTACT_KINDS) {
    const pairs = touchedPairs(kind, [...gatherings, ...folded.map(gatheringOf)]);
    if (pairs.length > 0) await transaction.run(recountPairs(kind, pairs));
  }
}

async function refoldEntities(transaction: Transaction, rows: ArticleRows, held: Held): Promise<void> {
  if (held !== NOTHING) await transaction.run(refoldFacts(held.entityIds));
  await transaction.run(foldEntities([...new Set([...rows.entityIds, ...held.entityIds])].sort()));
  if (held === NOTHING) return;
  const nameKeys = [...new Set(held.surfaces.map(nameKey))].sort();
  for (const each of removeUnsupported({ ...held, nameKeys })) await transaction.run(each);
}

/** Each event once, by id; an event of the new text keeps the type and mode it comes with. */
function inOrder<T extends { readonly id: string }>(events: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
