import type { Document } from '../../src/domain/document.ts';
import { officeWords } from '../gazetteers/offices.ts';
import { idOfHit } from './offices.ts';
import type { Register } from './register.ts';
import { claim, isFree, isPossessive, surfaceOf, type View, wordAt } from './view.ts';

/** Registers countries, their adjectives and organisations wherever nobody's name has taken the words. */
export function resolveHits(views: readonly View[], document: Document, register: Register): void {
  for (const view of views) {
    for (const hit of view.hits) {
      const run = view.runs.find((one) => one.from <= hit.from && hit.to <= one.to);
      // Part of a longer name: "Iran Nuclear Deal", "Russia Today".
      const isPart = run !== undefined && run.to - run.from > hit.to - hit.from && !view.isHeadline;
      if (isPart || !isFree(view, hit)) continue;
      const ministry = ministryAfter(view, hit.to);
      if (ministry !== null && hit.meaning.kind !== 'ORGANIZATION') {
        const adjective = hit.meaning.country.adjectives[0] ?? hit.meaning.country.name;
        const words = surfaceOf(view, document, ministry).replace(/(?<!\p{L})\p{L}/gu, (letter) =>
          letter.toUpperCase(),
        );
        const id = register.unknownOrganisation(`${adjective} ${words}`, register.country(hit.meaning.country));
        register.mention(id, view.tokens, hit.from, ministry.to, 'name');
        claim(view, { from: hit.from, to: ministry.to });
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

/** "Foreign Ministry", "ministry of defence" after "Russian" or "Russia's". */
function ministryAfter(view: View, at: number) {
  const from = isPossessive(view, at) ? at + 1 : at;
  if (officeWords().modifiers.has(wordAt(view, from)) && /^(ministry|department)$/.test(wordAt(view, from + 1))) {
    return { from, to: from + 2 };
  }
  return null;
}
