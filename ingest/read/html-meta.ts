import { parseArticleDate } from '../../src/domain/article-date.ts';
import type { ArticleMeta } from '../../src/domain/document.ts';
import { EntenteError } from '../../src/domain/errors.ts';
import type { IsoDateTime } from '../../src/domain/time.ts';
import { canonicalUrl } from './canonical-url.ts';

/** As much of the DOM as is used here; the project's types have no browser in them. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
}
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

type Place = readonly [selector: string, attribute: string | null];

const ADDRESSES: readonly Place[] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
];
const TITLES: readonly Place[] = [
  ['meta[property="og:title"]', 'content'],
  ['h1', null],
  ['title', null],
];
const PUBLISHERS: readonly Place[] = [
  ['meta[property="og:site_name"]', 'content'],
  ['meta[name="publisher"]', 'content'],
  ['meta[name="DC.publisher"]', 'content'],
  ['meta[name="application-name"]', 'content'],
];
const DATES: readonly Place[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"][datetime]', 'datetime'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['meta[name="DC.date"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['time[pubdate][datetime]', 'datetime'],
];

/** What a page's own elements say of the article; the first that can be read counts. */
export function readPageMeta(page: PageDocument): ArticleMeta {
  const url = firstOf(page, ADDRESSES, (text) => canonicalUrl(text));
  const title = firstOf(page, TITLES, (text) => text);
  const publisher = firstOf(page, PUBLISHERS, (text) => text);
  const publishedAt = firstOf(page, DATES, readableDate);
  return {
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(publishedAt === null ? {} : { publishedAt }),
  };
}

/** A page's date, or null where it is none: nobody who ingests a page can mend it, so it counts as unknown. */
export function readableDate(text: string | null | undefined): IsoDateTime | null {
  if (!text) return null;
  try {
    return parseArticleDate(text);
  } catch (error) {
    if (error instanceof EntenteError) return null;
    throw error;
  }
}

function firstOf(page: PageDocument, places: readonly Place[], read: (text: string) => string | null): string | null {
  for (const [selector, attribute] of places) {
    const element = page.querySelector(selector);
    const text = (attribute === null ? element?.textContent : element?.getAttribute(attribute))?.trim();
    const value = text ? read(text) : null;
    if (value !== null) return value;
  }
  return null;
}
