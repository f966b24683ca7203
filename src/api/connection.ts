import type { Page } from '../graph/records.ts';
import type { PageInfo } from './generated/resolvers.ts';

/** A page of the graph as a Relay connection. */
export function toConnection<T>(
  page: Page<T>,
  after: string | null = null,
): { edges: Page<T>['items']; pageInfo: PageInfo } {
  return {
    edges: page.items,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: page.items.at(0)?.cursor ?? null,
      endCursor: page.items.at(-1)?.cursor ?? null,
    },
  };
}
