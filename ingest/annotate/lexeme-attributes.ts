import type { Lexeme } from './lexemes.ts';
import type { StringIds } from './string-ids.ts';

/** Writes one attribute of a token as the 64-bit number that the network's tables are looked up by. */
export type WriteAttribute = (ids: StringIds, lexeme: Lexeme, spaced: boolean, address: number) => void;

const string =
  (of: (lexeme: Lexeme) => string): WriteAttribute =>
  (ids, lexeme, _spaced, address) =>
    ids.write(of(lexeme), address);

const WRITERS: Readonly<Record<string, WriteAttribute>> = {
  ORTH: string(({ text }) => text),
  LOWER: string(({ lower }) => lower),
  NORM: string(({ norm }) => norm),
  PREFIX: string(({ prefix }) => prefix),
  SUFFIX: string(({ suffix }) => suffix),
  SHAPE: string(({ shape }) => shape),
  IS_SPACE: (ids, lexeme, _spaced, address) => ids.writeNumber(Number(lexeme.isSpace), address),
  SPACY: (ids, _lexeme, spaced, address) => ids.writeNumber(Number(spaced), address),
};

export function attributeWriter(name: string): WriteAttribute {
  const found = WRITERS[name];
  if (!found) throw new TypeError(`The model looks at ${name}, which this runtime does not know.`);
  return found;
}
