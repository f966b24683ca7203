// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the sign of a wrong encoding
const NEVER_IN_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd\p{Co}\p{Cn}]/u;
/** A currency or mathematical sign inside a word, as "Wałęsa" gives when it is read in the wrong encoding. */
const SIGN_IN_WORD = /\p{L}[[\u00a1-\uffff]&&\p{S}]\p{L}/v;
/** A capital with a diacritic inside a word of small letters. */
const CAPITAL_IN_WORD = /\p{Ll}[\u00c0-\u00de]\p{Ll}/u;

/** Whether decoded text reads as text, or shows the marks of having been read in the wrong encoding. */
export function looksLikeText(text: string): boolean {
  return !NEVER_IN_TEXT.test(text) && !SIGN_IN_WORD.test(text) && !CAPITAL_IN_WORD.test(text);
}
