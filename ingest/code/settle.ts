import { type AssertedStatus, TOOK_PLACE } from '../../src/domain/event.ts';
import type { Effect } from '../gazetteers/governors.ts';

/** How a verb or a noun stands in its sentence; null leaves it in doubt, for a wrong fact is worse than a missing one. */
export type Standing = AssertedStatus | null;

/** What a governor that stands so makes of what it governs: "did not plan to meet" denies, "may refuse" leaves open. */
export function settle(effect: Effect, standing: Standing): Effect | null {
  if (standing === null) return null;
  if (TOOK_PLACE.has(standing)) return effect === 'SAME' ? standing : effect;
  if (effect === 'SAME') return standing;
  // "may be dropped": it still stands.
  if (standing === 'HYPOTHETICAL' && (effect === 'CANCELLED' || effect === 'POSTPONED')) return 'PLANNED';
  if (effect === 'PLANNED') return standing === 'ALLEGED' ? 'ALLEGED' : standing;
  if (standing === 'PLANNED') return effect === 'HYPOTHETICAL' ? 'HYPOTHETICAL' : effect;
  return standing === 'ALLEGED' && effect === 'ALLEGED' ? 'ALLEGED' : null;
}
