import { clusterTellings } from '../../domain/cluster-tellings.ts';
import { nameKey } from '../../domain/entity.ts';
import type { Transaction } from '../executor.ts';
import type { ArticleRecord } from '../records.ts';
import type { Statement } from '../statements/statement.ts';
import { type ArticleRows, type Facts, NO_FACTS } from './article-rows.ts';
import { coOccurrenceChanges, coOccurrencesOf } from './co-occurrences.ts';
import { findComponent } from './find-component.ts';
import { asEvents, refoldEvents } from './refold-events.ts';
import {
  writeArticle as articleStatement,
  writeAssertions,
  writeEntities,
  writeMentions,
  writePositions,
  writeStatements,
} from './statements/article.ts';
import { countCoOccurrences, namedInArticle } from './statements/co-occurs.ts';
import { foldEntities, refoldFacts } from './statements/fold-entities.ts';
import { eventsBefore, lockEntities } from './statements/lock.ts';
import { claimsOfArticle, keepPastClaims, leadTo, matesOf, retireTellings } from './statements/past.ts';
import { heldBy, removeParts, removeUnsupported } from './statements/remove.ts';
import { eventsOfTellings, tellingsOfArticle, writeReplacements, writeTellings } from './statements/tellings.ts';
import { setArticleStatus } from './statements/versions.ts';
import { type PastClaim, successors, supersede } from './supersede.ts';

/**
 * Puts what an article says in the place of what it said; with its id alone, takes away what it said and leaves its text.
 * The article's lock is held. Further locks are taken in one order in every writer (where tellings meet, then entities,
 * each by key), and everything read to be folded is read under them: whatever order articles come in, and however many
 * writers bring them, the same graph comes out.
 */
export async function replaceArticle(
  transaction: Transaction,
  rows: ArticleRows | { readonly id: string },
  status: ArticleRecord['status'],
  isNew: boolean,
): Promise<void> {
  const next = 'article' in rows ? rows : { ...NO_FACTS, id: rows.id };
  const held = isNew ? NOTHING_HELD : await readHeld(transaction, rows.id);
  const others = await findComponent(transaction, [...held.tellings, ...next.tellings], rows.id);
  const eventIds = await eventIdsOf(
    transaction,
    [...held.tellings, ...others].map(({ id }) => id),
  );
  const gatherings = eventIds.length === 0 ? [] : await transaction.rows(eventsBefore(eventIds));
  const known = [
    ...gatherings.flatMap(({ participants }) => participants),
    ...others.flatMap(({ participants }) => participants.map(({ entityId }) => entityId)),
  ];
  const entityIds = [...new Set([...next.entityIds, ...held.entityIds, ...known])].sort();
  const { assertions, past } = supersede(held, next);
  const clusters = clusterTellings([...others, ...next.tellings]);
  const before = { eventIds, gatherings };
  await transaction.runAll([
    lockEntities(entityIds),
    ...(isNew ? [] : takeAway(rows.id, past)),
    'article' in rows ? articleStatement(rows, status) : setArticleStatus(rows.id, status),
    ...writeFacts(next, assertions),
    ...leadOn(successors(held.tellings, next.tellings, held.mates)),
    ...asEvents(clusters, before),
  ]);
  const folds = await refoldEvents(transaction, clusters, before);
  const changes = coOccurrenceChanges(held.coOccurrences, next.coOccurrences);
  await transaction.runAll([
    ...folds,
    ...(changes.length > 0 ? [countCoOccurrences(changes)] : []),
    ...(isNew ? [] : [refoldFacts(held.entityIds)]),
    foldEntities([...new Set([...next.entityIds, ...held.entityIds])].sort()),
    ...(isNew ? [] : removeUnsupported({ ...held, nameKeys: [...new Set(held.surfaces.map(nameKey))].sort() })),
  ]);
}

function takeAway(articleId: string, past: readonly PastClaim[]): readonly Statement[] {
  return [retireTellings(articleId), ...(past.length > 0 ? [keepPastClaims(past)] : []), ...removeParts(articleId)];
}

/** What there is nothing of is not asked to be written. */
function writeFacts(facts: Facts, assertions: ReturnType<typeof supersede>['assertions']): readonly Statement[] {
  return [
    ...(facts.entityIds.length > 0 ? writeEntities(facts) : []),
    ...(facts.mentions.length > 0 ? [writeMentions(facts)] : []),
    ...(facts.positions.length > 0 ? [writePositions(facts)] : []),
    ...(facts.tellings.length > 0 ? [writeTellings(facts.tellings)] : []),
    ...(facts.replacements.length > 0 ? [writeReplacements(facts.replacements)] : []),
    ...(assertions.length > 0 ? [writeAssertions(assertions)] : []),
    ...(facts.statements.length > 0 ? [writeStatements(facts)] : []),
  ];
}

function leadOn(links: ReturnType<typeof successors>): readonly Statement[] {
  return links.length > 0 ? [leadTo(links)] : [];
}

type Held = Awaited<ReturnType<typeof readHeld>>;
const NOTHING_HELD: Held = {
  tellings: [],
  mates: new Map(),
  coOccurrences: [],
  claims: [],
  entities: [],
  contentHash: '',
  entityIds: [],
  surfaces: [],
  positionIds: [],
  sources: [],
};

/** What an article that is being replaced says and holds up. */
async function readHeld(transaction: Transaction, articleId: string) {
  const [found] = await transaction.rows(heldBy(articleId));
  const [said] = await transaction.rows(claimsOfArticle(articleId));
  if (found === undefined || said === undefined) throw new Error(`Article ${articleId} is locked and is not there`);
  const tellings = (await transaction.rows(tellingsOfArticle(articleId))).map(({ telling }) => telling);
  const mates = await transaction.rows(matesOf(articleId));
  const named = await transaction.rows(namedInArticle(articleId));
  return {
    ...found,
    ...said,
    tellings,
    mates: new Map(mates.map(({ id, present, past }) => [id, { present, past }])),
    coOccurrences: coOccurrencesOf(named),
  };
}

async function eventIdsOf(transaction: Transaction, tellingIds: readonly string[]): Promise<readonly string[]> {
  if (tellingIds.length === 0) return [];
  return (await transaction.rows(eventsOfTellings(tellingIds))).map(({ id }) => id).sort();
}
