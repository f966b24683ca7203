import { type EventFrame, eventWords } from '../gazetteers/event-words.ts';
import { governors } from '../gazetteers/governors.ts';
import { isAside } from './aside.ts';
import { actorOf, complementsOf, type Oblique, objectsOf, obliquesOf, subjectOf } from './clause.ts';
import { particled } from './effect-of.ts';
import { type TreatyFound, treatyOf } from './find-treaty.ts';
import { isOtherDoer, isOtherSense, isPronounOfNobody } from './other-sense.ts';
import { isNegated, markOf } from './own-standing.ts';
import { isOf, isOfAnother, isPair, isPairedFit } from './paired.ts';
import { isNamed, isTime, type Party, partiesBelow, partiesOf, unknownOwners } from './parties.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';

const SETS = /^(?:set|series|number|package|range|raft|round|pair)$/;

/** A frame that fits a word, with whom it finds around it. */
export interface FrameMatch {
  readonly frame: EventFrame;
  readonly trigger: Node;
  readonly object: Node | null;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly treaty: TreatyFound | null;
}

const IN = new Set(['in']);
const SETTING = new Set(['in', 'at', 'on', 'from', 'near', 'over', 'under']);

/** Everything that the frames find in a sentence. */
export function readFrames(tree: Tree): readonly FrameMatch[] {
  return tree.nodes.flatMap((node): readonly FrameMatch[] => {
    const { byNoun } = eventWords();
    const isPredicate = isVerb(node) || node.tag.startsWith('VB') || node.pos === 'ADJ';
    const found = isPredicate
      ? [...new Set([particled(node), node.lemma])].flatMap((verb) => framesOf(node, verb))
      : (byNoun.get(node.lemma) ?? []);
    const fitting = found.filter(({ type }) => type !== 'CONSULT').flatMap((frame) => matchOf(frame, node, tree) ?? []);
    // "signed the treaty" is no other agreement; a frame that asks for a noun says more than one that does not.
    const rank = ({ frame }: FrameMatch): number =>
      frame.peopled || frame.ofPlaces
        ? 1
        : frame.treaty.length > 0
          ? 2
          : frame.objects.size > 0 || frame.with.size > 0 || frame.called.size > 0
            ? 1
            : 0;
    const best = Math.max(0, ...fitting.map(rank));
    return fitting.filter((match) => rank(match) === best).slice(0, 1);
  });
}

function matchOf(frame: EventFrame, trigger: Node, tree: Tree): FrameMatch | null {
  const isWord = trigger.pos === 'ADJ' || !isVerb(trigger);
  const objects = isWord ? [] : objectsOf(trigger);
  const object = objects[0] ?? null;
  if (isOtherSense(frame, trigger, object, tree)) return null;
  if (frame.objects.size > 0 && !objects.some((one) => isOf(frame.objects, one))) return null;
  const obliques = obliquesOf(trigger);
  if (frame.with.size > 0 && !obliques.some(({ object: one }) => frame.with.has(one.lemma))) return null;
  if (frame.paired && !isPairedFit(frame, trigger, objects)) return null;
  if (frame.negated && !isNegated(trigger) && !(trigger.head && isNegated(trigger.head))) return null;
  const clauses = complementsOf(trigger);
  // "called for calm", and "called for Peru to leave" where it is somebody who called, and no plan
  const isLed = obliques.some(
    ({ preposition, object: one }) => frame.prepositions.includes(preposition) && !isTime(one),
  );
  // "blasted Peru for closing its border"
  const isForDeed =
    frame.paired &&
    kidsOf(trigger, 'prep').some(
      ({ lemma, kids }) => frame.prepositions.includes(lemma) && kids.some(({ dep }) => dep === 'pcomp'),
    );
  const marks = [...clauses, ...kidsOf(trigger, 'advcl')].map(markOf);
  if (frame.prepositions.length > 0 && !isLed && !isForDeed && !marks.some((mark) => frame.prepositions.includes(mark)))
    return null;
  if (frame.needsClause && clauses.length === 0) return null;
  if (frame.obliging && !clauses.some(isDuty)) return null;
  if (frame.needsObject && object === null) return null;
  if (frame.needsClauseOrObject && clauses.length === 0 && object === null) return null;
  const treaty = frame.treaty.length > 0 ? treatyOf(frame, trigger, object, tree) : null;
  if (frame.treaty.length > 0 && treaty === null) return null;
  const actor = isVerb(trigger) ? actorOf(trigger) : null;
  // "It expires in May": it is the treaty.
  if (treaty?.head !== actor && isPronounOfNobody(actor)) return null;
  if (actor !== null && isOtherDoer(frame, actor)) return null;
  const sources = sourcesOf(frame, trigger, tree);
  if (frame.prepositions.length > 0 && !isLed && !sources.some(isNamed)) return null;
  if (sources.some(({ kind }) => kind === 'TREATY' || kind === 'WEAPON')) return null;
  // "left the African Union": a state does; a person leaves a building.
  const isBody = treaty?.entityId != null && tree.entities.get(treaty.entityId)?.kind === 'ORGANIZATION';
  if (isBody && !sources.some(({ kind }) => kind === 'COUNTRY' || kind === 'PLACE')) return null;
  // "rebels armed with machetes": aid that nobody gives is none.
  if ((frame.peopled || frame.needsSource || frame.type === 'AID') && sources.length === 0) return null;
  if (frame.peopled && !sources.every(({ via, head }) => via !== 'name' && !eventWords().delegates.has(head.lemma)))
    return null;
  const taken = new Set(sources.map(({ entityId }) => entityId).filter((id) => id !== null));
  const targets = targetsOf(frame, trigger, object, tree).filter(
    ({ entityId, start, via }) =>
      (entityId === null || via === 'part' || !taken.has(entityId)) &&
      !sources.some((source) => source.start === start),
  );
  // "The lender pledged to aid Chile": a promise of nobody that we know of.
  if (frame.type === 'AGREE' && frame.needsSource && isVerb(trigger) && !sources.some(isNamed)) return null;
  // A noun that names nobody it is against tells of no event of its own; nor does a duty of nobody's, "fought on".
  if (
    (!isVerb(trigger) && trigger.pos === 'NOUN' && targets.length === 0) ||
    ((frame.obliging || frame.needsTarget) && !targets.some(isNamed))
  )
    return null;
  if (frame.paired && !isPair(sources, targets, frame.mutual)) return null;
  if (frame.namedSource && sources.every(({ entityId }) => entityId === null)) return null;
  if (isOfAnother(frame, sources, targets)) return null;
  return { frame, trigger, object, sources, targets, treaty };
}

