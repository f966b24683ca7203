import { z } from 'zod';
import type { RawDocument } from '../domain/document.ts';
import { EntenteError } from '../domain/errors.ts';
import { badInput } from './arguments.ts';

const some = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must not be longer than ${max} characters`)
    .nullish()
    .transform((value) => value || undefined);

const ARTICLE_INPUT = z.object({
  text: z.string().nullish(),
  html: z.string().nullish(),
  title: some(500),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .max(2000)
    .nullish(),
  publishedAt: z.string().nullish(),
  publisher: some(200),
});

/**
 * An article as a client sent it, ready for ingest; or the error that refuses it, as a value, so that the other
 * articles of the request go on. `name` is its place in the request: "articles.0".
 */
export function toRawDocument(input: unknown, name: string): RawDocument | EntenteError {
  const parsed = ARTICLE_INPUT.safeParse(input);
  if (!parsed.success) return badInput(parsed.error, name.split('.'));
  const { text, html, title, url, publishedAt, publisher } = parsed.data;
  const content = text ?? html;
  if (content == null || (text != null && html != null)) {
    return new EntenteError({
      code: 'BAD_USER_INPUT',
      message: `Argument "${name}" must have exactly one of text and html.`,
      help: 'Send the article as text, or the whole page as html, not both.',
      details: { argument: name },
    });
  }
  return {
    name,
    bytes: new TextEncoder().encode(content),
    mediaType: text == null ? 'text/html' : 'text/plain',
    meta: {
      ...(title && { title }),
      ...(url && { url }),
      ...(publisher && { publisher }),
      ...(publishedAt && { publishedAt }),
    },
  };
}
