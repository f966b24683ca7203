import type { Register } from './register.ts';
import type { View } from './view.ts';
import { wordAt } from './view.ts';

/**
 * "He" or "She" that begins a sentence, where the sentence before it in the paragraph speaks of one person only. With two
 * the pronoun could be either, and stays nobody.
 */
export function resolvePronouns(views: readonly View[], register: Register): void {
  views.forEach((view, at) => {
    const before = views[at - 1];
    if (before?.sentence.paragraph !== view.sentence.paragraph || !/^(?:he|she)$/.test(wordAt(view, 0))) return;
    const people = register.peopleIn(before.sentence.index);
    const [only] = people;
    if (people.length === 1 && only !== undefined) register.mention(only, view.tokens, 0, 1, 'reference');
  });
}
