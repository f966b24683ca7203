import { isAlpha, isDigit, isUpperCharacter } from './python-text.ts';

const LONGEST = 100;
/** A run of the same kind of character is cut off after this many. */
const RUN = 4;

/** spaCy's SHAPE: "Xxxxx" for Lavrov, "dddd" for 2019, "X.X." for U.N. */
export function wordShape(text: string): string {
  const characters = [...text];
  if (characters.length >= LONGEST) return 'LONG';
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of characters) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= RUN) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (isAlpha(character)) return isUpperCharacter(character) ? 'X' : 'x';
  return isDigit(character) ? 'd' : character;
}
