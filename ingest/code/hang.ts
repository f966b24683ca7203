import type { Growing, Node } from './tree.ts';

/** Hangs a word on another than the parser did, with all that hangs on it. */
export function hang(word: Growing, over: Growing, nodes: readonly Growing[]): void {
  const before = word.head && nodes[word.head.at];
  if (before) before.kids = before.kids.filter((kid) => kid !== word);
  over.kids = inOrder([...over.kids, word]);
  word.head = over;
}

/** Gives a word these and no others to hang on it. */
export function adopt(over: Growing, kids: readonly Node[], nodes: readonly Growing[]): void {
  over.kids = inOrder(kids);
  for (const { at } of kids) {
    const kid = nodes[at];
    if (kid) kid.head = over;
  }
}

function inOrder(kids: readonly Node[]): Node[] {
  return kids.toSorted((a, b) => a.at - b.at);
}
