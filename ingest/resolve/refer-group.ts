import { referenceWords } from '../gazetteers/reference-words.ts';
import { type Discourse, type Reference, roleScore, type Spot } from './discourse.ts';
import { headOf, headWithin } from './tree.ts';
import { type View, wordAt } from './view.ts';

/** Sentences back that "the two leaders" may stand for people of. */
const BACK = 5;

type Members =
  | { readonly kind: 'PEOPLE'; readonly fits: (personId: string) => boolean }
  | { readonly kind: 'COUNTRIES' };

/** "The two leaders", "both presidents", "the pair", "the neighbours": the two that were spoken of last, where just two fit. */
export function referGroup(discourse: Discourse, spot: Spot): Reference | null {
  const view = discourse.views[spot.at];
  if (!view) return null;
  const to = groupEnd(view, spot.token);
  if (to === null) return null;
  const members = membersOf(discourse, view, to - 1);
  const ids =
    members === null
      ? []
      : members.kind === 'PEOPLE'
        ? peopleBefore(discourse, spot, members.fits)
        : countriesBefore(discourse, spot);
  return ids.length === 2 ? { from: spot.token, to, entityIds: ids } : null;
}

/** The end of "the two (rival) leaders", "both sides", "the pair", "the neighbours"; null where there is no such group. */
function groupEnd(view: View, token: number): number | null {
  const words = referenceWords();
  const first = wordAt(view, token);
  if (!/^(?:the|both|these|those)$/.test(first)) return null;
  let at = token + 1;
  const isTwo = first === 'both' || wordAt(view, at) === 'two';
  if (first === 'both' && wordAt(view, at) === 'the') at += 1;
  if (wordAt(view, at) === 'two') at += 1;
  while (/^(?:JJ|VBG|VBN)$/.test(view.tokens[at]?.tag ?? '')) at += 1;
  while (/^NNP?$/.test(view.tokens[at]?.tag ?? '') && /^ministers?$/.test(wordAt(view, at + 1))) at += 1;
  const noun = wordAt(view, at);
  const isPlural = view.tokens[at]?.tag === 'NNS';
  const follows = wordAt(view, at + 1);
  if (/^(?:of|from)$/.test(follows) || view.tokens[at + 1]?.tag === 'POS') return null;
  if (words.pairs.has(noun)) return at + 1;
  if (isTwo && isPlural && (words.people.has(noun) || words.offices.has(noun) || words.countries.has(noun)))
    return at + 1;
  // "The two met again": no noun.
  if (isTwo && wordAt(view, at - 1) === 'two' && /^(?:VBD|VBP|MD|VB)$/.test(view.tokens[at]?.tag ?? '')) return at;
  return /^neighbou?rs$/.test(noun) && first === 'the' && at === token + 1 ? at + 1 : null;
}

function membersOf({ careers }: Discourse, view: View, noun: number): Members | null {
  const words = referenceWords();
  const word = wordAt(view, noun);
  if (words.countries.has(word)) return { kind: 'COUNTRIES' };
  const before = wordAt(view, noun - 1);
  // "The two prime ministers" are no other ministers.
  if (word === 'ministers' && before === 'prime')
    return { kind: 'PEOPLE', fits: (id) => careers.hasLevel(id, ['head-of-government']) };
  // "Both foreign ministers" hold offices of that name.
  if (word === 'ministers' && !/^(?:two|both|the|these|those)$/.test(before))
    return {
      kind: 'PEOPLE',
      fits: (id) => careers.postsOf(id).some(({ title }) => title.includes(`${before} minister`)),
    };
  const levels = words.offices.get(word);
  if (levels === undefined) return { kind: 'PEOPLE', fits: () => true };
  return { kind: 'PEOPLE', fits: (id) => careers.hasLevel(id, levels) };
}

/**
 * Goes back sentence by sentence until two people are found. Where a sentence brings more than two in all, those count
 * whose office the noun names, else nobody. Who only reports ("…, Lavrov said") is not spoken of.
 */
function peopleBefore(discourse: Discourse, { at, token }: Spot, fits: (personId: string) => boolean): string[] {
  const all: string[] = [];
  for (let distance = 0; distance <= BACK; distance++) {
    const view = discourse.views[at - distance];
    if (!view || view.isHeadline) break;
    const here = discourse.register
      .mentionsIn(view.sentence.index)
      .filter(
        (mention) =>
          mention.kind === 'PERSON' &&
          (distance > 0 || (mention.to <= token && !isSubjectOver(view, token, headWithin(view, mention)))) &&
          !reportsOnly(view, headWithin(view, mention)),
      );
    for (const { entityId } of here.toSorted((a, b) => a.from - b.from))
      if (!all.includes(entityId)) all.push(entityId);
    const fitting = all.filter(fits);
    if (fitting.length === 2) return fitting;
    if (fitting.length > 2) return [];
    if (all.length === 2 && distance <= 2 && all.every((id) => fits(id) || !discourse.careers.postsOf(id).length))
      return all;
  }
  return [];
}

function countriesBefore({ register, careers, views }: Discourse, { at, token }: Spot): string[] {
  const all: string[] = [];
  for (let distance = 0; distance <= 2; distance++) {
    const view = views[at - distance];
    if (!view || view.isHeadline) break;
    for (const mention of register.mentionsIn(view.sentence.index).toSorted((a, b) => a.from - b.from)) {
      if (distance === 0 && (mention.to > token || isSubjectOver(view, token, headWithin(view, mention)))) continue;
      const id =
        mention.kind === 'COUNTRY'
          ? mention.entityId
          : mention.kind === 'PERSON' && roleScore(view, headWithin(view, mention)) > 3
            ? careers.countryOf(mention.entityId)
            : null;
      if (id !== null && !all.includes(id)) all.push(id);
    }
    if (all.length >= 2) break;
  }
  return all;
}

/** "Romania and Bulgaria urged both governments": who urges is not who is urged. */
function isSubjectOver(view: View, token: number, head: number): boolean {
  let group = token;
  while (
    group < view.tokens.length - 1 &&
    /^(?:det|nummod|amod|predet|preconj|compound)$/.test(view.tokens[group]?.dep ?? '')
  )
    group = headOf(view, group);
  if (!/^(?:dobj|dative|iobj)$/.test(view.tokens[group]?.dep ?? '')) return false;
  let subject = head;
  while (/^(?:conj|appos|compound)$/.test(view.tokens[subject]?.dep ?? '')) subject = headOf(view, subject);
  return /^nsubj/.test(view.tokens[subject]?.dep ?? '') && headOf(view, subject) === headOf(view, group);
}

/** The subject of a verb of saying that only tells where the news is from: "…, Lavrov said". */
function reportsOnly(view: View, head: number): boolean {
  const verb = headOf(view, head);
  const token = view.tokens[verb];
  if (!/^nsubj$/.test(view.tokens[head]?.dep ?? '') || !token || !referenceWords().reporting.has(token.lemma))
    return false;
  // "X said he …" speaks of X; "…, X said." at the end does not.
  return wordAt(view, head - 1) === ',' || wordAt(view, verb + 1) === '.' || verb < head;
}
