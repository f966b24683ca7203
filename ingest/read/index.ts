import { type ArticleMeta, type Document, MAX_ARTICLE_BYTES, type RawDocument } from '../../src/domain/document.ts';
import { EntenteError } from '../../src/domain/errors.ts';
import { contentId, sha256 } from '../../src/domain/id.ts';
import { canonicalUrl } from './canonical-url.ts';
import { decode } from './decode.ts';
import { declaredCharset, readHtml } from './html.ts';
import { refuseOtherLanguages } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { normalizeText } from './normalize.ts';
import { refuseBinary } from './refuse-binary.ts';
import { agencyName, findWires, isAgency } from './wires.ts';

export { canonicalUrl } from './canonical-url.ts';

interface Parts {
  readonly meta: ArticleMeta;
  readonly text: string;
}

/**
 * The first stage: an article as it came in, read into a text that never changes again. Pure. What is known from
 * outside (`raw.meta`) wins over what the file says of itself. Throws an EntenteError that carries `details.name`:
 * TOO_LARGE, BINARY_INPUT, BAD_ENCODING, EMPTY_INPUT, BAD_FRONT_MATTER, BAD_DATE, BAD_USER_INPUT (an address that is
 * none), NOT_ENGLISH.
 */
export function readDocument(raw: RawDocument): Document {
  try {
    return read(raw);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    const { code, message, help, details } = error;
    throw new EntenteError({
      code,
      message,
      help,
      cause: error,
      details: { ...details, name: raw.name },
    });
  }
}

function read({ bytes, mediaType, meta: given }: RawDocument): Document {
  if (bytes.length > MAX_ARTICLE_BYTES) throw tooLarge(bytes.length);
  refuseBinary(bytes);
  const parts = readParts(decode(bytes, mediaType === 'text/html' ? declaredCharset(bytes) : null), mediaType);
  const text = normalizeText(parts.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw emptyInput();
  refuseOtherLanguages(text);

  const contentHash = sha256(text);
  const address = given.url ?? parts.meta.url;
  const url = address === undefined ? null : canonicalUrl(address);
  if (address !== undefined && url === null) throw badAddress(address);
  const drawnOn = given.wires ?? parts.meta.wires?.map(agencyName) ?? findWires(text);
  const publisher = oneLine(given.publisher ?? parts.meta.publisher);
  // What an agency publishes is its own wire.
  const own = publisher !== null && isAgency(publisher) ? [agencyName(publisher)] : [];
  return {
    id: contentId('art', url ?? contentHash),
    contentHash,
    text,
    title: oneLine(given.title ?? parts.meta.title),
    url,
    publisher,
    publishedAt: given.publishedAt ?? parts.meta.publishedAt ?? null,
    wires: [...new Set([...drawnOn, ...own])],
  };
}

function readParts(source: string, mediaType: RawDocument['mediaType']): Parts {
  switch (mediaType) {
    case 'text/plain':
      return { meta: {}, text: source };
    case 'text/markdown':
      return readMarkdown(source);
    case 'text/html':
      return readHtml(source);
  }
}

function oneLine(text: string | undefined): string | null {
  const line = text === undefined ? '' : normalizeText(text).replace(/\s+/g, ' ');
  return line === '' ? null : line;
}

function tooLarge(bytes: number): EntenteError {
  return new EntenteError({
    code: 'TOO_LARGE',
    message: `The article has ${bytes} bytes; the most that is taken is ${MAX_ARTICLE_BYTES}.`,
    help: 'Give one article a file, or many as .jsonl with one article a line.',
    details: { bytes, limit: MAX_ARTICLE_BYTES },
  });
}

function emptyInput(): EntenteError {
  return new EntenteError({
    code: 'EMPTY_INPUT',
    message: 'There is no text in the article.',
    help: 'Check that the right file was given and that the article is in it.',
  });
}

function badAddress(address: string): EntenteError {
  return new EntenteError({
    code: 'BAD_USER_INPUT',
    message: `"${address.slice(0, 80)}" is not a web address.`,
    help: "Give the article's address in full, for example https://example.org/article, or leave it out.",
  });
}
