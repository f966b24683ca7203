import type { Document } from '../../domain/document.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Executor, Transaction } from '../executor.ts';
import type { WriteOutcome } from '../graph.ts';
import { noSuchArticle } from '../no-such-article.ts';
import type { ArticleRecord } from '../records.ts';
import { articleById } from '../statements/articles.ts';
import { articleRows } from './article-rows.ts';
import { decide } from './decide.ts';
import { saysTheSame } from './fill-metadata.ts';
import { replaceArticle } from './replace-article.ts';
import { type LockedArticle, lockArticle } from './statements/lock.ts';
import { forgetVersion, keepEarlierText, keepPresentText, recordChange } from './statements/versions.ts';

/**
 * One article, one transaction: all of it or nothing. What becomes of it is decided by what is there (decide.ts), once
 * more under the article's lock.
 */
export async function writeArticle(executor: Executor, extraction: Extraction): Promise<WriteOutcome> {
  const { id } = extraction.document;
  const before = await executor.readOne(articleById(id));
  if (before !== null && decide({ ...before.article, ...before }, extraction.document).kind === 'UNCHANGED')
    return { outcome: 'UNCHANGED', article: before.article };
  const outcome = await executor.write((transaction) => takeIn(transaction, extraction));
  // A new article is as it came; what became of another one is read.
  if (outcome === 'ADDED') return { outcome, article: { ...recordOf(extraction.document), status: 'ACTIVE' } };
  return { outcome, article: await present(executor, id) };
}

/** New text, date, title or publisher under the same id: somebody says so. Its old claims are superseded, not erased. */
export async function correctArticle(
  executor: Executor,
  extraction: Extraction,
  reason: string,
): Promise<ArticleRecord> {
  const { id, contentHash } = extraction.document;
  await executor.write(async (transaction) => {
    const known = await locked(transaction, id);
    if (known.contentHash === contentHash && saysTheSame(extraction.document, known)) return;
    await putInPlace(transaction, extraction, known, reason);
  });
  return present(executor, id);
}

/** The article stays with its text; its claims no longer count, and what only it supported goes. */
export async function retractArticle(executor: Executor, id: string, reason: string): Promise<ArticleRecord> {
  await executor.write(async (transaction) => {
    const { status } = await locked(transaction, id);
    if (status === 'RETRACTED') return;
    await replaceArticle(transaction, { id }, 'RETRACTED', false);
    await transaction.run(recordChange(id, 'RETRACTED', reason));
  });
  return present(executor, id);
}

/** A retracted article counts again: `extraction` is what is read from its stored text. */
export async function restoreArticle(
  executor: Executor,
  extraction: Extraction,
  reason: string,
): Promise<ArticleRecord> {
  const { id } = extraction.document;
  await executor.write(async (transaction) => {
    const known = await locked(transaction, id);
    if (known.status !== 'RETRACTED') return;
    await replaceArticle(transaction, articleRows(extraction), statusWith(known.versions), false);
    await transaction.run(recordChange(id, 'RESTORED', reason));
  });
  return present(executor, id);
}

/** Writes an article anew as it is read now; nothing else of it changes. One that is retracted has no facts to write. */
export async function rewriteArticle(executor: Executor, extraction: Extraction): Promise<void> {
  await executor.write(async (transaction) => {
    const known = await locked(transaction, extraction.document.id);
    // Corrected or retracted since its text was read: what is there now was written by a present extractor.
    if (known.status === 'RETRACTED' || known.contentHash !== extraction.document.contentHash) return;
    await replaceArticle(transaction, articleRows(extraction), known.status ?? 'ACTIVE', false);
  });
}

function recordOf({ id, title, url, publisher, publishedAt, text }: Document): Omit<ArticleRecord, 'status'> {
  return { id, title, url, publisher, publishedAt, text };
}

async function takeIn(transaction: Transaction, extraction: Extraction): Promise<WriteOutcome['outcome']> {
  const { document } = extraction;
  const [known] = await transaction.rows(lockArticle(document.id));
  if (known === undefined) throw new Error(`Article ${document.id} was locked and is not there`);
  const decision = decide(known, document);
  switch (decision.kind) {
    case 'UNCHANGED':
      return 'UNCHANGED';
    case 'ADD':
      await replaceArticle(transaction, articleRows(extraction), 'ACTIVE', true);
      return 'ADDED';
    case 'FILL':
      await replaceArticle(
        transaction,
        articleRows({ ...extraction, document: decision.document }),
        known.status ?? 'ACTIVE',
        false,
      );
      return 'CORRECTED';
    case 'KEEP_EARLIER':
      await transaction.run(keepEarlierText(document));
      return 'CORRECTED';
    case 'CORRECT':
      await putInPlace(transaction, extraction, known, null);
      return 'CORRECTED';
  }
}

/**
 * A text in the place of the present one, which becomes an earlier version; or the same text with another date, title or
 * publisher. A retracted article stays retracted.
 */
async function putInPlace(
  transaction: Transaction,
  extraction: Extraction,
  known: LockedArticle,
  reason: string | null,
): Promise<void> {
  const { id, contentHash } = extraction.document;
  const isSameText = known.contentHash === contentHash;
  if (!isSameText) await transaction.run(keepPresentText(id));
  if (known.versions.includes(contentHash)) await transaction.run(forgetVersion(id, contentHash));
  const isRetracted = known.status === 'RETRACTED';
  const rows = articleRows(isRetracted ? withoutFacts(extraction) : extraction);
  const status = isRetracted || isSameText ? (known.status ?? 'ACTIVE') : 'CORRECTED';
  await replaceArticle(transaction, rows, status, false);
  await transaction.run(recordChange(id, 'CORRECTED', reason));
}

function withoutFacts(extraction: Extraction): Extraction {
  return { ...extraction, sentences: [], entities: [], mentions: [], positions: [], events: [], statements: [] };
}

function statusWith(versions: readonly string[]): ArticleRecord['status'] {
  return versions.length > 0 ? 'CORRECTED' : 'ACTIVE';
}

async function locked(transaction: Transaction, id: string): Promise<LockedArticle> {
  const [known] = await transaction.rows(lockArticle(id));
  if (known?.contentHash == null) throw noSuchArticle(id);
  return known;
}

async function present(executor: Executor, id: string): Promise<ArticleRecord> {
  const found = await executor.readOne(articleById(id));
  if (found === null) throw new Error(`Article ${id} was written and is not there`);
  return found.article;
}