/** "called off the visit" is no call, "backed out of the deal" and "backed down" no backing; "walked out of the treaty" left it. */
function framesOf(node: Node, verb: string): readonly EventFrame[] {
  const frames = eventWords().byVerb.get(verb) ?? [];
  const isTurned = kidsOf(node, 'prt', 'prep', 'advmod').some(
    ({ at, lemma, dep }) =>
      at === node.at + 1 && (/^(?:off|out|away)$/.test(lemma) || (lemma === 'down' && dep === 'prt')),
  );
  return verb === node.lemma && isTurned ? frames.filter(({ type, turned }) => type === 'TREATY' || turned) : frames;
}

/** "that Chile must withdraw" */
function isDuty(clause: Node): boolean {
  return (
    kidsOf(clause, 'aux').some(({ lemma }) => /^(?:must|should|ought)$/.test(lemma)) &&
    kidsOf(clause, 'nsubj', 'nsubjpass').length > 0
  );
}

function sourcesOf(frame: EventFrame, trigger: Node, tree: Tree): readonly Party[] {
  if (isVerb(trigger)) return phraseParties(frame.treaty.includes('subject') ? null : actorOf(trigger), tree);
  if (trigger.pos === 'ADJ') return phraseParties(trigger.head && subjectOf(trigger.head), tree);
  for (const where of frame.source) {
    const found = where === 'owner' ? ownersBefore(trigger, tree) : phrases(obliquesOf(trigger), where, tree);
    if (found.length > 0) return found;
  }
  return [];
}

function phraseParties(phrase: Node | null, tree: Tree): readonly Party[] {
  return phrase ? partiesOf(phrase, tree) : [];
}

function targetsOf(frame: EventFrame, trigger: Node, object: Node | null, tree: Tree): readonly Party[] {
  // "accused each other of spying": nobody besides them.
  if (object && /^(?:other|another)$/.test(object.lemma) && kidsOf(object, 'det').length > 0) return [];
  // "denied reports of a call between X and Y", "denied that X visited": those told of deny and are denied nothing.
  const isAccount = frame.type === 'REJECT' && object !== null && governors().accounts(object.lemma) !== null;
  if (isAccount) return [...ownersBefore(object, tree), ...phrases(obliquesOf(object), 'by', tree)];
  const around = aroundOf(frame, trigger, object);
  for (const where of frame.target) {
    const found = targetsAt(frame, where, trigger, object, around, tree).filter(
      ({ kind, via, head }) =>
        kind !== 'TREATY' && kind !== 'WEAPON' && !(frame.type === 'PROTEST' && via === 'name' && isWhere(head, IN)),
    );
    // "killed five soldiers near Lima": also whom the words of the object tell.
    const words =
      where === 'owner' && frame.target.includes('object') && object
        ? partiesOf(object, tree).filter(({ via }) => via === 'words')
        : [];
    if (found.some(isNamed)) return [...found, ...words];
  }
  // Nobody named: then the words of the object itself.
  return frame.target.includes('object') && object ? partiesOf(object, tree).filter(({ via }) => via === 'words') : [];
}

/** The phrases in which whom it is done to may stand: of the verb, its object, and what these are made of. */
function aroundOf(frame: EventFrame, trigger: Node, object: Node | null): readonly Oblique[] {
  const own = obliquesOf(trigger);
  // "put on alert along the border", "inched towards a deal with Peru"
  const needed = own.filter((oblique) => frame.with.has(oblique.object.lemma));
  // "adopted a set of resolutions with Peru"
  const parts =
    object && SETS.test(object.lemma) ? obliquesOf(object).filter(({ preposition }) => preposition === 'of') : [];
  return [
    ...own,
    ...(object ? obliquesOf(object) : []),
    ...[...needed, ...parts].flatMap((one) => obliquesOf(one.object)),
  ];
}

