import type { Span, Token } from '../../src/domain/document.ts';
import type { Entity, Mention } from '../../src/domain/entity.ts';
import { codeWords } from '../gazetteers/consult-rules.ts';
import { frameCues } from '../gazetteers/frame-cues.ts';
import { titleAt } from '../gazetteers/title-at.ts';
import { placeWords } from '../gazetteers/words.ts';
import type { FoundTime } from './find-times.ts';

/** A party, a place, a time, a possessive, a quotation or a plain word of a sentence. */
export interface Item extends Span {
  readonly code: string;
  readonly mentions: readonly Mention[];
  readonly time: FoundTime | null;
}

/**
 * A sentence as rules read it: its items joined by single spaces, parties as P0, P1 …, places L0 …, times T0 …,
 * bounds of times X, possessives O0 …, quotations Q, all else in lower case.
 */
export interface Encoded {
  readonly text: string;
  readonly items: readonly Item[];
  /** Items that the characters `start` to `end` of `text` come from. */
  itemsIn(start: number, end: number): readonly Item[];
}

export interface SentenceParts {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly times: readonly FoundTime[];
  readonly quotations: readonly Span[];
  readonly entities: ReadonlyMap<string, Entity>;
}

export function encode(parts: SentenceParts): Encoded {
  const items = joinParties(itemise(parts));
  const counts: Record<string, number> = {};
  const numbered = items.map((item) => {
    if (!/^[PLTO]$/.test(item.code)) return item;
    const number = counts[item.code] ?? 0;
    counts[item.code] = number + 1;
    return { ...item, code: `${item.code}${number}` };
  });
  const starts: number[] = [];
  let text = '';
  for (const item of numbered) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += item.code;
  }
  return {
    text,
    items: numbered,
    itemsIn: (start, end) =>
      numbered.filter((item, at) => (starts[at] ?? 0) < end && (starts[at] ?? 0) + item.code.length > start),
  };
}

function itemise(parts: SentenceParts): Item[] {
  const { tokens } = parts;
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const made =
      quoteAt(parts, at) ?? timeAt(parts, at) ?? parenthesisAt(tokens, at) ?? partyAt(parts, at) ?? nameAt(parts, at);
    if (made) {
      if (made.item) items.push(made.item);
      at = made.to;
      continue;
    }
    const token = tokens[at];
    if (token) items.push(wordOf(token, items));
    at += 1;
  }
  return items;
}

/** A plain word; the "n't" of "didn't" takes the verb before it along, for patterns speak of "didn't". */
function wordOf({ start, end, text }: Token, items: Item[]): Item {
  const code = text.toLowerCase().replace('’', "'");
  const verb = items.at(-1);
  if (code !== "n't" || verb?.end !== start) return { start, end, code, mentions: [], time: null };
  items.pop();
  return { ...verb, end, code: verb.code + code };
}

interface Made {
  readonly item: Item | null;
  readonly to: number;
}

function covered({ tokens }: SentenceParts, at: number, span: Span, code: string, time: FoundTime | null): Made {
  let to = at + 1;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
  return { item: { start: tokens[at]?.start ?? span.start, end: span.end, code, mentions: [], time }, to };
}

function quoteAt(parts: SentenceParts, at: number): Made | null {
  const token = parts.tokens[at];
  const quote = parts.quotations.find((one) => token && one.start <= token.start && token.start < one.end);
  return quote ? covered(parts, at, quote, 'Q', null) : null;
}

function timeAt(parts: SentenceParts, at: number): Made | null {
  const token = parts.tokens[at];
  const time = parts.times.find((one) => token && one.start <= token.start && token.start < one.end);
  return time
    ? covered(parts, at, time, time.isBound && parts.tokens[at + 1] ? boundOrTime(parts, at, time) : 'T', time)
    : null;
}

/** "since July 2018 when they met" says when they met after all. */
function boundOrTime({ tokens }: SentenceParts, at: number, time: FoundTime): string {
  const next = tokens.slice(at).find((token) => token.start >= time.end);
  return next?.text.toLowerCase() === 'when' ? 'T' : 'X';
}

/** "(right)" after a name says nothing about what happened. */
function parenthesisAt(tokens: readonly Token[], at: number): Made | null {
  if (tokens[at]?.text !== '(') return null;
  const length = tokens.slice(at, at + 12).findIndex((token) => token.text === ')');
  return length < 0 ? null : { item: null, to: at + length + 1 };
}

/** Several mention the same words where "the two leaders" do. */
interface MentionsAt {
  readonly mention: Mention;
  readonly all: readonly Mention[];
  readonly to: number;
}

function mentionAt(parts: SentenceParts, at: number): MentionsAt | null {
  const all = parts.mentions.filter(({ start }) => start === parts.tokens[at]?.start);
  const mention = all.toSorted((a, b) => b.end - a.end)[0];
  if (!mention) return null;
  let to = at + 1;
  while ((parts.tokens[to]?.start ?? Number.POSITIVE_INFINITY) < mention.end) to++;
  return { mention, all: all.filter(({ end }) => end === mention.end), to };
}

