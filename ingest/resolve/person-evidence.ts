import type { Token } from '../../src/domain/document.ts';
import { nameWords } from '../gazetteers/words.ts';
import type { Run } from './name-runs.ts';
import { type View, wordAt } from './view.ts';

/** How many things around a name say that it is a person's. */
export function personEvidence(view: View, run: Run, tokenAt: (place: number) => Token | undefined): number {
  const words = nameWords();
  const last = view.tokens[run.to - 1];
  const head = last && tokenAt(last.head);
  const next = wordAt(view, run.to);
  const before = wordAt(view, run.from - (wordAt(view, run.from - 1) === ',' ? 2 : 1));
  const isSubject = last !== undefined && /^nsubj/.test(last.dep) && head !== undefined;
  return [
    isSubject && words.lifeVerbs.has(head.lemma),
    words.personVerbs.has(next),
    words.personCues.has(before) || words.relatives.has(before) || words.namePrefixes.has(before),
    before === 'of' && words.relatives.has(wordAt(view, run.from - 2)),
    next === ',' && wordAt(view, run.to + 1) === 'who',
    /^['’]s?$/.test(next) && words.relatives.has(wordAt(view, run.to + 1)),
  ].filter(Boolean).length;
}
