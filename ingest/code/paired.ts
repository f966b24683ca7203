import type { EntityKind } from '../../src/domain/entity.ts';
import { type EventFrame, eventWords } from '../gazetteers/event-words.ts';
import { actorOf, complementsOf, obliquesOf } from './clause.ts';
import { isNamed, membersOf, type Party } from './parties.ts';
import { kidsOf, type Node } from './tree.ts';

/** Whether the words around a verb are those that a frame of paired-frames.yaml asks for besides its object. */
export function isPairedFit(frame: EventFrame, verb: Node, objects: readonly Node[]): boolean {
  const actor = actorOf(verb);
  const clauses = complementsOf(verb);
  return (
    (frame.doers.size === 0 || (actor !== null && isOf(frame.doers, actor))) &&
    (frame.called.size === 0 || isCalled(frame.called, verb, objects)) &&
    (frame.clauses.length === 0 || clauses.some(({ lemma }) => frame.clauses.includes(lemma))) &&
    (!frame.needsInfinitive || clauses.some((clause) => isForOther(clause, objects)))
  );
}

const SIDES: ReadonlySet<EntityKind | null> = new Set(['COUNTRY', 'ORGANIZATION', 'PERSON']);

/** "Peru stood by Chile": two sides that are somebody; not "stood by the window in Lima". */
export function isPair(sources: readonly Party[], targets: readonly Party[], isMutual: boolean): boolean {
  const sides = (parties: readonly Party[]) =>
    new Set(parties.filter(({ kind }) => SIDES.has(kind)).map(({ entityId }) => entityId));
  const [doing, others] = [sides(sources), sides(targets)];
  return (doing.size > 0 && others.size > 0) || (isMutual && targets.length === 0 && doing.size > 1);
}

/** "The company signed an agreement with Peru and Chile": not the two with one another. "The leaders", "they" may be these. */
export function isOfAnother({ mode }: EventFrame, sources: readonly Party[], targets: readonly Party[]): boolean {
  const isOther = ({ entityId, head }: Party) => entityId === null && !eventWords().delegates.has(head.lemma);
  return mode === 'SIGN' && sources.length > 0 && sources.every(isOther) && targets.filter(isNamed).length > 1;
}

/** Whether a phrase speaks of one of these things: "refugees", "thousands of refugees", "ten days of war games". */
export function isOf(things: ReadonlySet<string>, phrase: Node): boolean {
  return membersOf(phrase).some(
    (one) =>
      things.has(one.lemma) ||
      (eventWords().measures.has(one.lemma) &&
        obliquesOf(one).some(({ preposition, object }) => preposition === 'of' && isOf(things, object))),
  );
}

/** "held Peru responsible", "called Peru a liar", "described it as a crime" */
function isCalled(names: ReadonlySet<string>, verb: Node, objects: readonly Node[]): boolean {
  const said = [
    ...kidsOf(verb, 'oprd', 'acomp', 'attr', 'ccomp', 'xcomp'),
    ...kidsOf(verb, 'prep')
      .filter(({ lemma }) => lemma === 'as')
      .flatMap((as) => kidsOf(as, 'pobj', 'amod', 'pcomp')),
    ...objects.flatMap((object) => kidsOf(object, 'amod', 'appos').filter(({ at }) => at > object.at)),
  ];
  return said.some(({ lemma }) => names.has(lemma));
}

/** "told Peru to leave", "wants Peru to leave"; not "wants to leave". */
function isForOther(clause: Node, objects: readonly Node[]): boolean {
  return (
    kidsOf(clause, 'aux').some(({ tag }) => tag === 'TO') &&
    (objects.length > 0 || kidsOf(clause, 'nsubj', 'nsubjpass').length > 0)
  );
}
