import { join } from 'node:path';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { EntenteError } from '../../src/domain/errors.ts';

const KEY = 'entente.gazetteers';
const UserFiles = z.object({ folder: z.string(), texts: z.record(z.string(), z.string()) });
/** A folder of the user's own, and the texts of the files in it by their names. */
export type UserFiles = z.infer<typeof UserFiles>;

type Path = readonly PropertyKey[];

/** Keeps them for this thread and for every worker thread that it starts afterwards. */
export function keepUserFiles(files: UserFiles): void {
  setEnvironmentData(KEY, files);
}

export function userFiles(): UserFiles | null {
  return UserFiles.nullable().parse(getEnvironmentData(KEY) ?? null);
}

/** What the user's file of this name holds; undefined where there is none or nothing in it. Throws BAD_GAZETTEER. */
export function userValue(file: string): unknown {
  const text = userFiles()?.texts[file];
  if (text === undefined) return undefined;
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw badGazetteer(file, error.linePos?.[0].line ?? 1, `this is no YAML: ${firstLine(error.message)}`);
  try {
    return document.toJS() ?? undefined;
  } catch (error) {
    throw badGazetteer(file, 1, `this is no YAML: ${error instanceof Error ? firstLine(error.message) : ''}`);
  }
}

/** The error for what stands at a path of the user's file; where nothing stands, for what it would stand in. */
export function wrongEntry(file: string, path: Path, problem: string): EntenteError {
  const lines = new LineCounter();
  let node: unknown = parseDocument(userFiles()?.texts[file] ?? '', { lineCounter: lines }).contents;
  for (const key of path) {
    // A number is written as a key of names too: "2661039: [Davos]".
    const inner: unknown = isCollection(node) ? (node.get(key, true) ?? node.get(Number(key), true)) : undefined;
    if (!isNode(inner)) break;
    node = inner;
  }
  return badGazetteer(file, isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1, problem);
}

function badGazetteer(file: string, line: number, problem: string): EntenteError {
  const path = join(userFiles()?.folder ?? '', file);
  return new EntenteError({
    code: 'BAD_GAZETTEER',
    message: `${path}, line ${line}: ${problem.replace(/\.$/, '')}.`,
    help: `Correct the line. The ${file} that comes with entente shows how it is written, and says so at its head.`,
    details: { file: path, line },
  });
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
