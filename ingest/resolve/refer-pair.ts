import { referenceWords } from '../gazetteers/reference-words.ts';
import { type Discourse, type Reference, roleScore, type Spot } from './discourse.ts';
import type { PlacedMention } from './register.ts';
import { headOf, headWithin } from './tree.ts';
import { type View, wordAt } from './view.ts';

/** "They", "them", "their", "themselves": two people whom the sentence or the one before joined, or called a pair. */
export function referPair(discourse: Discourse, spot: Spot): Reference | null {
  const view = discourse.views[spot.at];
  if (!view || !/^(?:they|them|their|theirs|themselves)$/.test(wordAt(view, spot.token))) return null;
  for (let distance = 0; distance <= 1; distance++) {
    const told = discourse.views[spot.at - distance];
    if (!told || told.isHeadline || told.sentence.paragraph !== view.sentence.paragraph) return null;
    const end = distance === 0 ? spot.token : told.tokens.length;
    const pairs = pairsIn(discourse, told, end);
    const pair = pairs[0] ?? (distance === 1 && isMutual(view, spot.token) ? meetingIn(discourse, told) : undefined);
    // Others in the plural may be meant as well: "the ministers met the rebels, and they …".
    if (othersIn(told, end, pair)) return null;
    if (pair) return pairs.length <= 1 ? { from: spot.token, to: spot.token + 1, entityIds: pair.ids } : null;
  }
  return null;
}

/** "They last met", "they talked": what takes two. */
function isMutual(view: View, token: number): boolean {
  const verb = view.tokens[headOf(view, token)];
  return /^nsubj$/.test(view.tokens[token]?.dep ?? '') && referenceWords().mutual.has(verb?.lemma ?? '');
}

/** "Reyes is to receive Berg. They last met …": the two of a sentence that names just two, one the subject and one the object. */
function meetingIn({ register }: Discourse, view: View): Pair | undefined {
  const people = register.mentionsIn(view.sentence.index).filter(({ kind }) => kind === 'PERSON');
  const [first, second, ...more] = new Set(people.map(({ entityId }) => entityId));
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const heads = people.map((one) => headWithin(view, one));
  const deps = heads.map((head) => view.tokens[head]?.dep ?? '');
  const isSubject = deps.some((dep) => /^nsubj/.test(dep));
  return isSubject && deps.some((dep) => /^(?:dobj|pobj|appos)$/.test(dep))
    ? { ids: [first, second], heads }
    : undefined;
}

interface Pair {
  readonly ids: readonly string[];
  readonly heads: readonly number[];
}

function pairsIn({ register }: Discourse, view: View, end: number): Pair[] {
  const people = register.mentionsIn(view.sentence.index).filter(({ kind, to }) => kind === 'PERSON' && to <= end);
  const joint: Pair[] = [];
  const spans = Map.groupBy(people, ({ from, to }) => `${from}-${to}`);
  for (const together of spans.values()) {
    const [first] = together;
    if (first && together.length === 2) joint.push(pairOf(view, together));
  }
  for (const one of people) {
    const head = headWithin(view, one);
    const others = people.filter((other) => {
      const second = headWithin(view, other);
      return other.entityId !== one.entityId && view.tokens[second]?.dep === 'conj' && headOf(view, second) === head;
    });
    const [other] = others;
    if (other && others.length === 1) joint.push(pairOf(view, [one, other]));
  }
  const subjects = joint.filter(({ heads }) => roleScore(view, heads[0] ?? 0) >= 7);
  return subjects.length > 0 ? subjects : joint;
}

function pairOf(view: View, together: readonly PlacedMention[]): Pair {
  return { ids: together.map(({ entityId }) => entityId), heads: together.map((one) => headWithin(view, one)) };
}

/** Plural nouns for people or bodies outside the pair that could do what "they" do. */
function othersIn(view: View, end: number, pair: Pair | undefined): boolean {
  return view.tokens.slice(0, end).some(({ tag, dep }, at) => {
    if (!/^NNP?S$/.test(tag) || pair?.heads.includes(at)) return false;
    return /^nsubj/.test(dep) || dep === 'dobj';
  });
}
