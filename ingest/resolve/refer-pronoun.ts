import { referenceWords } from '../gazetteers/reference-words.ts';
import {
  clearFirst,
  type Discourse,
  type Gender,
  isQuoted,
  prominent,
  type Reference,
  type Spot,
} from './discourse.ts';
import { childrenOf, headOf, headWithin, subjectOf } from './tree.ts';
import { type View, wordAt } from './view.ts';

const HE: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};
const REFLEXIVE = /self$/;
/** How much more likely "he" in "X said he …" is X than anybody else. */
const SPEAKER = 10;
/** A subject and an object of one sentence are both near: which of them "him" or "his" is then, nobody can tell. */
const CLEAR = 8;

/** "He", "her", "itself": the one that the sentence or the one before it speaks of, where that is clear. */
export function referPronoun(discourse: Discourse, spot: Spot): Reference | null {
  const view = discourse.views[spot.at];
  if (!view || view.isHeadline) return null;
  const word = wordAt(view, spot.token);
  const gender = HE[word];
  const entityId = gender
    ? personOf(discourse, spot, view, gender)
    : /^(?:it|its|itself)$/.test(word)
      ? bodyOf(discourse, spot, view)
      : null;
  if (gender && entityId !== null) discourse.genders.set(entityId, gender);
  return entityId === null ? null : { from: spot.token, to: spot.token + 1, entityIds: [entityId] };
}

function personOf(discourse: Discourse, spot: Spot, view: View, gender: Gender): string | null {
  const { genders, register } = discourse;
  if (REFLEXIVE.test(wordAt(view, spot.token))) {
    // "X, himself a soldier".
    const end = wordAt(view, spot.token - 1) === ',' ? spot.token - 1 : spot.token;
    const apposed = register.mentionsIn(view.sentence.index).find(({ to, kind }) => to === end && kind === 'PERSON');
    if (apposed) return apposed.entityId;
  }
  const barred = barredFor(view, spot.token, discourse, spot);
  const here = register.mentionsIn(view.sentence.index);
  const barredIds = new Set(here.filter((one) => barred(headWithin(view, one))).map(({ entityId }) => entityId));
  for (const id of speakersAround(discourse, spot)) barredIds.add(id);
  const speakers = speakersOver(view, spot.token);
  const joint = joinedTo(view, spot.token);
  const owner = view.tokens[spot.token]?.dep === 'poss' ? subjectOf(view, clauseVerb(view, spot.token)) : null;
  const isTag = isReporting(view, spot.token) && !isQuoted(discourse, spot);
  const candidates = prominent(discourse, spot, (mention, _, back) => {
    if (mention.kind !== 'PERSON') return false;
    // "'President Berg was kind,' she said": who is spoken of in quotation marks is not who speaks.
    if (isTag && isQuoted(discourse, { at: spot.at - back, token: mention.from })) return false;
    const known = genders.get(mention.entityId);
    if (known !== undefined && known !== gender) return false;
    return !barredIds.has(mention.entityId);
  }).map(({ entityId, score }) => {
    const own = here.filter((one) => one.entityId === entityId).map((one) => headWithin(view, one));
    const favoured = own.some((head) => speakers.has(head) || head === owner || head === joint);
    return { entityId, score: score + (favoured ? SPEAKER : 0) };
  });
  const sorted = candidates.toSorted((a, b) => b.score - a.score);
  return goesOn(view, spot.token) ? clearFirst(sorted) : clearFirst(sorted, CLEAR);
}

/**
 * "Its spokeswoman": of the body or country that is the subject, here or in the sentence before. "It" alone too often
 * stands for no one ("it rained"), and means somebody only in what a body says.
 */
function bodyOf(discourse: Discourse, spot: Spot, view: View): string | null {
  const { register } = discourse;
  const speakers = speakersOver(view, spot.token);
  const isPossessive = wordAt(view, spot.token) === 'its';
  const candidates = prominent(
    discourse,
    spot,
    ({ kind, from, to }, where, back) => {
      if (kind !== 'ORGANIZATION' && kind !== 'COUNTRY') return false;
      const head = headWithin(where, { from, to });
      // "Chinese officials … its": the adjective names nobody who has anything.
      if (/^(?:amod|compound|nmod)$/.test(where.tokens[head]?.dep ?? '')) return false;
      return isPossessive || (back === 0 && speakers.has(head));
    },
    1,
  );
  const qualified = qualifiedBy(view, spot.token);
  const own = register
    .mentionsIn(view.sentence.index)
    .find((mention) => /^(?:ORGANIZATION|COUNTRY)$/.test(mention.kind) && headWithin(view, mention) === qualified);
  return own?.entityId ?? clearFirst(candidates);
}

