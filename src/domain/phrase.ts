const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const TENS = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
const TIMES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['dozen', 12],
]);
const WORDS = /[\p{L}\p{N}][\p{L}\p{N},.'’-]*/gu;
/** What follows the head of a phrase: "four ships off the coast", "12 soldiers of the convoy". */
const AFTER_HEAD = /^(?:of|off|in|on|at|near|from|with|who|that|which|and|belonging|carrying|flying|to|for|under)$/;

/** What a party that only words tell is: "four Saudi ships" is 4 of "ship". */
export interface Phrase {
  /** The head noun, in lower case and without a plural's s. */
  readonly head: string;
  /** Null where the phrase gives none, or only roughly: "several", "dozens". */
  readonly number: number | null;
}

/** Reads the words of a party. Null where they have no noun. */
export function phraseOf(text: string): Phrase | null {
  const words = (text.toLowerCase().match(WORDS) ?? []).map((word) => word.replace(/[.,'’-]+$/u, ''));
  const end = words.findIndex((word, at) => at > 0 && AFTER_HEAD.test(word));
  const own = end === -1 ? words : words.slice(0, end);
  const head = own.findLast((word) => figureOf(word) === null && !TIMES.has(word));
  if (head === undefined) return null;
  return { head: singular(head), number: numberOf(own) };
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** "four", "1,200", "twenty-five", "three hundred", "two dozen". */
function numberOf(words: readonly string[]): number | null {
  const from = words.findIndex((word) => figureOf(word) !== null);
  let total = figureOf(words[from] ?? '');
  if (total === null) return null;
  for (const word of words.slice(from + 1)) {
    const times = TIMES.get(word);
    if (times === undefined) break;
    total *= times;
  }
  return total;
}

function figureOf(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})*$|^\d+$/.test(word)) return Number(word.replaceAll(',', ''));
  const unit = NUMBERS.indexOf(word);
  if (unit !== -1) return unit;
  const [tens = '', ones] = word.split('-');
  const ten = TENS.get(tens) ?? (tens === 'twenty' ? 20 : undefined);
  if (ten === undefined) return null;
  const one = ones === undefined ? 0 : NUMBERS.indexOf(ones);
  return one >= 0 && one < 10 ? ten + one : null;
}
