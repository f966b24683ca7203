import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Page } from '../records.ts';

/**
 * Statements ask for one row more than the page: whether it comes says whether there is a next page. A row without a
 * node is left out.
 */
export function toPage<Row, Node>(
  rows: readonly Row[],
  first: number,
  node: (row: Row) => Node | null,
  cursor: (row: Row) => string,
): Page<Node> {
  const items = rows.slice(0, first).flatMap((row) => {
    const found = node(row);
    return found === null ? [] : [{ node: found, cursor: cursor(row) }];
  });
  return { items, hasNextPage: rows.length > first };
}

export const EMPTY_PAGE: Page<never> = { items: [], hasNextPage: false };

const keyPosition = z.object({ key: z.string() });

/** Cursors of pages whose order is one string. */
export const keyCursor = (key: string): string => encodeCursor({ key });
export const afterKey = (cursor: string | null | undefined): string | null =>
  decodeCursor(keyPosition, cursor)?.key ?? null;
