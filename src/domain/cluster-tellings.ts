import { compare } from './compare.ts';
import type { EventMode, EventType } from './event.ts';
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
  readonly type: EventType;
  /** The one that most of them tell, then that of the first. */
  readonly mode: EventMode | null;
  readonly tellings: readonly Telling[];
  /** For each telling but the first the surest link to one before it; where it has none, to one after it. */
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
  const { sure, different } = compareAll(inOrder);
  const partners = partnersOf(sure);
  const clusters = new Map(inOrder.map((telling) => [telling.id, [telling]]));
  for (const pair of sure) {
    const [one, other] = [clusters.get(pair.a), clusters.get(pair.b)];
    if (!one || !other || one === other || isInDoubt(pair, partners, different)) continue;
    if (one.some(({ id: a }) => other.some(({ id: b }) => different.get(a)?.has(b)))) continue;
    one.push(...other);
    for (const { id } of other) clusters.set(id, one);
  }
  return [...new Set(clusters.values())].flatMap((members) => {
    const cluster = clusterOf(members.toSorted(byReport), partners);
    return cluster === null ? [] : [cluster];
  });
}

/** Each telling's sure links, by the id of the other half. */
type Partners = ReadonlyMap<string, ReadonlyMap<string, Sameness>>;
/** Of each telling, the ids of those that are certainly of another event. */
type Different = ReadonlyMap<string, ReadonlySet<string>>;

function clusterOf(members: readonly Telling[], partners: Partners): Cluster | null {
  const [first] = members;
  if (first === undefined) return null;
  const links = members.slice(1).map(({ id }, at) => {
    const before = members.slice(0, at + 1).flatMap((other) => partners.get(id)?.get(other.id) ?? []);
    const after = members.slice(at + 2).flatMap((other) => partners.get(id)?.get(other.id) ?? []);
    return (before.length > 0 ? before : after).toSorted(bySureness)[0];
  });
  const byPair = new Map(links.flatMap((link) => (link === undefined ? [] : [[`${link.a} ${link.b}`, link]])));
  return {
    id: first.id,
    type: first.type,
    mode: modeOf(members),
    tellings: members,
    sameness: [...byPair.values()].sort(bySureness),
  };
}

function modeOf(members: readonly Telling[]): EventMode | null {
  const byMode = [...Map.groupBy(members, ({ mode }) => mode)];
  return byMode.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

function byReport(a: Telling, b: Telling): number {
  return compare(a.reportedAt ?? '~', b.reportedAt ?? '~') || compare(a.id, b.id);
}

function bySureness(x: Sameness, y: Sameness): number {
  return y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b);
}

/** The pairs that are the same, the surest first, and those that are not. */
function compareAll(tellings: readonly Telling[]): { sure: readonly Sameness[]; different: Different } {
  const sure: Sameness[] = [];
  const different = new Map<string, Set<string>>(tellings.map(({ id }) => [id, new Set()]));
  for (const [at, one] of tellings.entries()) {
    for (const other of tellings.slice(at + 1)) {
      const match: Match = matchTellings(one, other);
      const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
      if (match.verdict === 'SAME') sure.push({ a, b, score: match.score, grounds: match.grounds });
      if (match.verdict !== 'DIFFERENT') continue;
      different.get(a)?.add(b);
      different.get(b)?.add(a);
    }
  }
  return { sure: sure.sort(bySureness), different };
}

function partnersOf(sure: readonly Sameness[]): Partners {
  const partners = new Map<string, Map<string, Sameness>>();
  for (const pair of sure) {
    for (const [id, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const own = partners.get(id) ?? new Map<string, Sameness>();
      partners.set(id, own.set(other, pair));
    }
  }
  return partners;
}

/** Whether either half fits another telling about as well that is certainly not of the event of the first. */
function isInDoubt(pair: Sameness, partners: Partners, different: Different): boolean {
  return [
    [pair.a, pair.b],
    [pair.b, pair.a],
  ].some(([id = '', other = '']) =>
    [...(different.get(other) ?? [])].some((rival) => {
      const score = partners.get(id)?.get(rival)?.score;
      return score !== undefined && score > pair.score - CLEARLY;
    }),
  );
}
