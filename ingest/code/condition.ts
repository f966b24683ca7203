import type { Span } from '../../src/domain/document.ts';
import { type Party, partiesOf } from './parties.ts';
import { kidsOf, type Node, subtree, type Tree } from './tree.ts';

export interface Condition extends Span {
  /** Who must agree, and so would act: "if both sides agree". */
  readonly agreeing: readonly Party[];
}

/** On what an act depends: "can be extended if both sides agree", "provided that neither objects". */
export function conditionOf(verb: Node, tree: Tree): Condition | null {
  const clause = kidsOf(verb, 'advcl', 'ccomp', 'prep').find((kid) =>
    subtree(kid).some(
      ({ lemma, dep, at }) =>
        at <= kid.at && (dep === 'mark' || kid.dep === 'prep') && /^(?:if|provided|providing|unless)$/.test(lemma),
    ),
  );
  if (!clause) return null;
  const words = subtree(clause).filter(({ pos }) => pos !== 'PUNCT');
  const isAgreement = /^(?:agree|consent|approve|accept)$/.test(clause.lemma) && kidsOf(clause, 'neg').length === 0;
  return {
    start: words[0]?.start ?? clause.start,
    end: words.at(-1)?.end ?? clause.end,
    agreeing: isAgreement ? kidsOf(clause, 'nsubj').flatMap((subject) => partiesOf(subject, tree)) : [],
  };
}
