import type { Encoded, Item } from './encode.ts';

/** The items that say where and when, of those that belong to the claim. */
export interface Circumstances {
  readonly time: Item | null;
  readonly place: Item | null;
}

/** Ends what belongs to a verb: another clause, another verb, another party. */
const END =
  /^(?:[;:.–—]|--|-|who|which|whom|whose|that|when|where|while|as|after|before|since|until|ahead|if|because|but|and|or|said|says|told|to|amid|following|over|Q|P\d+|X)$/;
const KINDS = /^(?:city|town|resort|capital|port|village)$/;

/**
 * Time and place of a claim whose words end at `end` of the encoded text: right behind it, else inside it, else at the
 * sentence's beginning. Nothing is taken from another clause.
 */
export function circumstancesOf(encoded: Encoded, start: number, end: number): Circumstances {
  const inside = encoded.itemsIn(start, end);
  const behind = upToEnd(encoded.itemsIn(end, encoded.text.length));
  const opening = openingOf(encoded, start);
  return {
    time: isSeveral(encoded.itemsIn(end, encoded.text.length))
      ? null
      : (behind.find(isTime) ?? sameVerb(inside).find(isTime) ?? opening.find(isTime) ?? null),
    place: placeIn(behind) ?? placeIn(inside) ?? destinationIn(inside) ?? placeIn(opening),
  };
}

function upToEnd(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex((item, at) => {
    if (item.code === ',') return !/^(?:[TL]\d+|in|at|on)$/.test(items[at + 1]?.code ?? '');
    // "at the White House" is no other party.
    if (/^P\d+$/.test(item.code)) return !/^(?:at|in)(?: the)?$/.test(codesBefore(items, at));
    // A verb in -ed or -ing begins something else; "evening" and "meeting" do not.
    return (
      END.test(item.code) ||
      (/(?:ed|ing)$/.test(item.code) &&
        !/^(?:meeting|evening|morning|building)$/.test(item.code) &&
        !isPlannedFor(items, at))
    );
  });
  return end < 0 ? items : items.slice(0, end);
}

/** "a meeting planned for June 24" */
function isPlannedFor(items: readonly Item[], at: number): boolean {
  const [verb, preposition, time] = items.slice(at, at + 3).map(({ code }) => code);
  return /^(?:planned|scheduled)$/.test(verb ?? '') && preposition === 'for' && /^T\d+$/.test(time ?? '');
}

function codesBefore(items: readonly Item[], at: number): string {
  const codes = items.slice(Math.max(0, at - 2), at).map(({ code }) => code);
  return (codes.at(-1) === 'the' ? codes : codes.slice(-1)).join(' ');
}

/** "in 2017, 2018 and again on Monday": of several times none is that of the meeting. */
function isSeveral(items: readonly Item[]): boolean {
  const codes = items.map(({ code }) => code).join(' ');
  return /T\d+ (?:, |, and |and )(?:again |then |once more )?(?:T\d+|(?:19|20)\d\d)\b/.test(codes);
}

/** "On Monday, X met Y"; "July 2018 when X and Y met". */
function openingOf(encoded: Encoded, start: number): readonly Item[] {
  const before = encoded.text.slice(0, start);
  const when = /(T\d+) when $/.exec(before);
  if (when) return encoded.itemsIn(when.index, when.index + 2);
  const opening = /^(?:(?:T\d+|in L\d+|at L\d+)(?: ,)? )+$/.exec(before);
  return opening ? encoded.itemsIn(0, start) : [];
}

function isTime(item: Item): boolean {
  return item.code.startsWith('T') && item.time !== null;
}

/** "flew home on Tuesday and met": of the meeting the day is not said. */
function sameVerb(items: readonly Item[]): readonly Item[] {
  return items.slice(items.findLastIndex(({ code }) => code === 'and') + 1);
}

/** "flew to Tehran and met": where the journey went. */
function destinationIn(items: readonly Item[]): Item | null {
  return items.findLast((item, at) => /^L\d+$/.test(item.code) && items[at - 1]?.code === 'to') ?? null;
}

function placeIn(all: readonly Item[]): Item | null {
  // "on the crisis in Syria": what they spoke about.
  const topic = all.findIndex(
    ({ code }, at) =>
      /^(?:on|about|regarding)$/.test(code) && !/^(?:sidelines|margins|fringes)$/.test(all[at + 2]?.code ?? ''),
  );
  const items = topic < 0 ? all : all.slice(0, topic);
  return (
    items.find((item, at) => {
      if (!/^L\d+$/.test(item.code)) return false;
      const before = items.slice(0, at).map(({ code }) => code);
      const last = before.at(-1) ?? '';
      if (last === 'of') return KINDS.test(before.at(-2) ?? '');
      return !/^(?:from|via|to)$/.test(last) && before.some((code) => /^(?:in|at|near|outside)$/.test(code));
    }) ?? null
  );
}
