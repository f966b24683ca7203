import type { EventFrame } from '../gazetteers/event-words.ts';
import type { TreatyFound } from './find-treaty.ts';
import type { Standing } from './settle.ts';
import type { Node } from './tree.ts';

export interface Telling {
  readonly frame: EventFrame;
  readonly trigger: Node;
  readonly standing: Standing;
  readonly tellers: ReadonlySet<Node>;
  readonly treaty: TreatyFound | null;
  readonly destination: Node | null;
  /** Whose tense tells when: of a noun the verb over it. */
  readonly verb: Node;
}
