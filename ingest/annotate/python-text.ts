/**
 * What Python's string methods call a letter, a digit or a space. spaCy's flags and shapes are defined by them, and
 * JavaScript's own classes differ: `\s` has U+FEFF and lacks U+001C to U+001F and U+0085.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: to Python they are spaces
const SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
const ALPHA = /^\p{L}+$/u;

/** Unicode's Numeric_Type=Digit: superscripts, circled digits and the like. */
const DIGIT_LIKE =
  '\\xb2\\xb3\\xb9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}';
const DIGIT = new RegExp(`^[\\p{Nd}${DIGIT_LIKE}]+$`, 'u');
const UPPER = /^\p{Uppercase}$/u;
const LOWER = /^\p{Lowercase}$/u;
const TITLE = /^\p{Lt}$/u;

/** `str.isspace()` */
export const isSpace = (text: string): boolean => SPACE.test(text);

/** `isSpace` for one UTF-16 code unit; no space lies outside the basic plane. */
export function isSpaceUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
  return SPACE.test(String.fromCharCode(unit));
}

/** `str.isalpha()` */
export const isAlpha = (text: string): boolean => ALPHA.test(text);

/** `str.isdigit()` */
export const isDigit = (text: string): boolean => DIGIT.test(text);

/** `str.isupper()` of one character */
export const isUpperCharacter = (character: string): boolean => UPPER.test(character);

/** `str.isupper()`: something has a case, and nothing is lower or title case. */
export function isUpper(text: string): boolean {
  let cased = false;
  for (const character of text) {
    if (LOWER.test(character) || TITLE.test(character)) return false;
    cased ||= UPPER.test(character);
  }
  return cased;
}

/** `str.islower()` */
export function isLower(text: string): boolean {
  let cased = false;
  for (const character of text) {
    if (UPPER.test(character) || TITLE.test(character)) return false;
    cased ||= LOWER.test(character);
  }
  return cased;
}

/** `str.istitle()`: upper case begins every run of cased characters, and only there. */
export function isTitle(text: string): boolean {
  let cased = false;
  let within = false;
  for (const character of text) {
    if (UPPER.test(character) || TITLE.test(character)) {
      if (within) return false;
      within = true;
      cased = true;
    } else if (LOWER.test(character)) {
      if (!within) return false;
      cased = true;
    } else within = false;
  }
  return cased;
}
