import { speechVerbs } from '../../gazetteers/speech-verbs.ts';
import { lemmaAt, type Parse, type Quoted, wordAt } from './parse.ts';

/** Whether what stands in quotation marks can be somebody's words: not a title, a name, a heading or a word held at arm's length. */
export function isSaid(parse: Parse, quoted: Quoted): boolean {
  const words = wordsIn(parse, quoted);
  if (words.length === 0 || isHeading(parse, quoted, words) || isName(parse, quoted, words)) return false;
  // 'the "so-called snub"'
  if (/^so-called\b/i.test(parse.document.text.slice(quoted.inner.start, quoted.inner.end).trimStart())) return false;
  // 'a new "hypersonic" missile', 'is "committed" to peace': the sentence needs the word, and goes on with it.
  if (words.length === 1) return endsClause(parse, quoted);
  return words.length > 2 || !describesNext(parse, quoted);
}

export function wordsIn({ tokens }: Parse, { from, to }: Quoted): number[] {
  const words: number[] = [];
  for (let at = from; at < to; at++) if (tokens[at]?.isWord && !/^'/.test(tokens[at]?.text ?? '')) words.push(at);
  return words;
}

function endsClause(parse: Parse, { to, inner }: Quoted): boolean {
  if (/[.,]$/.test(parse.document.text.slice(inner.start, inner.end).trimEnd())) return true;
  const next = parse.tokens[to];
  return next === undefined || !next.isWord || /^(?:and|but|while|because|as|in|at|on|after)$/.test(wordAt(parse, to));
}

/** 'the "maximum pressure" campaign'. */
function describesNext({ tokens }: Parse, { from, to }: Quoted): boolean {
  const next = tokens[to];
  if (!next || !/^(?:NOUN|PROPN)$/.test(next.pos)) return false;
  for (let at = from; at < to; at++) if (tokens[at]?.head === to) return true;
  return false;
}

/** A paragraph of its own without a point: 'A Modern Age'. */
function isHeading(parse: Parse, { start, end, inner }: Quoted, words: readonly number[]): boolean {
  const { text } = parse.document;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start) + (text.slice(end).split('\n')[0] ?? '');
  return !/\p{L}/u.test(line) && words.length <= 6 && !/[.,?!]$/.test(text.slice(inner.start, inner.end).trimEnd());
}

/** 'the film "Red Harbour"', 'a unit dubbed "Wolf"', 'the "Republic of the Isles"', 'books, including "The Cold Sea"'. */
function isName(parse: Parse, { from }: Quoted, words: readonly number[]): boolean {
  let before = from - 1;
  // 'the Kifaya ("Enough") group'.
  if (wordAt(parse, before) === '(') return true;
  const { naming, saying } = speechVerbs();
  const isWithin = parse.tokens[before]?.isWord && parse.tokens[before]?.sentence === parse.tokens[from]?.sentence;
  if (isWithin && isTitle(parse, words) && !saying.has(lemmaAt(parse, before))) return true;
  while (/^(?:,|the|a|an|:)$/.test(wordAt(parse, before))) before--;
  return words.length <= 3 && (naming.has(lemmaAt(parse, before)) || naming.has(wordAt(parse, before)));
}

/** Written as titles are: every longer word with a capital, two at least. */
function isTitle({ tokens }: Parse, words: readonly number[]): boolean {
  const long = words.map((at) => tokens[at]?.text ?? '').filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
