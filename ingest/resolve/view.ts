import type { Document, Sentence, Token } from '../../src/domain/document.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { type Hit, hitAt, type Meaning, type OwnerMeaning } from './lexicon.ts';
import { nameRuns } from './name-runs.ts';
import type { Run } from './run.ts';
import { type Shape, shapesIn } from './shapes.ts';
import { isMeantAsWeapon } from './weapon-shapes.ts';

type ThingMeaning = Exclude<Meaning, OwnerMeaning>;

/** A sentence with what is known of its names before any decision about them. */
export interface View {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Place of its first token among all tokens of the article. */
  readonly offset: number;
  /** Countries, their adjectives and organisations: what acts, and whose offices are. */
  readonly hits: readonly Hit<OwnerMeaning>[];
  /** Listed treaties and weapons. */
  readonly things: readonly Hit<ThingMeaning>[];
  readonly shapes: readonly Shape[];
  readonly runs: readonly Run[];
  /** In title case: what begins with a capital there need not be a name. */
  readonly isHeadline: boolean;
  /** Number of tokens of "MOSCOW (Reuters) - " at its start, 0 without one. */
  readonly dateline: number;
  /** Tokens that are spoken for. */
  readonly claimed: Set<number>;
}

export function viewOf(
  document: Document,
  sentence: Sentence,
  tokens: readonly Token[],
  offset: number,
  isFirst: boolean,
): View {
  const found = hitsIn(document.text, tokens);
  return {
    sentence,
    tokens,
    offset,
    hits: found.filter(isOwner),
    things: found.filter(isThing),
    shapes: shapesIn(tokens, found),
    runs: nameRuns(tokens, found),
    isHeadline: isHeadline(document.text.slice(sentence.start, sentence.end), tokens),
    dateline: isFirst ? datelineOf(tokens) : 0,
    claimed: new Set(),
  };
}

export function wordAt(view: View, at: number): string {
  return view.tokens[at]?.text.toLowerCase() ?? '';
}

export function surfaceOf(view: View, document: Document, { from, to }: Run): string {
  const text = document.text.slice(view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0);
  return text.replace(/\s+/g, ' ');
}

export function claim(view: View, { from, to }: Run): void {
  for (let at = from; at < to; at++) view.claimed.add(at);
}

export function isFree(view: View, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (view.claimed.has(at)) return false;
  return true;
}

function hitsIn(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitAt(text, tokens, at);
    if (hit === null || (hit.meaning.kind === 'ADJECTIVE' && isRegion(tokens, at))) continue;
    // "Northern Ireland" is a part of the island, and no part of Ireland.
    if (hit.meaning.kind === 'COUNTRY' && nameShapes().directions.has(tokens[at - 1]?.text ?? '')) continue;
    if (hit.meaning.kind === 'WEAPON' && !isMeantAsWeapon(tokens, hit, hit.form)) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

function isThing(hit: Hit): hit is Hit<ThingMeaning> {
  return hit.meaning.kind === 'TREATY' || hit.meaning.kind === 'WEAPON';
}

function isOwner(hit: Hit): hit is Hit<OwnerMeaning> {
  return !isThing(hit);
}

function isHeadline(text: string, tokens: readonly Token[]): boolean {
  // "A SENIOR OFFICIAL SAID NO." tells no names by its capitals.
  if (!/\p{Ll}/u.test(text) && tokens.filter((token) => token.isWord).length > 2) return true;
  if (/[.?!:]["'”’)]*$/.test(text)) return false;
  const long = tokens.filter((token) => token.isWord && token.text.length > 3);
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length >= long.length * 0.6;
}

function datelineOf(tokens: readonly Token[]): number {
  // "NATO-led forces", "PORT-AU-PRINCE": a dash that ends a dateline has a space on both sides.
  const dash = tokens
    .slice(0, 12)
    .findIndex(({ text, start }, at) => /^(?:[-–—]|--)$/.test(text) && (tokens[at - 1]?.end ?? start) < start);
  const [first] = tokens;
  return dash < 1 || first === undefined || !/^\p{Lu}[\p{Lu}'-]+$/u.test(first.text) ? 0 : dash + 1;
}

/** "Latin American", "Inter-American", "South Asian": of no one country. */
function isRegion(tokens: readonly Token[], at: number): boolean {
  const before = tokens[tokens[at - 1]?.text === '-' ? at - 2 : at - 1]?.text ?? '';
  return /^(?:Inter|Pan|Latin|Central|North|South|Trans|Anglo|Native)$/.test(before);
}

export function isPossessive(view: View, at: number): boolean {
  return /^['’]s?$/.test(wordAt(view, at));
}
