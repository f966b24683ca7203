import type { FactEvent, Facts, LabelledRecord } from '../record.ts';
import type { SameEntity } from './aliases.ts';
import { modeOf, rootOf } from './event-type.ts';
import { partiesOf, samePlace } from './match-event.ts';
import { type Pairing, pairEvents, sameDate } from './pair-events.ts';
import type { Score } from './score.ts';

const NOT_HAPPENED = new Set(['planned', 'cancelled', 'denied']);
const UNTRUE = new Set(['cancelled', 'denied']);

/** Events by type and parties, and strictly: with their status. */
export function scoreEvents(labelled: LabelledRecord, answered: Facts, same: SameEntity, score: Score): void {
  if (labelled.layers.events === 'none') return;
  const pairing = pairEvents(labelled.events, answered.events, same);
  for (const event of labelled.events) countWanted(event, pairing.answerOf.get(event), labelled, same, score);
  for (const event of answered.events) countGiven(event, pairing, labelled, score);
}

function countWanted(
  label: FactEvent,
  answer: FactEvent | undefined,
  labelled: LabelledRecord,
  same: SameEntity,
  score: Score,
): void {
  const isNotHappened = (label.optional ? UNTRUE : NOT_HAPPENED).has(label.status ?? '');
  if (isNotHappened) score.notHappened.of += 1;
  if (label.optional) return;
  const root = rootOf(label.type);
  score.events.of(root).want(answer !== undefined);
  score.strictEvents.of(root).want(answer !== undefined && sameStatus(label, answer));
  if (answer === undefined) {
    score.report(labelled, `missed ${described(label)}`);
    return;
  }
  if (label.type.includes('/')) score.mode.add(modeOf(label.type) === modeOf(answer.type));
  if (label.status !== null) score.status.add(sameStatus(label, answer));
  if (label.date !== null) score.date.add(sameDate(label, answer));
  if (label.place !== null) score.place.add(samePlace(label, answer, same));
  if (sameStatus(label, answer)) return;
  score.report(labelled, `${described(label)} is told as ${statusOf(answer)}`);
  if (label.status !== 'happened' && statusOf(answer) === 'happened') score.notHappened.count += 1;
}

function countGiven(answer: FactEvent, pairing: Pairing, labelled: LabelledRecord, score: Score): void {
  const label = pairing.labelOf.get(answer);
  const fitting = pairing.fitting.get(answer);
  if (label?.optional) countOptional(label, answer, labelled, score);
  else if (label) {
    score.events.of(rootOf(label.type)).give(true);
    score.strictEvents.of(rootOf(label.type)).give(sameStatus(label, answer));
  } else if (fitting) {
    // A second telling is harmless unless its status fits no label.
    if (fitting.some((one) => sameStatus(one, answer))) return;
    score.strictEvents.of(rootOf(answer.type)).give(false);
    if (statusOf(answer) === 'happened' && fitting.some(({ status }) => NOT_HAPPENED.has(status ?? '')))
      countViolation(answer, labelled, score);
  } else countFalse(answer, labelled, score);
}

/** Told or not, an optional event is no matter; told as happened when it was called off, it is. */
function countOptional(label: FactEvent, answer: FactEvent, labelled: LabelledRecord, score: Score): void {
  if (!UNTRUE.has(label.status ?? '') || sameStatus(label, answer) || statusOf(answer) !== 'happened') return;
  score.events.of(rootOf(label.type)).give(false);
  score.strictEvents.of(rootOf(label.type)).give(false);
  countViolation(answer, labelled, score);
}

function countViolation(answer: FactEvent, labelled: LabelledRecord, score: Score): void {
  score.notHappened.count += 1;
  score.report(labelled, `false ${described(answer)}, which did not happen`);
}

function countFalse(answer: FactEvent, labelled: LabelledRecord, score: Score): void {
  const root = rootOf(answer.type);
  const { events: completeness, fullEventTypes } = labelled.layers;
  if (completeness !== 'full' || (fullEventTypes && !fullEventTypes.includes(root))) return;
  score.events.of(root).give(false);
  score.strictEvents.of(root).give(false);
  score.report(labelled, `false ${described(answer)}`);
}

/** Any status will do where none is labelled. */
function sameStatus(label: FactEvent, answer: FactEvent): boolean {
  return label.status === null || [label.status, ...label.alsoStatus].includes(statusOf(answer));
}

/** An event without a status is told as a fact. */
function statusOf({ status }: FactEvent): string {
  return status ?? 'happened';
}

function described(event: FactEvent): string {
  const { type, treaty, place, date, status } = event;
  const parts = [partiesOf(event).join(', '), treaty, place, date, status].filter((part) => part);
  return `${type}: ${parts.join('; ')}`;
}
