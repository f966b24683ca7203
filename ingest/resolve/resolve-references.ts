import type { Document } from '../../src/domain/document.ts';
import { type AnonymousSpeaker, anonymousSource, referAnonymous } from './anonymous-sources.ts';
import { Careers, shareOffice } from './careers.ts';
import type { Discourse, Reference, Spot } from './discourse.ts';
import { gendersOf } from './genders.ts';
import { type HeldOffice, heldOffices } from './held-offices.ts';
import { holderOf } from './holders.ts';
import { inferOwner } from './infer-owner.ts';
import { referBody } from './refer-body.ts';
import { referCapital, referHomeland, referNationality } from './refer-country.ts';
import { referGroup } from './refer-group.ts';
import { referGuest } from './refer-guest.ts';
import { holderMeant } from './refer-office.ts';
import { referPair } from './refer-pair.ts';
import { referPronoun } from './refer-pronoun.ts';
import { referRelation } from './refer-relation.ts';
import type { Register } from './register.ts';
import { readHomes } from './told-homes.ts';
import { isPossessive, type View } from './view.ts';

/** Rules of reference that need nothing but the article so far; the first that answers is taken. */
const RULES = [referGroup, referCapital, referGuest, referBody, referNationality] as const;

/**
 * Reads the article in order: who holds which office, and whom pronouns, titles and descriptions mean. What is said once
 * with all its words ("Russian President X") counts from the beginning; the rest only from where it stands.
 */
export function resolveReferences(views: readonly View[], document: Document, register: Register): void {
  const offices = heldOffices(views, register);
  const careers = new Careers(register);
  const genders = gendersOf(views, offices, register);
  const discourse: Discourse = { document, views, register, careers, genders, offices };
  for (const held of offices) if (held.ofId !== null) keep(discourse, held, held.ofId);
  readHomes(views, register, careers);
  const speakers: AnonymousSpeaker[] = [];
  const byView = Map.groupBy(offices, ({ view }) => view);
  views.forEach((view, at) => {
    if (view.isHeadline) return;
    const own = new Map((byView.get(view) ?? []).map((held) => [held.phrase.from, held]));
    for (let token = 0; token < view.tokens.length; token++) {
      const spot = { at, token };
      const held = own.get(token);
      const isPronoun = view.tokens[token]?.tag.startsWith('PRP') === true;
      const pronoun = isPronoun ? (referPronoun(discourse, spot) ?? referPair(discourse, spot)) : null;
      if (pronoun) take(discourse, view, pronoun);
      const reference = held ? office(discourse, spot, held, pronoun, speakers) : describe(discourse, spot, pronoun);
      if (!reference) continue;
      take(discourse, view, reference);
      token = Math.max(token, reference.to - 1);
    }
  });
}

function describe(discourse: Discourse, spot: Spot, pronoun: Reference | null): Reference | null {
  const anchorId = pronoun?.entityIds[0] ?? null;
  const isPossessive = /^(?:PRP\$|PRP)$/.test(discourse.views[spot.at]?.tokens[spot.token]?.tag ?? '');
  if (isPossessive) return referRelation(discourse, spot, anchorId) ?? referHomeland(discourse, spot, anchorId);
  for (const rule of RULES) {
    const reference = rule(discourse, spot);
    if (reference) return reference;
  }
  return null;
}

