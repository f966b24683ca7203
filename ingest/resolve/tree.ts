import type { View } from './view.ts';

/** Place in the sentence of a token's syntactic head; the token's own for a root. */
export function headOf(view: View, at: number): number {
  const token = view.tokens[at];
  return token ? token.head - view.offset : at;
}

export function childrenOf(view: View, at: number, dep: RegExp = /./): number[] {
  return view.tokens.flatMap((token, child) =>
    child !== at && token.head - view.offset === at && dep.test(token.dep) ? [child] : [],
  );
}

/** The token of a phrase whose head stands outside it. */
export function headWithin(view: View, { from, to }: { readonly from: number; readonly to: number }): number {
  for (let at = from; at < to; at++) {
    const head = headOf(view, at);
    if (head < from || head >= to || head === at) return at;
  }
  return to - 1;
}

const SUBJECT = /^(?:nsubj|nsubjpass|csubj)$/;

/** Subjects of a verb, or of the verb that it is joined to by "and". */
export function subjectOf(view: View, verb: number): number | null {
  let place = verb;
  for (let step = 0; step < 6; step++) {
    const [subject] = childrenOf(view, place, SUBJECT);
    if (subject !== undefined) return subject;
    if (!/^(?:conj|xcomp|aux|auxpass)$/.test(view.tokens[place]?.dep ?? '')) return null;
    place = headOf(view, place);
  }
  return null;
}

/** Whether `at` stands below `top` in the tree, or is it. */
export function isUnder(view: View, at: number, top: number): boolean {
  let place = at;
  for (let step = 0; step < view.tokens.length; step++) {
    if (place === top) return true;
    const head = headOf(view, place);
    if (head === place) return false;
    place = head;
  }
  return false;
}
