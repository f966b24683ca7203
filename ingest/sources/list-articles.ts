import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { EntenteError } from '../../src/domain/errors.ts';
import { unreadable } from './source-errors.ts';

export interface ArticleFile {
  readonly path: string;
  readonly size: number;
}

/**
 * The files below a folder whose extension is among the given, in order of their names (by code units, equal on every
 * machine). Hidden files and folders are left out. Links are followed, but no folder is entered twice, so a link that
 * leads back up ends there. A part that cannot be read is yielded as an error; the rest goes on.
 */
export async function* listArticles(
  folder: string,
  extensions: readonly string[],
  entered: Set<string> = new Set(),
): AsyncGenerator<ArticleFile | EntenteError> {
  const names = await enter(folder, entered).catch((cause: unknown) => unreadable(folder, cause));
  if (names instanceof Error) {
    yield names;
    return;
  }
  for (const name of names.toSorted()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const isArticle = extensions.includes(extname(name).toLowerCase());
    const found = await stat(path).catch((cause: unknown) => unreadable(path, cause));
    if (found instanceof Error) {
      if (isArticle) yield found;
    } else if (found.isDirectory()) yield* listArticles(path, extensions, entered);
    else if (found.isFile() && isArticle) yield { path, size: found.size };
  }
}

/** The names in a folder; none where it was entered before. */
async function enter(folder: string, entered: Set<string>): Promise<readonly string[]> {
  const real = await realpath(folder);
  if (entered.has(real)) return [];
  entered.add(real);
  return readdir(folder);
}
