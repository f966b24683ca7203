import type { Document } from '../../src/domain/document.ts';
import type { Careers } from './careers.ts';
import type { HeldOffice } from './held-offices.ts';
import type { PlacedMention, Register } from './register.ts';
import { headOf, headWithin } from './tree.ts';
import type { View } from './view.ts';

export type Gender = 'm' | 'f';

/** What a rule of reference may look at: the article read so far, in order. */
export interface Discourse {
  readonly document: Document;
  readonly views: readonly View[];
  readonly register: Register;
  readonly careers: Careers;
  /** Grows with every pronoun that is resolved: who is "her" once is no "him" later. */
  readonly genders: Map<string, Gender>;
  readonly offices: readonly HeldOffice[];
}

/** A place in an article: sentence `at` of the views, token `token` of it. */
export interface Spot {
  readonly at: number;
  readonly token: number;
}

export interface Candidate {
  readonly entityId: string;
  readonly score: number;
}

/** Whom or what words stand for, and how many tokens they are. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly entityIds: readonly string[];
}

/** A sentence further back counts so much less; a subject so much more than an object. */
export const PER_SENTENCE = 8;
const MARGIN = 3;

/**
 * Entities mentioned before a spot, the most prominent first: by how near the sentence is and by what they are in it.
 * `back` sentences are looked at; a headline is none.
 */
export function prominent(
  discourse: Discourse,
  { at, token }: Spot,
  accepts: (mention: PlacedMention, view: View, back: number) => boolean,
  back = 2,
): Candidate[] {
  const best = new Map<string, number>();
  for (let distance = 0; distance <= back; distance++) {
    const view = discourse.views[at - distance];
    if (!view || view.isHeadline) break;
    for (const mention of discourse.register.mentionsIn(view.sentence.index)) {
      if ((distance === 0 && mention.to > token) || !accepts(mention, view, distance)) continue;
      const score = roleScore(view, headWithin(view, mention)) - PER_SENTENCE * distance;
      best.set(mention.entityId, Math.max(best.get(mention.entityId) ?? Number.NEGATIVE_INFINITY, score));
    }
  }
  return [...best]
    .map(([entityId, score]) => ({ entityId, score }))
    .toSorted((a, b) => b.score - a.score || (a.entityId < b.entityId ? -1 : 1));
}

/** The first of them where it stands clear of the second; with two alike nobody. */
export function clearFirst(candidates: readonly Candidate[], margin = MARGIN): string | null {
  const [first, second] = candidates;
  if (!first || (second && first.score - second.score < margin)) return null;
  return first.entityId;
}

/** The clear first of the last `back` sentences; else the only one of the article so far. */
export function spokenOf(
  discourse: Discourse,
  spot: Spot,
  accepts: (mention: PlacedMention) => boolean,
  back: number,
): string | null {
  const near = prominent(discourse, spot, accepts, back);
  if (near.length > 0) return clearFirst(near);
  const before = prominent(discourse, spot, accepts, spot.at);
  return before.length === 1 ? clearFirst(before) : null;
}

/** What a name is in its sentence: the subject of the main clause speaks loudest. */
export function roleScore(view: View, head: number): number {
  let place = head;
  for (let step = 0; step < 6 && /^(?:conj|appos|nmod|compound|flat)$/.test(view.tokens[place]?.dep ?? ''); step++)
    place = headOf(view, place);
  const dep = view.tokens[place]?.dep ?? '';
  if (/^nsubj/.test(dep)) {
    const verb = view.tokens[headOf(view, place)];
    return verb?.dep === 'ROOT' ? 12 : /^(?:conj|ccomp|parataxis)$/.test(verb?.dep ?? '') ? 9 : 7;
  }
  if (dep === 'agent' || (dep === 'pobj' && view.tokens[headOf(view, place)]?.dep === 'agent')) return 6;
  if (/^(?:dobj|dative|attr|oprd)$/.test(dep)) return 5;
  return dep === 'poss' ? 3 : 4;
}

/** Whether a token stands between quotation marks, which may have been opened earlier in the paragraph. */
export function isQuoted({ views, document }: Discourse, { at, token }: Spot): boolean {
  const view = views[at];
  if (!view) return false;
  let first = at;
  while (views[first - 1]?.sentence.paragraph === view.sentence.paragraph) first--;
  const text = document.text.slice(views[first]?.sentence.start ?? 0, view.tokens[token]?.start ?? 0);
  let open = false;
  for (const mark of text.matchAll(/["“”]/g)) open = mark[0] === '“' ? true : mark[0] === '”' ? false : !open;
  return open;
}
