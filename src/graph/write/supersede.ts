import { familyOf } from '../../domain/mode-family.ts';
import { matchTellings } from '../../domain/same-event.ts';
import type { Telling } from '../../domain/telling.ts';
import type { EntityRecord } from '../records.ts';
import type { ClaimRow } from '../statements/event-bundle.ts';
import type { AssertionRow } from './article-rows.ts';

/** A claim as the graph has it, before its article is written anew. */
export interface HeldClaim {
  readonly tellingId: string;
  readonly type: Telling['type'];
  readonly mode: Telling['mode'];
  readonly claim: ClaimRow;
}

/** A claim that is not made any more, whole, as its node holds it. */
export interface PastClaim {
  readonly key: string;
  readonly tellingId: string;
  readonly recordedAt: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/**
 * What a claim says, without where in the text it stands and how we read it: a claim that says the same after a
 * correction elsewhere in the article, or by a newer rule, is the same claim and keeps the time it was recorded at.
 */
function contentOf(
  parts: readonly unknown[],
  participants: readonly { readonly role: string; readonly entityId: string }[],
): string {
  const who = participants.map(({ role, entityId }) => `${role} ${entityId}`).sort();
  return JSON.stringify([...parts, who]);
}

function contentOfHeld({ type, mode, claim }: HeldClaim): string {
  const { status, time, placeId, attributedToId, sentence, participants } = claim;
  return contentOf(
    [type, mode, status, time?.start ?? null, time?.end ?? null, placeId, attributedToId, sentence.text],
    participants,
  );
}

function contentOfRow(row: AssertionRow, telling: Telling | undefined): string {
  return contentOf(
    [
      telling?.type,
      telling?.mode ?? null,
      row.props.status,
      row.start,
      row.end,
      row.placeId,
      row.attributedToId,
      row.sentence,
    ],
    row.participants,
  );
}

/** Splits an article's claims into those it goes on to make, which keep their recording time, and those that are past. */
export function supersede(
  held: {
    readonly claims: readonly HeldClaim[];
    readonly entities: readonly EntityRecord[];
    readonly contentHash: string;
  },
  next: { readonly assertions: readonly AssertionRow[]; readonly tellings: readonly Telling[] },
): {
  readonly assertions: readonly (AssertionRow & { readonly recordedAt: string | null })[];
  readonly past: readonly PastClaim[];
} {
  const tellings = new Map(next.tellings.map((telling) => [telling.id, telling]));
  const before = Map.groupBy(held.claims, contentOfHeld);
  const assertions = next.assertions.map((row) => {
    const same = before.get(contentOfRow(row, tellings.get(row.tellingId)))?.shift();
    return { ...row, recordedAt: same?.claim.recordedAt ?? null };
  });
  const left = [...before.values()].flat();
  return { assertions, past: left.map((each) => pastClaim(each, held)) };
}

function pastClaim(
  { tellingId, type, mode, claim }: HeldClaim,
  { entities, contentHash }: { readonly entities: readonly EntityRecord[]; readonly contentHash: string },
): PastClaim {
  const named = new Set([
    claim.placeId,
    claim.attributedToId,
    ...claim.argumentEntityIds,
    ...claim.participants.map(({ entityId }) => entityId),
  ]);
  return {
    key: `${claim.id}@${claim.recordedAt}`,
    tellingId,
    recordedAt: claim.recordedAt,
    props: {
      articleId: claim.articleId,
      contentHash,
      type,
      mode,
      claim: JSON.stringify(claim),
      entities: JSON.stringify(entities.filter(({ id }) => named.has(id))),
    },
  };
}

/** Other tellings of the same event: present ones, and past ones that led here, which may be told again. */
export interface Mates {
  readonly present: readonly string[];
  readonly past: readonly string[];
}

/**
 * Where the ids of tellings that are not told any more lead: to what the same article tells of it now, which is of the
 * same kind and shares parties; else to the other articles' tellings of the event. What it told beside them before is
 * something else: "Lavrov met Fidan and, later, Aksoy" without Aksoy leaves her meeting nowhere to lead to.
 */
export function successors(
  before: readonly Telling[],
  after: readonly Telling[],
  mates: ReadonlyMap<string, Mates>,
): readonly { readonly from: string; readonly to: string }[] {
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  const next = pairUp(gone, after, new Set(before.map(({ id }) => id)));
  const byId = new Map(after.map((telling) => [telling.id, telling]));
  return gone.flatMap((old) => {
    const found = byId.get(next.get(old.id) ?? '');
    const { present: others, past } = mates.get(old.id) ?? { present: [], past: [] };
    // Others still tell of the event as it was: of another day, or other people, this article tells of another one.
    const staysWithOthers = others.length > 0 && (found === undefined || !isToldOfSame(old, found));
    const withOthers = others.length > 0 ? others : past;
    const to = staysWithOthers || found === undefined ? withOthers : [found.id];
    return to.map((id) => ({ from: old.id, to: id }));
  });
}

/** Whether two tellings of one article could be of one event. */
function isToldOfSame(a: Telling, b: Telling): boolean {
  return matchTellings(a, { ...b, articleId: `${b.articleId} anew` }).verdict !== 'DIFFERENT';
}

/** The surest pairs first. A telling takes the place of one; of more only where it has all of their parties. */
function pairUp(
  gone: readonly Telling[],
  after: readonly Telling[],
  before: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const pairs = gone
    .flatMap((old) => after.map((telling) => ({ old, telling, shared: sharedParties(old, telling) })))
    .filter(({ old, telling, shared }) => shared > 0 && areOfOneKind(old, telling))
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        (a.old.id < b.old.id ? -1 : a.old.id > b.old.id ? 1 : 0) ||
        (a.telling.id < b.telling.id ? -1 : 1),
    );
  const next = new Map<string, string>();
  const taken = new Set(before);
  for (const { old, telling, shared } of pairs) {
    if (next.has(old.id)) continue;
    if (taken.has(telling.id) && shared < sharedParties(old, old)) continue;
    next.set(old.id, telling.id);
    taken.add(telling.id);
  }
  return next;
}

function areOfOneKind(a: Telling, b: Telling): boolean {
  return a.type === b.type && familyOf(a.mode) === familyOf(b.mode);
}

function sharedParties(a: Telling, b: Telling): number {
  const ofB = new Set(b.participants.map(({ entityId }) => entityId));
  const ofA = new Set(a.participants.map(({ entityId }) => entityId));
  return [...ofA].filter((id) => ofB.has(id)).length + (a.treatyId !== null && a.treatyId === b.treatyId ? 1 : 0);
}
