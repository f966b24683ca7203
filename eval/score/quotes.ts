import type { FactQuote, Facts, LabelledRecord } from '../record.ts';
import type { SameEntity } from './aliases.ts';
import { isPronoun, plainWords } from './names.ts';
import type { Score } from './score.ts';

/** Words in common, of all words of both. */
const ALIKE = 0.5;
/** Words in common, of the shorter one's; an answer is still no whole paragraph around a quotation. */
const WITHIN = 0.85;

/** Quotations by their words, and with their speaker. Precision is that of direct ones: indirect ones are not all labelled. */
export function scoreQuotes(labelled: LabelledRecord, answered: Facts, same: SameEntity, score: Score): void {
  if (labelled.layers.quotes === 'none') return;
  const answers = pairQuotes(labelled.quotes, answered.quotes);
  for (const quote of labelled.quotes) {
    const answer = answers.get(quote);
    score.quoteTexts[quote.kind].want(answer !== undefined);
    if (answer !== undefined && quote.addressee !== null)
      score.addressee.add(same(quote.addressee, answer.addressee ?? ''));
    if (quote.speaker === null || isPronoun(quote.speaker)) continue;
    const isRight = answer !== undefined && same(quote.speaker, answer.speaker ?? '');
    score.quoteSpeakers[quote.kind].add(isRight);
    if (!isRight) score.report(labelled, `missed quote of ${quote.speaker}: "${quote.text.slice(0, 50)}"`);
  }
  const found = new Set(answers.values());
  for (const answer of answered.quotes) {
    if (answer.kind !== 'direct') continue;
    if (!found.has(answer) && labelled.layers.quotes !== 'full') continue;
    score.quoteTexts.direct.give(found.has(answer));
    if (!found.has(answer)) score.report(labelled, `false quote of ${answer.speaker}: "${answer.text.slice(0, 50)}"`);
  }
}

function pairQuotes(wanted: readonly FactQuote[], given: readonly FactQuote[]): Map<FactQuote, FactQuote> {
  const candidates = wanted
    .flatMap((quote) => given.map((answer) => ({ quote, answer, likeness: likeness(quote.text, answer.text) })))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness);
  const answers = new Map<FactQuote, FactQuote>();
  const taken = new Set<FactQuote>();
  for (const { quote, answer } of candidates) {
    if (answers.has(quote) || taken.has(answer)) continue;
    answers.set(quote, answer);
    taken.add(answer);
  }
  return answers;
}

/** The share of words in common; 0 where the two are not the same quotation. */
function likeness(one: string, other: string): number {
  const [words, answer] = [plainWords(one), plainWords(other)];
  const common = inCommon(words, answer);
  const ofBoth = (2 * common) / Math.max(1, words.length + answer.length);
  const shorter = Math.min(words.length, answer.length);
  const isWithin = common >= WITHIN * shorter && shorter >= 2 && answer.length <= 3 * words.length + 6;
  return ofBoth >= ALIKE || isWithin ? ofBoth : 0;
}

function inCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return common;
}
