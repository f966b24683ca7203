import type { FactEvent } from '../record.ts';
import type { SameEntity } from './aliases.ts';
import { modeOf } from './event-type.ts';
import { FIT, fitOf, isVisit, samePlace } from './match-event.ts';

export interface Pairing {
  /** The answer to each labelled event that has one; some answers serve several. */
  readonly answerOf: ReadonlyMap<FactEvent, FactEvent>;
  /** The labelled event that an answer is counted for. */
  readonly labelOf: ReadonlyMap<FactEvent, FactEvent>;
  /** Every labelled event that an answer fits. */
  readonly fitting: ReadonlyMap<FactEvent, readonly FactEvent[]>;
}

/** Pairs labelled events with answers, the likest first and each once. */
export function pairEvents(wanted: readonly FactEvent[], given: readonly FactEvent[], same: SameEntity): Pairing {
  const candidates = wanted
    .flatMap((label) =>
      given.flatMap((answer) => {
        const fit = fitOf(label, answer, same);
        return fit === FIT.none ? [] : [{ label, answer, fit, likeness: likeness(label, answer, fit, same) }];
      }),
    )
    .toSorted((a, b) => b.likeness - a.likeness);
  const answerOf = new Map<FactEvent, FactEvent>();
  const labelOf = new Map<FactEvent, FactEvent>();
  for (const { label, answer } of candidates) {
    if (answerOf.has(label) || labelOf.has(answer)) continue;
    answerOf.set(label, answer);
    labelOf.set(answer, label);
  }
  // One answer serves several labels: a meeting of many tells of each two of them, and a journey of both its visits.
  for (const { label, answer, fit } of candidates) {
    const other = labelOf.get(answer);
    if (answerOf.has(label) || other === undefined) continue;
    const isWithin = fit === FIT.larger && modeOf(label.type) !== '';
    if (isWithin || (isVisit(label) && modeOf(label.type) !== modeOf(other.type))) answerOf.set(label, answer);
  }
  const byAnswer = Map.groupBy(candidates, ({ answer }) => answer);
  return {
    answerOf,
    labelOf,
    fitting: new Map([...byAnswer].map(([answer, fits]) => [answer, fits.map(({ label }) => label)])),
  };
}

function likeness(label: FactEvent, answer: FactEvent, fit: number, same: SameEntity): number {
  return (
    10 * fit -
    (label.optional ? 5 : 0) +
    (modeOf(label.type) === modeOf(answer.type) ? 3 : 0) +
    (label.status === answer.status ? 2 : 0) +
    (sameDate(label, answer) ? 3 : 0) +
    (samePlace(label, answer, same) ? 2 : 0)
  );
}

/** Equal at the label's own granularity: an answer more precise than the text is wrong. */
export function sameDate(label: FactEvent, { date }: FactEvent): boolean {
  if (date === null) return false;
  const day = date.slice(0, 10);
  return [label.date ?? '', ...label.alsoDate]
    .filter((one) => one !== '')
    .some(
      (one) => one === day || (label.datePrecision === 'about' && day.length >= 7 && day.startsWith(one.slice(0, 7))),
    );
}
