import type { OfficeKind, OfficeLevel } from '../gazetteers/offices.ts';
import { referenceWords } from '../gazetteers/reference-words.ts';
import { type Post, shareOffice } from './careers.ts';
import { clearFirst, type Discourse, prominent, type Reference, type Spot } from './discourse.ts';
import { isPossessive, type View, wordAt } from './view.ts';

const LEADING: ReadonlySet<OfficeLevel> = new Set(['head-of-state', 'head-of-government', 'monarch']);

type Relation = 'COUNTERPART' | 'PREDECESSOR' | 'SUCCESSOR' | 'HOST';

/** "Her French counterpart": whose, of which country, and the name where it follows. */
interface Relative {
  readonly relation: Relation;
  readonly from: number;
  readonly to: number;
  readonly countryId: string | null;
  readonly namedId: string | null;
}

/**
 * "Her French counterpart, X", "his predecessor", "his host": somebody by what they are to somebody else, `anchorId`, whom
 * the possessive before it means. What the relation tells of their office is kept.
 */
export function referRelation(discourse: Discourse, { at, token }: Spot, anchorId: string | null): Reference | null {
  const view = discourse.views[at];
  const relative = view && relativeAt(discourse, view, token);
  if (!view || !relative) return null;
  const { relation, from, to, countryId, namedId } = relative;
  const post = anchorId === null ? null : mainPost(discourse, anchorId);
  const personId = namedId ?? unnamed(discourse, { at, token }, relative, post, anchorId);
  if (personId === null || personId === anchorId) return null;
  const sentence = view.sentence.index;
  const isKnown = countryId !== null && discourse.careers.countryOf(personId) === countryId;
  const hasOffice = discourse.careers.postsOf(personId).length > 0;
  if (relation === 'COUNTERPART' && post && countryId !== null && !(isKnown && hasOffice)) {
    discourse.careers.add({ ...post, personId, ofId: countryId, tenure: 'CURRENT', sentence });
  } else if (relation === 'PREDECESSOR' && post && post.ofId !== null) {
    // A successor may hold the office now or only later: that is not said.
    discourse.careers.add({ ...post, personId, tenure: 'FORMER', sentence });
  } else if (relation === 'HOST') {
    const home = countryId ?? visitedIn(discourse, view, from);
    if (home !== null) discourse.careers.setHome(personId, home);
  }
  return { from, to, entityIds: [personId] };
}

function relativeAt({ register, careers }: Discourse, view: View, token: number): Relative | null {
  const mentions = register.mentionsIn(view.sentence.index);
  const country = mentions.find(({ from, kind }) => from === token + 1 && kind === 'COUNTRY');
  let at = country?.to ?? token + 1;
  // "his newly elected French counterpart": adjectives are passed over.
  while (/^(?:JJ|RB|VBN)$/.test(view.tokens[at]?.tag ?? '') && relationOf(wordAt(view, at)) === null) at += 1;
  const later = mentions.find(({ from, kind }) => from === at && kind === 'COUNTRY');
  if (later) at = later.to;
  const relation = relationOf(wordAt(view, at));
  if (relation === null) return null;
  const to = at + 1;
  const next = wordAt(view, to);
  const start = next === ',' || next === '(' ? to + 1 : to;
  // "X, her counterpart" and "her counterpart, X".
  const before =
    wordAt(view, token - 1) === ','
      ? mentions.find(({ to: end, kind }) => end === token - 1 && kind === 'PERSON')
      : undefined;
  const named = before ?? mentions.find(({ from, kind }) => from === start && kind === 'PERSON');
  const owner = country ?? later ?? countryAfter(view, to, mentions);
  return {
    relation,
    from: token,
    to,
    countryId: owner ? careers.countryOfOwner(owner.entityId) : null,
    namedId: named?.entityId ?? null,
  };
}

/** "his counterpart from Chad", "of Chad". */
function countryAfter(view: View, to: number, mentions: ReturnType<Discourse['register']['mentionsIn']>) {
  if (!/^(?:from|of|in)$/.test(wordAt(view, to))) return undefined;
  return mentions.find((mention) => mention.from === to + 1 && mention.kind === 'COUNTRY');
}

function relationOf(word: string): Relation | null {
  const words = referenceWords();
  if (words.counterparts.has(word)) return 'COUNTERPART';
  if (words.predecessors.has(word)) return 'PREDECESSOR';
  if (words.successors.has(word)) return 'SUCCESSOR';
  return words.hosts.has(word) ? 'HOST' : null;
}

/** The office that somebody's counterpart holds too: the highest is named first in the order of levels. */
function mainPost({ careers }: Discourse, personId: string): Post | null {
  return careers.postsOf(personId).find(({ tenure, ofId }) => tenure === 'CURRENT' && ofId !== null) ?? null;
}

/** A counterpart without a name is the one person of that country who holds that office, or of whom no office is told. */
function unnamed(
  discourse: Discourse,
  spot: Spot,
  { relation, countryId }: Relative,
  post: Post | null,
  anchorId: string | null,
): string | null {
  if (relation !== 'COUNTERPART') return null;
  const { careers } = discourse;
  const fits = (personId: string) => {
    if (personId === anchorId) return false;
    const posts = careers.postsOf(personId);
    const home = careers.countryOf(personId);
    if (countryId !== null && home !== countryId) return false;
    const holdsIt =
      post !== null && posts.some(({ kinds }) => shareOffice(kinds, post.kinds) || areOfOneRank(kinds, post.kinds));
    return holdsIt || (countryId !== null && (posts.length === 0 || post === null));
  };
  return clearFirst(prominent(discourse, spot, ({ kind, entityId }) => kind === 'PERSON' && fits(entityId), 6));
}

/** A chancellor's counterpart is a president: both lead their states. */
function areOfOneRank(one: readonly OfficeKind[], other: readonly OfficeKind[]): boolean {
  const leads = (kinds: readonly OfficeKind[]) => kinds.some(({ level }) => LEADING.has(level));
  return leads(one) && leads(other);
}

/** "A visit to India … with his host, X": the country of the visit in the same sentence. */
function visitedIn({ register, careers }: Discourse, view: View, before: number): string | null {
  const { travelling } = referenceWords();
  const places = register.mentionsIn(view.sentence.index).filter(({ from: start, kind, to }) => {
    if (start >= before || (kind !== 'COUNTRY' && kind !== 'PLACE')) return false;
    const near = [wordAt(view, start - 1), view.tokens[start - 2]?.lemma ?? ''];
    return /^(?:to|in|of)$/.test(near[0] ?? '') || travelling.has(near[1] ?? '') || isPossessive(view, to);
  });
  const countries = new Set(places.flatMap(({ entityId }) => careers.countryOfOwner(entityId) ?? []));
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}
