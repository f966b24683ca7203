import { TOOK_PLACE } from '../../src/domain/event.ts';
import { type Effect, governors } from '../gazetteers/governors.ts';
import { subjectOf } from './clause.ts';
import { effectOf } from './effect-of.ts';
import { haltOf, leftOut } from './halted.ts';
import { isDisowned } from './hearsay.ts';
import { governed, planUndone } from './intentions.ts';
import { type Standing, settle } from './settle.ts';
import { givenUpFor } from './taken-instead.ts';
import { isVerb, kidsOf, type Node } from './tree.ts';
import { standingOf } from './verb-status.ts';

/** "at the start of talks", "on the sidelines of a meeting": parts of the thing itself. */
const PARTS =
  /^(?:start|beginning|end|close|day|round|part|hour|sideline|margin|fringe|opening|conclusion|course|eve|outset)$/;

/** The status of an event that a noun tells: by the verb it is subject or object of, or the preposition before it. */
export function standingOfNoun(noun: Node, depth = 0): Standing {
  if (depth > 6) return null;
  const context = ofContext(noun, depth);
  const own = ofModifiers(noun);
  const standing =
    own === null || context === null
      ? null
      : own === 'SAME'
        ? context
        : own === 'PLANNED' && (cameToNothing(noun) || isNotHeld(noun, context))
          ? 'CANCELLED'
          : combine(own, context);
  if (!isNone(noun)) return standing;
  // The "no" has made its verb a denial already: "plans no meeting".
  return TOOK_PLACE.has(standing) || standing === 'PLANNED' || standing === 'DENIED' ? 'DENIED' : null;
}

/** "The planned meeting collapsed": what had begun is over, what was to begin never was. */
function cameToNothing(noun: Node): boolean {
  const over = verbOver(noun);
  return (
    over !== null &&
    noun.dep === 'nsubj' &&
    effectOf('cancelling', over.verb) === 'CANCELLED' &&
    TOOK_PLACE.has(standingOf(over.verb))
  );
}

/** "The planned meeting will not take place"; one that "was never scheduled" is denied, and who did not attend it called off none. */
function isNotHeld(noun: Node, context: Standing): boolean {
  const verb = /^nsubj/.test(noun.dep) ? noun.head : null;
  return context === 'DENIED' && verb !== null && kidsOf(verb, 'aux').some(({ tag }) => tag === 'MD');
}

/** "Plans for a meeting were dropped": with the plan goes the meeting. */
function ofPlan(noun: Node): Standing {
  const plan = noun.dep === 'pobj' && /^(?:of|for)$/.test(noun.head?.lemma ?? '') ? noun.head?.head : null;
  if (!plan || !/^(?:plan|preparation|arrangement|date)$/.test(plan.lemma)) return null;
  const undone = planUndone(plan);
  if (undone === null || !TOOK_PLACE.has(standingOf(undone.verb))) return null;
  return undone.effect === 'CANCELLED' || undone.effect === 'POSTPONED' ? undone.effect : null;
}

/** "denied reports of a meeting", "rumours of talks were dismissed" */
function ofReport(noun: Node): Standing {
  const report = noun.dep === 'pobj' && /^(?:of|about)$/.test(noun.head?.lemma ?? '') ? noun.head?.head : null;
  if (!report || governors().accounts(report.lemma) === null) return null;
  if (isDisowned(report) && report.head && TOOK_PLACE.has(standingOf(report.head))) return 'DENIED';
  const over = verbOver(report);
  if (over === null || over.preposition !== null || report.dep === 'nsubj') return null;
  const effect = effectOf('objects', over.verb);
  return (effect === 'DENIED' || effect === 'REFUSED') && TOOK_PLACE.has(standingOf(over.verb)) ? 'DENIED' : null;
}

function isNone(noun: Node): boolean {
  return kidsOf(noun, 'det').some(({ lemma }) => lemma === 'no');
}

/** "a planned meeting": planned, if what is said of it is that it stands; but "a planned meeting was never held". */
function combine(own: Effect, context: Standing): Standing {
  if (own === 'NOTHING' || own === 'AFFIRMED' || own === 'SAME') return null;
  return TOOK_PLACE.has(context) || context === 'HYPOTHETICAL' ? own : context;
}

function ofModifiers(noun: Node): Effect | null {
  for (const word of kidsOf(noun, 'amod', 'compound', 'advmod', 'acl', 'nmod', 'relcl')) {
    const effect =
      governors().modifiers(word.text.toLowerCase()) ?? (word.dep === 'acl' ? governors().modifiers(word.lemma) : null);
    if (effect === null) continue;
    // "no" is read apart; "a meeting next week" tells when.
    if (effect === 'NOTHING') return null;
    return effect;
  }
  return 'SAME';
}

