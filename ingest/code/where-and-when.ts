import type { Entity, Mention } from '../../src/domain/entity.ts';
import { placeWords } from '../gazetteers/words.ts';
import { isPassive, obliquesOf } from './clause.ts';
import type { FoundTime } from './find-times.ts';
import { isTime } from './parties.ts';
import { sameDayAs } from './same-day.ts';
import { isVerb, kidsOf, type Node, subtree, type Tree } from './tree.ts';

const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'off']);
const OF = new Set([
  'city',
  'town',
  'resort',
  'capital',
  'port',
  'village',
  'island',
  'province',
  'district',
  'region',
]);

/** The verbs and nouns that tell one event: "held", "talks"; "due", "travel". What hangs on any of them is of the event. */
export function tellersOf(trigger: Node, others: readonly Node[] = []): ReadonlySet<Node> {
  // "stopped applying the pact on Tuesday"
  const tellers = new Set<Node>([trigger, ...others, ...kidsOf(trigger, 'xcomp').filter(({ tag }) => tag === 'VBG')]);
  // "a meeting with Ana Reyes planned for June 24"
  for (const node of isVerb(trigger) ? [] : subtree(trigger)) for (const plan of planBehind(node)) tellers.add(plan);
  for (let at: Node | null = trigger; at?.head; at = at.head) {
    // "was received", "is due to travel", "flew home and met"
    const isShared =
      at.dep === 'xcomp' || at.dep === 'acomp' || (at.dep === 'conj' && isVerb(at) && kidsOf(at, 'nsubj').length === 0);
    // "denied on Monday having met X": the day is that of the denial.
    if (!isShared || at.head.lemma === 'deny') break;
    tellers.add(at.head);
  }
  for (const node of sameDayAs(trigger)) tellers.add(node);
  return tellers;
}

const PLANNED = /^(?:plan|schedule|set|hold|propose|arrange|slate|book|agree|fix)$/;

/** "planned for June 24", "that had been scheduled for June 24 in Lima", "which was due on June 24" */
function planBehind(node: Node): readonly Node[] {
  if (node.dep === 'acl') return PLANNED.test(node.lemma) || node.lemma === 'due' ? [node] : [];
  // "a summit, due to be held on April 18"
  if (node.lemma === 'due' && /^(?:prep|amod)$/.test(node.dep)) return [node, ...kidsOf(node, 'xcomp')];
  if (node.dep !== 'relcl') return [];
  if (PLANNED.test(node.lemma) && isPassive(node)) return [node];
  const due = kidsOf(node, 'acomp').filter(({ lemma }) => lemma === 'due');
  return node.lemma === 'be' && due.length > 0 ? [node, ...due] : [];
}

const TIME_WORD = /day$/;
const JOURNEY = /^(?:travel|fly|go|drive|leave|depart|stop|arrive|return|head|visit|come|expect|due|spend)$/;

/** The journey that an event was the end of: "flew to Lima and met X", "is to travel to Lima to see X", "drove there for talks". */
export function journeyOf(trigger: Node): Node | null {
  let at = trigger;
  for (let steps = 0; steps < 6 && at.head !== null; steps++) {
    const isOn =
      (at.dep === 'conj' && isVerb(at) && kidsOf(at, 'nsubj', 'nsubjpass').length === 0) ||
      (at.dep === 'advcl' && kidsOf(at, 'aux').some(({ tag }) => tag === 'TO')) ||
      // "went to Lima, meeting X there"
      (at.dep === 'advcl' && at.tag === 'VBG' && kidsOf(at, 'nsubj', 'mark', 'aux').length === 0) ||
      at.dep === 'xcomp' ||
      (at.dep === 'dobj' && /^(?:hold|have|attend|conduct)$/.test(at.head.lemma)) ||
      at.dep === 'acomp' ||
      (at.dep === 'pobj' && at.head.lemma === 'for') ||
      (at.dep === 'prep' && at.lemma === 'for');
    if (!isOn) return null;
    at = at.head;
    if (JOURNEY.test(at.lemma)) return at;
    // "had been due in Lima on Tuesday to see X"
    const [due] = kidsOf(at, 'acomp').filter(({ lemma }) => /^(?:due|expect)$/.test(lemma));
    if (due && at.lemma === 'be') return due;
  }
  return null;
}

