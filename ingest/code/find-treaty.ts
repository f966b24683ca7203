import type { Span } from '../../src/domain/document.ts';
import type { EventMode } from '../../src/domain/event.ts';
import { type EventFrame, eventWords } from '../gazetteers/event-words.ts';
import { complementsOf, objectsOf, obliquesOf, subjectOf } from './clause.ts';
import { particled } from './effect-of.ts';
import { isTime, membersOf, phraseSpan } from './parties.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';

export interface TreatyFound extends Span {
  readonly entityId: string | null;
  readonly head: Node;
}

/** The treaty that a frame speaks of, by name or by a noun such as "the pact". */
export function treatyOf(frame: EventFrame, trigger: Node, object: Node | null, tree: Tree): TreatyFound | null {
  const around = [...obliquesOf(trigger), ...(object ? obliquesOf(object) : [])];
  for (const where of frame.treaty) {
    const places =
      where === 'object'
        ? object
          ? [object]
          : []
        : where === 'subject'
          ? [subjectOf(trigger)]
          : where === 'complement'
            ? complementsOf(trigger).flatMap((clause) => [
                ...objectsOf(clause),
                // "stopped complying with the pact"
                ...obliquesOf(clause)
                  .filter(({ preposition }) => /^(?:with|to|by)$/.test(preposition))
                  .map((one) => one.object),
              ])
            : around.filter(({ preposition }) => preposition === where).map((one) => one.object);
    for (const place of places.flatMap((one) => (one ? membersOf(one) : []))) {
      const found = treatyIn(place, frame.mode, tree);
      if (found) return found;
    }
  }
  return frame.mode === 'WITHDRAW' ? joinedBefore(trigger, object, tree) : null;
}

/** "joined the pact in 1985 and withdrew in 2003": what is left is what was joined; not "and left for Lima", "and withdrew its troops". */
function joinedBefore(trigger: Node, object: Node | null, tree: Tree): TreatyFound | null {
  const before = trigger.dep === 'conj' ? trigger.head : null;
  if (
    before === null ||
    !isVerb(before) ||
    !obliquesOf(trigger).every(({ object: when }) => isTime(when) || /^\d{4}$/.test(when.text))
  )
    return null;
  if (object !== null && !/^it$/i.test(object.text)) return null;
  // Of "signed the treaty and left in May" nobody knows what was left.
  if (object === null && !/^(?:withdraw|quit|pull out)$/.test(particled(trigger))) return null;
  const frames = eventWords().byVerb.get(before.lemma) ?? [];
  if (!frames.some(({ type, mode }) => type === 'TREATY' && mode !== 'WITHDRAW')) return null;
  for (const place of objectsOf(before)) {
    const found = namedTreaty(place, tree) ?? (before.lemma === 'join' ? bodyLike(place, tree) : null);
    if (found) return found;
  }
  return null;
}

function treatyIn(place: Node, mode: EventMode | undefined, tree: Tree): TreatyFound | null {
  const named = namedTreaty(place, tree) ?? (mode === 'WITHDRAW' || mode === 'ACCEDE' ? bodyLike(place, tree) : null);
  if (named || place.mentions.length > 0) return named;
  const spoken = tree.before.treaty;
  const isSaidBefore =
    /^it$/i.test(place.text) ||
    (eventWords().treatyNouns.has(place.lemma) &&
      kidsOf(place, 'det').some(({ lemma }) => /^(?:the|this|that)$/.test(lemma)));
  const inSentence = tree.nodes.findLast(
    ({ at, mentions }) =>
      at < place.at && mentions.some(({ entityId }) => tree.entities.get(entityId)?.kind === 'TREATY'),
  );
  if (isSaidBefore) {
    const entityId = inSentence?.mentions[0]?.entityId ?? spoken?.entityId;
    if (entityId !== undefined) return { entityId, head: place, start: place.start, end: place.end };
  }
  // "ratified a sweeping agreement"; what is signed may be any paper, and is an agreement.
  if (mode !== 'RATIFY' && mode !== 'ACCEDE') return null;
  const isTreaty = eventWords().treatyNouns.has(place.lemma) || place.lemma === 'agreement';
  return isTreaty && kidsOf(place, 'det').some(({ lemma }) => lemma !== 'no')
    ? { entityId: null, head: place, ...phraseSpan(place) }
    : null;
}

/** "left the African Union", "joined NATO": a body of states is left as a treaty is. */
function bodyLike(place: Node, tree: Tree): TreatyFound | null {
  const mention = place.mentions.find(({ entityId }) => {
    const body = tree.entities.get(entityId);
    return body?.kind === 'ORGANIZATION' && body.countryId === null;
  });
  return mention ? { entityId: mention.entityId, head: place, start: mention.start, end: mention.end } : null;
}

function namedTreaty(place: Node, tree: Tree): TreatyFound | null {
  for (const node of [place, ...kidsOf(place, 'appos', 'compound', 'amod', 'nmod')]) {
    const mention = node.mentions.find(({ entityId }) => tree.entities.get(entityId)?.kind === 'TREATY');
    if (mention) return { entityId: mention.entityId, head: place, start: mention.start, end: mention.end };
  }
  return null;
}
