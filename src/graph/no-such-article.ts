import { EntenteError } from '../domain/errors.ts';

export function noSuchArticle(id: string): EntenteError {
  return new EntenteError({
    code: 'NOT_FOUND',
    message: `There is no article ${id}.`,
    help: 'Use the id of an article from an earlier answer.',
    details: { id },
  });
}
