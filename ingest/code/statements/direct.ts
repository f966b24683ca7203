import { type Carried, carryOver, goesOn, type Spoken } from './carry-over.ts';
import { isSaid } from './is-said.ts';
import type { Parse, Quoted } from './parse.ts';
import { type QuoteSource, quoteSource } from './quote-source.ts';
import type { SpeechAct } from './speech-acts.ts';

/** A quotation with who said it, and by which rule. */
export type Attributed = Spoken & (QuoteSource | (Carried & { readonly act: null }));

/** The quotations of an article that somebody says. */
export function attributedQuotations(parse: Parse, acts: readonly SpeechAct[]): Attributed[] {
  const spoken: Attributed[] = [];
  for (const quoted of parse.quoted) {
    if (!isSaid(parse, quoted)) continue;
    const source = quoteSource(parse, quoted, acts);
    const carried = source === 'ALONE' ? carryOver(parse, quoted, acts, spoken) : null;
    if (carried) spoken.push({ quoted, act: null, ...carried });
    else if (source !== null && source !== 'ALONE') spoken.push({ quoted, ...source });
  }
  return withOpenings(parse, spoken);
}

/** '"We built it.' at the end of a paragraph is whoever's the next one's '"We will keep it," Lind said' is. */
function withOpenings(parse: Parse, spoken: readonly Attributed[]): Attributed[] {
  const byQuoted = new Map<Quoted, Attributed>(spoken.map((one) => [one.quoted, one]));
  for (const [at, quoted] of [...parse.quoted.entries()].toReversed()) {
    const next = parse.quoted[at + 1];
    const speaker = next && goesOn(parse, quoted, next) ? byQuoted.get(next)?.speaker : undefined;
    if (speaker && !byQuoted.has(quoted))
      byQuoted.set(quoted, { quoted, act: null, speaker, rule: 'quote-goes-on', confidence: 0.95 });
  }
  return [...byQuoted.values()];
}
