import type { Document } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { cities } from '../gazetteers/cities.ts';
import type { Register } from './register.ts';
import { claim, surfaceOf, type View, wordAt } from './view.ts';

const LONGEST = 5;

/** "PORT-AU-PRINCE, Haiti (AP) --": a city whose name is of several words with hyphens, before a part is taken for a body. */
export function resolveHyphenatedDatelines(views: readonly View[], document: Document, register: Register): void {
  for (const view of views) {
    if (view.dateline === 0 || wordAt(view, 1) !== '-') continue;
    for (let to = Math.min(LONGEST, view.dateline - 1); to > 2; to--) {
      const run = { from: 0, to };
      const city = cities().byKey.get(nameKey(surfaceOf(view, document, run)));
      if (!city) continue;
      register.mention(register.city(city), view.tokens, 0, to, 'name');
      claim(view, run);
      break;
    }
  }
}
