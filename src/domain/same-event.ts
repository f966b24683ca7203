import type { Role } from './event.ts';
import { familyOf } from './mode-family.ts';
import { shareOrigin } from './origins.ts';
import { placesAgree, type Telling, type ToldPlace } from './telling.ts';
import { daysOverlap, GRANULARITIES, type Time } from './time.ts';
import { impliedWindow } from './told-window.ts';

/** What speaks for two tellings being of one event, and how much. */
export const GROUNDS = {
  SAME_PARTIES: 4,
  PARTIES_AMONG_THEM: 3,
  SAME_ONLY_PARTY: 2,
  SAME_VICTIMS: 2,
  SAME_DAY: 4,
  SAME_WEEK: 2,
  SAME_MONTH: 1,
  SAME_YEAR: 1,
  REPORTED_THEN: 1,
  SAME_PLACE: 2,
  PLACE_WITHIN: 1,
  SAME_TREATY: 3,
  SAME_ORIGIN: 3,
  PLACES_DIFFER: -2,
} as const;
export type Ground = keyof typeof GROUNDS;

/** What makes them two, whatever else speaks for one. */
export const OBJECTIONS = [
  'SAME_ARTICLE',
  'OTHER_KIND',
  'OTHER_TREATY',
  'OTHER_PARTIES',
  'OTHER_WAY_ROUND',
  'OTHER_TIME',
  'OTHER_PLACE',
] as const;
export type Objection = (typeof OBJECTIONS)[number];

/** From this on they are taken for one. Same parties and a day are 8; same parties, no time and no place less than 6. */
export const SAME_FROM = 6;

export type Match =
  | { readonly verdict: 'DIFFERENT'; readonly objection: Objection }
  | { readonly verdict: 'SAME' | 'UNSURE'; readonly score: number; readonly grounds: readonly Ground[] };

/**
 * Whether two articles' tellings are of one event: an objection makes them two; else the grounds add up, and too few
 * leave it unsure, which keeps them apart. The same whichever way round they are asked about.
 */
export function matchTellings(a: Telling, b: Telling): Match {
  const objection = objectionTo(a, b);
  if (objection !== null) return { verdict: 'DIFFERENT', objection };
  const grounds = [partiesGround(a, b), timeGround(a, b), placeGround(a.place, b.place), treatyGround(a, b)].filter(
    (ground) => ground !== null,
  );
  if (shareOrigin(a, b)) grounds.push('SAME_ORIGIN');
  // "They met in Tbilisi in June" may be the meeting of June 8 that another puts in Batumi, or another one.
  if (grounds.includes('PLACES_DIFFER') && !isGathering(a, grounds))
    return { verdict: 'DIFFERENT', objection: 'OTHER_PLACE' };
  const score = grounds.reduce((sum, ground) => sum + GROUNDS[ground], 0);
  const isSame = score >= SAME_FROM && isOfOneTime(a, b, grounds) && !isLoose(a, b, grounds) && isInOnePlace(grounds);
  return { verdict: isSame ? 'SAME' : 'UNSURE', score, grounds };
}

function objectionTo(a: Telling, b: Telling): Objection | null {
  if (a.articleId === b.articleId) return 'SAME_ARTICLE';
  if (a.type !== b.type || familyOf(a.mode) !== familyOf(b.mode)) return 'OTHER_KIND';
  if (a.treatyId !== null && b.treatyId !== null && a.treatyId !== b.treatyId) return 'OTHER_TREATY';
  if (partiesGround(a, b) === null) return 'OTHER_PARTIES';
  if (isOtherWayRound(a, b)) return 'OTHER_WAY_ROUND';
  if (a.time !== null && b.time !== null && !daysOverlap(a.time, b.time)) return 'OTHER_TIME';
  return null;
}

/** What those who did it do once a day: the same people meet, a treaty is signed. Of visits and attacks there may be several. */
function isGathering({ type, mode }: Telling, grounds: readonly Ground[]): boolean {
  const isMeeting = type === 'CONSULT' && ONCE_A_DAY.has(familyOf(mode)) && grounds.includes('SAME_PARTIES');
  return isMeeting || (mode === 'SIGN' && grounds.includes('SAME_TREATY'));
}

/** Accounts that put a day's gathering in two places are of one event and disagree. */
function isInOnePlace(grounds: readonly Ground[]): boolean {
  return !grounds.includes('PLACES_DIFFER') || grounds.includes('SAME_DAY');
}

const ONCE_A_DAY: ReadonlySet<string> = new Set(['meeting', 'summit', 'mediation']);

/** "They met in Geneva", told years apart, may be of two meetings; copies of one text without any date are not. */
function isOfOneTime(a: Telling, b: Telling, grounds: readonly Ground[]): boolean {
  if (timeGround(a, b) !== null) return true;
  return grounds.includes('SAME_ORIGIN') && [a, b].every((each) => each.time === null && impliedWindow(each) === null);
}

