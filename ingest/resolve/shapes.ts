import type { Token } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { treatyShapes } from '../gazetteers/treaties.ts';
import { isName, nameEnd, nameStart } from './capitals.ts';
import { eventsIn } from './event-shapes.ts';
import type { Hit } from './lexicon.ts';
import type { Run } from './run.ts';
import { territoriesIn } from './territory-shapes.ts';
import { isAddressed } from './titled.ts';
import { titleIn } from './titles.ts';
import { treatiesIn } from './treaty-shapes.ts';
import { weaponsIn } from './weapon-shapes.ts';

export type ShapeKind = 'TREATY' | 'WEAPON' | 'EVENT' | 'ORGANIZATION' | 'PLACE';

/** A name whose kind shows in its words: "Green Party of British Columbia", "Irrawaddy River", "1932 Ruritanian election". */
export interface Shape extends Run {
  readonly kind: ShapeKind;
}

const LONGEST_TITLE = 4;
const ORDER: readonly ShapeKind[] = ['TREATY', 'WEAPON', 'EVENT', 'ORGANIZATION', 'PLACE'];

const FAMILY = 'family';

/** Every word by which a shape shows: most sentences have few, and only those places are looked at. */
const triggers = lazy((): ReadonlySet<string> => {
  const { eventHeads, eventOpeners, eventTitles, organisationHeads, organisationOpeners } = nameShapes();
  const { placeHeads, placeOpeners, placeTitles, directions } = nameShapes();
  const { heads, headsAfterNames, lowerHeads, openers } = treatyShapes();
  const treaties = [...heads.keys(), ...headsAfterNames, ...lowerHeads, ...openers];
  const others = [
    eventHeads,
    eventOpeners,
    eventTitles,
    organisationHeads,
    organisationOpeners,
    placeHeads,
    placeOpeners,
  ];
  return new Set([FAMILY, ...treaties, ...[...others, placeTitles, directions].flatMap((words) => [...words])]);
});

/**
 * Shapes of a sentence that do not overlap: treaties before weapons, events, organisations and places, the longer before
 * the shorter. What is listed is no mere shape: "UN Mission in Kosovo" is not the shape "UN Mission", nor "North Atlantic
 * Treaty Organization" a treaty; but "Green Party" is part of "Green Party of Lower Saxony".
 */
export function shapesIn(tokens: readonly Token[], hits: readonly Hit[] = []): Shape[] {
  const at = tokens.flatMap(({ text }, place) => (triggers().has(text) ? place : []));
  const territories = territoriesIn(tokens);
  // "West Bank" is no bank.
  const bodies = organisationsIn(tokens, at).filter(
    (body) => !territories.some(({ from, to }) => from <= body.from && body.to <= to),
  );
  const found = [
    ...treatiesIn(tokens, at).map((run) => ({ kind: 'TREATY' as const, ...run })),
    ...weaponsIn(tokens, hits).map((run) => ({ kind: 'WEAPON' as const, ...run })),
    // "Democratic Congressional Campaign Committee"
    ...eventsIn(tokens, at)
      .filter((event) => !bodies.some((body) => body.from <= event.from && body.to > event.to))
      .map((run) => ({ kind: 'EVENT' as const, ...run })),
    ...territories.map((run) => ({ kind: 'PLACE' as const, ...run })),
    ...[...bodies, ...placesIn(tokens, at)].filter((shape) => !isHolder(tokens, shape)),
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

/** "Foreign Minister Park", "Ms. Lake", "Senator Ann Church": who holds an office; but "King Khalid Airport", "Prime Minister Office". */
function isHolder(tokens: readonly Token[], { kind, from, to }: Shape): boolean {
  for (let at = Math.max(0, from - LONGEST_TITLE); at < to; at++) {
    const title = titleIn(tokens, at);
    const isCivil = title?.kinds.some(({ level }) => !['monarch', 'religious', 'military'].includes(level)) === true;
    const isOfPerson = title !== null && (isCivil || isAddressed(title));
    if (!isOfPerson || title.to < from || title.to >= to || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) continue;
    if (kind === 'PLACE' || to - title.to > 1) return true;
  }
  return false;
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

function organisationsIn(tokens: readonly Token[], triggered: readonly number[]): Shape[] {
  const { organisationHeads, organisationOpeners } = nameShapes();
  const families = triggered.flatMap((at): Shape[] =>
    tokens[at]?.text === FAMILY && isName(tokens, at - 1)
      ? [{ kind: 'ORGANIZATION', from: nameStart(tokens, at), to: at + 1 }]
      : [],
  );
  return [...families, ...around(tokens, triggered, 'ORGANIZATION', organisationHeads, organisationOpeners)];
}

function placesIn(tokens: readonly Token[], triggered: readonly number[]): Shape[] {
  const { placeHeads, placeOpeners } = nameShapes();
  return [...around(tokens, triggered, 'PLACE', placeHeads, placeOpeners), ...partsOfPlaces(tokens, triggered)];
}

/** "Northern Ireland", "Mount Vardun". */
function partsOfPlaces(tokens: readonly Token[], triggered: readonly number[]): Shape[] {
  const { directions, placeTitles } = nameShapes();
  return triggered.flatMap((at): Shape[] => {
    const text = tokens[at]?.text ?? '';
    if (!isName(tokens, at + 1)) return [];
    if (placeTitles.has(text) && !isName(tokens, at - 1))
      return [{ kind: 'PLACE', from: at, to: nameEnd(tokens, at + 1) }];
    // "New South Wales" is one name.
    const isPart =
      directions.has(text) && !isName(tokens, at - 1) && /-(?:GPE|LOC)$/.test(tokens[at + 1]?.entity ?? '');
    return isPart ? [{ kind: 'PLACE', from: at, to: at + 2 }] : [];
  });
}

function around(
  tokens: readonly Token[],
  triggered: readonly number[],
  kind: ShapeKind,
  heads: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): Shape[] {
  const shapes: Shape[] = [];
  for (const at of triggered) {
    const text = tokens[at]?.text ?? '';
    const isHead = heads.has(text);
    if (!isHead && !openers.has(text)) continue;
    const from = nameStart(tokens, at, isHead ? /^$/ : /^JJ/);
    const to = openers.has(text) || kind === 'ORGANIZATION' ? complementEnd(tokens, at + 1) : at + 1;
    // "Iranian-Americans" found no body, as "Americans for Peace" did.
    if (!isHead && to === at + 1 && tokens[at - 1]?.text === '-') continue;
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
