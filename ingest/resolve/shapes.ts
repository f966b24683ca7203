import type { Token } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { isName, JOINER, nameEnd, nameStart, touches, YEAR } from './capitals.ts';
import type { Hit } from './lexicon.ts';
import type { Run } from './name-runs.ts';
import { treatiesIn } from './treaty-shapes.ts';
import { weaponsIn } from './weapon-shapes.ts';

export type ShapeKind = 'TREATY' | 'WEAPON' | 'EVENT' | 'ORGANIZATION' | 'PLACE';

/** A name whose kind shows in its words: "Green Party of British Columbia", "Irrawaddy River", "1932 Ruritanian election". */
export interface Shape extends Run {
  readonly kind: ShapeKind;
}

const ORDER: readonly ShapeKind[] = ['TREATY', 'WEAPON', 'EVENT', 'ORGANIZATION', 'PLACE'];

/**
 * Shapes of a sentence that do not overlap: treaties before weapons, events, organisations and places, the longer before
 * the shorter. What is listed is no mere shape: "UN Mission in Kosovo" is not the shape "UN Mission", nor "North Atlantic
 * Treaty Organization" a treaty; but "Green Party" is part of "Green Party of Lower Saxony".
 */
export function shapesIn(tokens: readonly Token[], hits: readonly Hit[] = []): Shape[] {
  const found = [
    ...treatiesIn(tokens).map((run) => ({ kind: 'TREATY' as const, ...run })),
    ...weaponsIn(tokens, hits).map((run) => ({ kind: 'WEAPON' as const, ...run })),
    ...eventsIn(tokens),
    ...organisationsIn(tokens),
    ...placesIn(tokens),
  ].filter(
    (shape) =>
      !hits.some(
        (hit) => isListed(hit) && overlap(hit, shape) && (!isLonger(shape, hit) || isJoined(tokens, shape, hit)),
      ),
  );
  found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.to - b.from - (a.to - a.from));
  const kept: Shape[] = [];
  for (const shape of found) if (!kept.some((other) => overlap(shape, other))) kept.push(shape);
  return kept.sort((a, b) => a.from - b.from);
}

function isListed({ meaning, from, to }: Hit): boolean {
  return meaning.kind !== 'ADJECTIVE' && (meaning.kind !== 'COUNTRY' || to - from > 1);
}

/** "The White House and Downing Street": a listed name, and another. */
function isJoined(tokens: readonly Token[], shape: Run, { from, to }: Run): boolean {
  if (to - from === 1) return false;
  return (from === shape.from && tokens[to]?.text === 'and') || (to === shape.to && tokens[from - 1]?.text === 'and');
}

function isLonger(one: Run, other: Run): boolean {
  return one.from <= other.from && one.to >= other.to && one.to - one.from > other.to - other.from;
}

export function overlap(one: Run, other: Run): boolean {
  return one.from < other.to && other.from < one.to;
}

function eventsIn(tokens: readonly Token[]): Shape[] {
  const { eventHeads, eventOpeners, eventModifiers } = nameShapes();
  const shapes: Shape[] = [];
  tokens.forEach(({ text }, at) => {
    if (eventHeads.has(text)) {
      let from = at;
      const goesOn = (i: number) =>
        isName(tokens, i) ||
        (/^\p{Lu}/u.test(tokens[i]?.text ?? '') && isName(tokens, i - 1)) ||
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

/** Where the name ends that goes on at `at` with "of the Left", "for Defense of Democracies"; `at` when it does not. */
function complementEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let complements = 0; complements < 2; complements++) {
    if (!/^(?:of|for|de|du|des|della|di)$/.test(tokens[end]?.text ?? '')) break;
    const start = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
    if (!isName(tokens, start) || ((complements > 0 || isName(tokens, start + 1)) && isPersonsName(tokens, start)))
      break;
    end = nameEnd(tokens, start);
    if (tokens[end]?.text === 'and' && isPairOfFields(tokens, end - 1, end + 1)) end = nameEnd(tokens, end + 1);
  }
  return end;
}

/** "Arts and Sciences", "Socialism and Liberation", and no "Kenya and Peru": what a body is for comes in pairs. */
function isPairOfFields(tokens: readonly Token[], one: number, other: number): boolean {
  const isPlural = (at: number) => /^NNP?S$/.test(tokens[at]?.tag ?? '');
  if (!isName(tokens, one) || !isName(tokens, other)) return false;
  if (isPlural(one) && isPlural(other)) return true;
  return [one, other].every((at) => {
    const { entity = '', text = '' } = tokens[at] ?? {};
    return !/-(?:GPE|LOC|PERSON|NORP)$/.test(entity) && nameShapes().fieldEnding.test(text);
  });
}

function isPersonsName(tokens: readonly Token[], at: number): boolean {
  const { text = '', entity } = tokens[at] ?? {};
  return entity === 'B-PERSON' || firstNames().genders.has(nameKey(text));
}

/** "the Foreign and Commonwealth Office": one name, for the article stands before its first word. */
function pairStart(tokens: readonly Token[], at: number, heads: ReadonlySet<string>): number {
  if (!/^(?:and|&)$/.test(tokens[at - 1]?.text ?? '') || !isName(tokens, at - 2)) return at;
  const from = nameStart(tokens, at - 2);
  const isOne = /^the$/i.test(tokens[from - 1]?.text ?? '');
  return isOne && !tokens.slice(from, at).some(({ text }) => heads.has(text)) ? from : at;
}
