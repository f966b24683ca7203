import type { Document } from '../../src/domain/document.ts';
import { officeWords, titleKey } from '../gazetteers/offices.ts';
import type { Register } from './register.ts';
import type { Run } from './run.ts';
import { overlap } from './shapes.ts';
import { claim, isFree, isPossessive, surfaceOf, type View, wordAt } from './view.ts';

/** Words for what a ministry is for: "foreign", "defence", "foreign affairs". */
const LONGEST_FIELD = 3;

/** Ministries by their country, "Peru's Foreign Ministry" and "the Peruvian foreign ministry" as one; then "the Foreign Ministry" alone. */
export function resolveMinistries(views: readonly View[], document: Document, register: Register): void {
  const byWords = new Map<string, Set<string>>();
  for (const view of views) {
    for (const { from, to, meaning } of view.hits) {
      const ministry = ministryAt(view, isPossessive(view, to) ? to + 1 : to);
      if (meaning.kind === 'ORGANIZATION' || ministry === null) continue;
      const whole = { from, to: ministry.to };
      if (!isFree(view, whole) || isPart(view, whole)) continue;
      const { country } = meaning;
      const words = capitalised(surfaceOf(view, document, ministry));
      const id = register.unknownOrganisation(
        `${country.adjectives[0] ?? country.name} ${words}`,
        register.country(country),
      );
      byWords.set(words, (byWords.get(words) ?? new Set()).add(id));
      register.mention(id, view.tokens, from, ministry.to, 'name');
      claim(view, whole);
    }
  }
  for (const view of views) {
    for (const shape of view.shapes) {
      const ministry = shape.kind === 'ORGANIZATION' && isFree(view, shape) ? ministryAt(view, shape.from) : null;
      if (ministry?.to !== shape.to || view.hits.some((hit) => overlap(hit, shape))) continue;
      const [only, ...others] = byWords.get(surfaceOf(view, document, shape)) ?? [];
      if (only === undefined) continue;
      if (others.length === 0) register.mention(only, view.tokens, shape.from, shape.to, 'name');
      // Of two that are called so it says neither, and no third is made.
      claim(view, shape);
    }
  }
}

/** "Foreign Ministry", "defence ministry", "Foreign Affairs Ministry". */
function ministryAt(view: View, from: number): Run | null {
  for (let at = from + 1; at <= from + LONGEST_FIELD; at++) {
    const field = view.tokens.slice(from, at).map(({ text }) => text);
    if (/^(?:ministry|department)$/.test(wordAt(view, at)) && officeWords().modifiers.has(titleKey(field.join(' '))))
      return { from, to: at + 1 };
  }
  return null;
}

/** "The U.S. Justice Department" is listed, and the "Peruvian Foreign Ministry Academy" is another body. */
function isPart(view: View, { from, to }: Run): boolean {
  const isInside = (one: Run) => one.from <= from && to <= one.to && one.to - one.from > to - from;
  return (
    view.hits.some((hit) => hit.from > from && hit.from < to) ||
    [...view.shapes, ...view.hits].some(isInside) ||
    view.runs.some((run) => run.from < from && from < run.to)
  );
}

function capitalised(words: string): string {
  return words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
