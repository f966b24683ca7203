import type { Cluster } from '../../domain/cluster-tellings.ts';
import type { ClaimRow, EventCard } from '../statements/event-bundle.ts';
import type { ClaimedEvent, FoldedClaim, FoldedEvent } from './fold-event.ts';

/** An event claimed by more than this is shown with its first claims only: every answer is bounded. */
const MAX_CLAIMS = 200;
const MAX_LINKS = 50;

/** A claim as it is folded, and as it is shown. */
export interface ShownClaim extends FoldedClaim {
  readonly shown: ClaimRow;
}

export interface CardedEvent {
  readonly folded: FoldedEvent;
  readonly card: EventCard;
}

/** What an event is shown by, from what it was folded of. */
export function cardOf(
  { type, mode, claims }: ClaimedEvent<ShownClaim>,
  folded: FoldedEvent,
  cluster: Pick<Cluster, 'tellings' | 'sameness'>,
): EventCard {
  const { id, status, cameo, confidence, time, placeId, participants, treatyIds, independentSources, disagreements } =
    folded;
  const articleOf = new Map(cluster.tellings.map((telling) => [telling.id, telling.articleId]));
  return {
    id,
    type,
    mode,
    cameo,
    status,
    time,
    placeId,
    participants: participants.map(({ entityId, roles }) => ({ entityId, roles: [...roles] })),
    aboutIds: [...treatyIds],
    confidence,
    independentSources,
    disagreements: [...disagreements],
    sameness: cluster.sameness.slice(0, MAX_LINKS).flatMap(({ a, b, score, grounds }) => {
      const [one, other] = [articleOf.get(a), articleOf.get(b)];
      return one === undefined || other === undefined ? [] : [{ a: one, b: other, score, grounds: [...grounds] }];
    }),
    claims: claims.slice(0, MAX_CLAIMS).map(({ shown }) => shown),
  };
}

/** The entities and articles that a card refers to: whoever reads it brings them. */
export function namedIn(card: EventCard): {
  readonly entityIds: readonly string[];
  readonly articleIds: readonly string[];
} {
  const entityIds = [
    card.placeId,
    ...card.aboutIds,
    ...card.participants.map(({ entityId }) => entityId),
    ...card.claims.flatMap(({ placeId, attributedToId, argumentEntityIds, participants }) => [
      placeId,
      attributedToId,
      ...argumentEntityIds,
      ...participants.map(({ entityId }) => entityId),
    ]),
  ].filter((id) => id !== null && id !== '');
  const articleIds = [...card.claims.map(({ articleId }) => articleId), ...card.sameness.flatMap(({ a, b }) => [a, b])];
  return { entityIds: sorted(entityIds), articleIds: sorted(articleIds) };
}

function sorted(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}
