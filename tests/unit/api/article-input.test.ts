import { describe, expect, test } from 'vitest';
import { toRawDocument } from '../../../src/api/article-input.ts';
import { EntenteError } from '../../../src/domain/errors.ts';

describe('an article sent to the API', () => {
  test('becomes UTF-8 bytes with what is known of it from outside', () => {
    const raw = toRawDocument(
      { text: 'Čaputová met Zelenskyy.', publisher: ' RFE/RL ', publishedAt: '2019-05-14T00:00:00.000Z', title: '' },
      'articles.0',
    );
    expect(raw).toEqual({
      name: 'articles.0',
      bytes: new TextEncoder().encode('Čaputová met Zelenskyy.'),
      mediaType: 'text/plain',
      meta: { publisher: 'RFE/RL', publishedAt: '2019-05-14T00:00:00.000Z' },
    });
  });

  test('as a page is read as HTML', () => {
    expect(toRawDocument({ html: '<p>They met.</p>' }, 'articles.0')).toMatchObject({ mediaType: 'text/html' });
  });

  test.each([
    [{}, 'exactly one of text and html'],
    [{ text: 'a', html: '<p>a' }, 'exactly one of text and html'],
    [{ text: 'a', url: 'ftp://news.example/a' }, 'http or https'],
    [{ text: 'a', url: 'news.example/a' }, 'http or https'],
    [{ text: 'a', title: 'x'.repeat(501) }, 'longer than 500'],
  ])('%j is refused as a value, which names the article, so that the others go on', (input, why) => {
    const refused = toRawDocument(input, 'articles.3');
    expect(refused).toBeInstanceOf(EntenteError);
    expect(refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: expect.stringContaining('articles.3') },
    });
    expect(refused).toHaveProperty('message', expect.stringContaining(why));
  });
});
