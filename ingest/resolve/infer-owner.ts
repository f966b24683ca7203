import type { OfficeKind, OfficeLevel } from '../gazetteers/offices.ts';
import { referenceWords } from '../gazetteers/reference-words.ts';
import { titleWords } from '../gazetteers/words.ts';
import { shareOffice } from './careers.ts';
import { type Discourse, isQuoted, type Spot } from './discourse.ts';
import { knownOwner } from './known-holders.ts';
import type { OfficePhrase } from './office-phrases.ts';
import type { PlacedMention } from './register.ts';
import { headOf, headWithin, subjectOf } from './tree.ts';
import type { View } from './view.ts';

/** Offices of which a state has one: only of these does the country around tell whose they are. */
const SINGLE: ReadonlySet<OfficeLevel> = new Set([
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'monarch',
]);

/**
 * Whose an office is that the text names without saying: "Iranian lawmakers threatened to take President Rouhani to
 * court". The same person's like office elsewhere tells it, else the country that acts in the sentence, or in the
 * paragraph before, unless somebody else holds that office there. With two there is no telling.
 */
export function inferOwner(discourse: Discourse, spot: Spot, phrase: OfficePhrase, personId: string): string | null {
  const { careers, views } = discourse;
  const { kinds, title } = phrase.match;
  const same = careers.postsOf(personId).find((post) => post.ofId !== null && shareOffice(post.kinds, kinds));
  if (same) return same.ofId;
  const view = views[spot.at];
  if (!view || isOwnedByUnknown(view, spot.token)) return null;
  const known = knownOwner(discourse, phrase, personId);
  if (known !== null) return known;
  const later = toldElsewhere(discourse, phrase, personId);
  if (later !== null) return later;
  if (!kinds.some(({ level }) => SINGLE.has(level)) || titleWords().addresses.has(title)) return null;
  return (
    careers.countryOf(personId) ??
    onlyPossible(discourse, kinds, personId) ??
    actingAround(discourse, spot, kinds, personId)
  );
}

/**
 * What is told around of one state alone: its own bodies and people act on the one with the title ("Kenyan lawmakers want
 * to try President X"); or the state itself acted in the sentence before, and now the one with the title does.
 */
function actingAround(
  discourse: Discourse,
  { at, token }: Spot,
  kinds: readonly OfficeKind[],
  personId: string,
): string | null {
  const { views } = discourse;
  const view = views[at];
  if (!view) return null;
  const before = views[at - 1];
  const isSubject = /^nsubj/.test(view.tokens[topOfName(view, token)]?.dep ?? '');
  const goesOn = isSubject && before?.sentence.paragraph === view.sentence.paragraph && !before.isHeadline;
  const handling = headOf(view, topOfName(view, token));
  const handlesOwn =
    referenceWords().own.has(view.tokens[handling]?.lemma ?? '') &&
    /^dobj$/.test(view.tokens[topOfName(view, token)]?.dep ?? '');
  const sender = handlesOwn ? subjectOf(view, handling) : null;
  const here = mentionsIn(discourse, at)
    .filter((mention) => mention.to <= token || token < mention.from)
    .flatMap(
      (mention) =>
        (isHome(view, mention) || headWithin(view, mention) === sender
          ? countryOf(discourse, mention)
          : countryOfFellow(discourse, view, token, mention)) ?? [],
    );
  const told = goesOn
    ? mentionsIn(discourse, at - 1).flatMap((mention) =>
        acts(before, mention) ? (countryOf(discourse, mention) ?? []) : [],
      )
    : [];
  for (const ids of [here, told]) {
    const possible = new Set(ids.filter((id) => isPossible(discourse, kinds, id, personId)));
    if (possible.size > 1) return null;
    const [only] = possible;
    if (only !== undefined) return only;
  }
  return null;
}

/** Not those within quotation marks: they are somebody's talk. */
function mentionsIn(discourse: Discourse, at: number): PlacedMention[] {
  const sentence = discourse.views[at]?.sentence.index ?? -1;
  return discourse.register.mentionsIn(sentence).filter(({ from }) => !isQuoted(discourse, { at, token: from }));
}

