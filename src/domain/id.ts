import { createHash } from 'node:crypto';

/**
 * A stable id made from content alone, so that loading the same article twice, or in another order, gives the same ids.
 * Parts are joined with a separator that no normalised part contains. Twenty hex digits of SHA-256 after the prefix.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  const hash = createHash('sha256').update(parts.join('\u001f')).digest('hex');
  return `${prefix}_${hash.slice(0, 20)}`;
}

/** SHA-256 of a text in hex, for content hashes of articles and files. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
