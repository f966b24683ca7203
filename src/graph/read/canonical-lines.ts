import type { Executor } from '../executor.ts';
import {
  NODE_KINDS,
  type NodeKind,
  nodesAfter,
  RELATIONSHIP_KINDS,
  relationshipsAfter,
} from '../statements/canonical.ts';
import type { Query } from '../statements/statement.ts';

const PAGE = 2000;
const isNodeKind = (kind: string): kind is NodeKind => kind in NODE_KINDS;

/**
 * The whole graph as lines of JSON in one order: every node, then every relationship, by kind and key, without when
 * anything was recorded, in the order of their text. Equal graphs give equal lines. Read a page at a time, so the size of the graph does not matter;
 * what is written meanwhile may be in it in part.
 */
export async function* canonicalLines(executor: Executor): AsyncGenerator<string> {
  for (const kind of Object.keys(NODE_KINDS).filter(isNodeKind))
    yield* inOrder(
      pages(executor, (after) => nodesAfter(kind, after, PAGE)),
      (row) => ({ node: kind, ...row }),
    );
  for (const kind of RELATIONSHIP_KINDS)
    yield* inOrder(
      pages(executor, (after) => relationshipsAfter(kind, after, PAGE)),
      (row) => ({ relationship: kind, ...row }),
    );
}

/**
 * Lines in the order of their text, from rows in the order of their keys. The two differ only where a key begins with
 * another one ("wang" and "wang yi"), so no more than such a run is held back.
 */
async function* inOrder<Row extends { readonly key: string }>(
  rows: AsyncIterable<Row>,
  shown: (row: Row) => object,
): AsyncGenerator<string> {
  let first = '';
  let run: string[] = [];
  for await (const row of rows) {
    if (run.length > 0 && !row.key.startsWith(first)) {
      yield* run.sort();
      run = [];
    }
    if (run.length === 0) first = row.key;
    run.push(JSON.stringify(shown(row)));
  }
  yield* run.sort();
}

async function* pages<Row extends { readonly key: string }>(
  executor: Executor,
  next: (after: string) => Query<Row>,
): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const rows = await executor.read(next(after));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.key;
  }
}
