import type { ContactKind } from '../../domain/contact-kind.ts';
import type { FoldedEvent } from './fold-event.ts';
import type { Pair } from './statements/fold.ts';

export interface Gathering {
  readonly contact: ContactKind | null;
  /** Ids of those who were there. */
  readonly present: readonly string[];
}

/** Every pair that some event brings together, or brought together before: the only contacts to count anew. */
export function touchedPairs(kind: ContactKind, gatherings: readonly Gathering[]): readonly Pair[] {
  const pairs = gatherings
    .filter(({ contact }) => contact === kind)
    .flatMap(({ present }) => {
      const ids = [...new Set(present)].sort();
      return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => ({ a, b })));
    });
  const byKey = new Map(pairs.map((pair) => [`${pair.a}>${pair.b}`, pair]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

export function gatheringOf({ contact, participants }: FoldedEvent): Gathering {
  return { contact, present: participants.filter(({ present }) => present).map(({ entityId }) => entityId) };
}
