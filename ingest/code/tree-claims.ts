import type { Span } from '../../src/domain/document.ts';
import type { EventType, Participation, Role } from '../../src/domain/event.ts';
import { TOOK_PLACE } from '../../src/domain/event.ts';
import { actingCountry } from './acting-country.ts';
import { announcementOf } from './announced.ts';
import { carriedTime } from './carry-time.ts';
import { chargedBy } from './charged.ts';
import type { Claim } from './claim.ts';
import { conditionOf } from './condition.ts';
import type { Consultation } from './consultation.ts';
import { consultationsIn } from './consultations.ts';
import { allegedBehind, isInFiction, reconsidered } from './doubts.ts';
import type { FoundTime } from './find-times.ts';
import { withIntent } from './intent.ts';
import { isKeptOpen } from './intentions.ts';
import { standingOfNoun } from './noun-status.ts';
import { isNamed, type Party } from './parties.ts';
import { placeInCalendar } from './place-in-calendar.ts';
import { placeOf, placeOfDay, placeOfLine, placeOfStory, timeOfJourney } from './place-of-event.ts';
import { type FrameMatch, readFrames } from './read-frames.ts';
import { reportedTime } from './reported-when.ts';
import { type Standing, settle } from './settle.ts';
import { isToCome, settledByTime } from './settled-by-time.ts';
import type { Telling } from './telling.ts';
import { directionFor } from './time-direction.ts';
import { anchorsAt, type ToldTime } from './told-times.ts';
import { isVerb, type Node, type Tree } from './tree.ts';
import { directionOf, standingOf, standingOfGovernor } from './verb-status.ts';
import { tellersOf, timeBefore, timeFor } from './where-and-when.ts';

export interface TreeContext {
  readonly tree: Tree;
  readonly times: readonly FoundTime[];
  readonly quotations: readonly Span[];
  /** The article's day; null when unknown. */
  readonly today: string | null;
  /** The times told up to the end of the sentence. */
  readonly told: readonly ToldTime[];
  /** The sentences just before it. */
  readonly earlier: readonly Tree[];
  /** The words of the two sentences after it, in lower case. */
  readonly nextSentences: string;
}

/** All that a sentence tells, but for what stands in quotation marks: that is a speaker's. */
export function treeClaims(context: TreeContext): readonly Claim[] {
  const isQuoted = ({ trigger }: { readonly trigger: Node }) =>
    context.quotations.some(({ start, end }) => start <= trigger.start && trigger.end <= end);
  const matches = readFrames(context.tree).filter((one) => !isQuoted(one));
  return [
    ...consultationsIn(context.tree)
      .filter((one) => !isQuoted(one))
      .flatMap((one) => consultationClaims(one, context)),
    ...matches.flatMap((one) => {
      const claim = frameClaim(one, context);
      return claim === null ? [] : withIntent(claim, one, matches, context.tree);
    }),
  ];
}

/** The time that an act's own sentence gives it. */
export function whenAndWhere(
  { trigger, ...claim }: Claim & { readonly trigger: Node },
  { tree, times, today, told }: TreeContext,
): Claim {
  const found = timeFor(trigger, tellersOf(trigger), times, tree);
  const time =
    found &&
    placeInCalendar(
      found.says,
      found.text,
      anchorsAt(found.core.start, tree, today, told),
      directionOf(trigger, claim.status),
    );
  return found && time
    ? { ...claim, time, arguments: [...claim.arguments, { name: 'time', entityId: null, ...found.core }] }
    : claim;
}

type Taking = Party & { readonly role: Role };

function consultationClaims(one: Consultation, context: TreeContext): readonly Claim[] {
  const { frame, trigger, groups, destination } = one;
  const own = isVerb(trigger)
    ? standingOf(trigger)
    : trigger.pos === 'ADJ'
      ? standingOfGovernor(trigger, 0)
      : standingOfNoun(trigger);
  const told = frame.foretold ? foretold(own) : own;
  const standing = reconsidered(told, trigger, context.tree, context.nextSentences, frame.mode);
  if (standing === null || (frame.plansOnly && trigger.dep !== 'advcl' && TOOK_PLACE.has(standing))) return [];
  const telling = {
    frame,
    trigger,
    standing,
    tellers: tellersOf(trigger, one.tellers),
    treaty: null,
    destination,
    verb: one.tellers.find(isVerb) ?? trigger,
  };
  // Of a group that visits the first is the visitor.
  const roleOf = (at: number, { start }: Party): Role =>
    frame.mode === 'VISIT'
      ? at === 0
        ? 'VISITOR'
        : 'HOST'
      : frame.mode === 'MEDIATE' && start < trigger.start
        ? 'MEDIATOR'
        : 'ACTOR';
  return groups.flatMap(
    (group) =>
      claim(
        telling,
        group.map((party, at) => ({ ...party, role: roleOf(at, party) })),
        context,
      ) ?? [],
  );
}

/** "is expected in Lima" is a plan; "was not expected" is none. */
function foretold(standing: Standing): Standing {
  if (standing === null) return null;
  const effect = settle('PLANNED', standing);
  return effect === 'PLANNED' ? 'PLANNED' : null;
}

