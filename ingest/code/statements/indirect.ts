import type { Span } from '../../../src/domain/document.ts';
import { speechVerbs } from '../../gazetteers/speech-verbs.ts';
import { childOf, lastChildOf, lemmaAt, type Parse, paragraphAt, spanOf, subtree, wordAt } from './parse.ts';
import { phraseStart } from './party.ts';
import type { SpeechAct } from './speech-acts.ts';

/**
 * The clause that a verb of saying puts in somebody's words, without "that"; null where it has none. What is denied, and
 * whom somebody accuses, come with the verb: the clause alone would say the opposite, or nothing.
 */
export function reportedClause(parse: Parse, act: SpeechAct): Span | null {
  if (act.isWithheld || act.speaker === null) return null;
  const tokens = clauseTokens(parse, act);
  if (tokens === null) return null;
  const run = longestRun(parse, tokens, act);
  const trimmed = trim(parse, run);
  const [first] = trimmed;
  const last = trimmed.at(-1);
  if (first === undefined || last === undefined || trimmed.filter((at) => parse.tokens[at]?.isWord).length < 2)
    return null;
  const { start, end } = withMarks(parse, first, last);
  const verb = parse.tokens[act.verb];
  const keepsVerb = act.manner === 'ACCUSING' || speechVerbs().denying.has(lemmaAt(parse, act.verb));
  return { start: keepsVerb && verb && verb.start < start ? verb.start : start, end };
}

/** Both marks of a quotation that the clause ends in, or none would close. */
function withMarks(parse: Parse, first: number, last: number): Span {
  const span = spanOf(parse, first, last);
  const opened = parse.quotedBy.get(first);
  const closed = parse.quotedBy.get(last);
  if (opened === closed) return span;
  return { start: Math.min(span.start, opened?.start ?? span.start), end: Math.max(span.end, closed?.end ?? span.end) };
}

function clauseTokens(parse: Parse, act: SpeechAct): number[] | null {
  const { verb, manner } = act;
  if (manner === 'ACCORDING') {
    const clause = clauseAbove(parse, verb);
    return clause === null ? null : without(parse, subtree(parse, clause), verb);
  }
  if (manner === 'ACCUSING') return accusation(parse, verb);
  if (manner !== 'SAYING') return null;
  const clauses = (parse.children[verb] ?? []).filter((child) => parse.tokens[child]?.dep === 'ccomp');
  const clause = clauses.find((child) => child > verb) ?? deniedDeed(parse, verb) ?? clauseInDocument(parse, verb);
  if (clause !== undefined) return isQuestion(parse, clause) ? null : subtree(parse, clause);
  // "…, aides said, and …": the clause is before its tag, or hangs above it.
  const { dep, head } = parse.tokens[verb] ?? { dep: '', head: verb };
  // "The talks, Lind said, were useful": or the tag stands within it.
  const isAbove = dep === 'parataxis' || (dep === 'ccomp' && head < verb);
  return clauses.length > 0 || isAbove ? besideTag(parse, act) : misreadClause(parse, verb);
}

/** The sentence before ", Ann Berg said", whatever the parse hangs it from, or after it where that is the longer part. */
function besideTag(parse: Parse, { verb, speaker }: SpeechAct): number[] | null {
  const from = speaker && Math.min(verb, phraseStart(parse, speaker.head));
  if (from === null || wordAt(parse, from - 1) !== ',') return null;
  const before = tokensTo(parse, from - 1, -1).toReversed();
  const after = from < verb && wordAt(parse, verb + 1) === ',' ? tokensTo(parse, verb + 1, 1) : [];
  // "The talks, Lind said, were useful": the part with the verb.
  const tells = (part: readonly number[]) => part.some((at) => /^(?:VB|MD)/.test(parse.tokens[at]?.tag ?? ''));
  return after.length > before.length || (tells(after) && !tells(before)) ? after : before;
}

/** From a token to the end of its sentence, or to its beginning. */
function tokensTo(parse: Parse, from: number, step: 1 | -1): number[] {
  const tokens: number[] = [];
  for (let at = from; parse.tokens[at] && paragraphAt(parse, at) === paragraphAt(parse, from); at += step) {
    if (/^[.?!;]$/.test(wordAt(parse, at)) && !parse.quotedBy.has(at)) break;
    tokens.push(at);
  }
  return tokens;
}

/** "Lind said Berg, while in Oslo, also saw …", where the parse takes Berg for what was said. */
function misreadClause(parse: Parse, verb: number): number[] | null {
  const object = childOf(parse, verb, /^dobj$/);
  const clause = lastChildOf(parse, verb, /^(?:advcl|dep)$/);
  if (object === undefined || clause === undefined || object !== verb + 1 || clause < object) return null;
  const isClause = /^VB[DZP]$/.test(parse.tokens[clause]?.tag ?? '') || childOf(parse, clause, /^aux$/) !== undefined;
  if (!isClause || childOf(parse, clause, /^nsubj/) !== undefined) return null;
  const last = subtree(parse, clause).at(-1) ?? clause;
  return Array.from({ length: last - object + 1 }, (_, at) => object + at);
}

