import type { Cluster } from '../../domain/cluster-tellings.ts';
import { CONTACT_KINDS } from '../../domain/contact-kind.ts';
import type { Account } from '../../domain/origins.ts';
import type { Transaction } from '../executor.ts';
import { foldEvent } from './fold-event.ts';
import { claimsOf, recountPairs, removeEvents, writeEvents } from './statements/fold.ts';
import { writeClusters } from './statements/tellings.ts';
import { type Gathering, gatheringOf, touchedPairs } from './touched-pairs.ts';

/**
 * Makes the clusters events and folds them from all their claims; what of `before` is no event any more goes; the
 * contacts of every pair that they bring together, or brought together before, are counted anew.
 */
export async function refoldEvents(
  transaction: Transaction,
  clusters: readonly Cluster[],
  before: { readonly eventIds: readonly string[]; readonly gatherings: readonly Gathering[] },
): Promise<void> {
  const eventIds = clusters.map(({ id }) => id).sort();
  const kept = new Set(eventIds);
  if (clusters.length > 0) await transaction.run(writeClusters(clusters));
  const gone = before.eventIds.filter((id) => !kept.has(id));
  if (gone.length > 0) await transaction.run(removeEvents(gone));
  const accounts = new Map(
    clusters.flatMap(({ tellings }) => tellings).map((one): [string, Account] => [one.articleId, one]),
  );
  const claimed = eventIds.length === 0 ? [] : await transaction.rows(claimsOf(eventIds));
  const folded = claimed.map((event) => foldEvent(event, accounts)).filter((event) => event !== null);
  if (folded.length > 0) await transaction.run(writeEvents(folded));
  for (const kind of CONTACT_KINDS) {
    const pairs = touchedPairs(kind, [...before.gatherings, ...folded.map(gatheringOf)]);
    if (pairs.length > 0) await transaction.run(recountPairs(kind, pairs));
  }
}
