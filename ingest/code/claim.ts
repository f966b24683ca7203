import type { Argument, AssertedStatus, EventMode, EventType, Participation } from '../../src/domain/event.ts';
import type { Time } from '../../src/domain/time.ts';

/** What one sentence says of one event, before claims of the same event are joined. */
export interface Claim {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly cameo: string | null;
  readonly status: AssertedStatus;
  readonly time: Time | null;
  readonly placeId: string | null;
  readonly treatyId: string | null;
  /** Where the word stands, in the text, that tells the event this one came instead of. */
  readonly replaces: number | null;
  readonly participants: readonly Participation[];
  readonly arguments: readonly Argument[];
  readonly sentence: number;
  readonly rule: string;
}

/** Where the word stands that tells it. */
export function triggerIn({ arguments: words }: Pick<Claim, 'arguments'>): Argument | undefined {
  return words.find(({ name }) => name === 'trigger');
}