/** Where a journey leads. */
export function destinationOf(journey: Node, tree: Tree): { readonly entityId: string; readonly node: Node } | null {
  const to = obliquesOf(journey).filter(({ preposition }) => /^(?:to|in|at|for)$/.test(preposition));
  // "left Lima" names where it began.
  const reached = /^(?:leave|depart)$/.test(journey.lemma) ? [] : kidsOf(journey, 'dobj');
  const nodes = [...to.map(({ object }) => object), ...reached];
  for (const node of nodes) {
    const mention = node.mentions.find(({ entityId }) =>
      /^(?:PLACE|COUNTRY)$/.test(tree.entities.get(entityId)?.kind ?? ''),
    );
    if (mention) return { entityId: mention.entityId, node };
  }
  return null;
}

/** "There she met": the place that was named last. */
export function placeMeantByThere(trigger: Node, tree: Tree): Mention | null {
  const [there] = kidsOf(trigger, 'advmod').filter(({ lemma }) => lemma === 'there');
  if (!there) return null;
  const inSentence = tree.nodes
    .filter(({ at }) => at < there.at)
    .flatMap(({ mentions }) => mentions)
    .findLast(({ entityId }) => tree.entities.get(entityId)?.kind === 'PLACE');
  return inSentence ?? tree.before.place;
}

/** "Lima, where she met X" */
export function placeWhere(trigger: Node, tree: Tree): Mention | null {
  // "Lima, where she will hold talks with X": the clause of the noun too.
  const clause = trigger.dep === 'dobj' && trigger.head ? trigger.head : trigger;
  if (clause.dep !== 'relcl' || !kidsOf(clause, 'advmod').some(({ lemma }) => lemma === 'where')) return null;
  const own = placeMentionOf(clause.head, tree);
  if (own) return own;
  // "was in Lima on Monday, where she met X", "flew unannounced to Lima on May 7, where": parsers hang it on the day.
  if (clause.head === null || !isTimeWord(clause.head)) return null;
  const place = tree.nodes.slice(0, clause.head.at).findLast((node) => node.dep === 'pobj' && node.mentions.length > 0);
  return place ? placeMentionOf(place, tree) : null;
}

function isTimeWord({ text, kids }: Node): boolean {
  return TIME_WORD.test(text) || kids.some(({ tag, dep }) => tag === 'CD' && dep === 'nummod');
}

function placeMentionOf(node: Node | null, { entities }: Tree): Mention | null {
  return node?.mentions.find(({ entityId }) => entities.get(entityId)?.kind === 'PLACE') ?? null;
}

/** The time that is said of an event; null where none is, or several are. */
export function timeFor(
  trigger: Node,
  tellers: ReadonlySet<Node>,
  times: readonly FoundTime[],
  tree: Tree,
): FoundTime | null {
  const candidates = times.filter((time) => {
    const node = nodeAt(tree, time.core.start);
    if (!node || time.isBound) return false;
    return tellers.has(governorOf(node, tellers));
  });
  if (candidates.some((time, at) => isJoined(candidates[at - 1], time, tree))) return null;
  const own = new Set(subtree(trigger));
  const isOwn = (time: FoundTime) => {
    const node = nodeAt(tree, time.core.start);
    return node !== undefined && own.has(node) && time.start > trigger.start;
  };
  const near = candidates.some(isOwn) ? candidates.filter(isOwn) : candidates;
  const ranked = near.toSorted((a, b) => distance(a, trigger) - distance(b, trigger));
  return ranked[0] ?? null;
}

/** "in 2017 and again on Monday": of several times none is that of the event. */
function isJoined(one: FoundTime | undefined, other: FoundTime, { nodes }: Tree): boolean {
  if (!one) return false;
  const between = nodes.filter(({ start }) => start >= one.end && start < other.start).map(({ lemma }) => lemma);
  return (
    between.length > 0 &&
    between.every((word) => /^(?:,|and|again|then|on|in|later)$/.test(word)) &&
    between.includes('and')
  );
}

/** "July 2018 when they met": the time before the clause is its own, also behind "since". */
export function timeBefore(trigger: Node, times: readonly FoundTime[]): FoundTime | null {
  const [when] = kidsOf(trigger, 'advmod').filter(({ lemma }) => lemma === 'when');
  return (when && times.find(({ end }) => end <= when.start && when.start - end <= 2)) ?? null;
}

