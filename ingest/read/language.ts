import { createRequire } from 'node:module';
import { EntenteError } from '../../src/domain/errors.ts';

/** Loaded at the first doubtful article: its data takes a third of a second, and most articles are English. */
const require = createRequire(import.meta.url);

/** Words without which nobody writes English, and that hardly occur in other languages. */
const FUNCTION_WORDS =
  /(?<![\p{L}'’-])(?:the|of|and|to|that|with|for|from|said|has|was|were|which|their|would)(?![\p{L}'’-])/giu;
const ENGLISH_SHARE = 0.03;
/** Words that English shares with others one by one; two different ones of them in a short text are English. */
const COMMON_WORDS =
  /(?<![\p{L}'’-])(?:a|an|is|are|on|in|at|by|not|but|he|she|it|his|had|have|been|be|will|met|meet|meets|when|who|after|before)(?![\p{L}'’-])/giu;
/** A verdict on less text than this would be a guess: names alone can fill it. */
const LEAST_LETTERS = 50;
/** From here on the share of function words counts; in a shorter text a single one is a sign of English. */
const ENOUGH_LETTERS = 200;
/** Share of letters outside the Latin script from which even a short text is not English. */
const OTHER_SCRIPT_SHARE = 0.5;
const SAMPLE = 20_000;

/**
 * Throws NOT_ENGLISH where the verdict is clear: most letters are of another script, or almost none of its words are
 * English function words (none at all in a short text), and the statistics of its letters are another language's.
 */
export function refuseOtherLanguages(text: string): void {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && (letters - latin) / letters > OTHER_SCRIPT_SHARE) throw notEnglish('other script', null);
  if (letters < LEAST_LETTERS) return;
  const words = sample.match(/[\p{L}'’-]+/gu)?.length ?? 0;
  const english = sample.match(FUNCTION_WORDS)?.length ?? 0;
  if (letters < ENOUGH_LETTERS && (english > 0 || commonWords(sample) > 1 || mostlyNames(sample))) return;
  if (english / words >= ENGLISH_SHARE) return;
  const { detect }: typeof import('tinyld') = require('tinyld');
  const language = detect(sample);
  if (language !== 'en' && language !== '') throw notEnglish('other language', language);
}

function commonWords(text: string): number {
  return new Set(text.match(COMMON_WORDS)?.map((word) => word.toLowerCase())).size;
}

/** Names alone are of no language. */
function mostlyNames(text: string): boolean {
  return (text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]+/gu)?.length ?? 0) < 5;
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
