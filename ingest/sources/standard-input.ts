import type { Readable } from 'node:stream';
import { type ArticleMeta, MAX_ARTICLE_BYTES, type MediaType, type RawDocument } from '../../src/domain/document.ts';
import type { EntenteError } from '../../src/domain/errors.ts';
import { readRecords } from './records.ts';
import { tooLarge, unreadable } from './source-errors.ts';

const STANDARD_INPUT = 'standard input';

/**
 * Standard input: one article, or records where it begins with "{", which no article does. Nothing is read past the
 * bound of an article.
 */
export async function* openStandardInput(
  stdin: Readable,
  meta: ArticleMeta,
): AsyncGenerator<RawDocument | EntenteError> {
  const chunks = toChunks(stdin);
  const head = await readHead(chunks).catch((cause: unknown) => unreadable(STANDARD_INPUT, cause));
  if (head instanceof Error) {
    yield head;
    return;
  }
  if (startOf(head).startsWith('{"') || /^\{\s+"/.test(startOf(head))) {
    for await (const record of readRecords(chain(head, chunks), STANDARD_INPUT, meta)) {
      yield record instanceof Error ? record : record.raw;
    }
    return;
  }
  const bytes = await readBounded(chain(head, chunks)).catch((cause: unknown) => unreadable(STANDARD_INPUT, cause));
  if (bytes instanceof Error) yield bytes;
  else if (bytes.length > MAX_ARTICLE_BYTES) yield tooLarge(STANDARD_INPUT);
  else yield { name: STANDARD_INPUT, bytes, mediaType: sniff(bytes), meta };
}

async function* toChunks(stdin: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stdin) yield Buffer.from(chunk);
}

/** Enough of the beginning to tell what it is. */
async function readHead(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (startOf(head).length < 16) {
    const next = await chunks.next();
    if (next.done || head.length > MAX_ARTICLE_BYTES) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* chain(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

async function readBounded(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  const kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    length += chunk.length;
    if (length > MAX_ARTICLE_BYTES) break;
  }
  return Buffer.concat(kept);
}

/** A file's name would tell; here its first characters do. */
function sniff(bytes: Buffer): MediaType {
  const start = startOf(bytes);
  if (/^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start)) return 'text/html';
  return /^---[ \t]*\r?\n/.test(start) ? 'text/markdown' : 'text/plain';
}

function startOf(bytes: Buffer): string {
  return bytes
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
}
