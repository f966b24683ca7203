import { type EventFrame, eventWords } from '../gazetteers/event-words.ts';
import { complementsOf, obliquesOf } from './clause.ts';
import { boundPronoun } from './parties.ts';
import { kidsOf, type Node, type Tree } from './tree.ts';

/** A verb that says something else with these words: "released a report", "beat Berg", "declined to comment", "asked about". */
export function isOtherSense(
  { notObjects, notClauses, notPrepositions, unlike, notNamed, ofPlaces, intransitive }: EventFrame,
  trigger: Node,
  object: Node | null,
  { entities }: Tree,
): boolean {
  if (isCourtesy(trigger, entities)) return true;
  if (notClauses.length > 0 && complementsOf(trigger).some(({ lemma }) => notClauses.includes(lemma))) return true;
  if (
    [trigger, object].some(
      (node) => node !== null && obliquesOf(node).some(({ preposition }) => notPrepositions.includes(preposition)),
    )
  )
    return true;
  if (object === null) return ofPlaces;
  if (intransitive) return true;
  const kinds = object.mentions.map(({ entityId }) => entities.get(entityId)?.kind);
  return (
    notObjects.has(object.lemma) ||
    kidsOf(object, 'compound', 'amod').some(({ lemma }) => unlike.has(lemma)) ||
    kinds.some((kind) => kind !== undefined && notNamed.includes(kind)) ||
    (ofPlaces && !kinds.some((kind) => kind === 'PLACE' || kind === 'COUNTRY'))
  );
}

/** "the law allows", "the storm killed", "workers launched a strike": who does not do what the frame tells. */
export function isOtherDoer({ type, notActors }: EventFrame, actor: Node): boolean {
  if (notActors.has(actor.lemma)) return true;
  if (actor.mentions.length > 0 || type === 'TREATY') return false;
  const { things, disasters } = eventWords();
  // "the only pact limiting deployed missiles": parsers may take "limiting" for who deployed them.
  const isOfThing = actor.text.endsWith('ing') && kidsOf(actor, 'compound').some(({ lemma }) => things.has(lemma));
  return disasters.has(actor.lemma) || isOfThing || (type !== 'ASSAULT' && things.has(actor.lemma));
}

/** "called on Ana Reyes in Lima": paid her a visit; "called on her to resign", "called on Chile for help" asks. */
function isCourtesy(trigger: Node, entities: Tree['entities']): boolean {
  if (trigger.lemma !== 'call' || complementsOf(trigger).length > 0 || kidsOf(trigger, 'advcl').length > 0)
    return false;
  const obliques = obliquesOf(trigger);
  return (
    obliques.every(({ preposition }) => preposition !== 'for' && preposition !== 'to') &&
    obliques.some(
      ({ preposition, object }) =>
        /^(?:on|upon)$/.test(preposition) &&
        kidsOf(object, 'acl', 'relcl').length === 0 &&
        object.mentions.some(({ entityId }) => entities.get(entityId)?.kind === 'PERSON'),
    )
  );
}

/** "She refused", where nothing says who she is. */
export function isPronounOfNobody(actor: Node | null): boolean {
  return (
    actor !== null &&
    actor.mentions.length === 0 &&
    boundPronoun(actor) === null &&
    /^(?:he|she|it|they|i|we|you|who|this|that|these|those)$/i.test(actor.text) &&
    kidsOf(actor, 'prep').length === 0
  );
}
