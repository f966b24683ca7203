/** Line ends of every system, and the marks that end a page, a line or a paragraph. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Spaces that differ from the plain one only in width or in where a line may break. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Marks that nobody sees: soft hyphens, zero-width spaces, byte order marks, marks of writing direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/**
 * The one normalisation of an article's text, after which every span counts: line ends become LF, every kind of space
 * the plain space (so that "May 14" is found however it was set), invisible marks go, other control characters become
 * spaces, letters take Unicode NFC, whitespace at the two ends goes. Tabs and blanks inside stay. Idempotent.
 */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .normalize('NFC')
    .trim();
}
