import { createRequire } from 'node:module';
import { EntenteError } from '../../src/domain/errors.ts';

/** Loaded at the first doubtful article: its data takes a third of a second, and most articles are English. */
const require = createRequire(import.meta.url);

/** Words without which nobody writes English, and that hardly occur in other languages. */
const FUNCTION_WORDS =
  /(?<![\p{L}'’-])(?:the|of|and|to|that|with|for|from|said|has|was|were|which|their|would)(?![\p{L}'’-])/giu;
const ENGLISH_SHARE = 0.03;
/** A verdict on less text than this would be a guess: names alone can fill it. */
const ENOUGH_LETTERS = 200;
/** Share of letters outside the Latin script from which even a short text is not English. */
const OTHER_SCRIPT_SHARE = 0.5;
const SAMPLE = 20_000;

/**
 * Throws NOT_ENGLISH where the verdict is clear: most letters are of another script, or there is enough text, almost
 * none of it English function words, and the statistics of its letters are another language's.
 */
export function refuseOtherLanguages(text: string): void {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && (letters - latin) / letters > OTHER_SCRIPT_SHARE) throw notEnglish('other script', null);
  if (letters < ENOUGH_LETTERS) return;
  const words = sample.match(/[\p{L}'’-]+/gu)?.length ?? 0;
  const english = sample.match(FUNCTION_WORDS)?.length ?? 0;
  if (english / words >= ENGLISH_SHARE) return;
  const { detect }: typeof import('tinyld') = require('tinyld');
  const language = detect(sample);
  if (language !== 'en' && language !== '') throw notEnglish('other language', language);
}

function notEnglish(why: 'other script' | 'other language', language: string | null): EntenteError {
  const name = language === null ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return new EntenteError({
    code: 'NOT_ENGLISH',
    message: name === undefined ? 'The article is not English.' : `The article is not English; it seems to be ${name}.`,
    help: 'Entente reads English. Give an English version of the article.',
    details: { why, ...(language === null ? {} : { language }) },
  });
}
