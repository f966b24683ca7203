import type { Token } from '../../src/domain/document.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { weaponShapes } from '../gazetteers/weapons.ts';
import { isName, nameEnd, touches } from './capitals.ts';
import type { Hit } from './lexicon.ts';
import type { Run } from './run.ts';

/** Longest phrase of a noun or of naming, in words: "air defence system", "known by NATO as". */
const LONGEST = 5;
/** What a ship or missile is, before its name: "the frigate Aurelia", "the missile Vardun". */
const BEFORE_NAME = /^(?:missile|warship|aircraft|drone)$/;
const NOT_BEFORE_NAME = /^(?:aircraft|missiles|drones|.*(?:s|jet|plane|fighter|bomber|helicopter|gunship|UAV))$/;

/** Whether a listed weapon that is also a word, a person or a place is meant as the weapon: "the Patriot missiles". */
export function isMeantAsWeapon(tokens: readonly Token[], hit: Run, form: string): boolean {
  return !weaponShapes().onlyWithNoun.has(form) || isBesideNoun(tokens, hit) || isNamed(tokens, hit.from);
}

/** A weapon's name without what it is: "Kinzhal" of "Kinzhal missile", "Moskva" of "missile cruiser Moskva". */
export function withoutNoun(tokens: readonly Token[], { from, to }: Run): Run {
  for (let start = from + 1; start < to; start++) {
    // "A-bomb" is one word.
    if (touches(tokens, start)) continue;
    if (isNoun(tokens, from, start) && /^[\p{Lu}\d]/u.test(tokens[start]?.text ?? '')) return { from: start, to };
    if (isNoun(tokens, start, to) && /^[\p{Lu}\d]/u.test(tokens[from]?.text ?? '')) return { from, to: start };
  }
  return { from, to };
}

function isNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const { nouns } = weaponShapes();
  // "guided missile cruiser": nouns and what describes them; "055" of "Type 055 destroyer" describes nothing.
  const describes = to - from > 1 && /^\p{Ll}/u.test(tokens[from]?.text ?? '');
  return nouns.has(phrase(tokens, from, to)) || (describes && nouns.has(phrase(tokens, from + 1, to)));
}

/** Weapons of no list: "a missile dubbed Vardun", "Aurelia-class frigates", "the frigate Aurelia", "the KN-23". */
export function weaponsIn(tokens: readonly Token[], hits: readonly Hit[]): Run[] {
  const { designation, notDesignations, prefixes } = weaponShapes();
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? '';
    if (!/^[\p{Lu}\d]/u.test(text)) continue;
    const dashed = tokens[at + 1]?.text === '-' && touches(tokens, at + 1) && touches(tokens, at + 2);
    const to = dashed && /^\d/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 1;
    const whole = to > at + 1 ? `${text}-${tokens[at + 2]?.text}` : text;
    if (dashed && tokens[at + 2]?.text === 'class' && nounAt(tokens, at + 3) !== null) {
      runs.push({ from: at, to: at + 3 });
    } else if (/\d/.test(whole) && /\p{L}/u.test(whole)) {
      if (!designation.test(whole) || notDesignations.has(whole)) continue;
      const isOfKind = prefixes.has(whole.replace(/-?\d.*$/, ''));
      const isDubbed = isNamed(tokens, at) && isAfterAnyNoun(tokens, at);
      if (isOfKind || isDubbed || isBesideNoun(tokens, { from: at, to })) runs.push({ from: at, to });
    } else if (isName(tokens, at) && !isName(tokens, at - 1) && !hits.some((hit) => hit.from === at)) {
      const isShip = isAfterWeaponNoun(tokens, at) && /^NNP/.test(tokens[at]?.tag ?? '');
      if (isShip || (isNamed(tokens, at) && isAfterAnyNoun(tokens, at)))
        runs.push({ from: at, to: nameEnd(tokens, at) });
    }
  }
  return runs;
}

function isBesideNoun(tokens: readonly Token[], { from, to }: Run): boolean {
  return nounAt(tokens, tokens[to]?.text === '-' ? to + 1 : to) !== null || nounBefore(tokens, from) !== null;
}

/** "... dubbed" before the name, an article or a quotation mark between them or not. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const end = namingEnd(tokens, at);
  for (let from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
    if (weaponShapes().naming.has(phrase(tokens, from, end))) return true;
  }
  return false;
}

function namingEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (/^(?:the|a|an|["“‘'])$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** A noun of weapons among the few words before what is dubbed: "a missile system dubbed", "a new missile, known as". */
function isAfterAnyNoun(tokens: readonly Token[], at: number): boolean {
  for (let end = at - 1; end > Math.max(0, at - 8); end--) if (nounBefore(tokens, end) !== null) return true;
  return false;
}

function isAfterWeaponNoun(tokens: readonly Token[], at: number): boolean {
  const noun = nounBefore(tokens, tokens[at - 1]?.text === '"' ? at - 1 : at);
  return noun !== null && BEFORE_NAME.test(noun.kind) && !NOT_BEFORE_NAME.test(noun.word);
}

interface Noun {
  readonly kind: string;
  readonly word: string;
}

/** Words that a noun of weapons can begin or end with. */
const nounEdges = lazy(() => {
  const words = [...weaponShapes().nouns.keys()].map((noun) => noun.split(/[ -]/));
  return { firsts: new Set(words.map((noun) => noun[0])), lasts: new Set(words.map((noun) => noun.at(-1))) };
});

function nounAt(tokens: readonly Token[], at: number): Noun | null {
  if (!nounEdges().firsts.has(tokens[at]?.text.split('-', 1)[0])) return null;
  for (let to = Math.min(tokens.length, at + LONGEST); to > at; to--) {
    const kind = weaponShapes().nouns.get(phrase(tokens, at, to));
    if (kind !== undefined) return { kind, word: tokens[to - 1]?.text ?? '' };
  }
  return null;
}

function nounBefore(tokens: readonly Token[], end: number): Noun | null {
  if (!nounEdges().lasts.has(tokens[end - 1]?.text.split('-').at(-1))) return null;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
    const kind = weaponShapes().nouns.get(phrase(tokens, from, end));
    if (kind !== undefined) return { kind, word: tokens[end - 1]?.text ?? '' };
  }
  return null;
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += (at > from && !touches(tokens, at) ? ' ' : '') + (tokens[at]?.text ?? '');
  return text;
}
