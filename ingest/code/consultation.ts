import type { EventFrame } from '../gazetteers/event-words.ts';
import type { Party } from './parties.ts';
import type { Node } from './tree.ts';

/** A meeting, visit or call that a word tells of: each group came together. */
export interface Consultation {
  readonly frame: EventFrame;
  readonly trigger: Node;
  readonly groups: readonly (readonly Party[])[];
  /** Where a journey leads. */
  readonly destination: Node | null;
  /** Verbs and nouns besides the trigger that tell the same. */
  readonly tellers: readonly Node[];
}