/** An office phrase says who holds an office, or means its holder, or an anonymous one. */
function office(
  discourse: Discourse,
  spot: Spot,
  held: HeldOffice,
  pronoun: Reference | null,
  speakers: AnonymousSpeaker[],
): Reference | null {
  const { phrase, personId } = held;
  const described = pronoun ? null : describedOwner(discourse, spot);
  if (described && held.personId === null) {
    // "Karma Tshering, the kingdom's home minister": the phrase begins with the kingdom.
    const whole = { ...held.phrase, from: described.from };
    const holder = holderOf(held.view, whole, discourse.register);
    if (holder)
      return office(
        discourse,
        spot,
        { ...held, phrase: whole, personId: holder.mention.entityId, isApart: true },
        pronoun,
        speakers,
      );
  }
  const ofId = held.ofId ?? ownedBy(discourse, pronoun?.entityIds[0] ?? described?.entityId ?? null);
  const from = described?.from ?? spot.token;
  if (personId !== null) {
    const owner = ofId ?? inferOwner(discourse, { at: spot.at, token: phrase.match.from }, phrase, personId);
    if (phrase.owner.kind !== 'PRONOUN' || ofId !== null) keep(discourse, held, owner);
    const describes = held.isApart || isLowerCase(discourse, spot, held);
    return describes ? { from, to: phrase.to, entityIds: [personId] } : null;
  }
  const spoken = referAnonymous(discourse, spot, phrase, speakers);
  if (spoken) return spoken;
  const isDescribed = described !== null && phrase.determiner === 'NONE';
  const meant = holderMeant(discourse, spot, isDescribed ? { ...phrase, determiner: 'POSSESSIVE' } : phrase, ofId);
  if (meant !== null) {
    // "President X" and then "the Russian president": now it is known whose president.
    const [post] = discourse.careers.postsOf(meant).filter((one) => one.ofId === null);
    const isSame = post !== undefined && shareOffice(post.kinds, phrase.match.kinds);
    const homeId = discourse.careers.countryOfOwner(ofId);
    if (homeId !== null) discourse.careers.setHome(meant, homeId);
    if (ofId !== null && isSame) discourse.careers.add({ ...post, ofId, sentence: held.view.sentence.index });
    return { from, to: phrase.to, entityIds: [meant] };
  }
  const source = anonymousSource(discourse, spot, phrase, speakers);
  if (source) speakers.push(source);
  return null;
}

/** "The general" in "the general's spokesman". */
function describedOwner({ views, register, offices }: Discourse, { at, token }: Spot) {
  const view = views[at];
  if (!view || !isPossessive(view, token - 1)) return null;
  const mention = register
    .mentionsIn(view.sentence.index)
    .find(({ to, naming, kind }) => to === token - 1 && (naming === 'reference' || kind === 'PERSON'));
  if (mention) return { from: mention.from, entityId: mention.entityId };
  // "The Argentine president's envoy" is Argentina's, whoever is president.
  const office = offices.find((one) => one.view === view && one.phrase.to === token - 1);
  return office?.ofId ? { from: office.phrase.from, entityId: office.ofId } : null;
}

/** "Her interior minister": of the country or body that she leads; "its envoy": of the body itself. */
function ownedBy({ careers, register }: Discourse, entityId: string | null): string | null {
  if (entityId === null) return null;
  if (register.entity(entityId)?.kind !== 'PERSON') return entityId;
  const post = careers.postsOf(entityId).find(({ ofId, tenure }) => ofId !== null && tenure === 'CURRENT');
  return post?.ofId ?? careers.countryOf(entityId);
}

function keep({ careers }: Discourse, { personId, phrase, view }: HeldOffice, ofId: string | null): void {
  if (personId === null) return;
  const { match, tenure } = phrase;
  const sentence = view.sentence.index;
  careers.add({ personId, title: match.title, ofId, tenure, sentence, kinds: match.kinds });
}

/** "Kremlin spokesman" and "eastern commander" describe; "President" is part of how somebody is called. */
function isLowerCase({ views }: Discourse, { at }: Spot, { phrase }: HeldOffice): boolean {
  const words = views[at]?.tokens.slice(phrase.match.from, phrase.match.to) ?? [];
  return words.every(({ text }) => text === text.toLowerCase());
}

function take({ register }: Discourse, view: View, { from, to, entityIds }: Reference): void {
  for (const entityId of entityIds) register.mention(entityId, view.tokens, from, to, 'reference');
}
