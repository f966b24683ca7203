import type { TitleMatch } from '../gazetteers/title-at.ts';
import { titleWords } from '../gazetteers/words.ts';
import type { PlacedMention, Register } from './register.ts';
import { titleIn } from './titles.ts';
import { isPossessive, type View, wordAt } from './view.ts';

/** Whose an office is, as the words beside the title say. */
export type Owner =
  | { readonly kind: 'NAMED'; readonly entityId: string }
  /** "his", "its": whoever that is. */
  | { readonly kind: 'PRONOUN' }
  | { readonly kind: 'UNSAID' };

/** A title with all that belongs to it: "the former Peruvian foreign minister", "president of the Commission". */
export interface OfficePhrase {
  readonly from: number;
  /** After the title, and after "of the Commission" where that follows. */
  readonly to: number;
  readonly match: TitleMatch;
  readonly owner: Owner;
  readonly tenure: TitleMatch['tenure'];
  /** "the", "a", a possessive (pronoun or name), or nothing. */
  readonly determiner: 'THE' | 'A' | 'POSSESSIVE' | 'NONE';
}

/** May stand between an owner and the title: "Singapore's visiting foreign minister", "his 76-year-old deputy". */
const BETWEEN = /^(?:JJ[RS]?|VB[GN]|RB|CD|HYPH|NN)$/;
const MOST_BETWEEN = 5;

export function officePhrases(view: View, register: Register): OfficePhrase[] {
  const mentions = register.mentionsIn(view.sentence.index);
  const phrases: OfficePhrase[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (mentions.some((mention) => mention.naming === 'name' && mention.from <= at && at < mention.to)) continue;
    const match = titleIn(view.tokens, at);
    if (match === null || match.kinds.length === 0) continue;
    phrases.push(phraseAround(view, match, mentions));
    at = match.to - 1;
  }
  return phrases;
}

function phraseAround(view: View, match: TitleMatch, mentions: readonly PlacedMention[]): OfficePhrase {
  const before = ownerBefore(view, match, mentions);
  const after = complementAfter(view, match, mentions);
  // "The Danish head of the agency" is Danish, and the agency's.
  // "recalled his ambassador from Washington": his, and there.
  const isPosted = before.isPronoun && !after.ownsBody && wordAt(view, match.to) === 'from';
  const named = isPosted ? null : after.ownsBody ? after.ownerId : (before.entityId ?? after.ownerId);
  const owner: Owner =
    before.isPronoun && named === null
      ? { kind: 'PRONOUN' }
      : named === null
        ? { kind: 'UNSAID' }
        : { kind: 'NAMED', entityId: named };
  const leads = wordAt(view, view.tokens[before.from - 1]?.text === '-' ? before.from - 2 : before.from - 1);
  const words = titleWords();
  const leadsFormer = words.former.has(leads) && leads !== 'then' && before.determiner === 'NONE';
  const isThen = leads === 'then' && wordAt(view, before.from - 1) === '-';
  const isFormer = before.isFormer || leadsFormer || isThen || isOver(view, after.to);
  return {
    from: leadsFormer && match.tenure === 'CURRENT' ? before.from - 1 : before.from,
    to: after.to,
    match,
    owner,
    tenure: isFormer ? 'FORMER' : match.tenure,
    determiner: before.determiner,
  };
}

interface Before {
  readonly from: number;
  /** "the former Peruvian", "a late Danish": said between the determiner and the owner. */
  readonly isFormer: boolean;
  readonly entityId: string | null;
  /** "his", "its". */
  readonly isPronoun: boolean;
  readonly determiner: OfficePhrase['determiner'];
}

