import type { Token } from '../../src/domain/document.ts';
import { type TitleMatch, titleAt } from '../gazetteers/title-at.ts';

const found = new WeakMap<readonly Token[], (TitleMatch | null | undefined)[]>();

/** `titleAt`, looked for once at each token of a sentence: several rules ask. */
export function titleIn(tokens: readonly Token[], at: number): TitleMatch | null {
  if (at < 0) return null;
  let titles = found.get(tokens);
  if (titles === undefined) {
    titles = new Array<TitleMatch | null | undefined>(tokens.length + 1).fill(undefined);
    found.set(tokens, titles);
  }
  const known = titles[at];
  if (known !== undefined) return known;
  const title = titleAt(tokens, at);
  titles[at] = title;
  return title;
}
