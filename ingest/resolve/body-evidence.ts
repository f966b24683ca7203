import { nameShapes } from '../gazetteers/name-shapes.ts';
import type { Run } from './run.ts';
import { type View, wordAt } from './view.ts';

/** "PPI", "UdC", "CIO-PAC", "A.N.S.W.E.R." */
const ACRONYM = /^(?:\p{Lu}{3,7}|(?:\p{Lu}\.){3,8}|\p{Lu}[\p{Lu}\p{Ll}]{1,5}\p{Lu}|\p{Lu}{2,5}-\p{Lu}{2,5})$/u;

/** How many things around a name say that it is a body's: a party, a paper, a firm. `guess` is what the model takes it for. */
export function bodyEvidence(view: View, run: Run, guess: string | null): number {
  const { bodyNouns, bodyRelations, bodyFollowers } = nameShapes();
  const text = view.tokens[run.from]?.text ?? '';
  const isSingle = run.to - run.from === 1;
  const start = wordAt(view, run.from - 1) === 'the' ? run.from - 1 : run.from;
  const before = wordAt(view, start - 1);
  const relation = before === 'of' ? wordAt(view, start - 2) : before;
  return [
    isSingle && guess !== null && ACRONYM.test(text),
    isSingle && guess !== null && ACRONYM.test(text) && start < run.from,
    isIntroduced(view, run),
    start === run.from && bodyNouns.has(before),
    // "The newspaper Al-Mizan had written" is no man who wrote.
    start === run.from && bodyNouns.has(before) && wordAt(view, start - 2) === 'the',
    guess !== 'PLACE' && guess !== null && bodyRelations.has(relation),
    guess !== 'PLACE' && guess !== null && bodyFollowers.has(wordAt(view, run.to)),
    before === 'in' && /^(?:wrote|writing|published|reported)$/.test(wordAt(view, start - 2)),
    // "VIENNA (dpa) - "
    run.to < view.dateline && wordAt(view, run.from - 1) === '(' && wordAt(view, run.to) === ')',
  ].filter(Boolean).length;
}

/** "Future and Freedom (FLI)": what is abbreviated right after. */
function isIntroduced(view: View, { to }: Run): boolean {
  if (wordAt(view, to) !== '(' || wordAt(view, to + 2) !== ')') return false;
  return ACRONYM.test(view.tokens[to + 1]?.text ?? '') || /^\p{Lu}{2}$/u.test(view.tokens[to + 1]?.text ?? '');
}
