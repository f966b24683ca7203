import type { EventMode } from '../../src/domain/event.ts';
import type { Claim } from './claim.ts';

/**
 * "The two discussed trade" says neither that they met nor that they telephoned. Where the same people are told of in one
 * mode alone up to there, that is how: after a call they talked by telephone. In a place they met. Else it stays open.
 */
export function withToldModes(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (claim.type !== 'CONSULT' || claim.mode !== null) return claim;
    const told = claims.filter(
      (other) => other.type === 'CONSULT' && other.sentence <= claim.sentence && people(other) === people(claim),
    );
    const modes = new Set(told.flatMap(({ mode }): EventMode[] => (mode === null ? [] : [mode])));
    const [only] = modes;
    if (only !== undefined) return modes.size === 1 ? { ...claim, mode: only } : claim;
    return claim.placeId === null ? claim : { ...claim, mode: 'MEET' };
  });
}

function people({ participants }: Claim): string {
  return participants
    .map(({ entityId }) => entityId)
    .toSorted()
    .join();
}
