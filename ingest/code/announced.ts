import type { EventType } from '../../src/domain/event.ts';
import { speechVerbs } from '../gazetteers/speech-verbs.ts';
import type { Telling } from './telling.ts';
import { isVerb, kidsOf, type Node } from './tree.ts';

/** Acts of which the word that they are done is a part. */
const ANNOUNCED: ReadonlySet<EventType> = new Set(['TREATY', 'AGREE']);

/**
 * "X has suspended the pact, the palace said on Saturday", "said on Sunday he had reached a deal": who announces an act of
 * that kind does so when it is done. Any other "has done" may be of any time before.
 */
export function announcementOf({ frame, trigger, standing }: Telling): Node | null {
  const { head } = trigger;
  if (!ANNOUNCED.has(frame.type) || standing !== 'HAPPENED' || trigger.dep !== 'ccomp') return null;
  if (head === null || !isVerb(head) || head.tag !== 'VBD' || !speechVerbs().saying.has(head.lemma)) return null;
  return kidsOf(trigger, 'aux').some(({ lemma }) => lemma === 'have') ? head : null;
}
