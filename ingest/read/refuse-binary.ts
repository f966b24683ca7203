import { EntenteError } from '../../src/domain/errors.ts';

/** How files that are not text begin, in Latin-1, and what they are. */
const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'a rich text document'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
];
const LONGEST = 16;

/** Throws BINARY_INPUT where the first bytes are those of a known format that is not text. */
export function refuseBinary(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, LONGEST)).toString('latin1');
  const found = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (found !== undefined) throw binaryInput(`This is ${found[1]}, not text.`);
}

export function binaryInput(message: string): EntenteError {
  return new EntenteError({
    code: 'BINARY_INPUT',
    message,
    help: 'Save the article as text (.txt), Markdown (.md) or HTML (.html) and give that file.',
  });
}
