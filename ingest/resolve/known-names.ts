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
