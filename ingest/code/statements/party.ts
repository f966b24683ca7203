import type { Span } from '../../../src/domain/document.ts';
import type { EntityKind, Mention } from '../../../src/domain/entity.ts';
import { speechVerbs } from '../../gazetteers/speech-verbs.ts';
import { childOf, lemmaAt, type Parse, spanOf, textOf, wordAt } from './parse.ts';
import { stateOfOfficer } from './state-of-officer.ts';

/** Who speaks or hears: the words for it, and the entity where it has one. */
export interface Party extends Span {
  readonly entityId: string | null;
  readonly text: string;
  /** The token at its head. */
  readonly head: number;
}

const SPEAKERS: ReadonlySet<EntityKind> = new Set(['PERSON', 'ORGANIZATION', 'COUNTRY', 'ANONYMOUS_SOURCE']);
const LEFT = /^(?:det|amod|compound|poss|nummod|nmod|predet|quantmod|advmod)$/;

/** Whose the words around a noun or pronoun are; null where they are a treaty's, a missile's or no one's ("it was said"). */
export function partyAt(parse: Parse, head: number): Party | null {
  const direct = atHead(parse, head);
  if (direct) return direct;
  // "The Red Cross operating in Norland said", where the parse has the one who operates below.
  const doer = parse.tokens[head]?.tag === 'VBG' ? childOf(parse, head, /^nsubj$/) : undefined;
  if (doer !== undefined) return partyAt(parse, doer);
  const owner = ownerOf(parse, head);
  if (owner !== null) return owner;
  if (parse.tokens[head]?.pos === 'PRON') {
    // "It said", "this said": of nobody that we know of.
    return /^(?:it|this|that|there|what|which|i|we|you)$/.test(lemmaAt(parse, head)) ? null : unnamed(parse, head);
  }
  // "Its envoy, Ann Berg, said": the name is put beside the office.
  // "OSLO (AP) - Ann Berg said": a dateline that the parse takes for the subject has the speaker last.
  const beside = (parse.children[head] ?? []).filter((child) => parse.tokens[child]?.dep === 'appos');
  const isDateline = parse.mentionsAt(head).some(({ entityId }) => parse.entities.get(entityId)?.kind === 'PLACE');
  for (const child of isDateline ? beside.toReversed() : beside) {
    const named = atHead(parse, child);
    if (named) return named;
  }
  // "told the newspaper Dagen", where the parse does not see that the one names the other.
  if (speechVerbs().outlets.has(lemmaAt(parse, head))) {
    const outlet = atHead(parse, head + 1);
    if (outlet) return outlet;
  }
  // "added Hon. Ann Berg", where the parser ends a sentence at the point.
  if (/^\p{Lu}\p{Ll}{1,4}$/u.test(parse.tokens[head]?.text ?? '') && wordAt(parse, head + 1) === '.') {
    const named = atHead(parse, head + 2);
    if (named) return named;
  }
  const names = parse.mentionsAt(head).filter(({ entityId }) => parse.entities.get(entityId)?.kind !== 'PERSON');
  if (names.length > 0 && !isSpeaker(parse, names[0])) return null;
  return { ...unnamed(parse, head), entityId: stateOfOfficer(parse, head) };
}

/** The name that a token is within, "the two leaders" being nobody in particular. */
function atHead(parse: Parse, head: number): Party | null {
  const mentions = parse.mentionsAt(head);
  const [longest] = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest || !isSpeaker(parse, longest)) return null;
  const together = mentions.filter(({ start, end }) => start === longest.start && end === longest.end);
  const { start, end, entityId } = longest;
  return { start, end, text: longest.surface, head, entityId: together.length === 1 ? entityId : null };
}

function isSpeaker({ entities }: Parse, mention: Mention | undefined): boolean {
  const kind = mention && entities.get(mention.entityId)?.kind;
  return kind !== undefined && SPEAKERS.has(kind);
}

/** Ann Berg of "Ann Berg's letter said", Norway of "the Norwegian government said". */
function ownerOf(parse: Parse, head: number): Party | null {
  const { documents, governments } = speechVerbs();
  const lemma = lemmaAt(parse, head);
  if (!documents.has(lemma) && !governments.has(lemma)) return null;
  const children = parse.children[head] ?? [];
  const of = children.filter((child) => /^(?:of|from|by)$/.test(lemmaAt(parse, child)));
  const owners = [
    ...children.filter((child) => /^(?:poss|amod|compound|nmod)$/.test(parse.tokens[child]?.dep ?? '')),
    ...of.flatMap((child) => childOf(parse, child, /^pobj$/) ?? []),
  ];
  for (const owner of owners) {
    const found = atHead(parse, owner);
    // "The Berg administration" is more than Berg.
    const isPerson = found?.entityId && parse.entities.get(found.entityId)?.kind === 'PERSON';
    if (found?.entityId && !(isPerson && governments.has(lemma))) return found;
    if (parse.tokens[owner]?.dep === 'poss' && documents.has(lemma)) return partyAt(parse, owner);
  }
  return null;
}

/** "a senior official", "One of the officials": the noun with what stands before it. */
function unnamed(parse: Parse, head: number): Party {
  let from = head;
  for (const child of parse.children[head] ?? []) {
    const token = parse.tokens[child];
    if (child < from && LEFT.test(token?.dep ?? '')) from = Math.min(from, leftmost(parse, child));
  }
  let last = head;
  const of = (parse.children[head] ?? []).find((child) => child > head && lemmaAt(parse, child) === 'of');
  const object = of === undefined ? undefined : childOf(parse, of, /^pobj$/);
  if (of === head + 1 && object !== undefined) last = object;
  const span = spanOf(parse, from, last);
  return { ...span, text: textOf(parse, span).replace(/\s+/g, ' '), head, entityId: null };
}

/** The first word of the phrase that a party is named in: "the" of "the mayor of Oslo, Ann Berg". */
export function phraseStart(parse: Parse, at: number): number {
  const token = parse.tokens[at];
  const isOffice = token !== undefined && /^(?:appos|compound|nmod)$/.test(token.dep) && token.head < at;
  if (token && isOffice && isSame(parse, at, token.head)) return phraseStart(parse, token.head);
  return leftmost(parse, at);
}

function isSame(parse: Parse, one: number, other: number): boolean {
  const ids = new Set(parse.mentionsAt(one).map(({ entityId }) => entityId));
  return parse.mentionsAt(other).some(({ entityId }) => ids.has(entityId));
}

function leftmost(parse: Parse, at: number): number {
  return (parse.children[at] ?? []).reduce((least, child) => Math.min(least, leftmost(parse, child)), at);
}
