/**
 * Writes spaCy's answers to the frozen texts, which the tests compare ours with. Run after a change of the texts:
 *   node bench/spacy/freeze.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spacyAnswers } from './answers.ts';
import { frozenTexts } from './odd-inputs.ts';

const FIELDS = ['start', 'end', 'tag', 'pos', 'lemma', 'head', 'dep', 'ent'] as const;
const FILE = fileURLToPath(new URL('../../tests/golden/annotate/frozen.jsonl', import.meta.url));

const texts = Object.entries(frozenTexts()).map(([id, text]) => ({ id, text }));
const answers = spacyAnswers(texts);
const lines = texts.map(({ id, text }) => {
  const answer = answers.get(id);
  if (!answer) throw new Error(`spaCy has no answer for ${id}.`);
  // A token is a row without names, and without its text, which its span says: the file stays small.
  const tokens = answer.tokens.map((token) => FIELDS.map((field) => token[field]));
  return JSON.stringify({ id, text, tokens, sentences: answer.sentences.map(({ start, end }) => [start, end]) });
});
mkdirSync(dirname(FILE), { recursive: true });
writeFileSync(FILE, lines.map((line) => `${line}\n`).join(''));
console.log(
  `${FILE}: ${texts.length} texts, ${texts.reduce((sum, { id }) => sum + (answers.get(id)?.tokens.length ?? 0), 0)} tokens.`,
);
