import { frameCues } from '../gazetteers/frame-cues.ts';

/** Whether the words before a clause let it stand as said to be so: nothing, an adverbial, "X said that", "… and". */
export function affirms(before: string): boolean {
  const cues = frameCues();
  if (cues.doubt.test(before) || cues.negation.test(before)) return false;
  if (cues.opening.test(before) || cues.affirming.test(before)) return true;
  return cues.joint.test(before) && !cues.complement.test(before);
}

/** Whether the sentence goes on behind the parties as sentences do that take nothing back. */
export function goesOnPlainly(after: string): boolean {
  const cues = frameCues();
  const [, sequel = ''] = after.split(' ; ', 2);
  return !cues.doubt.test(after) && !cues.negation.test(sequel) && cues.plainly.test(after);
}

/** A call may not get through, a journey may turn back: any "but" and any "not" of the clause itself may say so. */
export function mayHaveFailed(after: string): boolean {
  const [own = ''] = after.split(/ (?:said|says|that) /, 1);
  return /(?:^| )(?:but|;) /.test(own) || frameCues().negation.test(own);
}