function frameClaim(match: FrameMatch, context: TreeContext): Claim | null {
  const { frame, trigger, treaty, object } = match;
  if (DEEDS.has(frame.type) && isInFiction(context.tree)) return null;
  const own = isVerb(trigger) || frame.verbs.length > 0 ? standingOf(trigger) : standingOfNoun(trigger);
  if (frame.type === 'REJECT' && isKeptOpen(trigger, own)) return null;
  // "would not meet the demands" is a rejection that happened.
  const told = frame.negated && own === 'DENIED' ? 'HAPPENED' : own;
  const considered =
    frame.type === 'TREATY' || frame.mode === 'SIGN'
      ? reconsidered(told, trigger, context.tree, context.nextSentences, frame.mode)
      : allegedBehind(told, trigger, context.tree);
  const standing = frame.mode === 'VIOLATE' ? chargedBy(considered, trigger, match.sources) : considered;
  if (frame.doneOnly && (standing === 'PLANNED' || standing === 'HYPOTHETICAL')) return null;
  const condition = frame.type === 'TREATY' && standing === 'HYPOTHETICAL' ? conditionOf(trigger, context.tree) : null;
  const acting = partiesOf(match, context.tree);
  const parties =
    acting.length > 0 ? acting : (condition?.agreeing ?? []).map((party): Taking => ({ ...party, role: 'ACTOR' }));
  // "Students protested in Lima", "Rebels killed five soldiers near Lima": where a crowd was says which one it was.
  const isPlaced =
    (frame.type === 'PROTEST' && match.sources.length > 0) || (frame.type === 'ASSAULT' && parties.length > 0);
  if (!parties.some(isNamed) && treaty?.entityId == null && !isPlaced) return null;
  const tellers = tellersOf(trigger, object ? [object] : []);
  const act = claim({ frame, trigger, standing, tellers, treaty, destination: null, verb: trigger }, parties, context);
  if (act && condition) {
    const { start, end } = condition;
    return { ...act, arguments: [...act.arguments, { name: 'condition', entityId: null, start, end }] };
  }
  return isPlaced && !parties.some(isNamed) && act?.placeId == null ? null : act;
}

function claim(telling: Telling, parties: readonly Taking[], context: TreeContext): Claim | null {
  const { tree, times, today, told } = context;
  const { frame, trigger, treaty, tellers, standing } = telling;
  if (standing === null) return null;
  const ids = parties.map(({ entityId }) => entityId);
  const announcement = announcementOf(telling, ids, tree);
  const own =
    timeBefore(trigger, times) ??
    timeFor(trigger, tellers, times, tree) ??
    timeOfJourney(trigger, times, tree) ??
    (announcement && timeFor(announcement, new Set([announcement]), times, tree)) ??
    timeReplaced(trigger, times);
  const carried = own ? null : carriedTime(telling, ids, tree, told, context.earlier);
  const reported = own || carried ? null : reportedTime(telling, times, tree, today);
  const found = own ?? carried?.found ?? reported?.found ?? null;
  const said = own
    ? placeInCalendar(
        own.says,
        own.text,
        anchorsAt(own.core.start, tree, today, told),
        directionFor(own, telling, tree),
      )
    : (carried?.time ?? reported?.time ?? null);
  const status = settledByTime(telling, found, said, today);
  if (status === null) return null;
  const time = status === 'HAPPENED' && isToCome(said, today) ? null : said;
  // A call has no one place.
  const place =
    frame.mode === 'PHONE'
      ? null
      : (placeOf(telling, tree) ??
        placeOfDay(found, telling, tree) ??
        placeOfLine(telling, tree) ??
        placeOfStory(telling, tree, carried, context.earlier));
  return {
    type: frame.type,
    mode: frame.mode ?? null,
    cameo: frame.cameo ?? null,
    status,
    time,
    placeId: place?.entityId ?? null,
    treatyId: treaty?.entityId ?? null,
    replaces: null,
    participants: participationsOf(parties),
    arguments: [
      { name: 'trigger', entityId: null, start: trigger.start, end: trigger.end },
      ...(found && time ? [{ name: 'time', entityId: null, ...found.core }] : []),
      ...(place ? [place] : []),
      ...(treaty ? [{ name: 'treaty', entityId: treaty.entityId, start: treaty.start, end: treaty.end }] : []),
      ...parties.map(({ role, entityId, start, end }) => ({ name: role, entityId, start, end })),
    ],
    sentence: tree.sentence.index,
    rule: frame.rule,
  };
}

/** "had been due in Lima on May 13 but cancelled that to meet X instead": on the day that fell free. */
function timeReplaced(trigger: Node, times: readonly FoundTime[]): FoundTime | null {
  const isInstead = [trigger, ...(trigger.head ? [trigger.head] : [])].some(({ kids }) =>
    kids.some(({ lemma }) => lemma === 'instead'),
  );
  const [only, ...others] = times.filter(({ isBound }) => !isBound);
  return isInstead && trigger.dep === 'advcl' && only && others.length === 0 && only.end <= trigger.start ? only : null;
}

/** What a work of fiction tells; to praise or to blame may be done in a book. */
const DEEDS: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
  'RETREAT',
  'AGREE',
  'TREATY',
]);

/** What is done to a place and not to a state: "shelled Juba", "blockaded Paris". */
const PHYSICAL: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

function partiesOf({ frame, sources, targets }: FrameMatch, { entities }: Tree): readonly Taking[] {
  const second: Role = frame.mutual ? 'ACTOR' : 'RECIPIENT';
  const acting = (party: Party): Party =>
    party.entityId === null ? party : { ...party, entityId: actingCountry(party.entityId, entities) };
  const all = [
    ...sources.map(acting).map((party): Taking => ({ ...party, role: 'ACTOR' })),
    ...targets
      .map(PHYSICAL.has(frame.type) ? (party) => party : acting)
      .map((party): Taking => ({ ...party, role: second })),
  ];
  return all.filter(
    (one, at) =>
      all.findIndex(
        (other) =>
          other.role === one.role &&
          other.entityId === one.entityId &&
          (one.entityId !== null || other.start === one.start),
      ) === at,
  );
}

function participationsOf(parties: readonly Taking[]): readonly Participation[] {
  return parties.flatMap(({ role, entityId }) => (entityId === null ? [] : [{ role, entityId }]));
}