/** "The mayor and his deputy": the name that the owned is joined to. */
function joinedTo(view: View, token: number): number | null {
  const owned = headOf(view, token);
  const isJoined = view.tokens[token]?.dep === 'poss' && view.tokens[owned]?.dep === 'conj';
  if (!isJoined) return null;
  const first = headOf(view, owned);
  const [apposed] = childrenOf(view, first, /^appos$/);
  return apposed ?? first;
}

/** "The ministry, where he met its secretary": the noun that the clause around a pronoun says more of. */
function qualifiedBy(view: View, token: number): number | null {
  for (let place = token, step = 0; step < 12; step++) {
    if (view.tokens[place]?.dep === 'relcl') return headOf(view, place);
    const head = headOf(view, place);
    if (head === place) return null;
    place = head;
  }
  return null;
}

/** Whom a pronoun cannot be: not the subject of its own verb, unless it is "himself"; not the speaker around its quotation. */
function barredFor(view: View, token: number, discourse: Discourse, spot: Spot): (head: number) => boolean {
  const dep = view.tokens[token]?.dep ?? '';
  const isObject = /^(?:dobj|dative|pobj)$/.test(dep);
  const subject = subjectOf(view, clauseVerb(view, token));
  if (REFLEXIVE.test(wordAt(view, token))) return (head) => !isSame(view, head, subject);
  const quoted = isQuoted(discourse, spot);
  const speakers = speakersOver(view, token);
  return (head) => (isObject && isSame(view, head, subject)) || (quoted && speakers.has(head));
}

/**
 * Whether the subject before goes on as the subject here: "X met Y. He left." But "X accused Y. He denied it" answers, and
 * may be of either.
 */
function goesOn(view: View, token: number): boolean {
  if (!/^nsubj/.test(view.tokens[token]?.dep ?? '')) return false;
  return !referenceWords().answering.has(view.tokens[headOf(view, token)]?.lemma ?? '');
}

/** The subject of a verb of saying. */
function isReporting(view: View, token: number): boolean {
  return (
    /^nsubj$/.test(view.tokens[token]?.dep ?? '') &&
    referenceWords().reporting.has(view.tokens[headOf(view, token)]?.lemma ?? '')
  );
}

/** Within a quotation that stands alone, those who have spoken in the paragraph: "'I met X,' Y said. 'He smiled.'" */
function speakersAround(discourse: Discourse, spot: Spot): string[] {
  const view = discourse.views[spot.at];
  if (!view || !isQuoted(discourse, spot)) return [];
  const { reporting } = referenceWords();
  return [spot.at - 1, spot.at, spot.at + 1].flatMap((at) => {
    const told = discourse.views[at];
    if (!told || told.sentence.paragraph !== view.sentence.paragraph) return [];
    return discourse.register.mentionsIn(told.sentence.index).flatMap(({ entityId, from, to }) => {
      const head = headWithin(told, { from, to });
      const verb = told.tokens[headOf(told, head)];
      return told.tokens[head]?.dep === 'nsubj' &&
        reporting.has(verb?.lemma ?? '') &&
        !isQuoted(discourse, { at, token: from })
        ? [entityId]
        : [];
    });
  });
}

/** "Merkel and Macron" are the subject together: neither of them is "him" of its object. */
function isSame(view: View, head: number, subject: number | null): boolean {
  for (let place = head, step = 0; step < 6; step++) {
    if (place === subject) return true;
    if (!/^(?:conj|appos)$/.test(view.tokens[place]?.dep ?? '')) return false;
    place = headOf(view, place);
  }
  return false;
}

/** The verb of the clause that a token stands in. */
function clauseVerb(view: View, token: number): number {
  let place = token;
  for (let step = 0; step < 20; step++) {
    const head = headOf(view, place);
    if (place !== token && /^(?:VERB|AUX)$/.test(view.tokens[place]?.pos ?? '')) return place;
    if (head === place) return place;
    place = head;
  }
  return place;
}

/** Subjects of the verbs of saying that a token's clause hangs on: "X denied reports that he …". */
function speakersOver(view: View, token: number): Set<number> {
  const { reporting } = referenceWords();
  const speakers = new Set<number>();
  const own = clauseVerb(view, token);
  for (let place = own, step = 0; step < 20; step++) {
    const head = headOf(view, place);
    if (head === place) break;
    place = head;
    if (!reporting.has(view.tokens[place]?.lemma ?? '')) continue;
    const subject = subjectOf(view, place);
    if (subject !== null) for (const one of [subject, ...childrenOf(view, subject, /^(?:appos)$/)]) speakers.add(one);
  }
  return speakers;
}
