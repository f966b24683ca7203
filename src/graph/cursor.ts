import type { z } from 'zod';
import { EntenteError } from '../domain/errors.ts';

/** A cursor holds where its item stands in the order of the page, so that pages stay right while articles arrive. */
export function encodeCursor(position: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Null where there is no cursor; BAD_USER_INPUT where it is not one of ours. */
export function decodeCursor<T>(schema: z.ZodType<T>, cursor: string | null | undefined): T | null {
  if (cursor === null || cursor === undefined) return null;
  const result = schema.safeParse(parsed(cursor));
  if (result.success) return result.data;
  throw new EntenteError({
    code: 'BAD_USER_INPUT',
    message: 'The cursor given as `after` is not one that this field handed out.',
    help: 'Pass pageInfo.endCursor or an edge’s cursor of the same field, unchanged; leave `after` out to start from the beginning.',
  });
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    // Not JSON, so not ours: the schema refuses it.
    return undefined;
  }
}
