import { type Assertion, isUnresolved, TOOK_PLACE } from '../../src/domain/event.ts';
import type { Doubt } from '../gazetteers/confidence.ts';

/** What makes a claim less sure than its rule mostly is. */
export function doubtsOf({
  arguments: words,
  participants,
  status,
  attributedToId,
}: Pick<Assertion, 'arguments' | 'participants' | 'status' | 'attributedToId'>): readonly Doubt[] {
  const isSettled = TOOK_PLACE.has(status);
  return [
    ...(words.some(isUnresolved) ? (['unresolved'] as const) : []),
    ...(participants.length < 2 && !words.some(isUnresolved) ? (['alone'] as const) : []),
    ...(isSettled ? [] : (['unsettled'] as const)),
    ...(attributedToId === null ? [] : (['attributed'] as const)),
  ];
}
