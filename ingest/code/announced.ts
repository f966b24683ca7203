import type { EventType } from '../../src/domain/event.ts';
import { speechVerbs } from '../gazetteers/speech-verbs.ts';
import { actingCountry } from './acting-country.ts';
import type { Telling } from './telling.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';

/** Acts of which the word that they are done is a part. */
const ANNOUNCED: ReadonlySet<EventType> = new Set(['TREATY', 'AGREE']);

/**
 * "X has suspended the pact, the palace said on Saturday", "said on Sunday he had reached a deal": who announces an act of
 * that kind does so when it is done. Any other "has done" may be of any time before.
 */
export function announcementOf(
  { frame, trigger, standing }: Telling,
  who: readonly (string | null)[],
  tree: Tree,
): Node | null {
  const { head } = trigger;
  if (!ANNOUNCED.has(frame.type) || standing !== 'HAPPENED' || trigger.dep !== 'ccomp') return null;
  if (head === null || !isVerb(head) || head.tag !== 'VBD' || !speechVerbs().saying.has(head.lemma)) return null;
  if (!kidsOf(trigger, 'aux').some(({ lemma }) => lemma === 'have')) return null;
  return kidsOf(head, 'nsubj').some((speaker) => isForeign(speaker, who, tree)) ? null : head;
}

/** "Iran has signed the pact, Brazil said": another state tells what it has heard. */
function isForeign(speaker: Node, who: readonly (string | null)[], { entities }: Tree): boolean {
  return speaker.mentions.some(({ entityId }) => {
    const entity = entities.get(actingCountry(entityId, entities));
    if (!entity || who.includes(entity.id)) return false;
    if (entity.kind === 'COUNTRY') return true;
    return entity.kind === 'ORGANIZATION' && entity.countryId !== null && !who.includes(entity.countryId);
  });
}