/** One party, no place and no treaty in common: "Iran protested" twice in a day may be of two things. */
function isLoose(a: Telling, b: Telling, grounds: readonly Ground[]): boolean {
  if (grounds.includes('SAME_VICTIMS')) return !(grounds.includes('SAME_DAY') && isPlaced(grounds));
  if (idsOf(a).size > 1 && idsOf(b).size > 1) return false;
  return !isPlaced(grounds) && !grounds.includes('SAME_TREATY') && !grounds.includes('SAME_ORIGIN');
}

function isPlaced(grounds: readonly Ground[]): boolean {
  return grounds.includes('SAME_PLACE') || grounds.includes('PLACE_WITHIN');
}

function idsOf({ participants }: Telling): ReadonlySet<string> {
  return new Set(participants.map(({ entityId }) => entityId));
}

/** Null where they are not the same: fewer than two are in both, or each names one the other does not. */
function partiesGround(a: Telling, b: Telling): Ground | null {
  const [ofA, ofB] = [idsOf(a), idsOf(b)];
  const shared = [...ofA].filter((id) => ofB.has(id)).length;
  if (shared > 0 && shared === ofA.size && shared === ofB.size) return shared > 1 ? 'SAME_PARTIES' : 'SAME_ONLY_PARTY';
  if (shared > 1 && (shared === ofA.size || shared === ofB.size)) return 'PARTIES_AMONG_THEM';
  return haveSameVictims(a, b) ? 'SAME_VICTIMS' : null;
}

/** An attack on the same ones, whoever is blamed for it. */
function haveSameVictims(a: Telling, b: Telling): boolean {
  if (a.type !== 'ASSAULT') return false;
  const [ofA, ofB] = [victimsOf(a), victimsOf(b)];
  return ofA.length > 0 && ofA.join() === ofB.join();
}

/** Ids of those it was done to, and the heads of the words for those who have none. */
export function victimsOf({ participants, victims }: Telling): readonly string[] {
  const ids = participants.filter(({ role }) => role === 'RECIPIENT').map(({ entityId }) => entityId);
  return [...new Set([...ids, ...victims])].sort();
}

/** Who acts in one is acted on in the other. */
const ACTIVE: ReadonlySet<Role> = new Set(['ACTOR', 'VISITOR']);
const PASSIVE: ReadonlySet<Role> = new Set(['RECIPIENT', 'HOST']);

function isOtherWayRound(a: Telling, b: Telling): boolean {
  // "Berlin hosted Minsk" and "Minsk met Berlin" are one meeting; who visited whom, or accused whom, is not.
  if (familyOf(a.mode) === 'meeting') return false;
  return crosses(a, b) || crosses(b, a);

  function crosses(one: Telling, other: Telling): boolean {
    return one.participants.some(
      ({ role, entityId }) =>
        ACTIVE.has(role) && other.participants.some((its) => its.entityId === entityId && PASSIVE.has(its.role)),
    );
  }
}

function timeGround(a: Telling, b: Telling): Ground | null {
  if (a.time !== null && b.time !== null) return precision(a.time, b.time, treatyGround(a, b) !== null);
  const [ofA, ofB] = [a, b].map((each) => each.time ?? impliedWindow(each));
  return ofA && ofB && isNarrow(a.time) && isNarrow(b.time) && daysOverlap(ofA, ofB) ? 'REPORTED_THEN' : null;
}

/** "This decade" fits any report. */
function isNarrow(time: Time | null): boolean {
  return time === null || GRANULARITIES.indexOf(time.granularity) <= GRANULARITIES.indexOf('MONTH');
}

/** They overlap, and the vaguer of the two says how much that means; a year, only for acts on one treaty. */
function precision(a: Time, b: Time, ofOneTreaty: boolean): Ground | null {
  const vaguer = Math.max(...[a, b].map(({ granularity }) => GRANULARITIES.indexOf(granularity)));
  switch (GRANULARITIES[vaguer]) {
    case 'DAY':
      return 'SAME_DAY';
    case 'WEEK':
      return 'SAME_WEEK';
    case 'MONTH':
      return 'SAME_MONTH';
    case 'YEAR':
      return ofOneTreaty ? 'SAME_YEAR' : null;
    default:
      return null;
  }
}

function placeGround(a: ToldPlace | null, b: ToldPlace | null): Ground | null {
  if (a === null || b === null) return null;
  if (a.id === b.id) return 'SAME_PLACE';
  return placesAgree(a, b) ? 'PLACE_WITHIN' : 'PLACES_DIFFER';
}

function treatyGround(a: Telling, b: Telling): Ground | null {
  return a.treatyId !== null && a.treatyId === b.treatyId ? 'SAME_TREATY' : null;
}
