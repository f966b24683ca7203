import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TreeEdges } from '../../../../ingest/annotate/tree-edges.ts';

const edgesOf = (...heads: number[]) => new TreeEdges(Int32Array.from(heads));

/** Heads of trees whose arcs do not cross, made by cutting the words in two again and again. */
const trees = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 25 }).map((choices) => {
  const heads = new Int32Array(choices.length);
  const grow = (start: number, end: number, head: number | null): void => {
    if (start >= end) return;
    const root = start + ((choices[start] ?? 0) % (end - start));
    heads[root] = head ?? root;
    grow(start, root, root);
    // What comes after a second cut hangs beside, not below; or it is a tree of its own.
    const cut = root + 1 + ((choices[root] ?? 0) % (end - root));
    grow(root + 1, cut, root);
    grow(cut, end, head);
  };
  grow(0, choices.length, null);
  return heads;
});

/** All words under a word, itself too. */
function under(heads: Int32Array, word: number): number[] {
  return [...heads.keys()].filter((child) => {
    for (let at = child; ; at = heads[at] ?? at) {
      if (at === word) return true;
      if (heads[at] === at) return false;
    }
  });
}

describe('The edges of a tree', () => {
  test('are the first and the last word under each word', () => {
    fc.assert(
      fc.property(trees, (heads) => {
        const { left, right } = new TreeEdges(heads);
        for (const word of heads.keys()) {
          const all = under(heads, word);
          expect([left[word], right[word]]).toEqual([Math.min(...all), Math.max(...all)]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    { heads: [2, 3, 2, 2, 1], left: [0, 1, 0, 1, 4], right: [0, 4, 3, 4, 4], starts: [1, 0, 0, 0, 0] },
    { heads: [2, 0, 2], left: [0, 1, 0], right: [1, 1, 2], starts: [1, 0, 0] },
    { heads: [3, 2, 4, 4, 4, 0], left: [0, 1, 1, 0, 0, 5], right: [5, 1, 2, 5, 4, 5], starts: [1, 0, 0, 0, 0, 0] },
    { heads: [4, 1, 1, 3, 3, 2], left: [0, 1, 2, 0, 0, 5], right: [0, 5, 5, 4, 4, 5], starts: [1, 1, 0, 0, 0, 0] },
    { heads: [3, 1, 0, 3, 1], left: [0, 1, 2, 0, 4], right: [2, 4, 2, 3, 4], starts: [1, 1, 0, 0, 0] },
  ])('are what spaCy takes for them where arcs cross: $heads', ({ heads, left, right, starts }) => {
    const edges = edgesOf(...heads);
    expect([...edges.left]).toEqual(left);
    expect([...edges.right]).toEqual(right);
    expect([...edges.sentenceStarts()]).toEqual(starts);
  });
});

describe('Sentences', () => {
  test('begin at the first word under each root', () => {
    expect([...edgesOf(1, 1, 1, 5, 5, 5, 6).sentenceStarts()]).toEqual([1, 0, 0, 1, 0, 0, 1]);
    expect([...edgesOf(0).sentenceStarts()]).toEqual([1]);
    expect([...edgesOf().sentenceStarts()]).toEqual([]);
  });

  test('are as many as roots, and the first begins with the text', () => {
    fc.assert(
      fc.property(trees, (heads) => {
        const starts = new TreeEdges(heads).sentenceStarts();
        expect(starts[0]).toBe(1);
        expect(starts.filter((start) => start === 1).length).toBe(heads.filter((head, word) => head === word).length);
      }),
    );
  });
});
