import { describe, expect, test } from 'vitest';
import { read, refusal } from './raw-article.ts';

const PAGE = `<!doctype html>
<html lang="en"><head>
<meta charset="utf-8">
<title>Lavrov and Wang meet in Sochi | Example News</title>
<link rel="canonical" href="https://example.org/world/lavrov-wang/?utm_source=x">
<meta property="og:site_name" content="Example News">
<meta property="article:published_time" content="2019-05-14T08:00:00+03:00">
<script>document.querySelector('p').textContent = 'A script ran.';</script>
<style>p { color: red }</style>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article>
<h1>Lavrov and Wang meet in Sochi</h1>
<p>Russian Foreign Minister <a href="/l">Sergei&nbsp;Lav&shy;rov</a> met
   Chinese Foreign Minister <b>Wang Yi</b> in Sochi on May 13, and the two of them spoke for three hours.</p>
<figure><img src="a.jpg" alt="a picture"><figcaption>The ministers before their talks.</figcaption></figure>
<p>They spoke of arms control, of Syria, and of Venezuela.</p>
<script>alert('never')</script>
<p onclick="alert(1)">Wang is &quot;not interested&quot; in a treaty with the United States &amp; Russia, he told reporters.</p>
</article></main>
<aside><h3>Most read</h3><ul><li><a href="/1">Ten places to see</a></li></ul></aside>
<footer><p>Subscribe to our newsletter. Copyright 2019.</p></footer>
</body></html>`;

describe('a page', () => {
  const document = read(PAGE, 'text/html');

  test("gives the article's paragraphs, separated by blank lines", () => {
    expect(document.text.split('\n\n')).toEqual([
      'Russian Foreign Minister Sergei Lavrov met Chinese Foreign Minister Wang Yi in Sochi on May 13, and the two of them spoke for three hours.',
      'The ministers before their talks.',
      'They spoke of arms control, of Syria, and of Venezuela.',
      'Wang is "not interested" in a treaty with the United States & Russia, he told reporters.',
    ]);
  });

  test('says its title, address, publisher and date', () => {
    expect(document).toMatchObject({
      title: 'Lavrov and Wang meet in Sochi',
      url: 'https://example.org/world/lavrov-wang',
      publisher: 'Example News',
      publishedAt: '2019-05-14T05:00:00.000Z',
    });
  });

  test('that separates its paragraphs by empty lines alone has the same paragraphs', () => {
    const page = '<div>Lavrov met Wang.<br><br>They spoke<br>of Syria.<br>\n<br />Talks will go on.</div>';
    expect(read(page, 'text/html').text.replace('spoke\nof', 'spoke of').split('\n\n')).toEqual([
      'Lavrov met Wang.',
      'They spoke of Syria.',
      'Talks will go on.',
    ]);
  });

  test('has no text from what readers press or draw', () => {
    const page = '<p>Lavrov met Wang. <button>Share</button><svg><text>Logo</text></svg></p><p>They spoke.</p>';
    expect(read(page, 'text/html').text).toBe('Lavrov met Wang.\n\nThey spoke.');
  });

  test('runs no script', () => {
    expect(document.text).not.toMatch(/script|never|alert/);
  });

  test('says them in JSON-LD too', () => {
    const page = PAGE.replace(/<meta property=[^\n]*\n/g, '').replace(
      '<style>',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ministers meet","datePublished":"2019-05-13","publisher":{"@type":"Organization","name":"Sample Daily"}}</script><style>',
    );
    expect(read(page, 'text/html')).toMatchObject({
      title: 'Ministers meet',
      publisher: 'Sample Daily',
      publishedAt: '2019-05-13T00:00:00.000Z',
    });
  });

  test('with an impossible date has no date', () => {
    expect(read(PAGE.replace('2019-05-14T08', '2019-02-30T08'), 'text/html').publishedAt).toBeNull();
  });

  test('may be a fragment, as feeds and records hold it', () => {
    expect(read('<p>Lavrov met Wang.</p><p>They spoke.</p>', 'text/html').text).toBe('Lavrov met Wang.\n\nThey spoke.');
    expect(read('Lavrov met Wang.', 'text/html').text).toBe('Lavrov met Wang.');
  });

  test.each([
    '<html><body></body></html>',
    '<script>let text = "not an article";</script>',
    '<html><head><title>Only a title</title></head><body><img src="a.png"></body></html>',
  ])('without text is refused: %s', (page) => {
    expect(refusal(page, 'text/html').code).toBe('EMPTY_INPUT');
  });

  test.each([
    ['nested without end', '<div>'.repeat(5000)],
    ['of countless tags', '<b>x</b>'.repeat(40_000)],
    ['of countless brackets', '<'.repeat(100_000)],
  ])('%s is refused before it takes long', (_, page) => {
    expect(refusal(page, 'text/html').code).toBe('TOO_LARGE');
  });
});
