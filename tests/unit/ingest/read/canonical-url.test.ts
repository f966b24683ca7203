import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../../ingest/read/index.ts';
import { read, refusal } from './raw-article.ts';

describe("an article's address", () => {
  test.each([
    'HTTPS://Example.ORG/world/talks',
    'https://example.org:443/world/talks/',
    'https://example.org/world/talks#comments',
    'https://example.org/world/talks?utm_source=mail&utm_campaign=x',
    'https://example.org/world/talks/?fbclid=1&gclid=2#top',
    'https://reader@example.org./world/talks',
  ])('%s is one with https://example.org/world/talks', (address) => {
    expect(canonicalUrl(address)).toBe('https://example.org/world/talks');
    expect(read('Text.', 'text/plain', { url: address }).id).toBe(
      read('Other text.', 'text/plain', { url: 'https://example.org/world/talks' }).id,
    );
  });

  test.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org:80/?id=7&page=2', 'http://example.org/?id=7&page=2'],
    ['https://example.org/a?page=2&id=7', 'https://example.org/a?id=7&page=2'],
    ['https://example.org:8443/A/b', 'https://example.org:8443/A/b'],
  ])('%s becomes %s: what names the article stays', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test.each(['/a/b', 'example.org/a', 'ftp://example.org/a', 'javascript:alert(1)', 'https://', ''])(
    '%j is no address of an article',
    (address) => {
      expect(canonicalUrl(address)).toBeNull();
    },
  );

  test('one given from outside that is none is refused', () => {
    expect(refusal('Text.', 'text/plain', { url: 'example' }).code).toBe('BAD_USER_INPUT');
  });

  test('is its own canonical form', () => {
    const host = fc.constantFrom('Example.org', 'example.org:443', 'a@b.example.', '[::1]:80', 'münchen.example');
    const part = fc.constantFrom('/', '//', 'a', 'B%20c', '%', '..', 'é', '?', '&', '=', 'utm_x=1', 'q=%41', '#', '+');
    fc.assert(
      fc.property(fc.constantFrom('http', 'HTTPS'), host, fc.array(part), (scheme, name, parts) => {
        const once = canonicalUrl(`${scheme}://${name}/${parts.join('')}`);
        expect(once).toMatch(/^https?:/);
        expect(canonicalUrl(once ?? '')).toBe(once);
      }),
    );
  });
});
