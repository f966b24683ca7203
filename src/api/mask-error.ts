import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { EntenteError } from '../domain/errors.ts';

/** A line for whoever runs the service. */
export type Log = (line: string) => void;

/** Codes of GraphQL's own errors, which say what was wrong with the request and nothing of us. */
const REQUEST_CODES: ReadonlySet<unknown> = new Set(
  Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

/** How GraphQL words an argument that turns out unfit only when it is executed, such as a null in a @oneOf input. */
const UNFIT_ARGUMENT = /^(Argument|Variable) "/;

/** What a client is told of an error. */
export interface ShownError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * The one place where an error becomes an answer. An EntenteError is intended and passes: code, help and its details
 * (`candidates` …) are extensions. All else is INTERNAL_SERVER_ERROR under an id by which the log tells the whole.
 */
export function showError(error: unknown, log: Log): ShownError {
  if (error instanceof EntenteError) {
    const { code, help, details, message } = error;
    return { message, extensions: { ...details, code, help } };
  }
  const id = randomUUID().slice(0, 8);
  log(`error ${id}: ${inspect(error)}`);
  return {
    message: `Something went wrong inside Entente (error ${id}).`,
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      help: `Nothing is wrong with the request. The server's own messages say more under error ${id}.`,
      id,
    },
  };
}

/** showError for what Apollo Server reports: keeps where in the query it happened, and GraphQL's own request errors. */
export function maskGraphQLError(
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = rootOf(error);
    const code = formatted.extensions?.['code'];
    if (isGraphQLError(cause) && REQUEST_CODES.has(code)) {
      return { ...formatted, extensions: { code } };
    }
    if (isGraphQLError(cause) && UNFIT_ARGUMENT.test(formatted.message)) {
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const shown = showError(cause, log);
    // A scalar's refusal is wrapped in a message that says which argument or variable it was.
    const message = cause instanceof EntenteError && REQUEST_CODES.has(code) ? formatted.message : shown.message;
    return { ...formatted, message, extensions: { ...shown.extensions } };
  };
}

/** The error that the wrappers of GraphQL and Apollo are about. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError
    ? rootOf(error.originalError)
    : error;
}

/** By its shape: the package graphql can be loaded twice, as a module and as CommonJS, and then has two classes. */
function isGraphQLError(error: unknown): boolean {
  return error instanceof Error && 'locations' in error && 'extensions' in error;
}