/** A title that only some countries have, of which the article names one: "secretary of state" beside the United States. */
function onlyPossible(discourse: Discourse, kinds: readonly OfficeKind[], personId: string): string | null {
  if (kinds.some(({ countries }) => countries === undefined)) return null;
  const named = discourse.views.flatMap(({ sentence }) => discourse.register.mentionsIn(sentence.index));
  const ids = new Set(named.filter(({ kind }) => kind === 'COUNTRY').map(({ entityId }) => entityId));
  const possible = [...ids].filter((id) => isPossible(discourse, kinds, id, personId));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/**
 * "Premier X … China's premier", "Taiwan's envoy … the envoy, X": the one owner in the article of such an office of which
 * no holder is told. Of offices that many have it must be "the" one.
 */
function toldElsewhere({ careers, offices }: Discourse, phrase: OfficePhrase, personId: string): string | null {
  const { kinds, title } = phrase.match;
  const isSingle = kinds.some(({ level }) => SINGLE.has(level));
  if (!isSingle && phrase.determiner !== 'THE') return null;
  const alike = offices.filter((held) => shareOffice(held.phrase.match.kinds, kinds));
  if (alike.some((held) => held.personId !== null && held.ofId === null && held.personId !== personId)) return null;
  const owners = new Set(
    alike.flatMap(({ personId: holder, ofId, phrase: { match } }) => {
      const isThis = isSingle || match.title.endsWith(title);
      return holder === null && ofId !== null && isThis && !careers.isTaken(kinds, ofId, personId) ? [ofId] : [];
    }),
  );
  const [only] = owners;
  return owners.size === 1 ? (only ?? null) : null;
}

/** "Ruritanian Foreign Minister X": the word before tells whose, though nobody here knows it. */
function isOwnedByUnknown(view: View, token: number): boolean {
  const before = view.tokens[token - 1];
  return before !== undefined && /^\p{Lu}/u.test(before.text) && /^(?:NNPS?|JJ)$/.test(before.tag);
}

/** A title that only some countries have is of one of them; and nobody else holds it there. */
function isPossible(
  { careers, register }: Discourse,
  kinds: readonly OfficeKind[],
  countryId: string,
  personId: string,
): boolean {
  const country = register.entity(countryId);
  const iso2 = country?.kind === 'COUNTRY' ? country.iso2 : null;
  const had = kinds.some(({ countries }) => countries === undefined || (iso2 !== null && countries.includes(iso2)));
  return had && !careers.isTaken(kinds, countryId, personId);
}

function countryOf({ register }: Discourse, { kind, entityId }: PlacedMention): string | null {
  if (kind === 'COUNTRY') return entityId;
  const entity = register.entity(entityId);
  return entity?.kind === 'ORGANIZATION' ? entity.countryId : null;
}

/**
 * The country of somebody in the same sentence of whom the text speaks in one breath: "with Ann Lee, the head of Iran's
 * agency, and with Foreign Minister X", or of whom X tells something: "Lee will pay a visit, Information Minister X said".
 */
function countryOfFellow({ careers }: Discourse, view: View, token: number, mention: PlacedMention): string | null {
  if (mention.kind !== 'PERSON') return null;
  const holder = topOfName(view, token);
  const fellow = headWithin(view, mention);
  const areJoined = isJoined(view, holder, fellow);
  const verb = view.tokens[holder]?.dep === 'nsubj' ? headOf(view, holder) : -1;
  const isTold =
    referenceWords().reporting.has(view.tokens[verb]?.lemma ?? '') &&
    /^nsubj/.test(view.tokens[fellow]?.dep ?? '') &&
    view.tokens[headOf(view, fellow)]?.dep === 'ccomp' &&
    headOf(view, headOf(view, fellow)) === verb;
  const leads = careers.hasLevel(mention.entityId, ['head-of-state', 'head-of-government', 'monarch']);
  return areJoined || (isTold && leads) ? careers.countryOf(mention.entityId) : null;
}

/** The head of the name that a title stands before. */
function topOfName(view: View, token: number): number {
  let place = token;
  for (let step = 0; step < 8 && view.tokens[place]?.dep === 'compound'; step++) place = headOf(view, place);
  return place;
}

/** "With B and A", "with B and with A", as those whom others deal with; as subjects together they may be strangers. */
function isJoined(view: View, one: number, other: number): boolean {
  const isObject = /^(?:pobj|dobj)$/.test(view.tokens[other]?.dep ?? '');
  if (isObject && view.tokens[one]?.dep === 'conj' && headOf(view, one) === other) return true;
  const [first, second] = [headOf(view, one), headOf(view, other)];
  return view.tokens[one]?.dep === 'pobj' && view.tokens[first]?.dep === 'conj' && headOf(view, first) === second;
}

/** "Kenyan lawmakers", "a Kenyan court": a state's own people and bodies, as the subject. */
function isHome(view: View, mention: PlacedMention): boolean {
  const noun = nounOf(view, mention);
  return noun !== null && referenceWords().domestic.has(view.tokens[noun]?.lemma ?? '') && isActor(view, noun);
}

/** A state by its name, or a body of it, as the subject of the main clause or of what is reported. */
function acts(view: View, mention: PlacedMention): boolean {
  const head = headWithin(view, mention);
  if (isActor(view, head)) return true;
  return isHome(view, mention);
}

function nounOf(view: View, mention: PlacedMention): number | null {
  let head = headWithin(view, mention);
  // "Kenyan and Peruvian lawmakers"
  for (let step = 0; step < 4 && view.tokens[head]?.dep === 'conj'; step++) head = headOf(view, head);
  return /^(?:amod|poss|compound|nmod)$/.test(view.tokens[head]?.dep ?? '') ? headOf(view, head) : null;
}

function isActor(view: View, head: number): boolean {
  if (!/^nsubj/.test(view.tokens[head]?.dep ?? '')) return false;
  return /^(?:ROOT|conj|ccomp)$/.test(view.tokens[headOf(view, head)]?.dep ?? '');
}
