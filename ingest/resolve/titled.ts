import type { Token } from '../../src/domain/document.ts';
import type { TitleMatch } from '../gazetteers/title-at.ts';
import { titleWords } from '../gazetteers/words.ts';
import type { Run } from './run.ts';
import { titleIn } from './titles.ts';

/** Words of the longest title looked for before a name. */
const LONGEST = 7;

/** The title or form of address right before token `at`: "Ms." in "Ms. Park". */
export function titleBefore(tokens: readonly Token[], at: number): TitleMatch | null {
  for (let from = Math.max(0, at - LONGEST); from < at; from++) {
    const match = titleIn(tokens, from);
    if (match?.to === at) return match;
  }
  return null;
}

/** Whether a title inside a run or before it makes a person of what follows: "President Park", "Mr. Lake". */
export function isTitled(tokens: readonly Token[], { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const match = titleBefore(tokens, at);
    // "Queen Victoria Park" is named after her.
    const isRoyal = match?.kinds.some(({ level }) => level === 'monarch') && to - at > 1;
    if (match && !isRoyal) return true;
  }
  return false;
}

/** "Mr." and "Ms." stand before people only; "Dr." may begin the name of a hospital. */
export function isAddressed(match: TitleMatch): boolean {
  return match.kinds.length === 0 && titleWords().honorifics.get(match.title) != null;
}

/** Whether a title in capitals stands right before token `at`: of "Ambassador Victoria Falls" no waterfall is meant. */
export function isWrittenTitle(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && titleBefore(tokens, at) !== null;
}
