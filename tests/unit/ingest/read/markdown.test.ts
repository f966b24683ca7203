import { describe, expect, test } from 'vitest';
import { read, refusal } from './raw-article.ts';

const ARTICLE = `---
title: "Talks: a beginning"
date: 2019-05-14
publisher: Entente Samples
url: https://example.org/talks/?utm_source=feed
wire: [Associated Press, Reuters]
tags: [other programs may keep theirs]
---

Lavrov met Wang in Sochi.
`;

function markdown(source: string): ReturnType<typeof read> {
  return read(source, 'text/markdown');
}

describe('front matter', () => {
  test('says what is known of the article and is not part of its text', () => {
    expect(markdown(ARTICLE)).toMatchObject({
      text: 'Lavrov met Wang in Sochi.',
      title: 'Talks: a beginning',
      publishedAt: '2019-05-14T00:00:00.000Z',
      publisher: 'Entente Samples',
      url: 'https://example.org/talks',
      wires: ['AP', 'Reuters'],
    });
  });

  test('gives way to what is known from outside', () => {
    const given = {
      title: 'Another',
      publisher: 'Someone',
      publishedAt: '2020-01-02T00:00:00.000Z',
      url: 'https://example.org/other',
      wires: ['AFP'],
    };
    expect(read(ARTICLE, 'text/markdown', given)).toMatchObject(given);
  });

  test('may be missing, and a rule at the top is none', () => {
    expect(markdown('Lavrov met Wang.').text).toBe('Lavrov met Wang.');
    expect(markdown('---\n\nLavrov met Wang.').text).toBe('Lavrov met Wang.');
  });

  test('may leave fields empty', () => {
    expect(markdown('---\ntitle:\ndate:\nwire:\n---\nText.')).toMatchObject({
      title: null,
      publishedAt: null,
      wires: [],
    });
  });

  test('in a plain text file is text', () => {
    expect(read('---\ntitle: x\n---\nText.').text).toContain('title: x');
  });

  test.each([
    ['is no YAML', '---\ndate: 2019-05-14\ntitle: Talks: a beginning\n---\nText.', 3],
    ['has a title twice', '---\ntitle: A\ntitle: B\n---\nText.', 3],
    ['is never closed', '---\ntitle: A\n\nText.', 1],
    ['is a list', '---\n- A\n- B\n---\nText.', 2],
    ['has a list for a title', '---\ndate: 2019-05-14\ntitle: [A, B]\n---\nText.', 3],
    ['has a url that is none', '---\ntitle: A\ndate: 2019-05-14\nurl: example\n---\nText.', 4],
    ['has an alias without an anchor', '---\ntitle: *a\n---\nText.', 2],
    ['is too deep', `---\ntitle: ${'['.repeat(9000)}\n---\nText.`, 2],
    ['is too long', `---\n${'#\n'.repeat(20_000)}title: A\n---\nText.`, 1],
  ])('that %s is refused with its line', (_, source, line) => {
    const error = refusal(source, 'text/markdown');
    expect(error.code).toBe('BAD_FRONT_MATTER');
    expect(error.details['line']).toBe(line);
    expect(error.message).toContain(`ine ${line}`);
  });

  test.each(['2019-02-30', '2019', 'last Tuesday'])('with the date %s is refused with its line', (date) => {
    const error = refusal(`---\r\ntitle: A\r\n\r\ndate: ${date}\r\n---\r\nText.`, 'text/markdown');
    expect(error.code).toBe('BAD_DATE');
    expect(error.details).toMatchObject({ line: 4, name: 'article' });
  });

  test('with nothing under it is an empty article', () => {
    expect(refusal('---\ntitle: A\n---\n\n', 'text/markdown').code).toBe('EMPTY_INPUT');
    expect(refusal('---\ntitle: A\n---', 'text/markdown').code).toBe('EMPTY_INPUT');
    expect(refusal('---\n---\n', 'text/markdown').code).toBe('EMPTY_INPUT');
  });
});

describe('marks of Markdown', () => {
  test.each([
    ['## Talks ##\nLavrov met Wang.', 'Talks\n\nLavrov met Wang.'],
    ['Talks\n=====\nLavrov met Wang.', 'Talks\n\nLavrov met Wang.'],
    ['**Lavrov** _met_ *Wang* in ***Sochi***.', 'Lavrov met Wang in Sochi.'],
    ['**Lavrov *and* Wang** met.', 'Lavrov and Wang met.'],
    ['[Lavrov](https://example.org/a_(b)) met [Wang][1].\n\n[1]: https://example.org', 'Lavrov met Wang.'],
    ['![Lavrov](a.jpg)\n\nHe met Wang.', 'He met Wang.'],
    ['[![alt](a.jpg)](b.html)\n\nHe met Wang.', 'He met Wang.'],
    ['> Lavrov met Wang.\n> They spoke.', 'Lavrov met Wang. They spoke.'],
    ['- one\n- two', 'one\n\ntwo'],
    ['1. one\n2. two', 'one\n\ntwo'],
    ['Lavrov met Wang on May\n14. They spoke.', 'Lavrov met Wang on May 14. They spoke.'],
    ['one\\\ntwo  \nthree', 'one\ntwo\nthree'],
    ['one\n\n* * *\n\ntwo', 'one\n\ntwo'],
    ['a file_name_here and 2 * 3 * 4 [sic]', 'a file_name_here and 2 * 3 * 4 [sic]'],
    ['\\*not\\* \\[a link\\]', '*not* [a link]'],
    ['AT&amp;T <b>met</b> <!-- a\nnote --> Wang', 'AT&T met Wang'],
    ['a `code` and ~~old~~ new', 'a code and old new'],
    ['#hashtag is no heading', '#hashtag is no heading'],
  ])('%j reads %j', (source, text) => {
    expect(markdown(source).text).toBe(text);
  });

  test('a first heading is the title where the front matter has none', () => {
    expect(markdown('\n# A *beginning*\n\nText.')).toMatchObject({
      title: 'A beginning',
      text: 'A beginning\n\nText.',
    });
    expect(markdown('---\ntitle: Given\n---\n# A beginning\n\nText.').title).toBe('Given');
    expect(markdown('## Second level\n\nText.').title).toBeNull();
  });

  test.each(['[', '![', '[a](', '*', '**a ', '_a', '`', '# ', '<', '<!--', '- ', '\\', '~~'])(
    'that pile up without sense take time in proportion only: %j',
    (mark) => {
      expect(markdown(`Hi ${mark.repeat(50_000)}`).text).toMatch(/^Hi/);
    },
  );
});
