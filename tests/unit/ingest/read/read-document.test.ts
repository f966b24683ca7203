import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../ingest/read/index.ts';
import { normalizeText } from '../../../../ingest/read/normalize.ts';
import { MAX_ARTICLE_BYTES, MEDIA_TYPES, type MediaType } from '../../../../src/domain/document.ts';
import { EntenteError } from '../../../../src/domain/errors.ts';
import { bytesOf, read, refusal } from './raw-article.ts';

describe('a text is normalised once', () => {
  test.each([
    ['line ends of every system', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['spaces of every width', 'May\u00a014,\u202f2019\u3000in Sochi', 'May 14, 2019 in Sochi'],
    ['letters made of two characters', 'Jose\u0301', 'José'],
    ['marks that nobody sees', 'Lav\u00adrov\u200b \ufeffmet\u200e Wang', 'Lavrov met Wang'],
    ['whitespace at the ends', ' \n\n Lavrov met Wang. \n\t', 'Lavrov met Wang.'],
    ['stray control characters', 'one\u0007two', 'one two'],
  ])('in %s', (_, before, after) => {
    expect(normalizeText(before)).toBe(after);
  });

  test('blank lines, tabs and double blanks inside stay as they are', () => {
    expect(normalizeText('one\n\n\ntwo\t three  four')).toBe('one\n\n\ntwo\t three  four');
  });

  test('and a second time changes nothing', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(anyText, (text) => normalizeText(normalizeText(text)) === normalizeText(text)),
      {
        numRuns: 1000,
      },
    );
  });
});

describe('an article keeps its identity', () => {
  const words = fc.stringMatching(/^[A-Za-z][A-Za-z ,.’é]{0,40}$/);
  const articles = fc.array(words, { minLength: 1, maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n'));

  test('under other line ends, a byte order mark, another Unicode form and blank lines around it', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const same = [
          text.replaceAll('\n', '\r\n'),
          text.replaceAll('\n', '\r'),
          `\ufeff${text}`,
          text.normalize('NFD'),
          `\n\n${text}\n \n`,
        ];
        const { id, contentHash } = read(text);
        for (const other of same) expect(read(other)).toMatchObject({ id, contentHash });
      }),
    );
  });

  test('as text and as Markdown, whatever is known of it', () => {
    const text = 'Lavrov met Wang in Sochi.\n\nThey spoke.';
    const marked = `---\ntitle: A\ndate: 2019-05-14\n---\r\nLavrov met **Wang** in\r\nSochi.\r\n\r\nThey spoke.`;
    expect(read(marked, 'text/markdown').id).toBe(read(text).id);
    expect(read(text, 'text/plain', { title: 'B', publisher: 'C' }).id).toBe(read(text).id);
  });

  test('from its address where it has one: new text under it is the same article', () => {
    const url = 'https://example.org/a';
    const before = read('Lavrov met Wang.', 'text/plain', { url });
    const after = read('Lavrov did not meet Wang.', 'text/plain', { url: `${url}/?utm_medium=x` });
    expect(after.id).toBe(before.id);
    expect(after.contentHash).not.toBe(before.contentHash);
  });

  test('and another text is another article', () => {
    expect(read('Lavrov met Wang.').id).not.toBe(read('Lavrov met Wang!').id);
  });
});

describe('an article is refused', () => {
  test.each(['', ' \n\t\r\n', '\ufeff', '\u00a0\u200b', '... --- ***'])('as empty: %j', (text) => {
    for (const mediaType of MEDIA_TYPES) expect(refusal(text, mediaType).code).toBe('EMPTY_INPUT');
  });

  test('over two megabytes, and not at just that', () => {
    const most = Buffer.alloc(MAX_ARTICLE_BYTES, 'Lavrov met Wang in the town of Sochi. ');
    expect(read(most).text.length).toBeGreaterThan(MAX_ARTICLE_BYTES - 2);
    expect(refusal(Buffer.concat([most, Buffer.from('.')])).code).toBe('TOO_LARGE');
  });

  test('with its name in the details, beside a message and help', () => {
    const error = refusal('');
    expect(error.message).toMatch(/^There is no text .*\.$/);
    expect(error.details['name']).toBe('article');
    expect(error.help).not.toBe('');
  });
});

describe('whatever bytes come in', () => {
  const mediaTypes = fc.constantFrom<MediaType>(...MEDIA_TYPES);
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map(bytesOf),
    fc.string({ maxLength: 300 }).map((text) => Buffer.from(text, 'latin1')),
    fc
      .array(
        fc.constantFrom(
          '---\n',
          'title: ',
          'date: ',
          '[',
          '](',
          '**',
          '<p>',
          '<a ',
          '</',
          '\n',
          'word ',
          '&amp;',
          '\ufeff',
        ),
      )
      .map((parts) => bytesOf(parts.join(''))),
  );

  test('there is a document, whole and normalised, or an error of ours', () => {
    fc.assert(
      fc.property(anyBytes, mediaTypes, (bytes, mediaType) => {
        try {
          const { text, id } = readDocument({ name: 'any', bytes, mediaType, meta: {} });
          expect(id).toMatch(/^art_[0-9a-f]{20}$/);
          expect(text).toBe(normalizeText(text));
          expect(text).not.toBe('');
          // Spans into the text hold after it was read again from its own bytes.
          expect(read(text).text).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(EntenteError);
        }
      }),
      { numRuns: 250 },
    );
  });
});