/** A person with all that stands before ("U.S. Secretary of State") and in apposition after, or "EU officials". */
function partyAt(parts: SentenceParts, from: number): Made | null {
  const { tokens, entities } = parts;
  const words = codeWords();
  const lower = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  const own = mentionAt(parts, from);
  let at = from;
  if (!own && /^(the|his|her|their|its|a|an)$/.test(lower(at))) at++;
  // "his host, X, met": the comma after the name closes what the comma before it opened.
  let isEnclosed = false;
  for (let steps = 0; steps < 8; steps++) {
    const found = mentionAt(parts, at);
    const kind = found && entities.get(found.mention.entityId)?.kind;
    if (found && kind === 'PERSON') return person(found.all, found.to);
    if (found && (kind === 'COUNTRY' || kind === 'ORGANIZATION')) {
      const end = /^['’]s?$/.test(lower(found.to)) ? found.to + 1 : found.to;
      if (words.delegates.has(lower(end))) return party([found.mention], end + 1);
      at = end;
      continue;
    }
    const title = titleAt(tokens, at);
    // "Alberta premier Jason Kenney": what the office is of need not be known.
    const isUnknownOwner = at > from - 1 && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && titleAt(tokens, at + 1) !== null;
    const isLead = isUnknownOwner || words.leads.has(lower(at)) || lower(at) === '-';
    if (!title && !isLead) return null;
    at = title ? title.to : at + 1;
    if (tokens[at]?.text === ',') {
      isEnclosed = true;
      at++;
    }
  }
  return null;

  function party(mentions: readonly Mention[], to: number): Made {
    return {
      item: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, code: 'P', mentions, time: null },
      to,
    };
  }

  function person(people: readonly Mention[], to: number): Made {
    if (/^['’]s?$/.test(lower(to)))
      return { ...party(people, to + 1), item: { ...(party(people, to + 1).item ?? EMPTY), code: 'O' } };
    if (isEnclosed && lower(to) === ',') return { ...party(people, to), to: to + 1 };
    return { ...party(people, to), to: appositionEnd(parts, to) };
  }
}

const EMPTY: Item = { start: 0, end: 0, code: '', mentions: [], time: null };

/** Where ", the head of the Iranian agency," ends; its comma stays only where it closes nothing. */
function appositionEnd(parts: SentenceParts, at: number): number {
  const { tokens } = parts;
  // "Premier Tamsin Quill of Eldervale"
  if (tokens[at]?.text === 'of' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) {
    const owner = mentionAt(parts, at + 1);
    return owner ? owner.to : at + 2;
  }
  if (tokens[at]?.text !== ',') return at;
  let from = at + 1;
  if (/^(the|a|an)$/i.test(tokens[from]?.text ?? '')) from++;
  const of = mentionAt(parts, from);
  if (of) from = /^['’]s?$/.test(tokens[of.to]?.text ?? '') ? of.to + 1 : of.to;
  const title = titleAt(tokens, from);
  if (!title || mentionAt(parts, title.to)) return at;
  for (let end = title.to; end < Math.min(tokens.length, title.to + 8); end++) {
    const text = tokens[end]?.text ?? '';
    if (text === ',') return end + (/^(who|whom|which|and)$/i.test(tokens[end + 1]?.text ?? '') ? 0 : 1);
    if (text === '.') return end;
  }
  return title.to;
}

/** A place, a country or an organisation by its bare name, or a name in the possessive. */
function nameAt(parts: SentenceParts, at: number): Made | null {
  const { tokens, entities } = parts;
  const found = mentionAt(parts, at);
  const kind = found && entities.get(found.mention.entityId)?.kind;
  if (!found || !kind) return null;
  const next = tokens[found.to];
  const isPossessive = /^['’]s?$/.test(next?.text ?? '');
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  const isPlace =
    kind === 'PLACE' ||
    (kind === 'COUNTRY' && (placeWords().locative.has(before) || isCountryOfCity(parts, at, found.mention.entityId)));
  // "the Black Sea resort of X": what stands before another noun is no place of its own.
  const isBeforeKind = next !== undefined && placeWords().kinds.has(next.text.toLowerCase());
  const code = isPossessive
    ? 'O'
    : isPlace && !isBeforeKind
      ? 'L'
      : isHead(next)
        ? 'P'
        : found.mention.surface.toLowerCase();
  const to = isPossessive ? found.to + 1 : found.to;
  return {
    item: {
      start: found.mention.start,
      end: tokens[to - 1]?.end ?? found.mention.end,
      code,
      mentions: [found.mention],
      time: null,
    },
    to,
  };
}

/** "in Vienna, Austria" */
function isCountryOfCity({ tokens, mentions, entities }: SentenceParts, at: number, countryId: string): boolean {
  const city = mentions.find(({ end }) => tokens[at - 1]?.text === ',' && end === tokens[at - 2]?.end);
  const place = city && entities.get(city.entityId);
  return place?.kind === 'PLACE' && (place.countryId ?? countryId) === countryId;
}

/** "met NATO on Friday", and not "met NATO members". */
function isHead(next: Token | undefined): boolean {
  return next === undefined || !next.isWord || codeWords().mayFollowName.has(next.text.toLowerCase());
}

/**
 * "A and B", "A, B and C" become one party of several, unless the last begins a clause of its own: behind a verb that is
 * whatever is not known to go on with the list.
 */
function joinParties(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const [at, item] of items.entries()) {
    if (item.code !== 'P' || out.at(-1)?.code !== 'and' || out.at(-2)?.code !== 'P') {
      out.push(item);
      continue;
    }
    let from = out.length - 2;
    while (out[from - 1]?.code === ',' && out[from - 2]?.code === 'P') from -= 2;
    const before = out[from - 1]?.code ?? '';
    const isObject = codeWords().clauseVerbs.has(before) || /^(?:with|to|by)$/.test(before);
    const next = items[at + 1]?.code ?? '.';
    if (isObject && !frameCues().mayFollowList.has(next)) {
      out.push(item);
      continue;
    }
    const list = [...out.splice(from), item];
    out.push({ ...item, start: list[0]?.start ?? item.start, mentions: list.flatMap(({ mentions }) => mentions) });
  }
  return out;
}
