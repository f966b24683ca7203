import { speechVerbs } from '../../gazetteers/speech-verbs.ts';
import { childOf, isBelow, lastChildOf, lemmaAt, type Parse, wordAt } from './parse.ts';
import { type Party, partyAt } from './party.ts';

export type Manner = 'SAYING' | 'UTTERING' | 'DESCRIBING' | 'ACCUSING' | 'ACCORDING';

/** A verb of saying outside quotation marks, and who says. */
export interface SpeechAct {
  /** Token of the verb; of "according" in "according to", of "words" in "in the words of". */
  readonly verb: number;
  /** The last token of the verb's words: "to" of "according to". */
  readonly last: number;
  readonly manner: Manner;
  readonly speaker: Party | null;
  /** "declined to say", "did not say": something said all the same only in marks. */
  readonly isWithheld: boolean;
}

export function speechActs(parse: Parse): SpeechAct[] {
  const acts: SpeechAct[] = [];
  for (let at = 0; at < parse.tokens.length; at++) {
    if (parse.quotedBy.has(at)) continue;
    const manner = mannerOf(parse, at);
    if (manner === null) continue;
    const found = speakerOf(parse, at, manner, acts);
    const speaker = found?.entityId || !speechVerbs().of_things.has(lemmaAt(parse, at)) ? found : null;
    const last = manner === 'ACCORDING' ? at + 1 : at;
    acts.push({ verb: at, last, manner, speaker, isWithheld: isWithheld(parse, at) });
  }
  return acts;
}

function mannerOf(parse: Parse, at: number): Manner | null {
  const lemma = lemmaAt(parse, at);
  if (/^(?:according to|words of)$/.test(`${wordAt(parse, at)} ${wordAt(parse, at + 1)}`)) return 'ACCORDING';
  if (!/^VB/.test(parse.tokens[at]?.tag ?? '') || /^(?:aux|auxpass|amod|compound)$/.test(parse.tokens[at]?.dep ?? ''))
    return null;
  const verbs = speechVerbs();
  if (verbs.saying.has(lemma)) return 'SAYING';
  if (verbs.accusing.has(lemma)) return 'ACCUSING';
  if (verbs.describing.has(lemma)) return 'DESCRIBING';
  return verbs.uttering.has(lemma) ? 'UTTERING' : null;
}

function speakerOf(parse: Parse, verb: number, manner: Manner, before: readonly SpeechAct[]): Party | null {
  if (manner === 'ACCORDING') {
    const to = childOf(parse, verb, /^prep$/) ?? verb + 1;
    const object = childOf(parse, to, /^pobj$/);
    return object === undefined ? null : partyAt(parse, object);
  }
  const subject = subjectOf(parse, verb);
  const found = subject === null || parse.quotedBy.has(subject) ? beside(parse, verb) : subject;
  const own = found === null ? null : partyAt(parse, found);
  if (!isParticiple(parse, verb)) return own;
  // "the Kremlin said on Saturday, citing": who said last is the one who cites, whatever the verb hangs from.
  const last = before.findLast(
    (act) =>
      act.speaker &&
      parse.tokens[act.verb]?.sentence === parse.tokens[verb]?.sentence &&
      !isBelow(parse, act.verb, verb),
  );
  const isLater = last && last.manner !== 'ACCORDING' && (parse.tokens[verb]?.head ?? verb) <= last.verb;
  return (isLater ? last.speaker : own) ?? last?.speaker ?? null;
}

/** "X left, adding: …": a participle without a subject of its own. */
function isParticiple(parse: Parse, verb: number): boolean {
  const { tag, dep } = parse.tokens[verb] ?? { tag: '', dep: '' };
  return (
    tag === 'VBG' && /^(?:advcl|conj|dep|xcomp|acl)$/.test(dep) && childOf(parse, verb, /^(?:nsubj|aux)$/) === undefined
  );
}

/** The one who does what a verb says, through conjunctions, participles and relative clauses. */
export function subjectOf(parse: Parse, verb: number, steps = 4): number | null {
  const token = parse.tokens[verb];
  if (!token || steps === 0) return null;
  const passive = childOf(parse, verb, /^nsubjpass$/);
  // "X was quoted by Dagen as saying", "Dagen quoted X as saying": X speaks; "X was told": somebody else.
  if (quotesAs(parse, verb)) return passive ?? childOf(parse, verb, /^dobj$/) ?? null;
  const agent = childOf(parse, verb, /^agent$/);
  if (agent !== undefined) return childOf(parse, agent, /^pobj$/) ?? null;
  if (passive !== undefined) return null;
  // "HANOI (AP) - Lind told", "the newspaper Dagen wrote": of two subjects the nearer.
  const own = lastChildOf(parse, verb, /^nsubj$/);
  if (own !== undefined) {
    if (!/^W(?:P|DT)$/.test(parse.tokens[own]?.tag ?? '') || token.dep !== 'relcl') return own;
    return antecedentOf(parse, token.head);
  }
  if (token.head === verb) return null;
  if (/^(?:acl|relcl)$/.test(token.dep)) {
    // "the deal announced on Monday": by nobody that we know of.
    if (token.tag === 'VBN' && token.dep === 'acl') return null;
    return token.head;
  }
  if (/^(?:conj|advcl|xcomp|pcomp|prep|dep|ccomp)$/.test(token.dep)) return subjectOf(parse, token.head, steps - 1);
  return null;
}

function quotesAs(parse: Parse, verb: number): boolean {
  const isAs = (child: number) => child > verb && wordAt(parse, child) === 'as';
  return speechVerbs().quoting.has(lemmaAt(parse, verb)) && (parse.children[verb] ?? []).some(isAs);
}

/** "Ann Berg, the mayor, who said": Ann Berg. */
function antecedentOf(parse: Parse, noun: number): number {
  const token = parse.tokens[noun];
  return token?.dep === 'appos' && parse.mentionsAt(noun).length === 0 ? token.head : noun;
}

/** "…," said Ann Berg, or "…, the mayor, Ann Berg, said" where the parse has it otherwise: the noun beside a verb. */
function beside(parse: Parse, verb: number): number | null {
  if (parse.tokens[verb]?.tag !== 'VBD') return null;
  return (
    nounBeside(parse, verb, 1) ??
    nounBeside(parse, verb, -1) ??
    (wordAt(parse, verb - 1) === ',' ? nounBeside(parse, verb - 1, -1) : null)
  );
}

function nounBeside(parse: Parse, from: number, step: 1 | -1): number | null {
  for (let at = from + step; Math.abs(at - from) <= 8; at += step) {
    const token = parse.tokens[at];
    if (!token || parse.quotedBy.has(at) || token.sentence !== parse.tokens[from]?.sentence) return null;
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.pos)) return nounHead(parse, at);
    if (!/^(?:DET|ADJ|ADV)$/.test(token.pos)) return null;
  }
  return null;
}

function nounHead(parse: Parse, at: number): number {
  const token = parse.tokens[at];
  return token && /^(?:compound|amod|nmod|poss)$/.test(token.dep) && token.head > at ? nounHead(parse, token.head) : at;
}

/** "declined to say", "would not say". */
function isWithheld(parse: Parse, verb: number): boolean {
  if (childOf(parse, verb, /^neg$/) !== undefined) return true;
  const { dep, head } = parse.tokens[verb] ?? { dep: '', head: verb };
  return (
    dep === 'xcomp' &&
    (speechVerbs().withholding.has(lemmaAt(parse, head)) || childOf(parse, head, /^neg$/) !== undefined)
  );
}
