import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AnnotatedText } from '../../ingest/annotate/annotated-text.ts';
import { beside, CACHE, digestOf, pythonEnvironment, pythonWithSpacy } from './python.ts';

const Answer = z.strictObject({
  id: z.string(),
  tokens: z.array(
    z.strictObject({
      text: z.string(),
      start: z.int(),
      end: z.int(),
      tag: z.string(),
      pos: z.string(),
      lemma: z.string(),
      head: z.int(),
      dep: z.string(),
      ent: z.string(),
    }),
  ),
  sentences: z.array(z.strictObject({ start: z.int(), end: z.int() })),
});

interface Question {
  readonly id: string;
  readonly text: string;
}

/** What spaCy says of each text, by id. Kept in the cache, since the same question has the same answer. */
export function spacyAnswers(questions: readonly Question[]): ReadonlyMap<string, AnnotatedText> {
  const lines = questions.map(({ id, text }) => {
    if (!text.isWellFormed()) throw new Error(`${id} has a lone surrogate, which Python cannot encode.`);
    return JSON.stringify({ id, text });
  });
  const scripts = ['requirements.txt', 'model.py', 'annotate.py'].map((name) => readFileSync(beside(name), 'utf8'));
  const file = join(CACHE, `answers-${digestOf(...scripts, ...lines)}.jsonl`);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${file}.part`, ask(lines));
    renameSync(`${file}.part`, file);
  }
  const answers = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(answers.map((line) => Answer.parse(JSON.parse(line))).map((answer) => [answer.id, answer]));
}

function ask(lines: readonly string[]): Buffer {
  const python = pythonWithSpacy();
  console.error(`Asking spaCy about ${lines.length} texts …`);
  const { status, stdout } = spawnSync(python, [beside('annotate.py')], {
    input: `${lines.join('\n')}\n`,
    env: pythonEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`spaCy stopped with ${status}.`);
  return stdout;
}
