import { type Ground, type Match, matchTellings } from './same-event.ts';
import type { Telling } from './telling.ts';

/** Two tellings taken for one event, and why. */
export interface Sameness {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly grounds: readonly Ground[];
}

/** Tellings taken for one event. `id` is that of the first: the earliest published, ties broken by id. */
export interface Cluster {
  readonly id: string;
  readonly tellings: readonly Telling[];
  readonly sameness: readonly Sameness[];
}

/** A telling that fits one event by this much more than another is not in doubt between the two. */
const CLEARLY = 2;

/**
 * Makes events of tellings, whatever order they are given in. The surest pairs are joined first; a pair joins two sets
 * only where no telling of one is of another event than a telling of the other; a telling that fits two different
 * events about equally joins neither.
 */
export function clusterTellings(tellings: readonly Telling[]): readonly Cluster[] {
  const inOrder = tellings.toSorted(byReport);
  const matches = matchesOf(inOrder);
  const clusters = new Map(inOrder.map((telling) => [telling.id, { tellings: [telling] }]));
  const sure = samenesses(inOrder, matches);
  const rivals = Map.groupBy(
    sure.flatMap((pair) => [pair.a, pair.b].map((id) => ({ id, pair }))),
    ({ id }) => id,
  );
  const clear = sure.filter((pair) =>
    [pair.a, pair.b].every(
      (id) => !(rivals.get(id) ?? []).some((rival) => leavesInDoubt(id, pair, rival.pair, matches)),
    ),
  );
  for (const { a, b } of clear) {
    const [one, other] = [clusters.get(a), clusters.get(b)];
    if (!one || !other || one === other || isContradicted(one.tellings, other.tellings, matches)) continue;
    one.tellings.push(...other.tellings);
    for (const { id } of other.tellings) clusters.set(id, one);
  }
  return [...new Set(clusters.values())].map((cluster) => {
    const members = cluster.tellings.toSorted(byReport);
    const ids = new Set(members.map(({ id }) => id));
    return {
      id: members[0]?.id ?? '',
      tellings: members,
      sameness: sure.filter(({ a, b }) => ids.has(a) && ids.has(b)),
    };
  });
}

type Matches = ReadonlyMap<string, Match>;

function byReport(a: Telling, b: Telling): number {
  return compare(a.reportedAt ?? '~', b.reportedAt ?? '~') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function matchesOf(tellings: readonly Telling[]): Matches {
  return new Map(
    tellings.flatMap((a, at) =>
      tellings.slice(at + 1).map((b): [string, Match] => [pairKey(a.id, b.id), matchTellings(a, b)]),
    ),
  );
}

/** The pairs that are the same, the surest first. */
function samenesses(tellings: readonly Telling[], matches: Matches): readonly Sameness[] {
  return tellings
    .flatMap(({ id: one }, at) =>
      tellings.slice(at + 1).flatMap(({ id: other }): Sameness[] => {
        const match = matches.get(pairKey(one, other));
        const [a, b] = one < other ? [one, other] : [other, one];
        return match?.verdict === 'SAME' ? [{ a, b, score: match.score, grounds: match.grounds }] : [];
      }),
    )
    .sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
}

/** Whether `id`, which is in both pairs, fits the rival's other half about as well, and the two others are not one event. */
function leavesInDoubt(id: string, pair: Sameness, rival: Sameness, matches: Matches): boolean {
  if (rival.score <= pair.score - CLEARLY) return false;
  return isOther(matches.get(pairKey(otherThan(id, pair), otherThan(id, rival))));
}

function otherThan(id: string, { a, b }: Sameness): string {
  return a === id ? b : a;
}

function isContradicted(one: readonly Telling[], other: readonly Telling[], matches: Matches): boolean {
  return one.some(({ id: a }) => other.some(({ id: b }) => isOther(matches.get(pairKey(a, b)))));
}

function isOther(match: Match | undefined): boolean {
  return match?.verdict === 'DIFFERENT';
}
