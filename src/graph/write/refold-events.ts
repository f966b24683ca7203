import type { Cluster } from '../../domain/cluster-tellings.ts';
import { CONTACT_KINDS } from '../../domain/contact-kind.ts';
import type { Account } from '../../domain/origins.ts';
import type { Transaction } from '../executor.ts';
import type { Statement } from '../statements/statement.ts';
import { cardOf } from './event-card.ts';
import { foldEvent } from './fold-event.ts';
import { claimsOf, recountPairs, removeEvents, writeEvents } from './statements/fold.ts';
import { writeClusters } from './statements/tellings.ts';
import { type Gathering, gatheringOf, touchedPairs } from './touched-pairs.ts';

/** What the events of a component were before its article is written. */
export interface EventsBefore {
  readonly eventIds: readonly string[];
  readonly gatherings: readonly Gathering[];
}

/** Makes the clusters events; what of the earlier ones is no event any more goes. */
export function asEvents(clusters: readonly Cluster[], before: EventsBefore): readonly Statement[] {
  const kept = new Set(clusters.map(({ id }) => id));
  const gone = before.eventIds.filter((id) => !kept.has(id));
  return [...(clusters.length > 0 ? [writeClusters(clusters)] : []), ...(gone.length > 0 ? [removeEvents(gone)] : [])];
}

/**
 * Folds the clusters' events from all their claims; the contacts of every pair that they bring together, or brought
 * together before, are counted anew.
 */
export async function refoldEvents(
  transaction: Pick<Transaction, 'rows'>,
  clusters: readonly Pick<Cluster, 'id' | 'tellings' | 'sameness'>[],
  before: EventsBefore,
): Promise<readonly Statement[]> {
  const eventIds = clusters.map(({ id }) => id).sort();
  const tellings = clusters.flatMap((cluster) => cluster.tellings);
  const accounts = new Map(tellings.map((telling): [string, Account] => [telling.articleId, telling]));
  const claimed = eventIds.length === 0 ? [] : await transaction.rows(claimsOf(eventIds));
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const carded = claimed.flatMap((event) => {
    const folded = foldEvent(event, accounts);
    const cluster = byId.get(event.id);
    return folded === null || cluster === undefined ? [] : [{ folded, card: cardOf(event, folded, cluster) }];
  });
  const recounts = CONTACT_KINDS.flatMap((kind) => {
    const pairs = touchedPairs(kind, [...before.gatherings, ...carded.map(({ folded }) => gatheringOf(folded))]);
    return pairs.length > 0 ? [recountPairs(kind, pairs)] : [];
  });
  return [...(carded.length > 0 ? [writeEvents(carded)] : []), ...recounts];
}
