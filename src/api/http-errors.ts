import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { EntenteError } from '../domain/errors.ts';
import { type Log, showError } from './mask-error.ts';

/** Most that a request may bring, as bytes: one article at its largest, or many, and what JSON adds to them. */
export const MAX_BODY = 4 * 1024 * 1024;

/** How Express and its body parsers mark a fault of the request. */
const REQUEST_FAULT = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });

/** Answers in GraphQL's own shape, so that a client has one way to read an error. */
export function refuse(response: Response, status: number, error: unknown, log: Log): void {
  response.status(status).json({ errors: [showError(error, log)] });
}

/** For whatever no route answers. */
export function notFound(log: Log): RequestHandler {
  return (request, response) =>
    refuse(
      response,
      404,
      new EntenteError({
        code: 'NOT_FOUND',
        message: `There is nothing at ${request.path}.`,
        help: 'The API is at /graphql; open it in a browser for the playground.',
      }),
      log,
    );
}

/** Refuses every other method with 405. */
export function onlyMethods(methods: readonly string[], log: Log): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    response.set('Allow', methods.join(', '));
    refuse(
      response,
      405,
      new EntenteError({
        code: 'BAD_USER_INPUT',
        message: `${request.method} is not a method of ${request.path}.`,
        help: 'Send a query or a mutation with POST; a query may come with GET.',
      }),
      log,
    );
  };
}

/** Instead of Express's own HTML page with a stack. */
export function httpErrors(log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    // Half an answer is out already: only Express can still break the connection off.
    if (response.headersSent) return next(error);
    const fault = REQUEST_FAULT.safeParse(error);
    if (!fault.success) return refuse(response, 500, error, log);
    const { status, type } = fault.data;
    refuse(response, status, requestFault(status, type, error), log);
  };
}

function requestFault(status: number, type: string | undefined, cause: unknown): EntenteError {
  if (status === 413) {
    return new EntenteError({
      code: 'TOO_LARGE',
      message: `The request is larger than ${MAX_BODY / 1024 / 1024} MiB.`,
      help: 'Send fewer articles at once, or ingest them on the machine itself with: npx entente ingest PATH',
      cause,
    });
  }
  if (type === 'entity.parse.failed') {
    return new EntenteError({
      code: 'BAD_USER_INPUT',
      message: 'The request body is not JSON.',
      help: 'Send {"query": "…", "variables": {…}} with content-type application/json.',
      cause,
    });
  }
  return new EntenteError({
    code: 'BAD_USER_INPUT',
    message: 'The request cannot be read.',
    help: 'Send UTF-8 JSON with content-type application/json to /graphql.',
    cause,
  });
}
