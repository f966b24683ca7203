import type { Token } from '../../src/domain/document.ts';
import { type TitleMatch, titleAt } from '../gazetteers/title-at.ts';

const found = new WeakMap<readonly Token[], Map<number, TitleMatch | null>>();

/** `titleAt`, looked for once at each token of a sentence: several rules ask. */
export function titleIn(tokens: readonly Token[], at: number): TitleMatch | null {
  const titles = found.get(tokens) ?? new Map<number, TitleMatch | null>();
  found.set(tokens, titles);
  const known = titles.get(at);
  if (known !== undefined) return known;
  const title = titleAt(tokens, at);
  titles.set(at, title);
  return title;
}
