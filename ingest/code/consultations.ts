import { contentId } from '../../src/domain/id.ts';
import { type EventFrame, eventWords } from '../gazetteers/event-words.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { organisations } from '../gazetteers/organisations.ts';
import { actingCountry } from './acting-country.ts';
import { actorOf, isPassive, looseObliquesOf, objectsOf, obliquesOf, subjectOf } from './clause.ts';
import { verbOver } from './noun-status.ts';
import { type Party, partiesOf } from './parties.ts';
import { isVerb, kidsOf, type Node, subtree, type Tree } from './plant-tree.ts';
import { isNegated, particled } from './verb-status.ts';

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

const media = lazy(
  () =>
    new Set(
      organisations()
        .filter(({ subkind }) => subkind === 'media')
        .map(({ slug }) => contentId('organization', slug)),
    ),
);

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
      .flatMap((frame) => (frame.place.length > 0 ? journey(frame, node, tree) : gathering(frame, node, tree)) ?? []);
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
  // "held talks on Monday with X": the parser may hang it on the verb.
  const loose =
    direct.length > 0 || over === null
      ? []
      : looseObliquesOf(over.verb)
          .filter(
            ({ preposition }) =>
              preposition === 'with' || (preposition === 'to' && over.preposition?.lemma === 'since'),
          )
          .flatMap(({ object }) => consulting(object, tree));
  return { sources, targets: others([...direct, ...loose], sources), together: [] };
}

function others(parties: readonly Party[], sources: readonly Party[]): readonly Party[] {
  return parties.filter(({ entityId }) => !sources.some((source) => source.entityId === entityId));
}

/** Those of a phrase who can meet: people, countries, bodies, and who speaks for these. */
function consulting(phrase: Node | null, tree: Tree): readonly Party[] {
  if (phrase === null) return [];
  return partiesOf(phrase, tree)
    .map((party) => asCountry(party, tree))
    .filter(({ entityId, kind, via, head }) => {
      if (entityId === null || kind === 'PLACE' || kind === 'TREATY' || kind === 'WEAPON') return false;
      if (via === 'part' && !eventWords().delegates.has(head.lemma)) return false;
      return !media().has(entityId);
    });
}

/** "spoke to Lima by phone": a capital that one speaks with is its country. */
function asCountry(party: Party, { entities }: Tree): Party {
  if (party.kind !== 'PLACE' || party.entityId === null) return party;
  const entityId = actingCountry(party.entityId, entities);
  return entityId === party.entityId ? party : { ...party, entityId, kind: 'COUNTRY' };
}

function isGathering(group: readonly Party[], frame: EventFrame): boolean {
  const ids = new Set(group.map(({ entityId }) => entityId));
  if (group.length < 2 || ids.size < group.length) return false;
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

function journey(frame: EventFrame, node: Node, tree: Tree): Consultation | null {
  const over = isVerb(node) || node.pos === 'ADJ' ? null : verbOver(node);
  const destination = destinationOf(frame, node, tree);
  if (destination === null) return null;
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
  const named = [
    ...kidsOf(node, 'poss'),
    ...obliquesOf(node)
      .filter(({ preposition }) => preposition === 'by')
      .map(({ object }) => object),
  ].flatMap((who) => consulting(who, tree));
  if (named.length > 0) return named;
  return over === null || node.dep === 'nsubj' || node.dep === 'nsubjpass'
    ? []
    : consulting(subjectOf(over.verb), tree);
}

function destinationOf(frame: EventFrame, node: Node, tree: Tree): Node | null {
  for (const where of frame.place) {
    const phrases =
      where === 'object'
        ? objectsOf(node)
        : looseObliquesOf(node)
            .filter(({ preposition }) => preposition === where)
            .map(({ object }) => object);
    for (const phrase of phrases) {
      const place = placeIn(phrase, tree);
      if (place) return place;
    }
  }
  return null;
}

/** "Havana", "the Black Sea resort of Sochi"; not "Russia's envoy" nor "the Syrian crisis". */
function placeIn(phrase: Node, tree: Tree): Node | null {
  const isPlace = (node: Node) =>
    node.mentions.some(({ entityId }) => /^(?:PLACE|COUNTRY)$/.test(tree.entities.get(entityId)?.kind ?? ''));
  if (isPlace(phrase)) return phrase;
  for (const { preposition, object } of obliquesOf(phrase))
    if (/^(?:of|in)$/.test(preposition) && isPlace(object) && phrase.mentions.length === 0 && phrase.pos === 'NOUN')
      return object;
  return kidsOf(phrase, 'appos').find(isPlace) ?? null;
}
