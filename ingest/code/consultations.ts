import { type EventFrame, eventWords } from '../gazetteers/event-words.ts';
import { audience } from './audience.ts';
import { actorOf, joinedObliquesOf, looseObliquesOf, objectsOf, obliquesOf, subjectOf } from './clause.ts';
import type { Consultation } from './consultation.ts';
import { journey } from './journeys.ts';
import { verbOver } from './noun-status.ts';
import { isNegated } from './own-standing.ts';
import type { Party } from './parties.ts';
import { isVerb, kidsOf, type Node, subtree, type Tree } from './tree.ts';
import { particled } from './verb-status.ts';
import { consulting } from './who-can-meet.ts';

export function consultationsIn(tree: Tree): readonly Consultation[] {
  const { byVerb, byNoun } = eventWords();
  return tree.nodes.flatMap((node): readonly Consultation[] => {
    const frames =
      isVerb(node) || node.pos === 'ADJ'
        ? [...new Set([...(byVerb.get(particled(node)) ?? []), ...(byVerb.get(node.lemma) ?? [])])]
        : node.tag.startsWith('NN') && node.mentions.length === 0
          ? (byNoun.get(node.lemma) ?? [])
          : [];
    const read = frames
      .filter(({ type, place }) => type === 'CONSULT' && (node.pos !== 'ADJ' || place.length > 0))
      .flatMap(
        (frame) =>
          (frame.host.length > 0 ? audience : frame.place.length > 0 ? journey : gathering)(frame, node, tree) ?? [],
      );
    // "a phone conversation" is a call before it is a talk.
    return [read.find(({ frame }) => frame.phone) ?? read[0]].filter((one) => one !== undefined);
  });
}

function gathering(frame: EventFrame, node: Node, tree: Tree): Consultation | null {
  // "have not met since March" says that they met in March.
  if (isVerb(node) && isNegated(node) && looseObliquesOf(node).some(({ preposition }) => preposition === 'since'))
    return null;
  if (frame.together && !kidsOf(node, 'advmod').some(({ lemma }) => lemma === 'together')) return null;
  const over = isVerb(node) ? null : verbOver(node);
  const isByPhone = hasPhone(node) || (over !== null && over.preposition === null && hasPhone(over.verb));
  if (
    frame.phone &&
    !isByPhone &&
    !(node.lemma === 'call' && obliquesOf(node).some(({ preposition }) => /^(?:with|between)$/.test(preposition)))
  )
    return null;
  if (!frame.phone && isByPhone && frame.mode !== 'PHONE') return null;
  const { sources, targets, together } = isVerb(node) ? ofVerb(frame, node, tree) : ofNoun(node, over, tree);
  const groups =
    together.length > 0
      ? [together]
      : targets.length > 0
        ? eachOf(targets).map((one) => [...sources, ...one])
        : [sources];
  const fitting = groups.filter((group) => isGathering(group, frame));
  return fitting.length === 0
    ? null
    : { frame, trigger: node, groups: fitting, destination: null, tellers: over ? [over.verb] : [] };
}

/** Each of the others by itself, for of those it is not said that they met; "EU and NATO officials" are one delegation. */
function eachOf(targets: readonly Party[]): readonly (readonly Party[])[] {
  return [...Map.groupBy(targets, ({ via, head, start }) => (via === 'part' ? head.at : -start)).values()];
}

interface Sides {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  /** All who came together, where the text names them as one: "talks between A and B". */
  readonly together: readonly Party[];
}

function ofVerb(frame: EventFrame, verb: Node, tree: Tree): Sides {
  const sources = consulting(actorOf(verb), tree);
  const targets = frame.target.flatMap((where) =>
    where === 'object'
      ? objectsOf(verb).flatMap((object) => consulting(object, tree))
      : looseObliquesOf(verb)
          .filter(({ preposition }) => preposition === where)
          .flatMap(({ object }) => consulting(object, tree)),
  );
  return { sources, targets: others(targets, sources), together: [] };
}

function ofNoun(noun: Node, over: ReturnType<typeof verbOver>, tree: Tree): Sides {
  const at = (...prepositions: readonly string[]) =>
    obliquesOf(noun)
      .filter(({ preposition }) => prepositions.includes(preposition))
      .flatMap(({ object }) => consulting(object, tree));
  const between = at('between', 'of', 'among');
  if (between.length > 1) return { sources: [], targets: [], together: between };
  const owners = kidsOf(noun, 'poss').flatMap((owner) => consulting(owner, tree));
  const isOwn = noun.dep === 'nsubj' || noun.dep === 'nsubjpass';
  const doer =
    over === null
      ? null
      : isOwn
        ? over.verb.dep === 'conj' && over.verb.head
          ? subjectOf(over.verb.head)
          : null
        : over.preposition === null
          ? actorOf(over.verb)
          : subjectOf(over.verb);
  const sources = owners.length > 0 ? owners : consulting(doer, tree);
  const direct = at('with', 'to');
  // "held talks on Monday with X", "held talks with X, and with Y": the parser may hang it on the verb.
  const loose =
    over === null
      ? []
      : (direct.length > 0 ? joinedObliquesOf(over.verb) : looseObliquesOf(over.verb))
          .filter(
            ({ preposition }) =>
              preposition === 'with' || (preposition === 'to' && over.preposition?.lemma === 'since'),
          )
          .flatMap(({ object }) => consulting(object, tree));
  return { sources, targets: others([...direct, ...loose], sources), together: [] };
}

function others(parties: readonly Party[], sources: readonly Party[]): readonly Party[] {
  return parties.filter(({ entityId }) => entityId === null || !sources.some((source) => source.entityId === entityId));
}

function isGathering(group: readonly Party[], frame: EventFrame): boolean {
  const ids = new Set(group.map(({ entityId, start }) => entityId ?? start));
  if (group.length < 2 || ids.size < group.length || group.every(({ entityId }) => entityId === null)) return false;
  return !frame.people || group.some(({ kind, via }) => kind === 'PERSON' || via === 'part');
}

/** "by phone", "over a secure line", "a telephone conversation" */
function hasPhone(node: Node): boolean {
  const { phoneWords } = eventWords();
  return (
    obliquesOf(node).some(
      ({ preposition, object }) =>
        /^(?:by|on|over|via|in)$/.test(preposition) && subtree(object).some(({ lemma }) => phoneWords.has(lemma)),
    ) ||
    kidsOf(node, 'compound', 'amod', 'nmod').some(({ lemma }) => phoneWords.has(lemma)) ||
    kidsOf(node, 'dobj').some((object) => kidsOf(object, 'compound', 'amod').some(({ lemma }) => phoneWords.has(lemma)))
  );
}
