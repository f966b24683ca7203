import type { ModelTables } from './model-file.ts';
import { isSpace } from './python-text.ts';
import type { StringIds } from './string-ids.ts';
import { wordShape } from './word-shape.ts';

/** A word out of context, with the attributes that the network looks at. `number` counts from 0 within a `Lexemes`. */
export interface Lexeme {
  readonly number: number;
  readonly text: string;
  readonly norm: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly shape: string;
  readonly lower: string;
  readonly isSpace: boolean;
}

/** So many different words are held; past that, all but those of the tokenizer's rules are forgotten before a text. */
const MOST = 50_000;
const SUFFIX = 3;

/** Every word seen, each made once. */
export class Lexemes {
  readonly #ids: StringIds;
  readonly #norms: ReadonlyMap<string, string>;
  readonly #normsById: ReadonlyMap<bigint, string>;
  #byText = new Map<string, Lexeme>();
  #count = 0;
  #kept: { readonly byText: ReadonlyMap<string, Lexeme>; readonly count: number } = { byText: new Map(), count: 0 };
  #generation = 0;

  constructor(ids: StringIds, { norms, normsById }: ModelTables['lexemes']) {
    this.#ids = ids;
    this.#norms = norms;
    this.#normsById = new Map([...normsById].map(([id, norm]) => [BigInt(id), norm]));
  }

  get count(): number {
    return this.#count;
  }

  /** Changes whenever numbers are given out anew. */
  get generation(): number {
    return this.#generation;
  }

  of(text: string): Lexeme {
    const known = this.#byText.get(text);
    if (known) return known;
    const made = this.#make(text, this.#normOf(text));
    this.#byText.set(text, made);
    return made;
  }

  /** A word whose norm a rule of the tokenizer tells: "not" for the "n't" of "don't". */
  special(text: string, norm: string): Lexeme {
    return this.#make(text, norm);
  }

  /** Keeps for good all words made so far. */
  keep(): void {
    this.#kept = { byText: new Map(this.#byText), count: this.#count };
  }

  /** Forgets words when there are too many. To be called between texts. */
  tidy(): void {
    if (this.#count < MOST) return;
    this.#byText = new Map(this.#kept.byText);
    this.#count = this.#kept.count;
    this.#generation += 1;
  }

  #make(text: string, norm: string): Lexeme {
    return {
      number: this.#count++,
      text,
      norm,
      prefix: String.fromCodePoint(text.codePointAt(0) ?? 0),
      suffix: lastCharacters(text),
      shape: wordShape(text),
      lower: text.toLowerCase(),
      isSpace: isSpace(text),
    };
  }

  #normOf(text: string): string {
    return this.#norms.get(text) ?? this.#normsById.get(this.#ids.of(text)) ?? text.toLowerCase();
  }
}

/** The last three characters, not code units. */
function lastCharacters(text: string): string {
  const units = text.slice(-2 * SUFFIX);
  return /[\ud800-\udfff]/.test(units) ? [...text].slice(-SUFFIX).join('') : units.slice(-SUFFIX);
}
