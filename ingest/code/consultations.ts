import { type EventFrame, eventWords } from '../gazetteers/event-words.ts';
import { audience } from './audience.ts';
import {
  actorOf,
  isPassive,
  joinedObliquesOf,
  looseObliquesOf,
  type Oblique,
  objectsOf,
  obliquesOf,
  subjectOf,
} from './clause.ts';
import type { Consultation } from './consultation.ts';
import { particled } from './effect-of.ts';
import { journey } from './journeys.ts';
import { recipientsOf, verbOver } from './noun-status.ts';
import { isNegated } from './own-standing.ts';
import { isTime, type Party } from './parties.ts';
import { isVerb, kidsOf, type Node, subtree, type Tree } from './tree.ts';
import { consulting } from './who-can-meet.ts';

const TELLS = /^(?:tell|assure|inform|warn|urge|ask|thank|remind|promise)$/;

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
  if (frame.bare && !isBare(node)) return null;
  const objects = isVerb(node) ? objectsOf(node) : [];
  if (frame.objects.size > 0 && !objects.some(({ lemma }) => frame.objects.has(lemma))) return null;
  const over = isVerb(node) ? null : verbOver(node);
  const isByPhone = hasPhone(node) || (over !== null && over.preposition === null && hasPhone(over.verb));
  if (
    frame.phone &&
    !isByPhone &&
    !(
      node.lemma === 'call' &&
      obliquesOf(node).some(
        ({ preposition }) =>
          /^(?:with|between)$/.test(preposition) ||
          (preposition === 'to' && over !== null && /^(?:place|make|return)$/.test(over.verb.lemma)),
      )
    )
  )
    return null;
  if (!frame.phone && isByPhone && frame.mode !== 'PHONE') return null;
  const { sources, targets, together } = isVerb(node) ? ofVerb(frame, node, tree) : ofNoun(node, over, tree);
  const groups =
    together.length > 0
      ? [together]
      : targets.length > 0
        ? eachOf(targets).map((one) => [...sources, ...one])
        : frame.needsTarget
          ? []
          : [sources];
  // "was met by protesters": a crowd at the roadside is no meeting.
  const isCrowd = /^(?:meet|greet|welcome)$/.test(node.lemma) && isVerb(node) && isPassive(node);
  const fitting = groups.filter(
    (group) => isGathering(group, frame) && !(isCrowd && group.some(({ entityId }) => entityId === null)),
  );
  return fitting.length === 0
    ? null
    : {
        frame,
        trigger: node,
        groups: fitting,
        destination: null,
        tellers: over && !isApart(over) ? [over.verb, ...tellingToo(node, over.verb)] : [],
      };
}

/** "talks are expected to take place in Lima": the verb that says it of the subject of another. */
function tellingToo(noun: Node, verb: Node): readonly Node[] {
  return noun.dep === 'nsubj' || noun.dep === 'nsubjpass' ? kidsOf(verb, 'xcomp').filter(isVerb) : [];
}

/** "met X in Lima on Monday, days after talks with Y": what is said of the verb before "after" is not of the talks. */
function isApart({ verb, preposition }: NonNullable<ReturnType<typeof verbOver>>): boolean {
  return (
    preposition !== null &&
    /^(?:after|before|since|following)$/.test(preposition.lemma) &&
    kidsOf(verb, 'prep', 'npadvmod').some(({ at }) => verb.at < at && at < preposition.at)
  );
}

/** "called Reyes on Monday to discuss trade"; not "called Reyes a liar", "called Reyes to the palace", "called Reyes for comment". */
function isBare(verb: Node): boolean {
  const isPlain =
    kidsOf(verb, 'oprd', 'acomp', 'attr', 'xcomp', 'ccomp', 'prt', 'dative').length === 0 && !isPassive(verb);
  return (
    isPlain &&
    obliquesOf(verb).every(
      ({ preposition, object }) =>
        /^(?:after|from|about|over|during|following)$/.test(preposition) || (preposition === 'on' && isTime(object)),
    )
  );
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
    where === 'object' || where === 'first'
      ? objectsOf(verb)
          .filter(({ lemma }) => !frame.objects.has(lemma))
          .flatMap((object) => consulting(object, tree))
          .filter(({ kind, via }) => kind === null || via !== 'name' || !frame.notNamed.includes(kind))
      : looseObliquesOf(verb)
          .filter(({ preposition }) => preposition === where)
          .flatMap(({ object }) => consulting(object, tree)),
  );
  const rest = others(targets, sources);
  // Who mediates has both sides before him.
  if (frame.mode === 'MEDIATE')
    return { sources: [], targets: [], together: sources.length > 0 ? [...sources, ...rest] : [] };
  return { sources, targets: rest, together: [] };
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
  // "met ahead of a NATO summit": that one is not theirs alone.
  const isOfBody =
    over?.preposition?.lemma === 'ahead' &&
    kidsOf(noun, 'compound', 'amod', 'poss', 'nmod').some(({ mentions }) =>
      mentions.some(({ entityId }) => tree.entities.get(entityId)?.kind === 'ORGANIZATION'),
    );
  if (isOfBody) return { sources: [], targets: [], together: [] };
  const sources = owners.length > 0 ? owners : consulting(doer, tree);
  // "In a call on Monday, X told Y that": who is told is who was called.
  const told =
    over?.preposition && /^(?:in|during)$/.test(over.preposition.lemma) && TELLS.test(over.verb.lemma)
      ? kidsOf(over.verb, 'dobj', 'dative').flatMap((one) => consulting(one, tree))
      : [];
  // "received a call from X", "joined X for talks"
  const caller = noun.lemma === 'call' && over?.preposition === null ? at('from') : [];
  const joined =
    over?.preposition?.lemma === 'for' && over.verb.lemma === 'join'
      ? objectsOf(over.verb).flatMap((one) => consulting(one, tree))
      : [];
  // "denied X a meeting"
  const denied =
    over?.preposition === null ? recipientsOf(noun, over.verb).flatMap((one) => consulting(one, tree)) : [];
  const direct = [...at('with', 'to'), ...denied, ...told, ...caller, ...joined];
  // "held talks on Monday with X", "held talks with X, and with Y": the parser may hang it on the verb.
  const loose =
    over === null
      ? []
      : (direct.length > 0 ? joinedObliquesOf(over.verb) : looseObliquesOf(over.verb))
          .concat(direct.length > 0 ? [] : behindSidelines(noun))
          .filter(
            ({ preposition }) =>
              preposition === 'with' || (preposition === 'to' && over.preposition?.lemma === 'since'),
          )
          .flatMap(({ object }) => consulting(object, tree));
  return { sources, targets: others([...direct, ...loose], sources), together: [] };
}

/** "a meeting on the sidelines of the summit with X" */
function behindSidelines(noun: Node): readonly Oblique[] {
  return obliquesOf(noun)
    .filter(({ object }) => /^(?:sideline|margin|fringe)$/.test(object.lemma))
    .flatMap(({ object }) => looseObliquesOf(object));
}

function others(parties: readonly Party[], sources: readonly Party[]): readonly Party[] {
  return parties.filter(({ entityId }) => entityId === null || !sources.some((source) => source.entityId === entityId));
}

function isGathering(group: readonly Party[], frame: EventFrame): boolean {
  const ids = new Set(group.map(({ entityId, start }) => entityId ?? start));
  if (group.length < 2 || ids.size < group.length || group.every(({ entityId }) => entityId === null)) return false;
  // "East meets West"
  if (group.every(({ head }) => /^(?:north|south|east|west)$/i.test(head.text))) return false;
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
