import type { Hit } from './lexicon.ts';
import { idOfHit } from './offices.ts';
import type { Register } from './register.ts';
import { claim, isFree, type View } from './view.ts';

/** Registers countries, their adjectives and organisations wherever nobody's name has taken the words. */
export function resolveHits(views: readonly View[], register: Register): void {
  for (const view of views) {
    for (const hit of view.hits) {
      const run = view.runs.find((one) => one.from <= hit.from && hit.to <= one.to);
      // Part of a longer name: "Iran Nuclear Deal", "Russia Today".
      const isPart = run !== undefined && run.to - run.from > hit.to - hit.from && !view.isHeadline;
      if (isPart || !isFree(view, hit)) continue;
      if (isMinority(view, hit)) {
        claim(view, hit);
        continue;
      }
      register.mention(
        idOfHit(hit, register),
        view.tokens,
        hit.from,
        hit.to,
        hit.meaning.kind === 'ADJECTIVE' ? 'reference' : 'name',
      );
      claim(view, hit);
    }
  }
}

/** "Ethnic Albanians", "Kosovo Albanians", "Iranian-Americans": not of the country that they are called after. */
function isMinority({ tokens, hits }: View, { from, to, meaning }: Hit): boolean {
  if (meaning.kind !== 'ADJECTIVE') return false;
  if (/^ethnic$/i.test(tokens[from - 1]?.text ?? '')) return true;
  const isPeople = (end: number) => /^\p{L}{3,}s$/u.test(tokens[end - 1]?.text ?? '');
  const joined = (start: number) => (tokens[start]?.text === '-' ? start + 1 : start);
  if (isPeople(to)) return hits.some((hit) => hit.to < from + 1 && joined(hit.to) === from);
  return hits.some((hit) => hit.from === to + 1 && joined(to) === hit.from && isPeople(hit.to));
}
