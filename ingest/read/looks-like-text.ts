// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the sign of a wrong encoding
export const NEVER_IN_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd\p{Co}\p{Cn}]/u;
/** A currency or mathematical sign inside a word, as "Wałęsa" gives when it is read in the wrong encoding. */
const SIGN_IN_WORD = /\p{L}[[\u00a1-\uffff]&&\p{S}]\p{L}/v;
/** A capital with a diacritic after a small letter. */
const CAPITAL_IN_WORD = /\p{Ll}[\u00c0-\u00de]/u;
/** A Latin letter beside one of another script. */
const SCRIPTS_IN_WORD = /\p{Script=Latin}[\p{L}--\p{Script=Latin}]|[\p{L}--\p{Script=Latin}]\p{Script=Latin}/v;

/** Whether text decoded from an 8-bit encoding reads as text, or shows the marks of having been read in a wrong one. */
export function looksLikeText(text: string): boolean {
  return ![NEVER_IN_TEXT, SIGN_IN_WORD, CAPITAL_IN_WORD, SCRIPTS_IN_WORD].some((sign) => sign.test(text));
}
