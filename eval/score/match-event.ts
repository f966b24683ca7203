import type { FactEvent } from '../record.ts';
import type { SameEntity } from './aliases.ts';
import { modeOf, rootOf } from './event-type.ts';

/** How an answer fits a labelled event: all parties, some of a larger event, or an event with further parties. */
export const FIT = { whole: 3, withinLarger: 2, larger: 1, none: 0 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Encounters in which who acts on whom does not count. */
const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
const JOINED = new Set(['sign', 'ratify', 'accede']);
const LEFT = new Set(['suspend', 'withdraw']);
/** So many guests more may an answer have. */
const MAX_FURTHER = 2;

export function fitOf(wanted: FactEvent, given: FactEvent, same: SameEntity): Fit {
  if (!sameType(wanted.type, given.type)) return FIT.none;
  const root = rootOf(wanted.type);
  if (root === 'TREATY') return fitsIf(sameTreatyAct(wanted, given, same));
  if (isVisit(wanted)) return fitsIf(sameVisit(wanted, given, same));
  if (MUTUAL.has(root)) return sameCompany(wanted, given, same);
  const { sources, targets } = sidesOf(wanted);
  const answer = sidesOf(given);
  return fitsIf(sharesIfAny(sources, answer.sources, same) && sharesIfAny(targets, answer.targets, same));
}

function sameType(wanted: string, given: string): boolean {
  const [a, b] = [rootOf(wanted), rootOf(given)];
  const [m, n] = [modeOf(wanted), modeOf(given)];
  if (a === b) return a !== 'TREATY' || m === n || isSignature(m, n);
  // Signing a treaty may be told as agreeing to it.
  const [treaty, act, other] = a === 'TREATY' ? [a, m, b] : [b, n, a];
  if (treaty === 'TREATY') return JOINED.has(act) && (other === 'AGREE' || other === 'SUPPORT');
  return m === 'sign' && new Set([a, b, 'AGREE', 'SUPPORT']).size === 2;
}

function isSignature(...acts: readonly string[]): boolean {
  return acts.every((act) => act === 'sign' || act === 'ratify');
}

function sameTreatyAct(wanted: FactEvent, given: FactEvent, same: SameEntity): boolean {
  const treaties = given.treaty === null ? given.target : [given.treaty];
  const { treaty } = wanted;
  if (rootOf(given.type) !== 'TREATY' && given.treaty === null) {
    if (modeOf(given.type) !== 'sign' || wanted.source.length === 0) return false;
  } else if (treaty !== null && !treaties.some((answer) => same(treaty, answer))) return false;
  const sources = [...wanted.source, ...wanted.alsoSource];
  const answers = [...given.source, ...given.participants];
  if (sources.length === 0) return true;
  // Who left a treaty is the news; who signed it may be left out.
  if (answers.length === 0) return !LEFT.has(modeOf(wanted.type));
  return shares(sources, answers, same);
}

export function isVisit({ type }: FactEvent): boolean {
  return modeOf(type) === 'visit' || modeOf(type) === 'host';
}

function sameVisit(wanted: FactEvent, given: FactEvent, same: SameEntity): boolean {
  const guests = sidesOf(wanted).sources;
  const hosts = [...sidesOf(wanted).targets, ...present(wanted.place)];
  const mode = modeOf(given.type);
  if (mode === 'meet' || mode === 'phone' || mode === 'negotiate') {
    // Who hosts a conference meets its guests there.
    const isHosting = wanted.optional && modeOf(wanted.type) === 'host';
    return isHosting && shares(guests, partiesOf(given), same) && samePlace(wanted, given, same);
  }
  const answer = sidesOf(given);
  const visited = [...answer.targets, ...present(given.place)];
  if (shares(guests, answer.sources, same) && sharesIfAny(hosts, visited, same)) return true;
  return (
    mode === 'host' &&
    shares(guests, visitedOnly(answer.targets, given), same) &&
    shares(hosts, [...answer.sources, ...present(given.place)], same)
  );
}

/** The guests that a host receives, with the place, which some name there. */
function visitedOnly(targets: readonly string[], { place }: FactEvent): string[] {
  return [...targets, ...present(place)];
}

function sameCompany(wanted: FactEvent, given: FactEvent, same: SameEntity): Fit {
  const parties = partiesOf(wanted);
  const others = [...wanted.alsoParticipants, ...wanted.alsoSource, ...wanted.alsoTarget];
  const answers = partiesOf(given);
  if (parties.length === 0 || answers.length === 0) return FIT.none;
  const met = parties.filter((party) => answers.some((answer) => same(party, answer)));
  const further = answers.filter((answer) => ![...parties, ...others].some((party) => same(party, answer)));
  const allMet = met.length === parties.length;
  if (allMet && further.length === 0) return FIT.whole;
  if (parties.length === 1) return fitsIf(allMet);
  const alsoMet = answers.filter((answer) => others.some((party) => same(party, answer)));
  if (further.length === 0 && met.length + alsoMet.length >= 2) return FIT.withinLarger;
  return allMet && further.length <= MAX_FURTHER ? FIT.larger : FIT.none;
}

export function samePlace({ place, alsoPlace }: FactEvent, given: FactEvent, same: SameEntity): boolean {
  const answer = given.place;
  return answer !== null && [...present(place), ...alsoPlace].some((one) => same(one, answer));
}

/** Everybody who takes part, whatever the role. */
export function partiesOf({ participants, source, target }: FactEvent): string[] {
  return [...new Set([...participants, ...source, ...target])];
}

/** Who acts and on whom; of participants without roles the first is taken to act. */
function sidesOf({ participants, source, target, alsoSource, alsoTarget }: FactEvent) {
  return {
    sources: [...(source.length > 0 ? source : participants.slice(0, 1)), ...alsoSource],
    targets: [...(target.length > 0 ? target : participants.slice(1)), ...alsoTarget],
  };
}

function shares(names: readonly string[], answers: readonly string[], same: SameEntity): boolean {
  return names.some((name) => answers.some((answer) => same(name, answer)));
}

/** Where nobody is labelled, anybody will do. */
function sharesIfAny(names: readonly string[], answers: readonly string[], same: SameEntity): boolean {
  return names.length === 0 || shares(names, answers, same);
}

function present(name: string | null): string[] {
  return name === null ? [] : [name];
}

function fitsIf(fits: boolean): Fit {
  return fits ? FIT.whole : FIT.none;
}
