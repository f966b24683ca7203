import type { FlagWords } from './model-file.ts';
import { isAlpha, isDigit, isLower, isSpace, isTitle, isUpper } from './python-text.ts';

/** A yes-or-no attribute of a word, by spaCy's name for it. */
export type Flag = (text: string) => boolean;

const BRACKETS = new Set('()[]{}<>');
const QUOTES = new Set([...`"'\`«»‘’‚‛“”„‟‹›❮❯`, "''", '``']);
const LEFT_PUNCTUATION = new Set([...`([{<"'«‘‚‛“„‟‹❮`, '``']);
const RIGHT_PUNCTUATION = new Set([...`)]}>"'»’”›❯`, "''"]);
const EMAIL = /^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+/;

/** spaCy's lexeme flags, with the words that a language gives them. */
export function lexemeFlags(words: FlagWords, isUrl: Flag): ReadonlyMap<string, Flag> {
  const stopWords = new Set(words.stopWords);
  const numberWords = new Set(words.numberWords);
  const domains = new Set(words.topLevelDomains);
  return new Map<string, Flag>([
    ['IS_ALPHA', isAlpha],
    ['IS_ASCII', (text) => /^\p{ASCII}*$/u.test(text)],
    ['IS_DIGIT', isDigit],
    ['IS_LOWER', isLower],
    ['IS_UPPER', isUpper],
    ['IS_TITLE', isTitle],
    ['IS_SPACE', isSpace],
    ['IS_PUNCT', (text) => /^\p{P}*$/u.test(text)],
    ['IS_CURRENCY', (text) => /^\p{Sc}*$/u.test(text)],
    ['IS_BRACKET', (text) => BRACKETS.has(text)],
    ['IS_QUOTE', (text) => QUOTES.has(text)],
    ['IS_LEFT_PUNCT', (text) => LEFT_PUNCTUATION.has(text)],
    ['IS_RIGHT_PUNCT', (text) => RIGHT_PUNCTUATION.has(text)],
    ['IS_STOP', (text) => stopWords.has(text.toLowerCase())],
    ['LIKE_EMAIL', (text) => EMAIL.test(text)],
    ['LIKE_NUM', (text) => likeNumber(text, numberWords, words.ordinalSuffixes)],
    ['LIKE_URL', (text) => likeUrl(text, domains, isUrl)],
  ]);
}

function likeNumber(text: string, words: ReadonlySet<string>, ordinalSuffixes: readonly string[]): boolean {
  const bare = text.replace(/^[+\-±~]/, '').replaceAll(/[,.]/g, '');
  if (isDigit(bare)) return true;
  const [numerator = '', denominator = '', ...more] = bare.split('/');
  if (more.length === 0 && isDigit(numerator) && isDigit(denominator)) return true;
  const lower = bare.toLowerCase();
  if (words.has(lower)) return true;
  return ordinalSuffixes.some((suffix) => lower.endsWith(suffix) && isDigit(lower.slice(0, -suffix.length)));
}

function likeUrl(text: string, domains: ReadonlySet<string>, isUrl: Flag): boolean {
  if (/^https?:\/\//.test(text) || (text.startsWith('www.') && text.length >= 5)) return true;
  if (text.startsWith('.') || text.endsWith('.') || text.includes('@') || !text.includes('.')) return false;
  const domain = text.slice(text.lastIndexOf('.') + 1).split(':', 1)[0] ?? '';
  return domain.endsWith('/') || (isAlpha(domain) && domains.has(domain)) || isUrl(text);
}
