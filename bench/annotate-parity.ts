/**
 * Our annotation beside spaCy's, token by token: every field of every token of the labelled records, the reference
 * article (both read from beside the checkout) and odd inputs of our own.
 *   node bench/annotate-parity.ts [--eval FOLDER] [--article FOLDER] [--differences FILE]
 * The first run needs the network and Python for spaCy. Exits 1 when less than 99.95 % of the tokens are identical,
 * over all or in the odd inputs, or when a span is not its token.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../ingest/annotate/language.ts';
import { spacyAnswers } from './spacy/answers.ts';
import { type Comparison, compare, type Difference, FIELDS, quote, spanFaults } from './spacy/compare.ts';
import { oddTexts } from './spacy/odd-inputs.ts';
import { articleTexts, BESIDE, labelledTexts, type Source, type Text } from './spacy/texts.ts';

const WANTED = 0.9995;
const LISTED = 300;
const CONTEXT = 40;
const SOURCES: readonly Source[] = ['eval', 'article', 'odd'];

const { values: options } = parseArgs({
  options: {
    eval: { type: 'string', default: BESIDE.eval },
    article: { type: 'string', default: BESIDE.article },
    differences: { type: 'string' },
  },
});

const texts = [...labelledTexts(options.eval), ...articleTexts(options.article), ...oddTexts()];
const answers = spacyAnswers(texts);
const language = loadLanguage();
const comparisons: { readonly source: Source; readonly comparison: Comparison }[] = [];
const lines: string[] = [];
let faults = 0;

for (const text of texts) {
  const spacy = answers.get(text.id);
  if (!spacy) throw new Error(`spaCy has no answer for ${text.id}.`);
  const ours = language.annotate(text.text);
  for (const fault of spanFaults(text.text, ours)) {
    faults += 1;
    lines.push(`${text.source} ${text.id}  SPAN  ${fault}`);
  }
  const comparison = compare(text.text, ours, spacy);
  comparisons.push({ source: text.source, comparison });
  lines.push(...comparison.differences.map((difference) => described(text, difference)));
}

function described({ source, id, text }: Text, { field, token, start, ours, spacy }: Difference): string {
  const around = text.slice(Math.max(0, start - CONTEXT), start + Math.min(token.length, CONTEXT) + CONTEXT);
  return `${source} ${id}  ${quote(token.slice(0, CONTEXT))} at ${start}  ${field}: ours ${quote(ours)}, spaCy ${quote(spacy)}  in ${quote(around)}`;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function row(name: string, members: readonly Comparison[]) {
  const sum = (of: (comparison: Comparison) => number) => members.reduce((total, member) => total + of(member), 0);
  const tokens = sum((member) => member.tokens);
  const identical = sum((member) => member.identical);
  const differing = FIELDS.map((field) => [field, sum((member) => member.differing[field])] as const);
  return { name, texts: members.length, tokens, identical, extra: sum((member) => member.extra), differing };
}

const rows = [
  ...SOURCES.map((name) =>
    row(
      name,
      comparisons.filter(({ source }) => source === name).map(({ comparison }) => comparison),
    ),
  ),
  row(
    'all',
    comparisons.map(({ comparison }) => comparison),
  ),
].filter((each) => each.texts > 0);

for (const line of lines.slice(0, LISTED)) console.log(line);
if (lines.length > LISTED) console.log(`… and ${lines.length - LISTED} more; --differences FILE writes them all.`);
if (options.differences !== undefined) writeFileSync(options.differences, lines.map((line) => `${line}\n`).join(''));

console.log('\nTokens that differ from spaCy, by field (a token that is missing differs in all of them)');
console.table(
  Object.fromEntries(
    rows.map(({ name, texts: count, tokens, identical, extra, differing }) => [
      name,
      {
        texts: count,
        tokens,
        'identical %': (100 * share(identical, tokens)).toFixed(3),
        ...Object.fromEntries(differing),
        extra,
      },
    ]),
  ),
);

const short = rows.filter(
  ({ name, tokens, identical }) => (name === 'all' || name === 'odd') && share(identical, tokens) < WANTED,
);
for (const { name } of short) console.error(`Under ${100 * WANTED} % of the tokens are identical: ${name}.`);
if (faults > 0) console.error(`${faults} spans are wrong.`);
if (short.length > 0 || faults > 0) process.exitCode = 1;
