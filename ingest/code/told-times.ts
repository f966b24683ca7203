import type { Time } from '../../src/domain/time.ts';
import { speechVerbs } from '../gazetteers/speech-verbs.ts';
import type { FoundTime } from './find-times.ts';
import { type Anchors, placeInCalendar } from './place-in-calendar.ts';
import { isVerb, kidsOf, type Node, subtree, type Tree } from './tree.ts';
import { directionOf, standingOf } from './verb-status.ts';

/** A time that a sentence says of something, placed in the calendar; null where it cannot be. */
export interface ToldTime {
  readonly found: FoundTime;
  readonly time: Time | null;
  /** What happened then. */
  readonly verb: Node;
  readonly tree: Tree;
  /** The sentence itself tells it in the simple past: the article goes on from there. */
  readonly isStory: boolean;
}

/** The times of a sentence, with those before it: "the next day" is that after the day told last. */
export function toldTimes(
  tree: Tree,
  times: readonly FoundTime[],
  today: string | null,
  before: readonly ToldTime[],
): readonly ToldTime[] {
  const told: ToldTime[] = [];
  for (const found of times) {
    const verb = verbOf(found, tree);
    if (verb === null || found.isBound) continue;
    const context = contextAt(found.core.start, tree, [...before, ...told]);
    // What the verbs of saying say of their own is in no doubt: "said on Sunday".
    const direction = isPast(verb) ? 'past' : directionOf(verb, standingOf(verb));
    const time = placeInCalendar(found.says, found.text, { today, context }, direction);
    told.push({ found, time, verb, tree, isStory: isSimplePast(verb) && isTopClause(verb) && !isReport(verb, tree) });
  }
  return told;
}

/** What relative times at a place in the text are relative to. */
export function anchorsAt(start: number, tree: Tree, today: string | null, told: readonly ToldTime[]): Anchors {
  return { today, context: contextAt(start, tree, told) };
}

/** The day spoken of last: in the sentence, else in the paragraph, else the day that the paragraphs before it tell of. */
function contextAt(start: number, { sentence }: Tree, told: readonly ToldTime[]): string | null {
  const before = told.filter(({ found }) => found.core.end <= start);
  const days = before.filter(({ time }) => time?.granularity === 'DAY');
  const near = days.filter(({ tree }) => tree.sentence.paragraph === sentence.paragraph);
  // "may sign it on Wednesday. That afternoon": a day that cannot be placed is still the one spoken of.
  const last = before.findLast(({ tree }) => tree.sentence.paragraph === sentence.paragraph);
  if (last && last.time === null && /^(?:date|weekday)$/.test(last.found.says.kind)) return null;
  const far = days.filter((one) => one.isStory && one.tree.sentence.paragraph >= sentence.paragraph - 3);
  return (near.at(-1) ?? far.at(-1))?.time?.start ?? null;
}

function verbOf({ core }: FoundTime, { nodes }: Tree): Node | null {
  let at: Node | null = nodes.find(({ start, end }) => start <= core.start && core.start < end) ?? null;
  while (at !== null && !isVerb(at)) at = at.head;
  return at;
}

/** "met", "had met"; not "had been due", "was to meet". */
function isPast(verb: Node): boolean {
  return isSimplePast(verb) && verb.lemma !== 'be' && standingOf(verb) === null;
}

/** "met", "was received", "did not meet"; not "had met", which goes back behind what is told. */
export function isSimplePast(verb: Node): boolean {
  const auxiliaries = kidsOf(verb, 'aux', 'auxpass');
  const [first] = auxiliaries;
  if (!first) return verb.tag === 'VBD';
  return /^(?:did|was|were)$/i.test(first.text) && auxiliaries.every(({ tag }) => tag !== 'MD' && tag !== 'TO');
}

/** What the sentence itself says, also where it ends in ", the minister said". */
export function isTopClause(verb: Node): boolean {
  const { head, dep } = verb;
  if (head === null) return true;
  if (dep === 'conj' && isVerb(head)) return isTopClause(head);
  if (dep === 'relcl') return isWhere(verb);
  const isFirst = dep === 'ccomp' && verb.at < head.at && kidsOf(verb, 'mark').length === 0;
  return isFirst && isTopClause(head);
}

/** "flew to Lima, where he met X": goes on telling. */
function isWhere(verb: Node): boolean {
  return kidsOf(verb, 'advmod').some(({ lemma }) => lemma === 'where');
}

/** "said on Monday": what is said then may be of any time; whom somebody told it, but the public, he was with. */
function isReport(verb: Node, { entities }: Tree): boolean {
  const { saying, outlets, publics } = speechVerbs();
  if (!saying.has(verb.lemma)) return false;
  const [told] = kidsOf(verb, 'dobj', 'dative');
  if (verb.lemma !== 'tell' || told === undefined) return true;
  return subtree(told).some(
    ({ lemma, mentions }) =>
      outlets.has(lemma) ||
      publics.has(lemma) ||
      mentions.some(({ entityId }) => entities.get(entityId)?.kind === 'ORGANIZATION'),
  );
}
