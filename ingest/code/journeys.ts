import type { EventFrame } from '../gazetteers/event-words.ts';
import { actorOf, isPassive, looseObliquesOf, objectsOf, obliquesOf, subjectOf } from './clause.ts';
import type { Consultation } from './consultation.ts';
import { verbOver } from './noun-status.ts';
import type { Party } from './parties.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';
import { consulting } from './who-can-meet.ts';

export function journey(frame: EventFrame, node: Node, tree: Tree): Consultation | null {
  const over = isVerb(node) || node.pos === 'ADJ' ? null : verbOver(node);
  const destination = destinationOf(frame, node, tree);
  if (destination === null) return null;
  // "spent Monday in Lima" is a visit, "spent the week skiing in the Andes" none.
  if (frame.stay && !/^(?:NN|CD)/.test(tree.nodes[(destination.head?.at ?? 0) - 1]?.tag ?? '')) return null;
  // "travelled together to Lima": who travels together meets.
  const together = kidsOf(node, 'advmod').some(({ lemma }) => lemma === 'together');
  const visitors = travellers(frame, node, over, tree).filter(({ kind, via }) => kind === 'PERSON' || via === 'part');
  if (visitors.length === 0 || (together && visitors.length > 1)) return null;
  return {
    frame,
    trigger: node,
    groups: visitors.map((visitor) => [visitor]),
    destination,
    tellers: over ? [over.verb] : [],
  };
}

function travellers(frame: EventFrame, node: Node, over: ReturnType<typeof verbOver>, tree: Tree): readonly Party[] {
  if (node.pos === 'ADJ') return consulting(node.head && subjectOf(node.head), tree);
  if (isVerb(node)) {
    // "fog sent her to Quito"
    if (frame.source.includes('object') && !frame.foretold && consulting(actorOf(node), tree).length === 0) return [];
    const who = frame.source.includes('object') ? (objectsOf(node)[0] ?? null) : isPassive(node) ? null : actorOf(node);
    return consulting(who, tree);
  }
  const behind = (...prepositions: readonly string[]) =>
    obliquesOf(node)
      .filter(({ preposition }) => prepositions.includes(preposition))
      .map(({ object }) => object);
  // "a visit of Reyes to Lima"; but "a tour of Lima".
  const leads = looseObliquesOf(node).some(({ preposition }) => preposition === 'to');
  const whose = leads ? behind('by', 'of') : behind('by');
  const named = [...kidsOf(node, 'poss'), ...whose].flatMap((who) => consulting(who, tree));
  if (named.length > 0) return named;
  return over === null || node.dep === 'nsubj' || node.dep === 'nsubjpass'
    ? []
    : consulting(subjectOf(over.verb), tree);
}

export function destinationOf(frame: EventFrame, node: Node, tree: Tree): Node | null {
  for (const where of frame.place) {
    const phrases =
      where === 'object'
        ? objectsOf(node)
        : looseObliquesOf(node)
            .filter(({ preposition, object }) => preposition === where && !isComeFrom(object, node))
            .map(({ object }) => object);
    for (const phrase of phrases) {
      const place = placeIn(phrase, tree);
      if (place) return place;
    }
  }
  // "cancels Lima trip", "his Lima visit"
  return isVerb(node) ? null : (kidsOf(node, 'compound').find((word) => isPlaceName(word, tree)) ?? null);
}

/** "Havana", "the Black Sea resort of Sochi"; not "Russia's envoy" nor "the Syrian crisis". */
function placeIn(phrase: Node, tree: Tree): Node | null {
  const isPlace = (node: Node) => isPlaceName(node, tree);
  if (isPlace(phrase)) return phrase;
  for (const { preposition, object } of obliquesOf(phrase))
    if (/^(?:of|in)$/.test(preposition) && isPlace(object) && phrase.mentions.length === 0 && phrase.pos === 'NOUN')
      return object;
  return kidsOf(phrase, 'appos').find(isPlace) ?? null;
}

function isPlaceName({ mentions }: Node, { entities }: Tree): boolean {
  return mentions.some(({ entityId }) => /^(?:PLACE|COUNTRY)$/.test(entities.get(entityId)?.kind ?? ''));
}

/** "returns from a visit to Lima": not where she goes. */
function isComeFrom(place: Node, journey: Node): boolean {
  const over = place.head?.head;
  return isVerb(journey) && over?.head?.lemma === 'from' && over.head.head === journey;
}
