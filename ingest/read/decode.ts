import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { EntenteError } from '../../src/domain/errors.ts';
import { looksLikeText, NEVER_IN_TEXT } from './looks-like-text.ts';
import { binaryInput } from './refuse-binary.ts';

const BYTE_ORDER_MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Control bytes that no text uses; more of them than this share means that it is no text. */
const CONTROL_SHARE = 0.01;
/** Share of every second byte, from which zeros are taken for UTF-16 without a mark. */
const UTF16_SHARE = 0.4;
/** What Latin letters become where bytes are paired wrongly. */
const STRANGE_SHARE = 0.05;
const FAR_FROM_LATIN = /[\u0250-\u1fff\u2070-\uffff]/g;
/** Share of replacement characters from which a text is taken for lost. */
const REPLACED_SHARE = 0.005;
/** How many bytes the detection of an encoding looks at. */
const SAMPLE = 64 * 1024;

/**
 * Bytes to text, without a byte order mark. In order: a byte order mark, UTF-8, the charset the page itself declares,
 * the encoding that detection finds. Each is taken only where it explains every byte and gives readable text. Throws
 * BINARY_INPUT for bytes that are no text and BAD_ENCODING for those that no encoding explains.
 */
export function decode(bytes: Uint8Array, declared: string | null): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeMarked(bytes, marked[0]);
  if (bytes.includes(0)) return decodeUtf16(bytes);
  if (controlShare(bytes) > CONTROL_SHARE) throw binaryInput('This is not text: it is full of control characters.');
  const utf8 = decodeUnicode(bytes, 'utf-8');
  if (utf8 !== null) return refuseReplaced(utf8);
  const broken = brokenUtf8(bytes);
  if (broken !== null) throw badEncoding(`The text is UTF-8 with a broken character at byte ${broken}.`, broken);
  for (const label of candidates(bytes, declared)) {
    const text = decodeLegacy(bytes, label);
    if (text !== null) return text;
  }
  throw badEncoding('The text is in no encoding that explains all its bytes.');
}

function decodeMarked(bytes: Uint8Array, label: string): string {
  const text = decodeUnicode(bytes, label);
  if (text?.includes('\0')) throw binaryInput('This is not text: it holds zero bytes.');
  if (text === null || NEVER_IN_TEXT.test(text))
    throw badEncoding(`The text starts as ${label.toUpperCase()}, but is broken further on.`);
  return text;
}

/** Zero bytes are right only in UTF-16, where every other byte of an English text is one. */
function decodeUtf16(bytes: Uint8Array): string {
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  const enough = (bytes.length / 2) * UTF16_SHARE;
  if (zeros.even >= enough === zeros.odd >= enough) throw binaryInput('This is not text: it holds zero bytes.');
  const text = decodeUnicode(bytes, zeros.odd > zeros.even ? 'utf-16le' : 'utf-16be');
  const strange = text?.match(FAR_FROM_LATIN)?.length ?? 0;
  if (text !== null && looksLikeText(text) && strange <= text.length * STRANGE_SHARE) return text;
  throw badEncoding('The text looks like UTF-16 without a byte order mark, and does not read as such.');
}

function decodeUnicode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // how the platform says that the bytes are not of this encoding
    throw error;
  }
}

/** Through iconv-lite, whose tables are the same on every Node; bytes it cannot explain become U+FFFD. */
function decodeLegacy(bytes: Uint8Array, name: string): string | null {
  const label = name.toLowerCase();
  // What calls itself Latin-1 or ASCII is windows-1252 on the web, which only adds to them.
  const encoding = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/.test(label) ? 'windows-1252' : label;
  if (/^(?:utf|ucs|base64|hex|binary)/.test(encoding) || !iconv.encodingExists(encoding)) return null;
  const text = iconv.decode(bytes, encoding);
  return looksLikeText(text) ? text : null;
}

/** Text that somebody already saved after reading it in the wrong encoding is valid, and lost. */
function refuseReplaced(text: string): string {
  const replaced = text.match(/\ufffd/g)?.length ?? 0;
  if (replaced <= text.length * REPLACED_SHARE) return text;
  throw badEncoding('The text holds many replacement characters: it was saved after being read in a wrong encoding.');
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  return controls / Math.max(bytes.length, 1);
}

/**
 * The offset of the first bad byte, where the text is UTF-8 in the main: more multi-byte characters that are whole
 * than bytes that fit nowhere. Reading such a text in an 8-bit encoding would explain every byte, and wrongly.
 */
function brokenUtf8(bytes: Uint8Array): number | null {
  let whole = 0;
  let bad = 0;
  let first = -1;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length === 0) {
      if (first < 0) first = index;
      bad += 1;
      index += 1;
    } else {
      if (length > 1) whole += 1;
      index += length;
    }
  }
  return whole > bad ? first : null;
}

/** Bytes of the UTF-8 character that starts at `index`; 0 where none does. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let offset = 1; offset < length; offset += 1) {
    if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** The declared charset, then windows-1252 (what English texts are in where they are not UTF-8), then the detected. */
function candidates(bytes: Uint8Array, declared: string | null): readonly string[] {
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, firstHigh - 1024);
  const detected = analyse(bytes.subarray(start, start + SAMPLE)).filter((match) => match.confidence >= 10);
  const mostlyAscii = bytes.filter((byte) => byte >= 0x80).length < bytes.length / 10;
  return [
    ...(declared === null ? [] : [declared]),
    ...(mostlyAscii ? ['windows-1252'] : []),
    ...detected.map((match) => match.name),
  ];
}

function badEncoding(message: string, byte?: number): EntenteError {
  return new EntenteError({
    code: 'BAD_ENCODING',
    message,
    help: 'Save the article as UTF-8 and give it again.',
    ...(byte === undefined ? {} : { details: { byte } }),
  });
}
