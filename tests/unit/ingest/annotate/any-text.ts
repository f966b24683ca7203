import fc from 'fast-check';

/** Any characters at all, with many of the first planes' and lone halves of characters among them. */
export const anyCharacters = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0x24f }),
        fc.integer({ min: 0, max: 0xffff }),
        fc.integer({ min: 0, max: 0x10ffff }),
      ),
      { maxLength },
    )
    .map((codes) => String.fromCodePoint(...codes));

const PIECES = [
  ...["don't", 'U.S.', 'Ann', '10', 'km', '$', 'a@b.c', 'http://x.y', ':)', '(', ')', '"', '’', "'s", '.', '...', ','],
  ...['-', '—', '/', ' ', ' ', '  ', '\n', '\t', '\u00a0', '😀', 'e\u0301', '中', '\ud83d', '\ude00', '\0'],
];

/** Any text, and texts of what is cut up oddly. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  anyCharacters(40),
);
