import type { Document } from '../../src/domain/document.ts';
import type { TitleMatch } from '../gazetteers/title-at.ts';
import { nameWords } from '../gazetteers/words.ts';
import type { Register } from './register.ts';
import { titleBefore } from './titled.ts';
import { titleIn } from './titles.ts';
import { claim, isFree, isPossessive, surfaceOf, type View, wordAt } from './view.ts';

/** A title beside a name, and whose office it is where the text says so. */
export interface Office {
  readonly match: TitleMatch;
  readonly ofId: string | null;
}

/** The title right before token `at`, or before a comma before it ("his host, X"); the longest that fits. */
export function officeBefore(view: View, at: number, document: Document, register: Register): Office | null {
  const end = view.tokens[at - 1]?.text === ',' ? at - 1 : at;
  const match = titleBefore(view.tokens, end);
  if (match === null) return null;
  const ofId = ownerBefore(view, match.from, document, register);
  // "the president, Sergei Lavrov said" is no apposition; "Iran's president, X" and "the president, X," are.
  if (end < at && ofId === null && !/^(the|his|her|their|its)$/.test(wordAt(view, match.from - 1))) return null;
  return { match, ofId };
}

/** The title in ", the U.S. special representative for Iran" or ", president of the Commission" after token `at - 1`. */
export function officeAfter(view: View, at: number, document: Document, register: Register): Office | null {
  if (view.tokens[at]?.text !== ',') return null;
  let from = at + 1;
  if (/^(the|a|an)$/.test(wordAt(view, from))) from++;
  let hit = view.hits.find((one) => one.from === from);
  // "the Greek Cypriot president": the country next to the title is whose it is.
  for (let next = hit; next; next = view.hits.find((one) => one.from === hit?.to)) hit = next;
  const start = hit ? (isPossessive(view, hit.to) ? hit.to + 1 : hit.to) : from;
  const match = titleIn(view.tokens, start);
  // ", Foreign Minister Wang Yi": the title belongs to the next name.
  if (match === null || view.runs.some((run) => run.from === match.to)) return null;
  if (hit) return { match, ofId: ownerBefore(view, start, document, register) };
  return { match, ofId: ownerAfter(view, match.to, register) };
}

function ownerBefore(view: View, at: number, document: Document, register: Register): string | null {
  const end = isPossessive(view, at - 1) ? at - 1 : at;
  const hit = view.hits.find((one) => one.to === end);
  if (hit) return idOfHit(hit, register);
  const run = view.runs.find((one) => one.to === end);
  const isBody = run && nameWords().notPersons.has(wordAt(view, run.to - 1)) && run.to - run.from > 1;
  if (!run || !isBody || view.isHeadline) return null;
  const id = register.unknownOrganisation(surfaceOf(view, document, run), null);
  if (isFree(view, run)) {
    register.mention(id, view.tokens, run.from, run.to, 'name');
    claim(view, run);
  }
  return id;
}

function ownerAfter(view: View, at: number, register: Register): string | null {
  if (wordAt(view, at) !== 'of') return null;
  const from = wordAt(view, at + 1) === 'the' ? at + 2 : at + 1;
  const hit = view.hits.find((one) => one.from === from);
  return hit && !isPossessive(view, hit.to) ? idOfHit(hit, register) : null;
}

export function idOfHit({ meaning }: View['hits'][number], register: Register): string {
  return meaning.kind === 'ORGANIZATION'
    ? register.organisation(meaning.organisation)
    : register.country(meaning.country);
}
