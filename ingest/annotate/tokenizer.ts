import type { RawToken } from './doc.ts';
import type { Lexeme, Lexemes } from './lexemes.ts';
import type { ModelTables } from './model-file.ts';
import { isSpaceUnit } from './python-text.ts';
import { SpecialCases } from './special-cases.ts';

/** Of a longer piece of text, suffixes are sought in its end first. */
const LONG = 400;
const END = 200;
/** So many pieces of text between spaces are remembered with their tokens. */
const MOST_REMEMBERED = 50_000;
const SPACE = 0x20;

/**
 * spaCy's tokenizer: cuts a text at spaces, then takes prefixes and suffixes off each piece until nothing comes off or
 * a rule knows what is left, then cuts what is left at infixes. Every character comes back in a token, but for one
 * plain space after each.
 */
export class Tokenizer {
  readonly #lexemes: Lexemes;
  readonly #prefix: RegExp | null;
  readonly #suffix: RegExp | null;
  readonly #infix: RegExp | null;
  readonly #tokenMatch: RegExp | null;
  readonly #urlMatch: RegExp | null;
  readonly #specials: SpecialCases;
  #remembered = new Map<string, readonly Lexeme[]>();
  #generation: number;

  constructor(lexemes: Lexemes, settings: ModelTables['tokenizer']) {
    this.#lexemes = lexemes;
    this.#prefix = regExp(settings.prefix);
    this.#suffix = regExp(settings.suffix);
    this.#infix = regExp(settings.infix, 'g');
    this.#tokenMatch = regExp(settings.tokenMatch, 'y');
    this.#urlMatch = regExp(settings.urlMatch, 'y');
    this.#specials = new SpecialCases(lexemes, settings.rules);
    for (const chunk of this.#specials.chunks) {
      const mayHide = !settings.fasterHeuristics || chunk.includes(' ') || this.#hasAffix(chunk);
      if (mayHide) this.#specials.seek(this.#cutAtSpaces(chunk, false));
    }
    this.#remembered.clear();
    lexemes.keep();
    this.#generation = lexemes.generation;
  }

  /** The tokens of a text, in order. */
  tokenize(text: string): RawToken[] {
    if (this.#generation !== this.#lexemes.generation || this.#remembered.size > MOST_REMEMBERED) {
      this.#remembered = new Map();
      this.#generation = this.#lexemes.generation;
    }
    return this.#specials.apply(text, this.#cutAtSpaces(text, true));
  }

  isUrl(text: string): boolean {
    return matches(this.#urlMatch, text);
  }

  #hasAffix(text: string): boolean {
    return (
      lengthOf(this.#prefix, text) > 0 ||
      lengthOf(this.#suffix, text) > 0 ||
      (this.#infix !== null && text.search(this.#infix) >= 0)
    );
  }

  #cutAtSpaces(text: string, withSpecials: boolean): RawToken[] {
    const tokens: RawToken[] = [];
    let start = 0;
    let inSpace = isSpaceUnit(text.charCodeAt(0));
    const cut = (end: number) => {
      for (const lexeme of this.#tokensOf(text.slice(start, end), withSpecials)) tokens.push({ lexeme, spaced: false });
    };
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isSpaceUnit(unit) === inSpace) continue;
      if (start < i) cut(i);
      start = i;
      if (unit === SPACE) {
        const last = tokens.at(-1);
        if (last) last.spaced = true;
        start += 1;
      }
      inSpace = !inSpace;
    }
    if (start < text.length) cut(text.length);
    return tokens;
  }

  /** The tokens of a piece without spaces, or of nothing but spaces. */
  #tokensOf(piece: string, withSpecials: boolean): readonly Lexeme[] {
    const known = (withSpecials ? this.#specials.of(piece) : undefined) ?? this.#remembered.get(piece);
    if (known) return known;
    const tokens = this.#cutAffixes(piece, withSpecials);
    this.#remembered.set(piece, tokens);
    return tokens;
  }

  #cutAffixes(piece: string, withSpecials: boolean): Lexeme[] {
    const prefixes: string[] = [];
    const suffixes: string[] = [];
    const isSpecial = (text: string) => withSpecials && text !== '' && this.#specials.of(text) !== undefined;
    let rest = piece;
    let before = -1;
    while (rest !== '' && rest.length !== before) {
      if (matches(this.#tokenMatch, rest) || isSpecial(rest)) break;
      before = rest.length;
      const prefix = rest.slice(0, lengthOf(this.#prefix, rest));
      const withoutPrefix = rest.slice(prefix.length);
      if (prefix !== '' && isSpecial(withoutPrefix)) {
        prefixes.push(prefix);
        rest = withoutPrefix;
        break;
      }
      const suffix = rest.slice(rest.length - lengthOfSuffix(this.#suffix, withoutPrefix));
      const withoutSuffix = rest.slice(0, rest.length - suffix.length);
      if (suffix !== '' && isSpecial(withoutSuffix)) {
        suffixes.push(suffix);
        rest = withoutSuffix;
        break;
      }
      if (prefix !== '') prefixes.push(prefix);
      if (suffix !== '') suffixes.push(suffix);
      rest = rest.slice(prefix.length, rest.length - suffix.length);
    }
    const of = (text: string) => this.#lexemes.of(text);
    return [...prefixes.map(of), ...this.#cutInfixes(rest, withSpecials), ...suffixes.reverse().map(of)];
  }

  #cutInfixes(text: string, withSpecials: boolean): readonly Lexeme[] {
    if (text === '') return [];
    const special = withSpecials ? this.#specials.of(text) : undefined;
    if (special) return special;
    if (this.#infix === null || matches(this.#tokenMatch, text) || this.isUrl(text)) return [this.#lexemes.of(text)];
    const tokens: string[] = [];
    let start = 0;
    for (const { index, 0: infix } of text.matchAll(this.#infix)) {
      if (index === 0) continue;
      tokens.push(text.slice(start, index), infix);
      start = index + infix.length;
    }
    tokens.push(text.slice(start));
    return tokens.filter((token) => token !== '').map((token) => this.#lexemes.of(token));
  }
}

function regExp(pattern: string | null, flags = ''): RegExp | null {
  return pattern === null ? null : new RegExp(pattern, `${flags}u`);
}

/** Whether a pattern fits the beginning of a text. */
function matches(pattern: RegExp | null, text: string): boolean {
  if (pattern === null) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function lengthOf(pattern: RegExp | null, text: string): number {
  return pattern?.exec(text)?.[0].length ?? 0;
}

/**
 * The length of the suffix, 0 for none. A suffix is sought from the left, so that in a long piece, from which one after
 * the other is taken, time would grow with the square of its length: there only the end is searched, unless what is found
 * may begin before it.
 */
function lengthOfSuffix(pattern: RegExp | null, text: string): number {
  if (text.length < LONG) return lengthOf(pattern, text);
  const length = lengthOf(pattern, text.slice(-END));
  return length > END / 2 ? lengthOf(pattern, text) : length;
}
