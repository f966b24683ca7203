import { TOOK_PLACE } from '../../src/domain/event.ts';
import { type Effect, governors } from '../gazetteers/governors.ts';
import { isPassive } from './clause.ts';
import { isContent, isEarlierReport, isInverted, isRanked, isResolution } from './clause-shapes.ts';
import { effectOf, particled } from './effect-of.ts';
import { isPlan, takingBack } from './halted.ts';
import { asVouched, isDisowned, isUndenied } from './hearsay.ts';
import { governed, isLeftOpen, isUnmet, planUndone } from './intentions.ts';
import { isNegated, markOf, type Own, ownStanding } from './own-standing.ts';
import type { Direction } from './place-in-calendar.ts';
import { type Standing, settle } from './settle.ts';
import { isVerb, kidsOf, type Node } from './tree.ts';

const REFUSALS = /^(?:refuse|decline|cancel|postpone)$/;
/** What is told in the present tense with a time that is yet to come. */
const AHEAD = /^(?:expire|lapse|fly|travel|head|leave|depart|go|return)$/;
const WILL = /^(?:will|wo|['’]ll)$/;

const SURE_OR_PLANNED: ReadonlySet<Effect | null> = new Set(['HAPPENED', 'ONGOING', 'PLANNED']);

/** The status that tense, modality, negation and whatever governs it give an event told by a verb. */
export function standingOf(verb: Node, depth = 0): Standing {
  if (depth > 10) return null;
  const own = ownStanding(verb);
  if (own === null && isDeclined(verb)) return SURE_OR_PLANNED.has(frameOf(verb, depth)) ? 'DENIED' : null;
  if (verb.dep === 'conj' && verb.head) {
    if (own === 'INHERIT' || (verb.tag === 'VBN' && kidsOf(verb, 'aux', 'auxpass').length === 0 && isVerb(verb.head)))
      return negatedIf(verb, standingOf(verb.head, depth + 1));
    return under(frameOf(firstConjunct(verb), depth + 1), own);
  }
  return under(frameOf(verb, depth), own);
}

/** "decided not to meet", "a decision not to meet" */
function isDeclined(verb: Node): boolean {
  return isNegated(verb) && /^(?:xcomp|acl)$/.test(verb.dep) && kidsOf(verb, 'aux').some(({ tag }) => tag === 'TO');
}

/** "flew to Lima, met X and left": the verb whose governor is that of all. */
function firstConjunct(verb: Node): Node {
  return verb.dep === 'conj' && verb.head ? firstConjunct(verb.head) : verb;
}

function under(frame: Effect | null, own: Own): Standing {
  if (frame === null || frame === 'NOTHING' || own === null) return null;
  if (frame === 'AFFIRMED' || frame === 'SAME') return own === 'INHERIT' ? null : own;
  if (own === 'INHERIT' || TOOK_PLACE.has(own)) return frame;
  if (TOOK_PLACE.has(frame)) return own;
  if (own === 'DENIED') return frame === 'DENIED' ? 'ALLEGED' : frame === 'PLANNED' ? 'DENIED' : null;
  return frame;
}

function negatedIf(verb: Node, standing: Standing): Standing {
  return isNegated(verb) && (TOOK_PLACE.has(standing) || standing === 'PLANNED') ? 'DENIED' : standing;
}

/** What all that governs a verb makes of it. */
function frameOf(verb: Node, depth: number): Effect | null {
  const { head } = verb;
  if (isInverted(verb)) return 'HYPOTHETICAL';
  // "The paper corrected its account, that they met": a clause that lost its governor.
  if (head === null) return markOf(verb) === '' ? 'AFFIRMED' : null;
  switch (verb.dep) {
    case 'ccomp':
    case 'xcomp':
      return ofClause(verb, head, depth);
    case 'acl':
      return isParticiple(verb) ? affirmedUnless(head, depth) : ofClause(verb, head, depth);
    case 'relcl':
      return isContent(verb) ? ofClause(verb, head, depth) : ofRelative(head, depth);
    case 'advcl':
      return ofAdverbial(verb, head, depth);
    case 'pcomp':
      return ofPreposition(head, depth);
    case 'conj':
      return frameOf(head, depth + 1);
    case 'parataxis':
    case 'dep':
    case 'appos':
      return markOf(verb) === '' && kidsOf(verb, 'nsubj', 'nsubjpass').length > 0 ? 'AFFIRMED' : null;
    default:
      return null;
  }
}

/** "rebels fighting in the north", "a treaty signed in Paris"; not "reports that they had met". */
function isParticiple(verb: Node): boolean {
  return (verb.tag === 'VBN' || verb.tag === 'VBG') && kidsOf(verb, 'nsubj', 'nsubjpass', 'aux').length === 0;
}

/** "a planned visit by rebels fighting in the north": the fighting stands whatever becomes of the visit. */
function affirmedUnless(noun: Node, depth: number): Effect | null {
  void depth;
  return kidsOf(noun, 'det').some(({ text }) => /^(?:no|any)$/i.test(text)) ? null : 'AFFIRMED';
}

/** "what it says is a missile that violates the pact": what is only said of a thing holds for its clauses too. */
function ofRelative(antecedent: Node, depth: number): Effect | null {
  let at: Node | null = antecedent;
  while (at !== null && !isVerb(at)) at = at.head;
  if (at === null || at.dep === 'ROOT' || depth > 6) return 'AFFIRMED';
  const over = frameOf(at, depth + 1);
  return over === null || over === 'ALLEGED' ? over : 'AFFIRMED';
}

/** "X flew to Lima, himself suspended from the bloc": a whole clause before a verb that governs no clauses stands beside it. */
function isBesides(verb: Node, head: Node): boolean {
  const isTensed = [verb, ...kidsOf(verb, 'aux', 'auxpass')].some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
  const isWhole = isTensed && markOf(verb) === '' && kidsOf(verb, 'nsubj', 'nsubjpass').length > 0;
  return verb.dep === 'ccomp' && verb.at < head.at && isWhole && isVerb(head);
}

function ofClause(verb: Node, head: Node, depth: number): Effect | null {
  const mark = markOf(verb);
  if (mark !== '' && governors().conjunctions(mark) === 'NOTHING') return null;
  const isInfinitive = kidsOf(verb, 'aux').some(({ tag }) => tag === 'TO');
  const { lemma } = head;
  if (isInfinitive && head.dep === 'attr' && head.head && isRanked(head.head)) return standingOf(head.head, depth + 1);
  const truth = kidsOf(head, 'acomp', 'attr').map((word) => word.lemma);
  if (truth.some((word) => /^(?:true|false|untrue|incorrect|wrong)$/.test(word)))
    return truth.includes('true') === isNegated(head) ? 'DENIED' : null;
  if (isInfinitive && isUnmet(verb, head)) return settle('CANCELLED', standingOfGovernor(head, depth + 1));
  if (isInfinitive && isLeftOpen(head)) return 'HYPOTHETICAL';
  if (lemma === 'be' && isInfinitive) return settle('PLANNED', standingOf(head, depth + 1));
  if (lemma === 'go' && isInfinitive) return settle('PLANNED', asPlan(standingOf(head, depth + 1)));
  if (head.pos === 'NOUN' && head.head && isDisowned(head) && TOOK_PLACE.has(standingOf(head.head, depth + 1)))
    return 'DENIED';
  const effect = isLeftOpen(head) ? 'HYPOTHETICAL' : effectOf('clauses', head);
  // "accepted an invitation to visit", "turned down an offer to meet"
  if (effect === 'HYPOTHETICAL' && head.pos === 'NOUN') {
    const answer = ofAnswer(head, depth);
    if (answer !== null) return answer;
  }
  // "What is not in dispute is that they met."
  if (lemma === 'be' && markOf(verb) === 'that' && kidsOf(head, 'csubj').length > 0 && !isNegated(head))
    return 'AFFIRMED';
  if (effect === null && isBesides(verb, head)) return 'AFFIRMED';
  if (effect === null || effect === 'NOTHING') return null;
  const standing = standingOfGovernor(head, depth + 1);
  if (!isVerb(head) && head.pos === 'NOUN' && standing === 'DENIED' && !isUndenied(head))
    return effect === 'ALLEGED' || effect === 'AFFIRMED' || effect === 'PLANNED' ? 'DENIED' : null;
  if (effect === 'AFFIRMED' && head.pos === 'NOUN' && head.head && governors().vouching(particled(head.head)) === null)
    return null;
  if (effect === 'AFFIRMED' && isEarlierReport(head)) return 'ALLEGED';
  if (effect === 'AFFIRMED') {
    // "It was said that", "wrongly said".
    if (isVerb(head) && isPassive(head)) return isInfinitive ? 'ALLEGED' : null;
    // "told X to leave" orders; "said to have met" alleges.
    if (isInfinitive) return 'HYPOTHETICAL';
    return TOOK_PLACE.has(standing) ? asVouched(verb, head) : null;
  }
  if (effect === 'ALLEGED' && isVerb(head) && !isInfinitive && lemma === 'report' && !isPassive(head))
    return TOOK_PLACE.has(standing) ? asVouched(verb, head) : null;
  return governed(effect, head, standing);
}

/** What was said to an invitation or an offer; null where nothing was. */
function ofAnswer(noun: Node, depth: number): Effect | null {
  const verb = noun.head;
  if (noun.dep !== 'dobj' || verb === null || !isVerb(verb)) return null;
  if (!TOOK_PLACE.has(standingOf(verb, depth + 1))) return null;
  if (verb.lemma === 'accept') return 'PLANNED';
  return effectOf('objects', verb) === 'REFUSED' ? 'REFUSED' : null;
}

/** "is going to" is a plan by being under way. */
function asPlan(standing: Standing): Standing {
  return standing === 'ONGOING' ? 'HAPPENED' : standing;
}

/** How the governor itself stands: a noun as the verb over it makes it, an adjective as its "be". */
export function standingOfGovernor(head: Node, depth: number): Standing {
  if (isVerb(head)) return standingOf(head, depth);
  if (head.pos === 'ADJ' || head.tag.startsWith('JJ')) {
    if (isNegated(head)) return 'DENIED';
    return head.head && isVerb(head.head) ? standingOf(head.head, depth) : 'HAPPENED';
  }
  if (kidsOf(head, 'det').some(({ lemma }) => lemma === 'no')) return 'DENIED';
  const undone = planUndone(head);
  if (undone !== null) {
    const standing = standingOf(undone.verb, depth);
    return !TOOK_PLACE.has(standing) ? null : undone.effect === 'REFUSED' ? 'DENIED' : undone.effect;
  }
  const verb = head.head;
  return verb === null || !isVerb(verb) ? 'HAPPENED' : standingOf(verb, depth);
}

function ofAdverbial(verb: Node, head: Node, depth: number): Effect | null {
  const mark = markOf(verb);
  if (mark !== '') {
    if (mark === 'before' && isPlan(verb) && TOOK_PLACE.has(isVerb(head) ? standingOf(head, depth + 1) : null))
      return takingBack(head);
    const effect = governors().conjunctions(mark);
    if (effect !== 'AFFIRMED') return null;
    // "when X meets Y, they will talk"
    // "will enter into force once four states have ratified it"
    const tenses = [verb, ...kidsOf(verb, 'aux')].map(({ tag }) => tag);
    if (/^(?:when|once|as|whenever|after)$/.test(mark) && tenses.some((tag) => tag === 'VBZ' || tag === 'VBP'))
      return null;
    return 'AFFIRMED';
  }
  const [auxiliary] = kidsOf(verb, 'aux', 'auxpass');
  const [subject] = kidsOf(verb, 'nsubj', 'nsubjpass');
  const standing = isVerb(head) ? standingOf(head, depth + 1) : null;
  const isInfinitive = auxiliary?.tag === 'TO';
  // "flew to Lima to meet X": what for is not whether.
  // "had been due in Lima on Monday to see X"
  const isDue = head.lemma === 'be' && kidsOf(head, 'acomp').some((word) => effectOf('clauses', word) === 'PLANNED');
  if (isInfinitive && isDue) return settle('PLANNED', standing);
  // "became the fifth country to ratify it"
  if (isInfinitive && isRanked(head)) return standing;
  // "agreed Monday to meet", "refused on Tuesday to meet": a time between makes parsers take the aim for a purpose.
  const aim = isInfinitive && isVerb(head) ? effectOf('clauses', head) : null;
  if (aim === 'PLANNED' || aim === 'REFUSED') return settle(aim, standing);
  if (isInfinitive && isResolution(head)) return standing;
  if (isInfinitive) return TOOK_PLACE.has(standing) ? ofPurpose(verb, head, standing) : standing;
  // "denied on Monday having met X": a time between makes parsers take what is denied for a circumstance.
  const isDenied = head.lemma === 'deny' && kidsOf(head, 'dobj', 'ccomp', 'xcomp').length === 0;
  if (isDenied && verb.at > head.at && (verb.tag === 'VBG' || auxiliary?.text === 'having'))
    return settle('DENIED', standing);
  if (verb.tag === 'VBG' || verb.tag === 'VBN') return standing;
  return subject ? 'AFFIRMED' : null;
}

/**
 * "flew to Lima to meet X" met him, if nothing takes it back; "cancelled the visit to meet X instead" too, while who "flies to
 * Lima to meet X" has yet to. Else what for is not whether.
 */
function ofPurpose(verb: Node, head: Node, standing: Standing): Effect | null {
  const isInstead = [...verb.kids, ...head.kids].some(({ lemma }) => lemma === 'instead');
  if (isInstead && effectOf('cancelling', head) !== null) return 'HAPPENED';
  return /^(?:travel|fly|go|drive|stop|visit)$/.test(head.lemma) &&
    /^(?:meet|see|visit|confer|discuss|brief|consult|negotiate)$/.test(verb.lemma)
    ? standing === 'ONGOING'
      ? 'PLANNED'
      : 'HAPPENED'
    : null;
}

function ofPreposition(preposition: Node, depth: number): Effect | null {
  const { head, lemma } = preposition;
  if (head === null) return null;
  // "decided against meeting X", as "decided not to"
  if (lemma === 'against' && head.lemma === 'decide')
    return TOOK_PLACE.has(standingOf(head, depth + 1)) ? 'DENIED' : null;
  const effect = governors().prepositions(lemma);
  if (
    lemma === 'of' ||
    lemma === 'for' ||
    lemma === 'from' ||
    lemma === 'about' ||
    lemma === 'on' ||
    lemma === 'to' ||
    lemma === 'with'
  ) {
    const over = governors().clauses(head.lemma);
    return over === null || over === 'AFFIRMED' || over === 'SAME'
      ? null
      : governed(over, head, standingOfGovernor(head, depth + 1));
  }
  if (effect !== 'SAME') return null;
  return isVerb(head) ? standingOf(head, depth + 1) : null;
}

/** Which way a time without a year points from here. */
export function directionOf(verb: Node, standing: Standing): Direction {
  const chain: Node[] = [];
  for (let at: Node | null = verb; at !== null; at = at.head) if (isVerb(at)) chain.push(at);
  const tense = chain.find(({ tag }) => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') ?? chain.at(-1);
  const words = chain.slice(0, 3).flatMap((one) => kidsOf(one, 'aux', 'auxpass').map(({ text }) => text.toLowerCase()));
  const looksBack = words.some((word) => /^(?:had|did|was|were)$/.test(word)) || tense?.tag === 'VBD';
  // "was to meet on Friday" may look either way, "had been due on Friday" was last Friday.
  const isOver =
    words.some((word) => /^(?:had|have|did)$/.test(word)) || (tense !== undefined && REFUSALS.test(tense.lemma));
  // "expires in December", "flies on to Riga on Thursday": a time in the present tense is one to come.
  if (standing === 'ONGOING' && /^VB[ZP]$/.test(verb.tag) && AHEAD.test(verb.lemma)) return 'future';
  // "does not meet X on Friday"
  if (standing === 'DENIED' && words.some((word) => /^(?:do|does)$/.test(word))) return 'present';
  // "will not meet X on Friday"
  if (standing === 'DENIED' && words.some((word) => WILL.test(word))) return 'future';
  if (standing === 'HAPPENED' || standing === 'DENIED') return 'past';
  if (standing === 'ONGOING') return /^VB[ZP]$/.test(verb.tag) ? 'present' : 'either';
  if (standing === 'PLANNED' && words.includes('will')) return 'future';
  if (words.includes('would') || words.some((word) => WILL.test(word))) return 'future';
  if (standing === 'PLANNED' && !looksBack) return 'future';
  return isOver ? 'planned' : 'either';
}
