import type { Doc } from './doc.ts';
import type { TreeEdges } from './tree-edges.ts';

const DELIMITER = '||';

/**
 * Undoes the encoding that lets a projective parser draw crossing arcs: a label "prep||nsubj" means an arc "prep" from
 * a word labelled "nsubj" below the drawn head. That word is searched top down, left to right, breadth first.
 * After Nivre and Nilsson (2005), as in spaCy.
 */
export function deprojectivize(doc: Doc, edges: TreeEdges): void {
  doc.deps.forEach((label, i) => {
    const at = label.indexOf(DELIMITER);
    if (at < 0) return;
    doc.heads[i] = findHead(doc, edges, i, label.slice(at + DELIMITER.length));
    doc.deps[i] = label.slice(0, at);
  });
}

/** The first word below a token's head that has the label, or else that head. */
function findHead(doc: Doc, edges: TreeEdges, token: number, label: string): number {
  let level = [doc.head(token)];
  while (level.length > 0) {
    const below: number[] = [];
    for (const parent of level) {
      for (const child of childrenOf(doc, edges, parent)) {
        if (child === token || doc.lexeme(child).isSpace) continue;
        if (doc.deps[child] === label) return child;
        below.push(child);
      }
    }
    level = below;
  }
  return doc.head(token);
}

function childrenOf(doc: Doc, edges: TreeEdges, parent: number): number[] {
  const children: number[] = [];
  const end = edges.right[parent] ?? parent;
  for (let i = edges.left[parent] ?? parent; i <= end; i++) {
    if (i !== parent && doc.heads[i] === parent) children.push(i);
  }
  return children;
}
