const PEOPLE = ['Brandt', 'the envoy', 'Lena Holm', 'her deputy', 'the king of Wei', 'Lind', 'a consul', 'Mrs. Roe'];
const PLACES = ['Riga', 'Oslo', 'the old port', 'Vienna', 'Geneva', 'New Norcia', 'St. Ives', 'Peru'];
const VERBS = ['met', 'called', 'warned', 'thanked', 'invited', 'refused', 'saw', 'received'];
const WORDS =
  'talks treaty border quietly before harbour signed under winter seven minister old because delay not into grain ' +
  'Tuesday river asked agree without letter between ships late paper when drought could return north again envoys';

/** What texts are mixed from: whole words, and what sits oddly between them. */
const PIECES = [
  ...WORDS.split(' ').slice(0, 16),
  ...[
    'Ada',
    'U.S.',
    "can't",
    'Lind’s',
    "o'clock",
    '$5m',
    '10km',
    '5%',
    '3rd',
    'e.g.',
    'a.m.',
    'http://x.example/y?z=1',
  ],
  ...[
    'ada@example.org',
    '#tag',
    '@name',
    ':-)',
    '👍🏽',
    '😀',
    '中',
    'мир',
    'é',
    'e\u0301',
    'ß',
    '½',
    '…',
    '...',
    '—',
    '--',
  ],
  ...[
    '-',
    '/',
    "'",
    '"',
    '“',
    '”',
    '’',
    '(',
    ')',
    '[',
    ']',
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '&',
    '%',
    '$',
    '€',
    '*',
    '<3',
  ],
  ...[' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\u3000'],
];

/** The same numbers at every run: the texts must not change, or spaCy's kept answers would be of no use. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pick(from: readonly string[], at: number): string {
  return from[at % from.length] ?? '';
}

function times(count: number, make: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function mixture(seed: number, pieces: number): string {
  const next = generator(seed);
  return times(pieces, () => pick(PIECES, next(PIECES.length))).join('');
}

function salad(seed: number, words: number): string {
  const next = generator(seed);
  const bag = WORDS.split(' ');
  return times(words, () => pick(bag, next(bag.length))).join(' ');
}

/** Made by rule because nobody should have to read them: words of 1,000 letters, sentences of 2,000 words, mixtures. */
export function longInputs(): Readonly<Record<string, readonly string[]>> {
  const next = generator(7);
  const clause = () => `${pick(PEOPLE, next(8))} ${pick(VERBS, next(8))} ${pick(PEOPLE, next(8))}`;
  return {
    'long words': [
      `The ${'inter'.repeat(25)}national talks began.`,
      'a'.repeat(1500),
      `${'Donaudampfschiff'.repeat(80)} sailed.`,
      `See https://example.org/${'path/'.repeat(250)}?q=${'x'.repeat(400)} now.`,
      'x-'.repeat(600),
      '7'.repeat(1200),
      'ab.'.repeat(400),
      '😀'.repeat(600),
      'e\u0301'.repeat(700),
    ],
    'long runs': [
      '!'.repeat(2000),
      ' '.repeat(5000),
      '\n'.repeat(1000),
      '- '.repeat(700),
      '. '.repeat(700),
      '"'.repeat(900),
    ],
    'long sentences': [
      `They met ${times(750, (i) => `${pick(PEOPLE, i * 3)} in ${pick(PLACES, i * 5)}`).join(', ')} and nobody else.`,
      `${times(700, () => `${pick(PEOPLE, next(8))} said that`).join(' ')} it rained.`,
      `${times(500, (i) => `the ${pick(['envoy', 'consul', 'minister'], i)} whom`).join(' ')} ${times(500, (i) => pick(VERBS, i)).join(' ')} left.`,
      salad(11, 2400),
      `${times(500, clause).join(' and ')}.`,
      `${times(420, () => `"${clause()}," she said, "and`).join(' ')} so on.`,
      `${'( '.repeat(500)}${times(400, clause).join(' ')}${' )'.repeat(500)}`,
      `${times(520, clause).join('; ')} …`,
      times(400, clause).join('\n'),
      `Brandt ${'very '.repeat(1000)}often ${'and often '.repeat(600)}met Lind`,
      times(700, (i) => `${(i * 7919) % 10_007}`).join(' '),
      times(300, clause).join('. ').toUpperCase(),
    ],
    mixtures: times(80, (index) => mixture(1000 + index, 45)),
  };
}