/** The verb that a noun hangs on, through "the start of" and the like; null where none does. */
export function verbOver(noun: Node): { readonly verb: Node; readonly preposition: Node | null } | null {
  const givenUp = givenUpFor(noun);
  if (givenUp !== null) return { verb: givenUp, preposition: noun.head };
  let at = noun;
  while (at.head !== null) {
    const { head } = at;
    if (at.dep === 'dobj' || at.dep === 'nsubj' || at.dep === 'nsubjpass')
      return isVerb(head) ? { verb: head, preposition: null } : null;
    // "There was no meeting between X and Y."
    if (at.dep === 'attr' && head.lemma === 'be' && kidsOf(head, 'expl').length > 0)
      return { verb: head, preposition: null };
    if (at.dep === 'pobj') {
      if (head.head === null) return null;
      if (isVerb(head.head)) return { verb: head.head, preposition: head };
      if (head.lemma === 'of' && PARTS.test(head.head.lemma)) {
        at = head.head;
        continue;
      }
      // "ahead of", "because of": two words of one preposition.
      if (head.head.pos === 'ADV' || head.head.pos === 'ADP' || head.head.pos === 'SCONJ') {
        const over = head.head.head;
        if (over === null) return null;
        const verb = isVerb(over) ? over : (verbOver(over)?.verb ?? null);
        return verb && { verb, preposition: head.head };
      }
      return null;
    }
    if (at.dep !== 'conj' || isVerb(head)) return null;
    at = head;
  }
  return null;
}

function ofContext(noun: Node, depth: number): Standing {
  const { head, dep } = noun;
  if (head === null) return null;
  if (dep === 'conj' && !isVerb(head)) return standingOfNoun(head, depth + 1);
  const over = verbOver(noun);
  if (over === null) return ofPlan(noun) ?? ofReport(noun);
  const { verb, preposition } = over;
  // "made the remark -- the first talks since 2018": behind a dash it is another name for something.
  if (kidsOf(verb, 'punct').some(({ text, at }) => /^(?:--|–|—)$/.test(text) && verb.at < at && at < noun.at))
    return null;
  const standing = isSpeaking(verb) && verb.head ? standingOf(verb.head) : standingOf(verb);
  if (givenUpFor(noun) === verb) return ofExchange(verb, standing);
  if (preposition === null) {
    const halted = haltOf(verb);
    if (halted !== null) return asStanding(settle(halted, standing));
    if (dep === 'nsubj') return ofSubject(verb, standing);
    // "was cut from the programme", not "was cut short"
    const isCut = verb.lemma === 'cut' && kidsOf(verb, 'prep').some(({ lemma }) => lemma === 'from');
    const isWithheld = recipientsOf(noun, verb).length > 0;
    const effect = isCut ? 'CANCELLED' : isWithheld ? 'REFUSED' : effectOf('objects', verb);
    return effect === null || effect === 'NOTHING' || effect === 'AFFIRMED'
      ? null
      : asStanding(governed(effect, verb, standing));
  }
  // "has not spoken to him since a call in January": of that one it is said that it was.
  if (preposition.lemma === 'since') return standing === 'DENIED' || TOOK_PLACE.has(standing) ? 'HAPPENED' : null;
  const left = leftOut(verb, preposition);
  if (left !== null) return asStanding(settle(left, standing));
  const effect = governors().prepositions(preposition.lemma);
  if (effect === 'PLANNED') return TOOK_PLACE.has(standing) ? 'PLANNED' : null;
  if (effect !== 'SAME') return null;
  if (isComplement(noun, verb, preposition)) return null;
  // "did not meet him during her visit": she was there.
  if (preposition.lemma === 'during' && standing === 'DENIED' && isOwnOf(noun, verb)) return 'HAPPENED';
  // "emerged from talks", "returned from a meeting"
  const isLeft = preposition.lemma === 'from' && /^(?:emerge|return|come)$/.test(verb.lemma);
  if (isLeft || /^(?:after|following|during|at|on|in|into)$/.test(preposition.lemma))
    return TOOK_PLACE.has(standing) ? 'HAPPENED' : standing === 'PLANNED' ? 'PLANNED' : null;
  // "travelled to Havana for negotiations", "welcomed him for talks": as the journey.
  if (preposition.lemma === 'for' && isOpenDate(verb, standing)) return 'HYPOTHETICAL';
  if (preposition.lemma === 'for' && effectOf('clauses', verb) === 'PLANNED')
    return asStanding(settle('PLANNED', standing));
  // "arrives in Lima for talks", "has arrived in Lima for talks": they are yet to come.
  if (preposition.lemma === 'for' && isJustComing(verb)) return standing === 'DENIED' ? 'DENIED' : 'PLANNED';
  if (preposition.lemma === 'for')
    return /^(?:travel|fly|arrive|go|come|drive|head|sail|land|stop|join|visit|receive|welcome|host|greet|meet|return|expect|expected)$/.test(
      verb.lemma,
    )
      ? standing
      : null;
  return null;
}

