import { type Assertion, isUnresolved } from '../../src/domain/event.ts';
import type { Doubt } from '../gazetteers/confidence.ts';

/** What makes a claim less sure than its rule mostly is. */
export function doubtsOf({
  arguments: words,
  participants,
  status,
  attributedToId,
}: Pick<Assertion, 'arguments' | 'participants' | 'status' | 'attributedToId'>): readonly Doubt[] {
  const isSettled = status === 'HAPPENED' || status === 'ONGOING';
  return [
    ...(words.some(isUnresolved) ? (['unresolved'] as const) : []),
    ...(participants.length < 2 && !words.some(isUnresolved) ? (['alone'] as const) : []),
    ...(isSettled ? [] : (['unsettled'] as const)),
    ...(attributedToId === null ? [] : (['attributed'] as const)),
  ];
}
