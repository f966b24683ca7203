import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type ArticleMeta, MAX_ARTICLE_BYTES, type MediaType, type RawDocument } from '../../src/domain/document.ts';
import type { EntenteError } from '../../src/domain/errors.ts';
import { listArticles } from './list-articles.ts';
import { readRecords } from './records.ts';
import { emptyFolder, tooLarge, unreadable, unsupportedInput } from './source-errors.ts';

const MEDIA_TYPE_BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
};
const RECORDS = '.jsonl';
const KNOWN = [...Object.keys(MEDIA_TYPE_BY_EXTENSION), RECORDS];

/** The articles of a file or a folder. */
export async function* openPath(path: string, meta: ArticleMeta): AsyncGenerator<RawDocument | EntenteError> {
  const found = await stat(path).catch((cause: unknown) => unreadable(path, cause));
  if (found instanceof Error) yield found;
  else if (found.isDirectory()) yield* openFolder(path, meta);
  else if (found.isFile()) yield* openFile(path, found.size, meta);
  else
    yield unsupportedInput(path, 'is neither a file nor a folder', 'Give a file, a folder, or - for standard input.');
}

async function* openFolder(folder: string, meta: ArticleMeta): AsyncGenerator<RawDocument | EntenteError> {
  let isEmpty = true;
  for await (const entry of listArticles(folder, KNOWN)) {
    isEmpty = false;
    if (entry instanceof Error) yield entry;
    else yield* openFile(entry.path, entry.size, meta);
  }
  if (isEmpty) yield emptyFolder(folder);
}

async function* openFile(path: string, size: number, meta: ArticleMeta): AsyncGenerator<RawDocument | EntenteError> {
  const extension = extname(path).toLowerCase();
  const mediaType = MEDIA_TYPE_BY_EXTENSION[extension];
  if (extension === RECORDS) yield* openRecords(path, meta);
  else if (mediaType === undefined) {
    yield unsupportedInput(path, 'is not a kind of file that is read', `Give one of: ${KNOWN.join(', ')}.`);
  } else if (size > MAX_ARTICLE_BYTES) yield tooLarge(path, size);
  else {
    const bytes = await readBounded(path).catch((cause: unknown) => unreadable(path, cause));
    if (bytes instanceof Error) yield bytes;
    else if (bytes.length > MAX_ARTICLE_BYTES) yield tooLarge(path);
    else yield { name: path, bytes, mediaType, meta };
  }
}

/** At most one byte more than an article may have: a file that grows while it is read stays bounded too. */
async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of file.createReadStream({ end: MAX_ARTICLE_BYTES, autoClose: false })) {
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}

/** A file of records may be of any size: it is read line by line, and each line is bounded. */
async function* openRecords(path: string, meta: ArticleMeta): AsyncGenerator<RawDocument | EntenteError> {
  const file = await open(path).catch((cause: unknown) => unreadable(path, cause));
  if (file instanceof Error) {
    yield file;
    return;
  }
  try {
    for await (const record of readRecords(file.createReadStream({ autoClose: false }), path, meta)) {
      yield record instanceof Error ? record : record.raw;
    }
  } finally {
    await file.close();
  }
}
