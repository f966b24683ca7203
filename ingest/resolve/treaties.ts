import type { Document } from '../../src/domain/document.ts';
import { treatyShapes } from '../gazetteers/treaties.ts';
import type { Register } from './register.ts';
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

/** "The Russia pact", "a European Union agreement": which one, these words do not say. */
function isMere(view: View, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const hit = view.hits.find((one) => one.from === from && one.to <= to);
  if (hit === undefined) return false;
  const { modifiers, lowerHeads } = treatyShapes();
  const rest = view.tokens.slice(hit.to, to).map(({ text }) => text);
  const isLower = lowerHeads.has(rest.at(-1) ?? '');
  return isLower
    ? rest.slice(0, -1).every((word) => modifiers.has(word))
    : rest.length < 2 && hit.meaning.kind !== 'ORGANIZATION';
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
