import type { Token } from '../../src/domain/document.ts';
import { cities } from '../gazetteers/cities.ts';
import { treatyShapes } from '../gazetteers/treaties.ts';
import { isName, nameEnd, nameStart, YEAR } from './capitals.ts';
import type { Run } from './run.ts';

/** Small words within the name of a treaty: "Conventional Armed Forces in Europe Treaty". */
const INNER = /^(?:of|on|in|for|and|the|against|to|with)$/;
const LONGEST = 14;

/** Treaties whose kind shows in their words: "Lake Baro Accord", "Treaty of Corvo", "the 2015 nuclear accord". */
export function treatiesIn(tokens: readonly Token[], triggered: readonly number[]): Run[] {
  const { heads, headsAfterNames, lowerHeads, openers, notTreaties } = treatyShapes();
  const runs: Run[] = [];
  for (const at of triggered) {
    const text = tokens[at]?.text ?? '';
    if (heads.has(text) || headsAfterNames.has(text)) add(before(tokens, at, heads.has(text)));
    else if (lowerHeads.has(text)) add(beforeLower(tokens, at));
    if (openers.has(text)) add(after(tokens, at));
  }
  return runs;

  function add(run: Run | null): void {
    if (run === null) return;
    const name = words(tokens, run);
    if (![...notTreaties].some((other) => ` ${name} `.includes(` ${other} `))) runs.push(run);
  }
}

/** "Lake Baro Accord", "Conventional Armed Forces in Europe Treaty"; "Geneva Plan", and no "Business Plan". */
function before(tokens: readonly Token[], at: number, isHead: boolean): Run | null {
  let from = nameStart(tokens, at);
  while (from < at && INNER.test(tokens[from - 1]?.text ?? '') && isName(tokens, from - 2) && at - from < 8)
    from = nameStart(tokens, from - 1);
  from = withoutDescription(tokens, from, at);
  if (from === at || !(isHead || isPlaceOrPerson(tokens, from))) return null;
  // "Treaty Organization" and "Convention Center" are no treaties, nor is "Protocol Department".
  return isName(tokens, at + 1) ? null : { from, to: at + 1 };
}

/** "Conventional Armed Forces in Europe treaty", "Minsk peace agreement", "2015 nuclear accord". */
function beforeLower(tokens: readonly Token[], at: number): Run | null {
  const { modifiers } = treatyShapes();
  let end = at;
  for (;;) {
    const one = tokens[end - 1]?.text ?? '';
    const two = `${tokens[end - 2]?.text ?? ''} ${one}`;
    const joined = `${tokens[end - 3]?.text ?? ''}-${one}`;
    if (modifiers.has(two)) end -= 2;
    else if (modifiers.has(one)) end -= 1;
    else if (tokens[end - 2]?.text === '-' && modifiers.has(joined)) end -= 3;
    else break;
  }
  if (YEAR.test(tokens[end - 1]?.text ?? '') && tokens[end - 2]?.text === 'the' && end < at)
    return { from: end - 1, to: at + 1 };
  if (!isName(tokens, end - 1)) return null;
  const run = before(tokens, end, true);
  if (run === null) return null;
  const isTreaty = /^(?:treat|pact|accord|protocol|convention)/.test(tokens[at]?.text ?? '');
  return isTreaty || isPlaceOrPerson(tokens, run.from) ? { from: run.from, to: at + 1 } : null;
}

/** "Treaty of Corvo", "Convention on the Law of the Sea". */
function after(tokens: readonly Token[], at: number): Run | null {
  const { joiners } = treatyShapes();
  if (!joiners.has(tokens[at + 1]?.text ?? '')) return null;
  const start = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  if (!isName(tokens, start)) return null;
  let to = nameEnd(tokens, start);
  while (INNER.test(tokens[to]?.text ?? '') && to - at < LONGEST) {
    const name = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1;
    if (!/^(?:of|on|and|the)$/.test(tokens[to]?.text ?? '') || !isName(tokens, name)) break;
    to = nameEnd(tokens, name);
  }
  // "Agreement between Russia and Ukraine" is no name, and "Treaty of Paris" is one.
  return tokens[at + 1]?.text === 'of' || to - start > 1 ? { from: at, to } : null;
}

/** Past "the proposed" and the like, which are no part of a name. */
function withoutDescription(tokens: readonly Token[], from: number, at: number): number {
  let start = from;
  while (start < at && treatyShapes().notInNames.has(tokens[start]?.text.toLowerCase() ?? '')) start++;
  return start;
}

function isPlaceOrPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return /-(?:PERSON|GPE|LOC)$/.test(token?.entity ?? '') || cities().byKey.has(token?.text.toLowerCase() ?? '');
}

function words(tokens: readonly Token[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
