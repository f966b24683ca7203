import type { Sentence, Span, Token } from '../../src/domain/document.ts';
import { abbreviations } from '../gazetteers/words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const POSSESSIVE = /^(.+)(['’][sS])$/u;

interface Piece extends Span {
  readonly isWord: boolean;
}

/** Words and marks of each sentence. "U.S." and "Mr." are one word; a possessive 's is a word of its own. */
export function findTokens(text: string, sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap((sentence) =>
    mended(text, pieces(text, sentence)).map(({ start, end, isWord }) => ({
      start,
      end,
      isWord,
      text: text.slice(start, end),
      sentence: sentence.index,
    })),
  );
}

function pieces(text: string, sentence: Sentence): Piece[] {
  const out: Piece[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(sentence.start, sentence.end))) {
    if (segment.trim() === '') continue;
    const start = sentence.start + index;
    const end = start + segment.length;
    const possessive = POSSESSIVE.exec(segment);
    if (possessive?.[1] !== undefined && isWordLike === true) {
      const cut = start + possessive[1].length;
      out.push({ start, end: cut, isWord: true }, { start: cut, end, isWord: true });
    } else out.push({ start, end, isWord: isWordLike === true });
  }
  return out;
}

/** Gives an abbreviation, or an initial inside a sentence, its full stop back. */
function mended(text: string, parts: readonly Piece[]): Piece[] {
  const words = abbreviations();
  const out: Piece[] = [];
  parts.forEach((part, at) => {
    const last = out.at(-1);
    const whole = last && last.end === part.start ? text.slice(last.start, part.end) : '';
    const isStop = text.slice(part.start, part.end) === '.';
    const isAbbreviation = words.always.has(whole) || words.acronym.has(whole) || words.beforeDigit.has(whole);
    const isInitial = at < parts.length - 1 && /^\p{Lu}\.$/u.test(whole);
    if (last?.isWord && isStop && (isAbbreviation || isInitial)) {
      out[out.length - 1] = { start: last.start, end: part.end, isWord: true };
    } else out.push(part);
  });
  return out;
}