/** "said whether", "said what": no claim. */
function isQuestion(parse: Parse, clause: number): boolean {
  const [first] = subtree(parse, clause);
  return first !== undefined && /^(?:whether|if|what|when|where|who|why|which)$/.test(wordAt(parse, first));
}

/** "denied having met". */
function deniedDeed(parse: Parse, verb: number): number | undefined {
  const deed = childOf(parse, verb, /^(?:xcomp|pcomp)$/);
  if (deed === undefined) return undefined;
  const first = childOf(parse, deed, /^aux$/) ?? deed;
  return parse.tokens[first]?.tag === 'VBG' ? deed : undefined;
}

/** "said in a statement that the ship had left": parsers hang the clause on the statement. */
function clauseInDocument(parse: Parse, verb: number): number | undefined {
  for (const preposition of parse.children[verb] ?? []) {
    if (preposition < verb || !/^(?:in|by|on|via)$/.test(lemmaAt(parse, preposition))) continue;
    const document = childOf(parse, preposition, /^pobj$/);
    const clause = document === undefined ? undefined : lastChildOf(parse, document, /^(?:relcl|acl|ccomp)$/);
    const [first] = clause === undefined ? [] : subtree(parse, clause);
    if (document === undefined || first === undefined || wordAt(parse, first) !== 'that') continue;
    const { documents, hearings } = speechVerbs();
    const hasSubject = clause !== undefined && childOf(parse, clause, /^nsubj/) !== undefined;
    if (hasSubject && (documents.has(lemmaAt(parse, document)) || hearings.has(lemmaAt(parse, document))))
      return clause;
  }
  return undefined;
}

/** "accused Oslo of closing the strait": from whom it blames to the end. */
function accusation(parse: Parse, verb: number): number[] | null {
  const blamed = childOf(parse, verb, /^(?:dobj|nsubjpass)$/);
  const of = parse.children[verb]?.find((child) => wordAt(parse, child) === 'of');
  const under =
    of ?? (blamed === undefined ? undefined : parse.children[blamed]?.find((child) => wordAt(parse, child) === 'of'));
  if (blamed === undefined || under === undefined || blamed > under) return null;
  return [...new Set([...subtree(parse, blamed), ...subtree(parse, under)])].toSorted((a, b) => a - b);
}

function clauseAbove({ tokens }: Parse, at: number): number | null {
  for (let one = at; ; ) {
    const head = tokens[one]?.head ?? one;
    if (head === one) return null;
    one = head;
    if (tokens[one]?.dep === 'ROOT' || /^(?:ccomp|conj)$/.test(tokens[one]?.dep ?? '')) return one;
  }
}

function without(parse: Parse, tokens: readonly number[], top: number): number[] {
  const out = new Set(subtree(parse, top));
  return tokens.filter((at) => !out.has(at));
}

/** Of a clause that its tag interrupts, the longer part: "the deal, Lind said, would be signed by all eight in May". */
function longestRun(parse: Parse, tokens: readonly number[], { verb, speaker }: SpeechAct): number[] {
  const runs: number[][] = [];
  for (const at of tokens) {
    if (at === verb || at === speaker?.head) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && isJoined(parse, last, at)) run.push(at);
    else runs.push([at]);
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Marks of punctuation may hang from elsewhere. */
function isJoined({ tokens }: Parse, last: number, next: number): boolean {
  for (let at = last + 1; at < next; at++) if (tokens[at]?.isWord) return false;
  return true;
}

function trim(parse: Parse, run: readonly number[]): number[] {
  const words = [...run];
  const isOuter = (at: number | undefined) =>
    at !== undefined && !parse.tokens[at]?.isWord && !/^[$€£]/.test(wordAt(parse, at));
  cutDateline(parse, words);
  while (isOuter(words[0]) || /^(?:that|but|and)$/.test(wordAt(parse, words[0] ?? -1))) words.shift();
  while (isOuter(words.at(-1))) words.pop();
  return words;
}

/** "OSLO (Reuters) - A truce held, officials said". */
function cutDateline(parse: Parse, words: number[]): void {
  // "NATO-member Norway" is no dateline: a space stands before its dash.
  const isDash = (at: number) =>
    /^(?:--?|–|—)$/.test(wordAt(parse, at)) && parse.tokens[at - 1]?.end !== parse.tokens[at]?.start;
  const dash = words.slice(0, 12).findIndex(isDash);
  const [first] = words;
  if (dash > 0 && first !== undefined && /^\p{Lu}{2}/u.test(parse.tokens[first]?.text ?? '')) words.splice(0, dash + 1);
}
