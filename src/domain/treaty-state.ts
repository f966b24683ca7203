import { compare } from './compare.ts';
import { type AssertedStatus, type EventMode, type EventType, TOOK_PLACE } from './event.ts';
import { foldStatus } from './fold-status.ts';
import type { IsoDate, IsoDateTime, Time } from './time.ts';

/** Acts that change how the treaty as a whole stands, and acts of a party that acts on its own. */
const OF_TREATY: ReadonlySet<EventMode> = new Set(['SIGN', 'ENTER_INTO_FORCE', 'EXTEND', 'EXPIRE']);
const OF_PARTY: ReadonlySet<EventMode> = new Set(['RATIFY', 'ACCEDE', 'SUSPEND', 'RESUME', 'WITHDRAW']);

/** An act on a treaty, with what each claim says of it. */
export interface TreatyAct<Party> {
  readonly id: string;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly time: Time | null;
  readonly parties: readonly { readonly id: string; readonly party: Party }[];
  readonly claims: readonly { readonly status: AssertedStatus; readonly reportedAt: IsoDateTime | null }[];
}

export interface TreatyStanding<Party, Act> {
  /** Null for the treaty as a whole. */
  readonly party: Party | null;
  readonly state: EventMode;
  readonly since: Time | null;
  readonly act: Act;
}

export interface AsKnown {
  readonly on: IsoDate;
  /** Only what articles published by then say. */
  readonly reportedBy: IsoDateTime | null;
  /** Only what the graph had recorded by then: for whoever brings the acts. */
  readonly asOf: IsoDateTime | null;
}

/**
 * How a treaty stands on a day: the latest act by then for the treaty as a whole, and for each party that acted on its
 * own. An act counts from the day that it was over by, which is the end of its time or the day it was reported as done,
 * never earlier; an expiry that was only announced from the end of its time, unless the treaty was extended since.
 */
export function treatyStandings<Party, Act extends TreatyAct<Party>>(
  acts: readonly Act[],
  { on, reportedBy }: Omit<AsKnown, 'asOf'>,
): readonly TreatyStanding<Party, Act>[] {
  const done = acts
    .flatMap((act) => settled(act, reportedBy))
    .filter(({ by }) => by !== null && by <= on)
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)));
  const isExtendedSince = (reported: string) =>
    done.some(({ act, isAnnounced, by }) => act.mode === 'EXTEND' && !isAnnounced && (by ?? '') > reported);
  const latest = new Map<string, TreatyStanding<Party, Act>>();
  for (const { act, isAnnounced, reported } of done) {
    const { mode: state, time: since } = act;
    if (state === null || (isAnnounced && isExtendedSince(reported))) continue;
    const isOwn = OF_PARTY.has(state) && act.parties.length > 0;
    if (!isOwn && !OF_TREATY.has(state) && !OF_PARTY.has(state)) continue;
    // Put in anew, so that the rows come in the order of their acts.
    for (const [key, party] of isOwn ? act.parties.map((one) => [one.id, one.party] as const) : [['', null] as const]) {
      latest.delete(key);
      latest.set(key, { party, state, since, act });
    }
  }
  return [...latest.values()];
}

interface Settled<Act> {
  readonly act: Act;
  /** Only told beforehand. */
  readonly isAnnounced: boolean;
  /** The first day on which it is sure to be over; null where nothing says. */
  readonly by: IsoDate | null;
  /** The day of the first report. */
  readonly reported: IsoDate;
}

function settled<Party, Act extends TreatyAct<Party>>(act: Act, reportedBy: IsoDateTime | null): Settled<Act>[] {
  const claims = act.claims.filter(
    ({ reportedAt }) => reportedBy === null || (reportedAt !== null && reportedAt <= reportedBy),
  );
  const status = foldStatus(claims);
  if (act.type !== 'TREATY' || status === null) return [];
  const isDone = status === 'HAPPENED' || status === 'ONGOING';
  if (!isDone && !(status === 'PLANNED' && act.mode === 'EXPIRE')) return [];
  const reports = claims
    .filter(({ status: claimed }) => !isDone || TOOK_PLACE.has(claimed))
    .flatMap(({ reportedAt }) => (reportedAt === null ? [] : [reportedAt.slice(0, 10)]))
    .toSorted();
  const [reported = ''] = reports;
  const end = act.time?.end ?? null;
  const by = !isDone || reported === '' ? end : end === null || reported < end ? reported : end;
  return [{ act, isAnnounced: !isDone, by, reported }];
}

/** By when it was; what has no time by when it was reported. */
function orderOf<Party, Act extends TreatyAct<Party>>({ act, by }: Settled<Act>): string {
  return `${act.time?.start ?? by} ${by} ${act.id}`;
}
