import type { Document } from '../../src/domain/document.ts';
import { treatyShapes } from '../gazetteers/treaties.ts';
import type { Register } from './register.ts';
import type { Run } from './run.ts';
import { claim, isFree, surfaceOf, type View, wordAt } from './view.ts';
import { withoutNoun } from './weapon-shapes.ts';

/** Listed treaties and weapons by any form of their names; then those whose kind shows in their words. */
export function resolveTreatiesAndWeapons(views: readonly View[], document: Document, register: Register): void {
  for (const view of views) {
    for (const { meaning, from, to } of view.things) {
      const run = { from, to };
      if (!isFree(view, run) || view.shapes.some((shape) => shape.from <= from && to <= shape.to)) continue;
      const id =
        meaning.kind === 'TREATY' ? register.listedTreaty(meaning.treaty) : register.listedWeapon(meaning.weapon);
      const name = meaning.kind === 'WEAPON' ? withoutNoun(view.tokens, run) : run;
      register.mention(id, view.tokens, name.from, name.to, 'name');
      claim(view, run);
    }
  }
  for (const view of views) {
    if (view.isHeadline) continue;
    for (const shape of view.shapes) {
      if (!isFree(view, shape) || (shape.kind !== 'TREATY' && shape.kind !== 'WEAPON')) continue;
      if (shape.kind === 'TREATY' && isMere(view, shape)) continue;
      const surface = surfaceOf(view, document, shape);
      const id =
        shape.kind === 'WEAPON'
          ? register.weapon(surface)
          : (knownAs(view, shape.to, register) ?? register.treaty(surface));
      register.mention(id, view.tokens, shape.from, shape.to, 'name');
      claim(view, shape);
    }
  }
}

/** "The Russia pact", "the U.S.-Iran arms agreement": which one, these words do not say. */
function isMere(view: View, { from, to }: Run): boolean {
  const { modifiers, lowerHeads } = treatyShapes();
  const opener = view.hits.find((hit) => hit.from === from && hit.to <= to);
  if (opener === undefined) return false;
  if (!lowerHeads.has(view.tokens[to - 1]?.text ?? '')) {
    return opener.to === to - 1 && opener.meaning.kind !== 'ORGANIZATION';
  }
  const isOwner = (at: number) => view.hits.some((hit) => hit.from <= at && at < hit.to);
  return view.tokens
    .slice(from, to - 1)
    .every(({ text }, at) => isOwner(from + at) || /^[-–]$/.test(text) || isModifier(text, modifiers));
}

/** "arms" of "arms control" is one too. */
function isModifier(word: string, modifiers: ReadonlyMap<string, unknown>): boolean {
  return [...modifiers.keys()].some((modifier) => modifier.split(/[ -]/).includes(word));
}

/** The listed treaty in ", known as the JCPOA" or "(JCPOA)" after token `at - 1`. */
function knownAs(view: View, at: number, register: Register): string | null {
  const words = [wordAt(view, at), wordAt(view, at + 1), wordAt(view, at + 2)].join(' ');
  let start = at;
  if (/^, known as$/.test(words)) start = at + 3;
  else if (wordAt(view, at) === '(') start = at + 1;
  else return null;
  if (wordAt(view, start) === 'the') start++;
  const thing = view.things.find(({ from }) => from === start);
  return thing?.meaning.kind === 'TREATY' ? register.listedTreaty(thing.meaning.treaty) : null;
}
