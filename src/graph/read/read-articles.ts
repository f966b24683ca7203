import type { EntityKind } from '../../domain/entity.ts';
import { nameKey } from '../../domain/entity.ts';
import type { Executor } from '../executor.ts';
import type { Graph, PageRequest } from '../graph.ts';
import { nameQuery, textQuery } from '../lucene-query.ts';
import type { ArticleRecord, EntityRecord, Page } from '../records.ts';
import { articlePage } from '../statements/articles.ts';
import { searchEntities } from '../statements/entities.ts';
import { afterKey, EMPTY_PAGE, keyCursor, toPage } from './page.ts';

/** A query of nothing but punctuation finds nothing; no query at all finds every article. */
export async function readArticles(
  executor: Executor,
  { query, during, status }: Parameters<Graph['articles']>[0],
  { first, after }: PageRequest,
): Promise<Page<ArticleRecord>> {
  const words = query === null || query === undefined ? null : textQuery(query);
  const position = afterKey(after);
  if (query !== null && query !== undefined && words === null) return EMPTY_PAGE;
  const rows = await executor.read(
    articlePage({ words, during: during ?? null, status: status ?? null, after: position, limit: first + 1 }),
  );
  return toPage(
    rows,
    first,
    ({ article }) => article,
    ({ key }) => keyCursor(key),
  );
}

/** Best first: what bears exactly this name, then what the index ranks highest. */
export async function searchByName(
  executor: Executor,
  text: string,
  { kinds, first }: { readonly kinds?: readonly EntityKind[] | null; readonly first: number },
): Promise<Page<EntityRecord>> {
  const words = nameQuery(text);
  if (words === null) return EMPTY_PAGE;
  const rows = await executor.read(
    searchEntities({ words, key: nameKey(text), kinds: kinds ?? null, limit: first + 1 }),
  );
  return toPage(
    rows,
    first,
    ({ entity }) => entity,
    ({ entity }) => keyCursor(entity.id),
  );
}