function distance({ core }: FoundTime, trigger: Node): number {
  const away = core.start - trigger.start;
  // What stands behind a verb is rather its than what stands before.
  return away >= 0 ? away : -away + 10;
}

function nodeAt({ nodes }: Tree, start: number): Node | undefined {
  return nodes.find((node) => node.start <= start && start < node.end) ?? nodes.find((node) => node.start >= start);
}

const APART = /^(?:after|before|since|until|following)$/;

/** The teller, verb or clause that a time or place hangs on. */
function governorOf(node: Node, tellers: ReadonlySet<Node>): Node {
  let at = node;
  while (at.head && !tellers.has(at)) {
    const isClause = isVerb(at) && at !== node;
    // "rang late on Tuesday to tell him": what stands before "to" is of the verb over it.
    if (isClause && !isBeforeTo(node, at)) return at;
    // "the day after talks on Friday", "met X before a summit in Quito": another time and place.
    if (at !== node && at.dep === 'prep' && APART.test(at.lemma)) return at;
    at = at.head;
  }
  return at;
}

function isBeforeTo(node: Node, verb: Node): boolean {
  return verb.dep === 'advcl' && kidsOf(verb, 'aux').some(({ tag, at }) => tag === 'TO' && at > node.at);
}

/** Where an event was: "in Sochi", "at the Black Sea city of Sochi"; a city rather than its country. */
export function placeFor(
  tellers: ReadonlySet<Node>,
  tree: Tree,
): { readonly entityId: string; readonly node: Node } | null {
  const found: { entityId: string; node: Node; entity: Entity }[] = [];
  for (const node of tree.nodes) {
    const [mention] = node.mentions;
    const entity = mention && tree.entities.get(mention.entityId);
    if (!entity || (entity.kind !== 'PLACE' && entity.kind !== 'COUNTRY')) continue;
    const spot = kindBehind(node) ?? node;
    if (spot.dep !== 'pobj' && spot.dep !== 'conj' && spot.dep !== 'appos') continue;
    if (!isLocative(spot) || !tellers.has(governorOf(spot, tellers))) continue;
    found.push({ entityId: entity.id, node, entity });
  }
  return found.find(({ entity }) => entity.kind === 'PLACE') ?? found[0] ?? null;
}

/** "near Fujairah emirate", "in Sochi city", "at Lima airport": what kind of place it is, or what stands there. */
function kindBehind({ dep, head }: Node): Node | null {
  const { kinds, sites } = placeWords();
  return dep === 'compound' && head && (kinds.has(head.lemma) || sites.has(head.lemma)) ? head : null;
}

function isLocative(node: Node): boolean {
  if (node.dep === 'appos') return node.head !== null && node.head.mentions.length > 0 && isLocative(node.head);
  const preposition = node.head;
  if (preposition?.dep !== 'prep') return false;
  if (AT.has(preposition.lemma)) return !isTopic(preposition);
  // "in the Black Sea city of Sochi"
  const kind = preposition.head;
  if (preposition.lemma !== 'of' || !kind) return false;
  const over = kind.head;
  if (over?.dep !== 'prep' || !(OF.has(kind.lemma) || placeWords().kinds.has(kind.lemma))) return false;
  return AT.has(over.lemma) || (over.lemma === 'on' && /^(?:island|peninsula)$/.test(kind.lemma));
}

/** "on the crisis in Syria": what was spoken about. */
function isTopic(preposition: Node): boolean {
  for (let at: Node | null = preposition.head; at !== null && !isVerb(at); at = at.head)
    if (
      at.dep === 'prep' &&
      // "planned for August 20 in Oslo": parsers hang the place on the day.
      !kidsOf(at, 'pobj').some(isTime) &&
      // "met for the first time in Singapore"
      !at.kids.some(({ lemma }) => lemma === 'time') &&
      ![...at.kids, at.head].some((one) => one !== null && /^(?:sideline|margin|fringe)$/.test(one.lemma)) &&
      /^(?:on|about|over|regarding|against|for|from|of)$/.test(at.lemma)
    )
      return true;
  return false;
}
