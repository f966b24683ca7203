/** A name in a text, and the entity it was written to stand for: null where that is for its words to say. */
export interface Mark {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
}

/**
 * Takes the marks out of a text: "{MOSCOW=Moscow} - {Russia} said" is "MOSCOW - Russia said" with two names. Lines of a
 * paragraph are joined with a space; an empty line ends it. Offsets are UTF-16 code units into the text that is left.
 */
export function readMarkup(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const joined = marked
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split(/\s*\n\s*/).join(' '))
    .join('\n\n');
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of joined.matchAll(/\{([^{}=]+)(?:=([^{}=]+))?\}/g)) {
    const [whole, surface = '', entity] = match;
    text += joined.slice(from, match.index);
    marks.push({ surface, start: text.length, end: text.length + surface.length, entity: entity ?? null });
    text += surface;
    from = match.index + whole.length;
  }
  text += joined.slice(from);
  if (/[{}]/.test(text))
    throw new SyntaxError(`A brace is not closed or is empty: ${text.match(/.{0,20}[{}].{0,20}/)?.[0]}`);
  return { text, marks };
}
