import { readdirSync, readFileSync } from 'node:fs';
import { EXIT, type ExitCode } from './exit-code.ts';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The GraphQL schema's sources, in one text. */
export async function schema(): Promise<ExitCode> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  process.stdout.write(`${files.map((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim()).join('\n\n')}\n`);
  return EXIT.done;
}
