import type { EventFrame } from '../gazetteers/event-words.ts';
import { isNamed, type Party } from './parties.ts';
import { isVerb, type Node } from './tree.ts';

/**
 * Whether the one who agreed or promised is nobody that the text names. "The company signed an agreement with Chile and Peru": with
 * each, and not they with one another. "The lender pledged to aid Chile": a promise of nobody that we know of.
 */
export function isOneSided(
  { type, mutual, needsSource }: EventFrame,
  trigger: Node,
  sources: readonly Party[],
  targets: readonly Party[],
): boolean {
  if (type !== 'AGREE' || !isVerb(trigger) || sources.some(isNamed)) return false;
  return needsSource || (mutual && targets.filter((one) => isNamed(one) && !isBetween(one)).length > 1);
}

/** "reached between Chile and Peru": the two are both sides. */
function isBetween({ head }: Party): boolean {
  for (let at: Node | null = head; at !== null && !isVerb(at); at = at.head) if (at.lemma === 'between') return true;
  return false;
}
