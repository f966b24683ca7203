import { referenceWords } from '../gazetteers/reference-words.ts';
import { type Post, shareOffice } from './careers.ts';
import { clearFirst, type Discourse, PER_SENTENCE, prominent, type Spot } from './discourse.ts';
import { knownHolder } from './known-holders.ts';
import type { OfficePhrase } from './office-phrases.ts';
import { wordAt } from './view.ts';

/** "The chancellor", "the Russian president", "its envoy": the one person of the article so far who can be meant. */
export function holderMeant(
  discourse: Discourse,
  spot: Spot,
  phrase: OfficePhrase,
  ofId: string | null,
): string | null {
  const view = discourse.views[spot.at];
  if (!view || phrase.tenure === 'FUTURE' || !isWhole(discourse, spot, phrase)) return null;
  if (phrase.determiner !== 'THE' && phrase.determiner !== 'POSSESSIVE') return null;
  const fitting = (personId: string) =>
    discourse.careers.postsOf(personId).some((post) => fits(discourse, post, personId, phrase, ofId));
  // "The general" is the general before he is the colonel.
  const exact = (personId: string) =>
    discourse.careers.postsOf(personId).some(({ title }) => title === phrase.match.title);
  const all = prominent(discourse, spot, ({ kind, entityId }) => kind === 'PERSON' && fitting(entityId), 3);
  const near = all.some(({ entityId }) => exact(entityId)) ? all.filter(({ entityId }) => exact(entityId)) : all;
  // Subject or object does not tell two presidents apart; that one was spoken of a sentence later does.
  if (near.length > 0) return clearFirst(near, PER_SENTENCE);
  const before = discourse.careers.people.filter((id) => fitting(id) && isBefore(discourse, spot, id));
  const [only] = before;
  if (only !== undefined) return before.length === 1 ? only : null;
  return ofId === null ? null : (knownHolder(discourse, phrase, ofId) ?? compatriot(discourse, spot, phrase, ofId));
}

/** "Chile's Ann Lee … the Chilean president": the one person of that state of whom no office is told. Now it is. */
function compatriot(discourse: Discourse, spot: Spot, { match, tenure }: OfficePhrase, ofId: string): string | null {
  const { careers } = discourse;
  const country = careers.countryOfOwner(ofId);
  if (country === null || tenure !== 'CURRENT' || careers.isTaken(match.kinds, ofId, '')) return null;
  const fits = (id: string) => careers.countryOf(id) === country && careers.postsOf(id).length === 0;
  const meant = clearFirst(prominent(discourse, spot, ({ kind, entityId }) => kind === 'PERSON' && fits(entityId), 3));
  const sentence = discourse.views[spot.at]?.sentence.index;
  if (meant === null || sentence === undefined) return null;
  careers.add({ personId: meant, title: match.title, ofId, tenure, sentence, kinds: match.kinds });
  return meant;
}

/** Whether a post can be the one that the phrase speaks of. */
function fits(discourse: Discourse, post: Post, personId: string, phrase: OfficePhrase, ofId: string | null): boolean {
  return (
    phrase.tenure === post.tenure &&
    isTitleOf(discourse, post, personId, phrase) &&
    isOwnerOf(discourse, post, personId, phrase, ofId)
  );
}

function isTitleOf({ careers }: Discourse, post: Post, personId: string, { match }: OfficePhrase): boolean {
  if (shareOffice(post.kinds, match.kinds)) return true;
  const words = post.title.split(/[ -]/);
  const short = match.title.split(/[ -]/);
  // "The minister" is the interior minister, "the secretary" the secretary of state; "the president" is no vice president.
  const isShort = short.length === 1 && referenceWords().shortened.has(short[0] ?? '');
  if (isShort && (words.at(-1) === short[0] || words[0] === short[0])) return true;
  const levels = referenceWords().kindsOfOffice.get(short.at(-1) ?? '');
  return levels !== undefined && short.length === 1 && careers.hasLevel(personId, levels);
}

function isOwnerOf(
  { careers }: Discourse,
  post: Post,
  personId: string,
  { match }: OfficePhrase,
  ofId: string | null,
): boolean {
  if (ofId === null || post.ofId === null || post.ofId === ofId) return true;
  // "The Swedish diplomat" works for a body of many countries: Sweden is where he comes from, if nothing else is known.
  const home = careers.countryOf(personId);
  if (home !== null) return home === careers.countryOfOwner(ofId) && match.kinds.length > 0;
  return referenceWords().kindsOfOffice.has(match.title);
}

/** Nothing follows that would make it another's: "the president of Chad", "the chancellor Angela Merkel", "the king's". */
function isWhole({ views, register }: Discourse, { at }: Spot, { to, match }: OfficePhrase): boolean {
  const view = views[at];
  if (!view) return false;
  if (register.mentionsIn(view.sentence.index).some(({ from }) => from === match.to)) return false;
  if (to > match.to) return true;
  const next = wordAt(view, match.to);
  // "Accused the leader of lying" goes on with the verb.
  const goesOn = next === 'of' && view.tokens[match.to + 1]?.tag === 'VBG';
  return goesOn || (!/^(?:of|for|elect|-)$/.test(next) && !/^\p{Lu}/u.test(view.tokens[match.to]?.text ?? ''));
}

function isBefore({ views, register }: Discourse, { at }: Spot, personId: string): boolean {
  return views
    .slice(0, at + 1)
    .some(({ sentence }) => register.mentionsIn(sentence.index).some(({ entityId }) => entityId === personId));
}