/** Walks to the left over adjectives to a country, a body or a possessive, and on to the determiner. */
function ownerBefore(view: View, { from: at, kinds }: TitleMatch, mentions: readonly PlacedMention[]): Before {
  const { former } = titleWords();
  const owners: PlacedMention[] = [];
  let isFormer = false;
  let from = at;
  let reached = at;
  for (let steps = 0; steps <= MOST_BETWEEN && from > view.dateline; steps++) {
    const word = wordAt(view, from - 1);
    if (/^(?:the|an?)$/.test(word)) return made(from - 1, word === 'the' ? 'THE' : 'A');
    if (/^(?:his|her|its|their|my|our|your)$/.test(word)) return { ...made(from - 1, 'POSSESSIVE'), isPronoun: true };
    const possessive = isPossessive(view, from - 1);
    const end = possessive ? from - 1 : from;
    const owner = mentions.find(({ to, kind }) => to === end && kind !== 'PERSON');
    if (owner) {
      owners.push(owner);
      from = owner.from;
      reached = from;
      if (possessive) return made(from, 'POSSESSIVE');
      continue;
    }
    // "The general's spokesman": whose, the words before tell.
    if (possessive) return made(from, 'POSSESSIVE');
    if (!BETWEEN.test(view.tokens[from - 1]?.tag ?? '') || isDash(view, from - 1)) break;
    from -= 1;
    if (former.has(word)) {
      isFormer = true;
      reached = from;
    }
  }
  // Adjectives that lead to nobody are no part of it.
  return made(reached, 'NONE');

  function made(start: number, determiner: OfficePhrase['determiner']): Before {
    // "The Greek Cypriot president": the country next to the title is whose it is; but of an ambassador the country that
    // sends: "Chile's U.N. ambassador".
    const sent = kinds.some(({ level }) => level === 'ambassador' || level === 'envoy');
    const sender = sent ? owners.findLast(({ kind }) => kind === 'COUNTRY') : undefined;
    return { from: start, isFormer, entityId: (sender ?? owners[0])?.entityId ?? null, isPronoun: false, determiner };
  }
}

/** A dash with a space beside it parts: "OSLO - President X". */
function isDash(view: View, at: number): boolean {
  const [before, dash, after] = [view.tokens[at - 1], view.tokens[at], view.tokens[at + 1]];
  return /^[-–—]$/.test(dash?.text ?? '') && (before?.end !== dash?.start || after?.start !== dash?.end);
}

/** "Japan's prime minister from 2021 to 2024", "premier until 2010". */
function isOver(view: View, at: number): boolean {
  const preposition = wordAt(view, at);
  if (preposition === 'until' || preposition === 'till') return view.tokens[at + 1]?.tag === 'CD';
  return (
    /^(?:from|between)$/.test(preposition) &&
    view.tokens[at + 1]?.tag === 'CD' &&
    /^(?:to|and|until)$/.test(wordAt(view, at + 2))
  );
}

interface After {
  readonly to: number;
  readonly ownerId: string | null;
  /** It is a body or a treaty's, and no country's. */
  readonly ownsBody: boolean;
}

/** "of the European Commission", "for Iran", "of the foreign affairs committee", "of Iran's nuclear organisation". */
function complementAfter(view: View, match: TitleMatch, mentions: readonly PlacedMention[]): After {
  const preposition = wordAt(view, match.to);
  const none = { to: match.to, ownerId: null, ownsBody: false };
  if (!/^(?:of|for|to|at|from|in)$/.test(preposition)) return none;
  const speaks = match.kinds.some(({ level }) => level === 'spokesperson');
  const owns = preposition === 'of' || preposition === 'from' || (preposition === 'for' && speaks);
  let at = match.to + 1;
  let ownerId: string | null = null;
  let ownsBody = false;
  let end = match.to;
  for (let steps = 0; steps < 8; steps++) {
    const mention = mentions.find(({ from }) => from === at);
    if (mention && mention.kind !== 'PERSON') {
      if (owns && ownerId === null) {
        ownerId = mention.entityId;
        ownsBody = preposition === 'of' && (mention.kind === 'ORGANIZATION' || mention.kind === 'TREATY');
      }
      at = mention.to;
      end = at;
      if (isPossessive(view, at)) at += 1;
      else if (mention.kind !== 'COUNTRY' || mention.naming === 'name') break;
      continue;
    }
    const tag = view.tokens[at]?.tag ?? '';
    if (mention || !/^(?:DT|JJ[RS]?|NNS?|VBN|CD|HYPH|PRP\$)$/.test(tag)) break;
    at += 1;
    if (/^NNS?$/.test(tag)) end = at;
  }
  return end === match.to ? none : { to: end, ownerId, ownsBody };
}
