import { parseArticleDate } from '../domain/article-date.ts';
import type { ArticleMeta } from '../domain/document.ts';

export interface ArticleOptions {
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
}

/** What the options say of an article; they win over what its file says. Throws BAD_DATE. */
export function metaOf(options: ArticleOptions): ArticleMeta {
  return {
    ...(options.date === undefined ? {} : { publishedAt: parseArticleDate(options.date) }),
    ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.url === undefined ? {} : { url: options.url }),
  };
}