/**
 * Whether the preposition belongs to the verb, and what is behind it need not have been: "hinted at talks", "is working on
 * a meeting", "avoided each other at the summit". "On a visit" says where somebody was.
 */
function isComplement(noun: Node, verb: Node, preposition: Node): boolean {
  const effect = governors().complements(`${verb.lemma} ${preposition.lemma}`);
  if (effect !== null) return effect === 'NOTHING';
  if (preposition.lemma === 'on') return !/^(?:visit|trip|tour|journey|stop|stopover)$/.test(noun.lemma);
  return (
    preposition.lemma === 'at' &&
    kidsOf(verb, 'acomp', 'advmod').some(({ lemma }) => /^(?:miss|missing|absent|apart)$/.test(lemma))
  );
}

/** "No date has been set for talks" leaves open whether they will be. */
function isOpenDate(verb: Node, standing: Standing): boolean {
  if (standing !== 'DENIED') return false;
  return kidsOf(verb, 'nsubj', 'nsubjpass', 'dobj').some(({ lemma }) =>
    /^(?:date|day|time|venue|place|timetable|schedule)$/.test(lemma),
  );
}

/** Who was not given what the noun names: "denied X a meeting". */
export function recipientsOf(noun: Node, verb: Node): readonly Node[] {
  if (noun.dep !== 'dobj' || !/^(?:deny|refuse)$/.test(verb.lemma)) return [];
  return kidsOf(verb, 'dobj', 'dative').filter(({ at, mentions }) => at < noun.at && mentions.length > 0);
}

/** Who comes, or has only come: not "came", nor "has travelled there twice". */
function isJustComing(verb: Node): boolean {
  if (/^VB[ZP]$/.test(verb.tag))
    return /^(?:travel|fly|arrive|go|come|drive|head|sail|land|return)$/.test(verb.lemma) && subjectOf(verb) !== null;
  return /^(?:arrive|land|come)$/.test(verb.lemma) && kidsOf(verb, 'aux').some(({ tag }) => /^VB[ZP]$/.test(tag));
}

/** "did not meet him during her visit": hers who did not. */
function isOwnOf(noun: Node, verb: Node): boolean {
  const owners = kidsOf(noun, 'poss').flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId));
  const doers = (subjectOf(verb)?.mentions ?? []).map(({ entityId }) => entityId);
  return kidsOf(verb, 'aux').some(({ text }) => /^did$/i.test(text)) && owners.some((id) => doers.includes(id));
}

/** "skipped the visit in favour of talks" was at the talks; what another is called off for may be still to come. */
function ofExchange(verb: Node, standing: Standing): Standing {
  if (standing === 'PLANNED') return 'PLANNED';
  if (!TOOK_PLACE.has(standing)) return null;
  return effectOf('objects', verb) === 'REFUSED' && verb.lemma === 'skip' ? 'HAPPENED' : 'PLANNED';
}

/** "Reyes, speaking after talks with Berg, said" */
function isSpeaking({ tag, dep, lemma, head }: Node): boolean {
  return tag === 'VBG' && /^(?:acl|advcl)$/.test(dep) && /^(?:speak|talk|address|brief)$/.test(lemma) && head !== null;
}

function ofSubject(verb: Node, standing: Standing): Standing {
  const fellThrough = kidsOf(verb, 'prep', 'advmod').some(({ lemma }) => lemma === 'through');
  const wentAhead = verb.lemma === 'go' && kidsOf(verb, 'advmod').some(({ lemma }) => lemma === 'ahead');
  const effect =
    effectOf('subjects', verb) ?? (verb.lemma === 'fall' && fellThrough ? 'CANCELLED' : wentAhead ? 'SAME' : null);
  if (effect === null) return null;
  // "The meeting produced no agreement", "the talks did not lead to a deal": they were held.
  if (
    standing === 'DENIED' &&
    /^(?:produce|yield|bring|lead|result|achieve|resolve|settle)$/.test(verb.lemma) &&
    isPast(verb)
  )
    return 'HAPPENED';
  // "Talks started to look unlikely", "ended before they began", "opened a rift".
  if (kidsOf(verb, 'advcl').some((clause) => kidsOf(clause, 'mark').some(({ lemma }) => lemma === 'before')))
    return null;
  if (kidsOf(verb, 'xcomp', 'attr', 'acomp').length > 0) return null;
  if (verb.lemma === 'open' && kidsOf(verb, 'dobj').length > 0) return null;
  if (verb.lemma === 'take' && !kidsOf(verb, 'dobj').some(({ lemma }) => lemma === 'place')) return null;
  return asStanding(settle(effect, standing));
}

/** "produced", "did not lead" */
function isPast(verb: Node): boolean {
  return verb.tag === 'VBD' || kidsOf(verb, 'aux').some(({ tag }) => tag === 'VBD');
}

function asStanding(effect: Effect | null): Standing {
  return effect === 'SAME' || effect === 'AFFIRMED' || effect === 'NOTHING' ? null : effect;
}
