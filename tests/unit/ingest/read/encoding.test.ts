import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read, refusal } from './raw-article.ts';

const TEXT = 'Foreign Minister José Núñez said it’s “time to talk” – in Zürich, on May 14.';

/** UTF-16 with its mark; iconv-lite writes none by itself. */
function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  return iconv.encode(text, encoding, { addBOM: true });
}

describe('an article is read the same', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with its mark', utf16(TEXT, 'utf-16le')],
    ['UTF-16 BE with its mark', utf16(TEXT, 'utf-16be')],
    ['UTF-16 without a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: false })],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
  ])('in %s', (_, bytes) => {
    expect(read(bytes).text).toBe(TEXT);
  });

  test('in Latin-1', () => {
    expect(read(Buffer.from('Le Drian was in Orléans and Besançon.', 'latin1')).text).toBe(
      'Le Drian was in Orléans and Besançon.',
    );
  });

  test('in the charset that its page declares', () => {
    const page = '<html><head><meta charset="iso-8859-2"></head><body><p>Wałęsa met Čapek in Łódź.</p></body></html>';
    expect(read(iconv.encode(page, 'iso-8859-2'), 'text/html').text).toBe('Wałęsa met Čapek in Łódź.');
  });

  test('in UTF-8 whatever its page declares', () => {
    const page = '<html><head><meta charset="windows-1252"></head><body><p>Erdoğan was in Ankara.</p></body></html>';
    expect(read(page, 'text/html').text).toBe('Erdoğan was in Ankara.');
  });
});

describe('an encoding is refused, never guessed badly:', () => {
  test('UTF-8 with a broken character says where', () => {
    const whole = Buffer.from('Çavuşoğlu met Łukasz and José in Kraków, then Erdoğan.');
    const broken = Buffer.concat([whole.subarray(0, 40), Buffer.from([0xc5]), whole.subarray(40)]);
    const error = refusal(broken);
    expect(error.code).toBe('BAD_ENCODING');
    expect(error.details['byte']).toBe(40);
  });

  test('UTF-8 cut in the middle of a character', () => {
    expect(refusal(Buffer.from('“Let’s talk,” said Erdoğan’').subarray(0, -1)).code).toBe('BAD_ENCODING');
  });

  test.each(['an came.', '', ' came.'])('a letter that lost its half before %j', (rest) => {
    const bytes = Buffer.concat([Buffer.from('Erdo'), Buffer.from([0xc4]), Buffer.from(rest)]);
    expect(refusal(bytes).code).toBe('BAD_ENCODING');
  });

  test('UTF-16 without a mark and out of step', () => {
    const bytes = Buffer.concat([
      iconv.encode('Lavrov met Wang Yi.', 'utf-16le', { addBOM: false }),
      Buffer.from([0x2e]),
      iconv.encode('They spoke of Syria and of Iran.', 'utf-16le', { addBOM: false }),
      Buffer.from([0x2e]),
    ]);
    expect(refusal(bytes).code).toBe('BAD_ENCODING');
  });

  test('UTF-16 with its mark and half a pair', () => {
    const bytes = Buffer.concat([utf16('Lavrov met Wang.', 'utf-16le'), Buffer.from([0x3d, 0xd8, 0x20, 0x00])]);
    expect(refusal(bytes).code).toBe('BAD_ENCODING');
  });

  test('bytes that no encoding explains', () => {
    expect(refusal(Buffer.from([0x4c, 0x61, 0x81, 0x8d, 0x76, 0x90, 0x9d, 0xff, 0xfe, 0x81, 0x20, 0x81])).code).toBe(
      'BAD_ENCODING',
    );
  });

  test('text that was lost to replacement characters before', () => {
    expect(refusal('Erdo\ufffdan met \ufffdavu\ufffdo\ufffdlu in Krak\ufffdw.').code).toBe('BAD_ENCODING');
  });
});

describe('what is no text is refused as such:', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a PNG image', '\x89PNG\r\n\x1a\n'],
    ['a JPEG image', '\xff\xd8\xff\xe0'],
    ['a zip archive', 'PK\x03\x04'],
    ['a gzip archive', '\x1f\x8b\x08'],
    ['a rich text document', '{\\rtf1\\ansi'],
  ])('%s', (what, start) => {
    const error = refusal(Buffer.from(`${start} and more`, 'latin1'));
    expect(error.code).toBe('BINARY_INPUT');
    expect(error.message).toContain(what);
    expect(error.details['name']).toBe('article');
  });

  test('zero bytes', () => {
    expect(refusal('Lavrov met Wang.\0\0\0 They spoke.').code).toBe('BINARY_INPUT');
  });

  test('nothing but zero bytes', () => {
    expect(refusal(Buffer.alloc(1000)).code).toBe('BINARY_INPUT');
  });

  test('control characters', () => {
    expect(refusal('\x01\x02\x03\x04Lavrov met Wang.\x05\x06').code).toBe('BINARY_INPUT');
  });
});
