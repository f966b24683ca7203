import { MAX_ARTICLE_BYTES } from '../../domain/document.ts';
import type { Time } from '../../domain/time.ts';

/** Where something stands in a page: `oldest` is read upwards, `latest` downwards. */
export interface OrderKeys {
  readonly oldest: string;
  readonly latest: string;
}

/**
 * The whole order of a page in one string: first day, last day, id. What has no time comes last either way, so it is
 * after every year upwards and before every year downwards.
 */
export function eventOrderKeys(id: string, time: Pick<Time, 'start' | 'end'> | null): OrderKeys {
  if (time === null) return { oldest: `9999-99-99 ${id}`, latest: `0000-00-00 ${id}` };
  const key = `${time.start} ${time.end} ${id}`;
  return { oldest: key, latest: key };
}

/** Articles are read latest first; those without a date come last. */
export function articleOrderKey(id: string, publishedAt: string | null): string {
  return `${publishedAt ?? '0000-00-00'} ${id}`;
}

/** Statements are read latest day first, and those of an article in the order of its text. */
export function statementOrderKey(
  id: string,
  days: Pick<Time, 'start' | 'end'> | null,
  articleId: string,
  at: number,
): string {
  const fromEnd = String(MAX_ARTICLE_BYTES - at).padStart(8, '0');
  return `${days?.start ?? '0000-00-00'} ${days?.end ?? '0000-00-00'} ${articleId} ${fromEnd} ${id}`;
}

/** After every key, and so where a downward page begins. */
export const AFTER_ALL = '~';
