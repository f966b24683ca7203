import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { startApi } from '../api/index.ts';
import { EntenteError } from '../domain/errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openStore } from './open-store.ts';
import { PLAYGROUND_FOLDER } from './playground-folder.ts';
import { savedQuestions } from './saved-questions.ts';
import { readSettings } from './settings.ts';
import { VERSION } from './version.ts';

const ANSWER = z.looseObject({ errors: z.array(z.unknown()).optional() });

interface QueryOptions {
  readonly list?: boolean;
  readonly variables?: string;
}

/** Runs one saved question, or a file of GraphQL, through the API and prints its answer as JSON; exit 1 when it has errors. */
export async function query(name: string | undefined, options: QueryOptions): Promise<ExitCode> {
  if (options.list === true || name === undefined) {
    for (const { slug, title } of savedQuestions()) process.stdout.write(`${slug.padEnd(34)}  ${title}\n`);
    return EXIT.done;
  }
  const source = sourceOf(name);
  const variables = parseVariables(options.variables);
  refuseUndeclared(source, Object.keys(variables));
  const store = await openStore(readSettings());
  try {
    const api = await startApi({
      graph: store.graph,
      port: 0,
      playgroundFolder: PLAYGROUND_FOLDER,
      version: VERSION,
      log: (line) => process.stderr.write(`${line}\n`),
    });
    try {
      const response = await fetch(new URL('graphql', api.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: source, variables }),
      });
      const answer = ANSWER.parse(await response.json());
      process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
      return answer.errors === undefined ? EXIT.done : EXIT.failed;
    } finally {
      await api.close();
    }
  } finally {
    await store.close();
  }
}

function sourceOf(name: string): string {
  const saved = savedQuestions().find(({ slug }) => slug === name);
  if (saved) return saved.source;
  if (existsSync(name) && statSync(name).isFile()) return readFileSync(name, 'utf8');
  throw new EntenteError({
    code: 'NOT_FOUND',
    message: `There is neither a saved question nor a file named "${name}".`,
    help: 'entente query --list names the saved questions.',
  });
}

/** GraphQL ignores a variable that the operation does not declare, and the answer would be to another question. */
function refuseUndeclared(source: string, names: readonly string[]): void {
  const declared = [...source.matchAll(/\$(\w+)\s*:/g)].map(([, name]) => name);
  const unknown = names.filter((name) => !declared.includes(name));
  if (unknown.length === 0) return;
  throw new EntenteError({
    code: 'WRONG_USAGE',
    message: `The question has no variable ${unknown.map((name) => `"${name}"`).join(', ')}.`,
    help: declared.length > 0 ? `Its variables are: ${declared.join(', ')}.` : 'It has none: leave --variables out.',
  });
}

function parseVariables(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (error) {
    throw new EntenteError({
      code: 'WRONG_USAGE',
      message: '--variables is not a JSON object.',
      help: `Write it in quotes, with the names the question declares: --variables '{"person": "Sergei Lavrov"}'`,
      cause: error,
    });
  }
}
