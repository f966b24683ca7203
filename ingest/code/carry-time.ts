import type { EventType } from '../../src/domain/event.ts';
import type { Telling } from './telling.ts';
import { isSimplePast, isTopClause, type ToldTime } from './told-times.ts';
import { kidsOf, type Tree } from './tree.ts';
import { placeMeantByThere } from './where-and-when.ts';

/** What is done once and in a place. Who accused whom may have done so for years. */
const DONE_ONCE: ReadonlySet<EventType> = new Set(['CONSULT', 'TREATY', 'AGREE']);

/**
 * "Reyes spent Monday in Lima. She met Berg": a sentence in the simple past that says no time of its own goes on with the day
 * told just before, if somebody of then takes part. `between` are the sentences from that one on, this one not among them.
 */
export function carriedTime(
  { frame, verb, trigger, standing }: Telling,
  who: readonly (string | null)[],
  tree: Tree,
  told: readonly ToldTime[],
  earlier: readonly Tree[],
): ToldTime | null {
  if (!DONE_ONCE.has(frame.type) || (standing !== 'HAPPENED' && standing !== 'DENIED')) return null;
  if (!isSimplePast(verb) || !isTopClause(verb)) return null;
  const own = told.filter((one) => one.tree === tree && isTopClause(one.verb));
  // "met X and flew home the same evening"
  if (own.length > 0)
    return own.find(({ found, time }) => found.says.kind === 'context' && found.says.by === 0 && time !== null) ?? null;
  // "met X, who seized power in November": a clause that only says who somebody is tells no step of the story.
  const last = told.findLast((one) => one.tree !== tree && !isAside(one));
  if (!last || last.time === null || !isNear(last.tree, tree)) return null;
  // "met on Monday. They met again on Tuesday. Reyes hosted Berg": on which of the two?
  const days = told
    .filter((one) => one.isStory && one.tree.sentence.paragraph === last.tree.sentence.paragraph)
    .flatMap(({ time }) => time?.start ?? []);
  if (new Set(days).size > 1) return null;
  const isThere = kidsOf(trigger, 'advmod').some(({ lemma }) => lemma === 'there');
  if (!last.isStory && !(isThere && isPlaceOf(placeMeantByThere(trigger, tree)?.sentence, last.tree))) return null;
  const since = earlier.filter(({ sentence }) => sentence.index >= last.tree.sentence.index);
  const then = new Set(
    since.flatMap(({ nodes }) => nodes.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId))),
  );
  return who.some((one) => one !== null && then.has(one)) ? last : null;
}

function isAside({ verb, isStory }: ToldTime): boolean {
  return !isStory && verb.dep === 'relcl' && kidsOf(verb, 'nsubj', 'nsubjpass').some(({ tag }) => tag === 'WP');
}

function isNear(before: Tree, { sentence }: Tree): boolean {
  return sentence.paragraph - before.sentence.paragraph <= 1 && sentence.index - before.sentence.index <= 3;
}

function isPlaceOf(sentence: number | undefined, { sentence: said }: Tree): boolean {
  return sentence === said.index;
}
