import type { Span } from '../../src/domain/document.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { type Assertion, type Event, isUnresolved, type Participation, TOOK_PLACE } from '../../src/domain/event.ts';
import { contentId } from '../../src/domain/id.ts';
import { familyOf } from '../../src/domain/mode-family.ts';
import { daysOverlap, GRANULARITIES, type Time } from '../../src/domain/time.ts';
import { confidenceOf } from '../gazetteers/confidence.ts';
import { type Claim, triggerIn } from './claim.ts';
import { doubtsOf } from './doubts-of.ts';

/** Who says what stands there; null where the text is not attributed. */
type Attribution = (span: Span) => { readonly speakerId: string | null } | null;

/**
 * Makes events of claims: claims of the same mode family and participants whose times and places agree are one event.
 * A claim without a day joins the one event it fits; where it fits several it stays alone.
 */
export function joinClaims(
  claims: readonly Claim[],
  articleId: string,
  entities: ReadonlyMap<string, Entity>,
  attribution: Attribution,
): Event[] {
  const groups: Claim[][] = [];
  const dated = claims.filter(({ time }) => time?.granularity === 'DAY');
  const others = claims.filter(({ time }) => time?.granularity !== 'DAY');
  for (const claim of [...dated, ...others]) {
    const fitting = groups.filter((group) => group.every((other) => agree(claim, other, entities)));
    const [only] = fitting;
    if (fitting.length === 1 && only) only.push(claim);
    else groups.push([claim]);
  }
  const told = groups.map((group) => {
    const inOrder = group.toSorted(bySentence);
    return { claims: inOrder, event: eventOf(inOrder, articleId, entities, attribution) };
  });
  return told
    .map(({ claims: own, event }) => withLinks(own, event, told))
    .toSorted((a, b) => first(a) - first(b) || last(a) - last(b) || (a.id < b.id ? -1 : 1));
}

interface ToldEvent {
  readonly claims: readonly Claim[];
  readonly event: Event;
}

/** The events that the claims say theirs came instead of; of several by one word the one that shares a party. */
function withLinks(claims: readonly Claim[], event: Event, told: readonly ToldEvent[]): Event {
  if (claims.every(({ replaces }) => replaces === null)) return event;
  const who = new Set(event.participants.map(({ entityId }) => entityId));
  const replaced = (start: number | null) =>
    told.find(
      (other) =>
        start !== null &&
        other.event.id !== event.id &&
        other.claims.some((claim) => triggerOf(claim) === String(start)) &&
        other.event.participants.some(({ entityId }) => who.has(entityId)),
    )?.event.id ?? null;
  return {
    ...event,
    assertions: event.assertions.map((assertion, at) => ({
      ...assertion,
      replacesId: replaced(claims[at]?.replaces ?? null),
    })),
  };
}

function bySentence(a: { sentence: number } | undefined, b: { sentence: number } | undefined): number {
  return (a?.sentence ?? 0) - (b?.sentence ?? 0);
}

/** Where the text begins and ends to speak of an event. */
function first({ assertions }: Event): number {
  return Math.min(...assertions.flatMap((assertion) => assertion.arguments.map(({ start }) => start)));
}

function last({ assertions, participants }: Event): number {
  const people = new Set(participants.map(({ role }): string => role));
  const said = assertions.flatMap((assertion) => assertion.arguments.filter(({ name }) => people.has(name)));
  return Math.max(...said.map(({ end }) => end));
}

function agree(a: Claim, b: Claim, entities: ReadonlyMap<string, Entity>): boolean {
  if (a.type !== b.type || kindOf(a) !== kindOf(b) || a.treatyId !== b.treatyId || partiesKey(a) !== partiesKey(b))
    return false;
  if (!placesAgree(a.placeId, b.placeId, entities) || !timesAgree(a.time, b.time)) return false;
  // Of one day two opposite claims are a dispute about one event; without a day they may be two events.
  const sameDay = a.time?.granularity === 'DAY' && b.time?.granularity === 'DAY';
  return sameDay || TOOK_PLACE.has(a.status) === TOOK_PLACE.has(b.status);
}

function timesAgree(a: Time | null, b: Time | null): boolean {
  return !a || !b || daysOverlap(a, b);
}

function placesAgree(a: string | null, b: string | null, entities: ReadonlyMap<string, Entity>): boolean {
  if (a === null || b === null || a === b) return true;
  return countryOf(a) === b || countryOf(b) === a;

  function countryOf(id: string): string | null {
    const place = entities.get(id);
    return place?.kind === 'PLACE' ? place.countryId : null;
  }
}

function participantsKey(participants: readonly Participation[]): string {
  return participants
    .map(({ role, entityId }) => `${role} ${entityId}`)
    .toSorted()
    .join();
}

/** Who takes part; where an event has a party that only words tell, the words' place, for they may be others elsewhere. */
function partiesKey({ participants, arguments: words }: Claim): string {
  const unnamed = words.filter(isUnresolved);
  return [participantsKey(participants), ...unnamed.map(({ start }) => start)].join();
}

function kindOf({ mode }: Claim): string {
  return mode === null ? '' : familyOf(mode);
}

function eventOf(
  claims: readonly Claim[],
  articleId: string,
  entities: ReadonlyMap<string, Entity>,
  attribution: Attribution,
): Event {
  const [first] = claims;
  if (!first) throw new RangeError('An event needs a claim.');
  const time = claims
    .flatMap((claim) => claim.time ?? [])
    .toSorted((a, b) => GRANULARITIES.indexOf(a.granularity) - GRANULARITIES.indexOf(b.granularity))[0];
  const placeIds = claims.flatMap(({ placeId }) => placeId ?? []);
  const placeId = placeIds.find((id) => entities.get(id)?.kind === 'PLACE') ?? placeIds[0] ?? null;
  const participants = first.participants;
  // A visitor may see two cities on a day: the place tells two visits apart, as participants tell two meetings.
  const who = [participantsKey(participants), first.mode === 'VISIT' ? (placeId ?? '') : (first.treatyId ?? '')];
  const isDated = time?.granularity === 'DAY' && participants.length > 0;
  // Without a day the first sentence tells apart what the article itself keeps apart.
  const when = isDated ? [time.start] : [time?.start ?? '', String(first.sentence), triggerOf(first)];
  const id = contentId('event', articleId, first.type, first.mode ?? '', ...who, ...when);
  return {
    id,
    type: first.type,
    mode: first.mode,
    cameo: first.cameo,
    participants,
    time: time ?? null,
    placeId,
    treatyId: first.treatyId,
    assertions: claims.map((claim) => assertionOf(claim, id, articleId, attribution)),
  };
}

function assertionOf(claim: Claim, eventId: string, articleId: string, attribution: Attribution): Assertion {
  const trigger = triggerIn(claim);
  const attributedToId = (trigger && attribution(trigger)?.speakerId) ?? null;
  return {
    id: contentId('assertion', articleId, String(claim.sentence), eventId, claim.rule, triggerOf(claim)),
    eventId,
    status: claim.status,
    time: claim.time,
    placeId: claim.placeId,
    treatyId: claim.treatyId,
    replacesId: null,
    participants: claim.participants,
    attributedToId,
    arguments: claim.arguments,
    sentence: claim.sentence,
    rule: claim.rule,
    confidence: confidenceOf(claim.rule, claim.type, doubtsOf({ ...claim, attributedToId })),
  };
}

/** Where the word stands that tells it: two sentences, or two verbs of one, do not tell the same by chance. */
function triggerOf(claim: Claim): string {
  return String(triggerIn(claim)?.start ?? '');
}
