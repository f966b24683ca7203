/** As much of a DOM node as is used here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TD TH TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SVG MATH HEAD BUTTON SELECT TEXTAREA'.split(' '));
const LINE_BREAK = '\n';
const BLOCK_END = '\n\n';

/** The paragraphs of an element: one for each block in it, separated by blank lines, blanks collapsed. */
export function paragraphsOf(root: PageNode): string {
  const pieces: string[] = [];
  collect(root, pieces);
  return pieces
    .join('')
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .replace(/ ?\n ?/g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function collect(node: PageNode, pieces: string[]): void {
  if (node.nodeType === TEXT) {
    pieces.push((node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' '));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== ELEMENT || SILENT.has(name)) return;
  if (name === 'BR') {
    pieces.push(LINE_BREAK);
    return;
  }
  const isInline = INLINE.has(name);
  pieces.push(isInline ? '' : BLOCK_END);
  for (const child of node.childNodes) collect(child, pieces);
  if (name === 'TD' || name === 'TH') pieces.push(' ');
  if (!isInline) pieces.push(BLOCK_END);
}

/** How deep the deepest node lies; found level by level, so that no depth is too much for it. */
export function depthOf(root: PageNode): number {
  let depth = 0;
  let level: readonly PageNode[] = [root];
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node) => (node.nodeType === TEXT ? [] : [...node.childNodes]));
  }
  return depth;
}
