import type { Token } from '../../src/domain/document.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { nameWords } from '../gazetteers/words.ts';
import type { Run } from './name-runs.ts';

export type ShapeKind = 'TREATY' | 'EVENT' | 'ORGANIZATION' | 'PLACE';

/** A name whose kind shows in its words: "Green Party of British Columbia", "Irrawaddy River", "1932 Ruritanian election". */
export interface Shape extends Run {
  readonly kind: ShapeKind;
}

const YEAR = /^(?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?$/;
const JOINER = /^(?:-|–|&|'|’|\/)$/;

/** Shapes of a sentence that do not overlap: treaties before events, organisations and places, the longer before the shorter. */
export function shapesIn(tokens: readonly Token[]): Shape[] {
  const found = [...treatiesIn(tokens), ...eventsIn(tokens), ...organisationsIn(tokens), ...placesIn(tokens)];
  const order: readonly ShapeKind[] = ['TREATY', 'EVENT', 'ORGANIZATION', 'PLACE'];
  found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.to - b.from - (a.to - a.from));
  const kept: Shape[] = [];
  for (const shape of found) {
    if (kept.every((other) => shape.to <= other.from || other.to <= shape.from)) kept.push(shape);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Small words within the name of a treaty: "Conventional Armed Forces in Europe Treaty". */
const INNER = /^(?:of|on|in|for|and|the|against|to|with)$/;

function treatiesIn(tokens: readonly Token[]): Shape[] {
  const { treatyHeads, treatyOpeners } = nameShapes();
  const shapes: Shape[] = [];
  tokens.forEach(({ text }, at) => {
    if (treatyHeads.has(text)) {
      let from = nameStart(tokens, at);
      while (from < at && INNER.test(tokens[from - 1]?.text ?? '') && isName(tokens, from - 2) && at - from < 8)
        from = nameStart(tokens, from - 1);
      if (from < at) shapes.push({ kind: 'TREATY', from, to: at + 1 });
    }
    if (treatyOpeners.has(text) && /^(?:of|on|for|against)$/.test(tokens[at + 1]?.text ?? '')) {
      const start = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
      if (!isName(tokens, start)) return;
      let to = nameEnd(tokens, start);
      for (let next = to; INNER.test(tokens[next]?.text ?? '') && to - at < 12; next = to) {
        const name = tokens[next + 1]?.text === 'the' ? next + 2 : next + 1;
        if (!/^(?:of|and|the)$/.test(tokens[next]?.text ?? '') || !isName(tokens, name)) break;
        to = nameEnd(tokens, name);
      }
      shapes.push({ kind: 'TREATY', from: at, to });
    }
  });
  return shapes;
}

function eventsIn(tokens: readonly Token[]): Shape[] {
  const { eventHeads, eventOpeners, eventModifiers } = nameShapes();
  const shapes: Shape[] = [];
  tokens.forEach(({ text }, at) => {
    if (eventHeads.has(text)) {
      let from = at;
      const goesOn = (i: number) =>
        isName(tokens, i) ||
        eventModifiers.has(tokens[i]?.text ?? '') ||
        YEAR.test(tokens[i]?.text ?? '') ||
        (JOINER.test(tokens[i]?.text ?? '') && touches(tokens, i) && touches(tokens, i + 1));
      while (from > 0 && goesOn(from - 1)) from--;
      while (from < at && !isName(tokens, from) && !YEAR.test(tokens[from]?.text ?? '')) from++;
      const opensWithYear = YEAR.test(tokens[from]?.text ?? '');
      let to = at + 1;
      const where = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1;
      if (opensWithYear && tokens[to]?.text === 'in' && isName(tokens, where)) to = nameEnd(tokens, where);
      if (from < at) shapes.push({ kind: 'EVENT', from, to });
    }
    if (eventOpeners.has(text) && tokens[at + 1]?.text === 'of') {
      const start = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
      if (isName(tokens, start)) shapes.push({ kind: 'EVENT', from: at, to: nameEnd(tokens, start) });
    }
  });
  return shapes;
}

function organisationsIn(tokens: readonly Token[]): Shape[] {
  const { organisationHeads, organisationOpeners } = nameShapes();
  const families = tokens.flatMap(({ text }, at): Shape[] =>
    text === 'family' && isName(tokens, at - 1)
      ? [{ kind: 'ORGANIZATION', from: nameStart(tokens, at), to: at + 1 }]
      : [],
  );
  return [...families, ...around(tokens, 'ORGANIZATION', organisationHeads, organisationOpeners)];
}

function placesIn(tokens: readonly Token[]): Shape[] {
  const { placeHeads, placeOpeners } = nameShapes();
  return around(tokens, 'PLACE', placeHeads, placeOpeners);
}

function around(
  tokens: readonly Token[],
  kind: ShapeKind,
  heads: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? '';
    const isHead = heads.has(text);
    if (!isHead && !openers.has(text)) continue;
    const from = nameStart(tokens, at, isHead ? /^$/ : /^JJ/);
    const to = openers.has(text) || kind === 'ORGANIZATION' ? complementEnd(tokens, at + 1) : at + 1;
    if (to - from > 1) shapes.push({ kind, from: pairStart(tokens, from, heads), to });
  }
  return shapes;
}

/** Where the capitalised words begin that end at token `at`: also "People's" and "Foreign and Commonwealth". */
function nameStart(tokens: readonly Token[], at: number, without = /^$/): number {
  let from = at;
  for (;;) {
    const before = tokens[from - 1]?.text ?? '';
    if (without.test(tokens[from - 1]?.tag ?? '')) return from;
    if (isName(tokens, from - 1)) from--;
    else if (JOINER.test(before) && touches(tokens, from - 1) && touches(tokens, from) && isName(tokens, from - 2))
      from -= 2;
    else if (/^['’]s?$/.test(before) && /^NNP?S$|^NN$/.test(tokens[from - 2]?.tag ?? '') && isName(tokens, from - 2))
      from -= 2;
    else return from;
  }
}

/** Where the name ends that goes on at `at` with "of the Left", "for Defense of Democracies"; `at` when it does not. */
function complementEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let complements = 0; complements < 2; complements++) {
    if (!/^(?:of|for|de|du|des|della|di)$/.test(tokens[end]?.text ?? '')) break;
    const start = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
    if (!isName(tokens, start) || (complements > 0 && tokens[start]?.entity === 'B-PERSON')) break;
    end = nameEnd(tokens, start);
    // "Arts and Sciences"
    const isPlural = (i: number) => /^NNP?S$/.test(tokens[i]?.tag ?? '') && isName(tokens, i);
    if (tokens[end]?.text === 'and' && isPlural(end - 1) && isPlural(end + 1)) end += 2;
  }
  return end;
}

/** "the Foreign and Commonwealth Office": one name, for the article stands before its first word. */
function pairStart(tokens: readonly Token[], at: number, heads: ReadonlySet<string>): number {
  if (!/^(?:and|&)$/.test(tokens[at - 1]?.text ?? '') || !isName(tokens, at - 2)) return at;
  const from = nameStart(tokens, at - 2);
  const isOne = /^the$/i.test(tokens[from - 1]?.text ?? '');
  return isOne && !tokens.slice(from, at).some(({ text }) => heads.has(text)) ? from : at;
}

function nameEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (isName(tokens, to) || (JOINER.test(tokens[to]?.text ?? '') && touches(tokens, to) && isName(tokens, to + 1)))
    to++;
  return to;
}

function isName(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return /^\p{Lu}/u.test(text) && !nameWords().notNames.has(text.toLowerCase());
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end;
}