function targetsAt(
  frame: EventFrame,
  where: string,
  trigger: Node,
  object: Node | null,
  around: readonly Oblique[],
  tree: Tree,
): readonly Party[] {
  switch (where) {
    case 'object':
      return phraseParties(object, tree);
    case 'opposed': {
      // "opponents of the senate protested"
      const actor = actorOf(trigger);
      return actor !== null && eventWords().opponents.has(actor.lemma) ? partiesInside(actor, tree) : [];
    }
    case 'owner':
      return object ? partiesInside(object, tree) : [];
    case 'dative':
      return kidsOf(trigger, 'dative').flatMap((one) => phraseParties(kidsOf(one, 'pobj')[0] ?? one, tree));
    case 'complement':
      return [
        ...complementsOf(trigger),
        ...kidsOf(trigger, 'advcl', 'acl').filter(isPurpose),
        ...(object ? kidsOf(object, 'acl') : []),
      ]
        .filter((clause) => !(frame.mutual || frame.type === 'THREATEN') || !isPast(clause))
        .flatMap((clause) => inClause(frame, clause, trigger, tree));
    default:
      return phrases(around, where, tree);
  }
}

function phrases(around: readonly Oblique[], where: string, tree: Tree): readonly Party[] {
  return around
    .filter(({ preposition }) => preposition === where)
    .flatMap(({ object }) => {
      const found = partiesOf(object, tree);
      if (found.some(isNamed)) return found;
      const doers = doersInside(object, tree);
      const inside = doers.length > 0 ? doers : partiesInside(object, tree);
      // "in response to unrest", "from prison": words alone behind these say how or where, not whom.
      return inside.length > 0 || SETTING.has(where) ? inside : found;
    });
}

/** "an inquiry into crimes committed by Chilean forces": who did it comes before whom else the words name. */
function doersInside(object: Node, tree: Tree): readonly Party[] {
  return kidsOf(object, 'acl')
    .flatMap((act) => kidsOf(act, 'agent'))
    .flatMap((by) => kidsOf(by, 'pobj'))
    .flatMap((doer) => partiesOf(doer, tree))
    .filter(isNamed);
}

function isPurpose(clause: Node): boolean {
  return kidsOf(clause, 'aux').some(({ tag }) => tag === 'TO') || clause.tag === 'VBG';
}

/** "agreed that Chile had won", "warned that Chile had won": with whom or whom it does not say; "agreed that Chile should pay" with Chile. */
function isPast(clause: Node): boolean {
  return clause.tag === 'VBD' || kidsOf(clause, 'aux').some(({ tag }) => /^VB[DZP]$/.test(tag));
}

/** Who is spoken of in a clause: its subject, unless that is who acts anyway, else whoever is named in it. */
function inClause(frame: EventFrame, clause: Node, trigger: Node, tree: Tree): readonly Party[] {
  const own = kidsOf(clause, 'nsubj', 'nsubjpass').flatMap((subject) => partiesOf(subject, tree));
  const named = own.filter(({ entityId }) => entityId !== null);
  const acting = phraseParties(actorOf(trigger), tree).map(({ entityId }) => entityId);
  const others = named.filter(({ entityId }) => !acting.includes(entityId));
  if (others.length > 0 || frame.obliging) return others;
  // "agreed to tax Chilean goods": goods agree to nothing.
  const isOther = ({ head }: Node): boolean => frame.mutual && head !== null && eventWords().things.has(head.lemma);
  return partiesBelow(clause, tree, (node) => isAside(node, clause) || isOther(node)).slice(0, 2);
}

function ownersBefore(noun: Node, tree: Tree): readonly Party[] {
  return kidsOf(noun, 'poss', 'amod', 'compound').flatMap((owner) =>
    owner.mentions.length > 0 ? partiesOf(owner, tree) : [],
  );
}

/** Whoever is named inside a noun phrase: "Iran's proposal", "an Indian offer", "an attack by Kurdish rebels". */
function partiesInside(object: Node, tree: Tree): readonly Party[] {
  // "an Indian ultimatum to a guard of the Greek consulate": whose it is says enough.
  const owners = ownersBefore(object, tree).filter(isNamed);
  if (owners.length > 0) return owners.slice(0, 2);
  const known = partiesBelow(object, tree, (node) => node === object || isAside(node, object)).filter(
    ({ kind, head }) => kind !== 'PLACE' || !isWhere(head),
  );
  return (known.length > 0 ? known : unknownOwners(object)).slice(0, 2);
}

/** "fired at protesters in Lima": where they are is not whom it was done to. */
function isWhere({ head }: Node, prepositions: ReadonlySet<string> = SETTING): boolean {
  return head?.dep === 'prep' && prepositions.has(head.lemma);
}
