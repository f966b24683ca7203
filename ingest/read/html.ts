import { createRequire } from 'node:module';
import type { ArticleMeta } from '../../src/domain/document.ts';
import { EntenteError } from '../../src/domain/errors.ts';
import { type PageDocument, readableDate, readPageMeta } from './html-meta.ts';
import { depthOf, type PageNode, paragraphsOf } from './html-paragraphs.ts';

/** Loaded at the first page: a start that reads only text does not pay for it. */
const require = createRequire(import.meta.url);

/** More tags and entities than any article's page has; beyond, the time to weigh them all would not be bounded. */
const MOST_MARKS = 60_000;
/** Elements within elements; what reads the page calls itself once for each. */
const DEEPEST = 300;
/** Where browsers too look for the declaration. */
const DECLARATION_BYTES = 1024;

/** The charset that a page's own meta element declares, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  return /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})/i.exec(start)?.[1]?.toLowerCase() ?? null;
}

/**
 * Reads a page: the article's paragraphs, separated by blank lines and without menus, adverts and scripts (which never
 * run), and what the page says of itself. A date or address of the page's that cannot be read counts as unknown.
 * Throws TOO_LARGE for a page of too many or too deeply nested elements and UNSUPPORTED_INPUT for markup that cannot be read.
 */
export function readHtml(html: string): { readonly meta: ArticleMeta; readonly text: string } {
  try {
    return readPage(html);
  } catch (error) {
    if (error instanceof EntenteError || !(error instanceof Error)) throw error;
    throw new EntenteError({
      code: 'UNSUPPORTED_INPUT',
      message: 'The page cannot be read as HTML.',
      help: "Save the article's text alone as .txt and give that.",
      cause: error,
    });
  }
}

function readPage(html: string): { readonly meta: ArticleMeta; readonly text: string } {
  const marks = html.match(/[<&]/g)?.length ?? 0;
  if (marks > MOST_MARKS) throw tooLarge(`The page has ${marks} tags and entities; the most is ${MOST_MARKS}.`);
  const { parseHTML }: typeof import('linkedom') = require('linkedom');
  const { Readability }: typeof import('@mozilla/readability') = require('@mozilla/readability');
  const wrapped = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document }: { document: PageDocument & PageNode } = parseHTML(wrapped);
  if (depthOf(document) > DEEPEST) throw tooLarge(`The page nests elements more than ${DEEPEST} deep.`);
  const page = readPageMeta(document); // before Readability, which takes the document apart
  const reader = new Readability<PageNode>(document, { charThreshold: 200, serializer: (node): PageNode => node });
  const article = reader.parse();
  const text = article?.content ? paragraphsOf(article.content) : '';
  return { meta: withFallback(page, article ?? {}), text };
}

interface Found {
  readonly title?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/** Readability also reads JSON-LD, which pages fill with more care than their meta elements: it comes first. */
function withFallback(page: ArticleMeta, { title, siteName, publishedTime }: Found): ArticleMeta {
  const publisher = siteName || page.publisher;
  const name = withoutSite(title || page.title || '', publisher);
  const publishedAt = readableDate(publishedTime) ?? page.publishedAt;
  return {
    ...(page.url === undefined ? {} : { url: page.url }),
    ...(name ? { title: name } : {}),
    ...(publisher ? { publisher } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

/** "Headline | Example News" → "Headline", where Example News is the publisher. */
function withoutSite(title: string, publisher: string | undefined): string {
  if (!publisher || !title.endsWith(publisher)) return title;
  return (
    title
      .slice(0, -publisher.length)
      .replace(/\s[|–—-]\s{0,5}$/, '')
      .trim() || title
  );
}

function tooLarge(message: string): EntenteError {
  return new EntenteError({ code: 'TOO_LARGE', message, help: "Save the article's text alone as .txt and give that." });
}
