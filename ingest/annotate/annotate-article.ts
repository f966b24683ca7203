import type { Annotation, Sentence, Token } from '../../src/domain/document.ts';
import type { Doc } from './doc.ts';
import { loadLanguage } from './language.ts';
import { paragraphs } from './paragraphs.ts';
import { withSingleSpaces } from './single-spaces.ts';

/**
 * Sentences and words of an article, with spans into its text. Each paragraph is read by itself, so that no sentence or
 * name goes over its end, and without line breaks and double spaces, which mean nothing and mislead the parser; its quotes
 * and apostrophes are read as straight ones, for whichever an editor uses must change nothing.
 */
export function annotate(text: string): Annotation {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  paragraphs(text).forEach(({ start, end }, paragraph) => {
    const plain = withSingleSpaces(text.slice(start, end));
    const doc = loadLanguage().parse(withStraightQuotes(plain.text));
    const placeOf = (at: number) => start + (plain.places[at] ?? 0);
    addParagraph(doc, text, placeOf, paragraph, sentences, tokens);
  });
  return { sentences, tokens };
}

/** As many code units as before. */
function withStraightQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function addParagraph(
  doc: Doc,
  article: string,
  placeOf: (at: number) => number,
  paragraph: number,
  sentences: Sentence[],
  tokens: Token[],
): void {
  const pieces = doc.lexemes.map(({ text }) => piecesOf(text));
  const heads = headPlaces(pieces, tokens.length);
  for (let i = 0; i < doc.length; i++) {
    let start = placeOf(doc.starts[i] ?? 0);
    const end = start + doc.lexeme(i).text.length;
    const open = sentences.at(-1);
    if (open?.paragraph !== paragraph || beginsSentence(doc, i)) {
      sentences.push({ start, end, index: sentences.length, paragraph });
    } else sentences[open.index] = { ...open, end };
    for (const piece of pieces[i] ?? []) {
      const text = article.slice(start, start + piece.length);
      const isLast = start + text.length === end;
      tokens.push({
        start,
        end: start + text.length,
        text,
        sentence: sentences.length - 1,
        isWord: /[\p{L}\p{N}]/u.test(text),
        ...(isLast ? analysisOf(doc, i) : text === '-' ? HYPHEN : { ...COMPOUND, lemma: text }),
        head: heads[isLast ? doc.head(i) : i] ?? tokens.length,
        entity: doc.entities[i] ?? 'O',
      });
      start += text.length;
    }
  }
}

/**
 * Where the parser begins a sentence, and a mark ends the one before: a clause that it cut off within a sentence may be
 * just what was denied.
 */
function beginsSentence(doc: Doc, i: number): boolean {
  if (doc.sentenceStarts[i] !== 1) return false;
  let last = i - 1;
  while (last > 0 && CLOSING.test(doc.lexeme(last).text)) last--;
  return ENDING.test(doc.lexeme(last).text);
}

const CLOSING = /^(?:["'”’»)\]]|'')$/;
const ENDING = /[.?!…]$/;

const analysisOf = (doc: Doc, i: number) => ({
  tag: doc.tags[i] ?? '',
  pos: doc.pos[i] ?? '',
  lemma: doc.lemmas[i] ?? '',
  dep: doc.deps[i] ?? '',
});
const HYPHEN = { tag: 'HYPH', pos: 'PUNCT', lemma: '-', dep: 'punct' } as const;
const COMPOUND = { tag: 'NNP', pos: 'PROPN', dep: 'compound' } as const;

/** "U.S.-Russia" is three words to us, as "Iran-Russia" is to spaCy, which cuts at a hyphen between letters only. */
function piecesOf(text: string): string[] {
  const [, abbreviation, rest] = /^(\p{Lu}[\p{L}.]*\.)-(\p{L}.*)$/u.exec(text) ?? [];
  return abbreviation !== undefined && rest !== undefined ? [abbreviation, '-', rest] : [text];
}

/** Where each token of a paragraph, or its last piece, comes to stand among the article's. */
function headPlaces(pieces: readonly (readonly string[])[], from: number): number[] {
  let next = from;
  return pieces.map(({ length }) => {
    next += length;
    return next - 1;
  });
}
